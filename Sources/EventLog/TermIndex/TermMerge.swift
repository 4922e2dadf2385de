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

  /// Writes the run of all of `delen`, which follow each other in the log; every page of them is proven by its root.
  ///
  /// - Throws: a doubt when one of them is not what it was.
  /// - Complexity: O(n) in the entries, times the number of runs.
  static func write(
    _ delen: [Deel], _ wijze: UInt64, to bestand: (TermRunHeader) -> String, _ map: ProjectionDirectory
  ) throws
    -> TermRunHeader?
  {
    var lezers: [Lezer] = []
    for deel in delen {
      let reeks = try TermRun(deel.bestand, van: deel.van, tot: deel.tot, wijze: wijze, map)
      guard reeks.wortel == deel.wortel else { throw IndexDoubt("\(deel.bestand) is een andere reeks") }
      lezers.append(try Lezer(reeks))
    }
    guard let eerste = lezers.first?.reeks.kop, let laatste = lezers.last?.reeks.kop else { return nil }
    let aantal = lezers.reduce(0) { $0 + $1.reeks.kop.aantal }
    let kop = TermRunHeader(
      wijze: wijze, van: eerste.van, vorige: eerste.vorige, einde: laatste.einde, aantal: aantal)
    return try TermWriter.write(kop, bestand(kop), map) { () throws(IndexDoubt) -> TermEntry? in
      var beste: (index: Int, regel: TermEntry)?
      // Of equal terms the run that comes first in the log has the lower numbers.
      for (index, lezer) in lezers.enumerated() {
        if let regel = lezer.regel, regel.term < beste?.regel.term ?? .max || beste == nil { beste = (index, regel) }
      }
      if let beste { try lezers[beste.index].step() }
      return beste?.regel
    }
  }
}
