internal import Wire

/// Writes one run from entries in order, in memory that does not grow with it; the first page comes last.
///
/// Not synced: a run that a power failure spoils is found out and not used.
struct TermWriter {
  /// Leaves that are written at a time.
  private static let brok = 64

  /// The page of a level above the leaves that is being filled.
  private struct Niveau {
    var bytes: [UInt8] = []
    var paginas = 0
  }

  private var kop: TermRunHeader
  private let boom: TermTree
  private let file: Descriptor
  private let platform: RestartingPlatform
  private var blad: [UInt8] = []
  private var eersteTerm: UInt64 = 0
  /// Whole leaves that must still be written.
  private var bytes: [UInt8] = []
  private var geschreven = 0
  private var bladen = 0
  private var regels = 0
  private var boven: [Niveau]

  private init(_ kop: TermRunHeader, _ file: Descriptor, _ platform: RestartingPlatform) {
    self.kop = kop
    boom = kop.boom
    self.file = file
    self.platform = platform
    boven = boom.niveaus.dropFirst().map { _ in Niveau() }
  }

  mutating func add(_ regel: TermEntry) throws {
    if blad.isEmpty { eersteTerm = regel.term }
    regel.append(to: &blad)
    regels += 1
    if blad.count == TermTree.perPagina * TermEntry.lengte { try closePage() }
  }

  private mutating func closePage() throws {
    guard !blad.isEmpty else { return }
    guard bladen < boom.bladen else { throw IndexDoubt("meer regels dan de kop zegt") }
    Self.fill(&blad)
    bytes += blad
    try close(0, bladen, TermTree.hash(0, bladen, blad), eersteTerm)
    bladen += 1
    blad.removeAll(keepingCapacity: true)
    if bladen - geschreven >= Self.brok { try writePages() }
  }

  private mutating func writePages() throws(SystemError) {
    try platform.writeAll(file, at: boom.place(0, geschreven) * TermTree.pagina, bytes)
    geschreven = bladen
    bytes.removeAll(keepingCapacity: true)
  }

  /// Hands a finished page to the one above it, which is written when it is full.
  private mutating func close(_ niveau: Int, _ index: Int, _ hash: SHA256Digest, _ term: UInt64) throws {
    guard niveau < boom.top else {
      kop.top = hash
      return
    }
    BigEndian.append(term, 8, to: &boven[niveau].bytes)
    boven[niveau].bytes += hash.bytes
    let isVol = index % TermTree.perPagina == TermTree.perPagina - 1 || index == boom.niveaus[niveau] - 1
    guard isVol else { return }
    let (plek, eerste) = (boven[niveau].paginas, BigEndian.number(boven[niveau].bytes, 0, 8))
    Self.fill(&boven[niveau].bytes)
    let page = boven[niveau].bytes
    try platform.writeAll(file, at: boom.place(niveau + 1, plek) * TermTree.pagina, page)
    boven[niveau] = Niveau(paginas: plek + 1)
    try close(niveau + 1, plek, TermTree.hash(niveau + 1, plek, page), eerste)
  }

  private static func fill(_ page: inout [UInt8]) {
    page += [UInt8](repeating: 0, count: TermTree.pagina - page.count)
  }

  private mutating func complete() throws -> TermRunHeader {
    try closePage()
    guard regels == kop.aantal else { throw IndexDoubt("minder regels dan de kop zegt") }
    try writePages()
    try platform.writeAll(file, at: 0, kop.bytes)
    return kop
  }

  /// Writes a run of all entries that `vul` adds, in order, to a file of this name.
  ///
  /// - Parameter kop: how many they are, and what they are about.
  /// - Returns: the first page, with the hash of all others.
  static func write(
    _ kop: TermRunHeader, _ naam: String, _ map: ProjectionDirectory, _ vul: (inout TermWriter) throws -> Void
  ) throws -> TermRunHeader {
    let file = try map.make(naam)
    do {
      var schrijver = TermWriter(kop, file, map.platform)
      try vul(&schrijver)
      let kop = try schrijver.complete()
      map.platform.close(file)
      return kop
    } catch {
      map.platform.close(file)
      try? map.remove(naam)
      throw error
    }
  }
}
