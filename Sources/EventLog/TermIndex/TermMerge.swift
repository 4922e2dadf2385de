internal import Wire

/// Joins runs that follow each other into one, in memory that does not grow with them.
enum TermMerge {
  /// A run as the one who joins knows it: made by itself, or vouched for by the log.
  struct Deel {
    /// Of its file, which may be the name that it has while it is being made.
    let bestand: String
    let van: Int
    let tot: Int
    let wortel: SHA256Digest
  }

  /// One run, entry by entry.
  private struct Lezer {
    let reeks: TermRun
    private var blad: [TermEntry] = []
    private var index = 0
    private var volgendBlad = 0

    init(_ reeks: TermRun) throws(IndexDoubt) {
      self.reeks = reeks
      try fill()
    }

    var regel: TermEntry? { index < blad.count ? blad[index] : nil }

    mutating func step() throws(IndexDoubt) {
      index += 1
      if index == blad.count { try fill() }
    }

    private mutating func fill() throws(IndexDoubt) {
      index = 0
      blad = volgendBlad < reeks.bladen ? try reeks.page(volgendBlad) : []
      volgendBlad += 1
    }
  }

  /// Writes the run of all of `delen`, at least one, which follow each other in the log; every page of them is proven by its
  /// root.
  ///
  /// - Throws: a doubt when one of them is not what it was.
  /// - Complexity: O(n) in the entries, times the number of runs.
  static func write(
    _ delen: [Deel], _ wijze: UInt64, _ map: ProjectionDirectory, _ progress: Progress?
  ) throws -> Deel {
    var lezers: [Lezer] = []
    for deel in delen { lezers.append(try Lezer(try TermRun(deel, wijze: wijze, map))) }
    guard let eerste = lezers.first?.reeks.kop, let laatste = lezers.last?.reeks.kop else {
      throw IndexDoubt("geen reeksen")
    }
    let aantal = lezers.reduce(0) { $0 + $1.reeks.kop.aantal }
    let kop = TermRunHeader(
      wijze: wijze, van: eerste.van, vorige: eerste.vorige, einde: laatste.einde, aantal: aantal)
    var meter = progress.map { ProgressMeter($0, total: aantal * TermEntry.lengte) }
    defer { meter?.end() }
    let gemaakt = try TermWriter.write(kop, kop.voorlopigeNaam, map) { schrijver in
      while true {
        var beste: (index: Int, regel: TermEntry)?
        // Of equal terms the run that comes first in the log has the lower numbers.
        for (index, lezer) in lezers.enumerated() {
          if let regel = lezer.regel, beste.map({ regel.term < $0.regel.term }) ?? true { beste = (index, regel) }
        }
        guard let beste else { return }
        try lezers[beste.index].step()
        try schrijver.add(beste.regel)
        meter?.count(TermEntry.lengte)
      }
    }
    return Deel(voorlopig: gemaakt)
  }
}

extension TermMerge.Deel {
  /// A run that was just made, under the name that it has until the log vouches for it.
  init(voorlopig kop: TermRunHeader) {
    self.init(bestand: kop.voorlopigeNaam, van: kop.van, tot: kop.tot, wortel: kop.wortel)
  }

  var lengte: Int { tot - van + 1 }
  var isVoorlopig: Bool { bestand != TermRunHeader.name(from: van, to: tot) }

  /// The same under the name by which it is found.
  var definitief: Self { Self(bestand: TermRunHeader.name(from: van, to: tot), van: van, tot: tot, wortel: wortel) }
}
