internal import Wire

/// One run, open for looking up. Every page is proven by the one above it, up to the first, of which `wortel` is the hash:
/// so all that it gives is what was written by who made the run with that root.
final class TermRun {
  let kop: TermRunHeader
  /// Hash of the first page. Whether the log vouches for it is for the caller to look at.
  let wortel: SHA256Digest
  private let boom: TermTree
  private let bestand: OpenRunFile
  private var paginas: [Int: [UInt8]] = [:]
  /// Pages that are kept; more than a question about a few people touches.
  private static let hoogstens = 256

  /// - Throws: a doubt for a file that can't be read, has another size or name, or another version.
  init(_ naam: String, van: Int, tot: Int, wijze: UInt64, _ map: ProjectionDirectory) throws(IndexDoubt) {
    let platform = map.platform
    let file = try IndexDoubt.wrapping { () throws(SystemError) in try map.open(naam) }
    do throws(IndexDoubt) {
      let bytes = try Self.read(0, file, platform)
      guard let kop = TermRunHeader(bytes), kop.van == van, kop.tot == tot, kop.wijze == wijze else {
        throw IndexDoubt("kop van \(naam)")
      }
      let size = try IndexDoubt.wrapping { () throws(SystemError) in try platform.size(file) }
      guard size == (kop.boom.paginas + 1) * TermTree.pagina else { throw IndexDoubt("lengte van \(naam)") }
      self.kop = kop
      wortel = SHA256.hash(bytes)
    } catch {
      platform.close(file)
      throw error
    }
    boom = kop.boom
    bestand = OpenRunFile(file, platform)
  }

  /// A run that was made, or that the log vouches for.
  ///
  /// - Throws: a doubt when something else stands there.
  convenience init(_ deel: TermMerge.Deel, wijze: UInt64, _ map: ProjectionDirectory) throws(IndexDoubt) {
    try self.init(deel.bestand, van: deel.van, tot: deel.tot, wijze: wijze, map)
    guard wortel == deel.wortel else { throw IndexDoubt("\(deel.bestand) is een andere reeks") }
  }

  /// The same run for another thread, with pages of its own.
  init(_ blauwdruk: Blauwdruk) {
    (kop, wortel, bestand) = (blauwdruk.kop, blauwdruk.wortel, blauwdruk.bestand)
    boom = kop.boom
  }

  /// What another thread needs to look things up in the same file.
  struct Blauwdruk: Sendable {
    fileprivate let kop: TermRunHeader
    fileprivate let wortel: SHA256Digest
    fileprivate let bestand: OpenRunFile
  }

  var blauwdruk: Blauwdruk { Blauwdruk(kop: kop, wortel: wortel, bestand: bestand) }

  var bladen: Int { boom.bladen }

  /// The entries of a term, by number.
  ///
  /// - Complexity: O(log n) pages, and those that hold the entries.
  func lines(_ term: Term) throws(IndexDoubt) -> [TermEntry] {
    var blad = try firstPage(with: term)
    var gevonden: [TermEntry] = []
    while blad < boom.bladen {
      let (bytes, aantal) = (try page(0, blad), count(at: blad))
      var index = Self.first(from: term, bytes, aantal)
      while index < aantal, Self.term(bytes, index) == term.waarde {
        gevonden.append(TermEntry(bytes, at: index * TermEntry.lengte))
        index += 1
      }
      if index < aantal { break }
      blad += 1
    }
    return gevonden
  }

  /// The first leaf that may hold a term: the one before the first that begins with it or behind it.
  private func firstPage(with term: Term) throws(IndexDoubt) -> Int {
    var index = 0
    for niveau in stride(from: boom.top, to: 0, by: -1) {
      let eerste = Self.first(from: term, try page(niveau, index), boom.children(niveau, index))
      index = index * TermTree.perPagina + max(0, eerste - 1)
    }
    return index
  }

  /// The first of `aantal` items in a page of which the term is not before this one.
  private static func first(from term: Term, _ bytes: [UInt8], _ aantal: Int) -> Int {
    var (laag, hoog) = (0, aantal)
    while laag < hoog {
      let midden = (laag + hoog) / 2
      if Self.term(bytes, midden) < term.waarde { laag = midden + 1 } else { hoog = midden }
    }
    return laag
  }

  private static func term(_ bytes: [UInt8], _ index: Int) -> UInt64 {
    BigEndian.number(bytes, index * TermTree.ingang, 8)
  }

  private func count(at blad: Int) -> Int {
    min(TermTree.perPagina, kop.aantal - blad * TermTree.perPagina)
  }

  /// The entries of a leaf, which is not kept: for who reads all of them.
  func page(_ index: Int) throws(IndexDoubt) -> [TermEntry] {
    let bytes = try page(0, index, keep: false)
    return (0..<count(at: index)).map { TermEntry(bytes, at: $0 * TermEntry.lengte) }
  }

  /// Gives every entry, when every page is what it should be: proven, in order, and found by the pages above it.
  ///
  /// - Complexity: O(n) in the entries.
  func walkThrough(_ bezoek: (TermEntry) -> Void) throws(IndexDoubt) {
    var vorige: TermEntry?
    for index in 0..<boom.bladen {
      for regel in try page(index) {
        guard vorige.map({ TermEntry.precedes($0, regel) }) ?? true else {
          throw IndexDoubt("de volgorde op pagina \(boom.place(0, index))")
        }
        vorige = regel
        bezoek(regel)
      }
    }
    for niveau in 0..<boom.top {
      for index in 0..<boom.niveaus[niveau] {
        let begin = Self.term(try page(niveau, index, keep: niveau > 0), 0)
        let boven = try page(niveau + 1, index / TermTree.perPagina)
        guard Self.term(boven, index % TermTree.perPagina) == begin else {
          throw IndexDoubt("de ingang van pagina \(boom.place(niveau, index))")
        }
      }
    }
  }

  private func page(_ niveau: Int, _ index: Int, keep: Bool = true) throws(IndexDoubt) -> [UInt8] {
    let plek = boom.place(niveau, index)
    if let bytes = paginas[plek] { return bytes }
    let verwacht = try hash(of: niveau, index)
    let bytes = try Self.read(plek, bestand.file, bestand.platform)
    guard TermTree.hash(niveau, index, bytes) == verwacht else { throw IndexDoubt("pagina \(plek) van \(kop.naam)") }
    if keep {
      if paginas.count >= Self.hoogstens { paginas.removeAll(keepingCapacity: true) }
      paginas[plek] = bytes
    }
    return bytes
  }

  /// What the page above, or the first page, says that this one is.
  private func hash(of niveau: Int, _ index: Int) throws(IndexDoubt) -> SHA256Digest? {
    guard niveau < boom.top else { return kop.top }
    let boven = try page(niveau + 1, index / TermTree.perPagina)
    let begin = index % TermTree.perPagina * TermTree.ingang + 8
    return SHA256Digest(bytes: Array(boven[begin..<begin + 32]))
  }

  private static func read(_ plek: Int, _ file: Descriptor, _ platform: RestartingPlatform) throws(IndexDoubt)
    -> [UInt8]
  {
    var bytes = [UInt8](repeating: 0, count: TermTree.pagina)
    let count = try IndexDoubt.wrapping { () throws(SystemError) in
      try platform.readFully(file, at: plek * TermTree.pagina, into: &bytes)
    }
    guard count == bytes.count else { throw IndexDoubt("te kort") }
    return bytes
  }
}

/// The file of a run, closed when nobody reads it any more; reading at a place is for any number of threads.
private final class OpenRunFile: Sendable {
  let file: Descriptor
  let platform: RestartingPlatform

  init(_ file: Descriptor, _ platform: RestartingPlatform) {
    self.file = file
    self.platform = platform
  }

  deinit {
    platform.close(file)
  }
}
