import Wire

/// A run of the index as somebody else than the program reads and writes it: the first page, the entries, and every hash that
/// can be made anew.
struct Reeksbestand {
  static let lengte = 40
  private static let pagina = 4096
  private static let perPagina = 102

  /// The first page.
  var kop: [UInt8]
  /// Term 8, nr 5, segment 5, offset 6, hash 16.
  var regels: [[UInt8]]

  /// Nil for other bytes.
  init?(_ bytes: [UInt8]) {
    guard bytes.count > Self.pagina, String(decoding: bytes[0..<6], as: UTF8.self) == "TERMEN" else { return nil }
    kop = Array(bytes[..<Self.pagina])
    regels = []
    for index in 0..<Self.getal(kop, 152, 8) {
      let start = Self.pagina * (1 + index / Self.perPagina) + index % Self.perPagina * Self.lengte
      regels.append(Array(bytes[start..<start + Self.lengte]))
    }
  }

  static func getal(_ bytes: [UInt8], _ start: Int, _ count: Int) -> Int {
    bytes[start..<start + count].reduce(0) { $0 << 8 | Int($1) }
  }

  static func zet(_ waarde: Int, _ count: Int, in bytes: inout [UInt8], op start: Int) {
    for index in 0..<count { bytes[start + index] = UInt8(truncatingIfNeeded: waarde >> (8 * (count - 1 - index))) }
  }

  var van: Int { Self.getal(kop, 16, 8) }
  var tot: Int { Self.getal(kop, 24, 8) }
  func nr(_ index: Int) -> Int { Self.getal(regels[index], 8, 5) }

  /// The name that goes with the first page.
  var naam: String {
    func cijfers(_ nr: Int) -> String { String(repeating: "0", count: 12 - String(nr).count) + String(nr) }
    return "\(cijfers(van))-\(cijfers(tot)).termen"
  }

  /// The whole file, with every hash as it should be for these entries.
  var bytes: [UInt8] {
    let regels = regels.sorted { $0.lexicographicallyPrecedes($1) }
    var niveau = Self.paginas(regels)
    var pages: [[UInt8]] = []
    var eersten = stride(from: 0, to: regels.count, by: Self.perPagina).map { Array(regels[$0][..<8]) }
    var hoogte = 0
    while true {
      pages += niveau
      let hashes = niveau.enumerated().map { Self.hash(hoogte, $0, $1) }
      if niveau.count == 1 {
        var kop = kop
        Self.zet(regels.count, 8, in: &kop, op: 152)
        Self.zet(pages.count, 8, in: &kop, op: 160)
        kop.replaceSubrange(168..<200, with: hashes[0].bytes)
        return kop + pages.joined()
      }
      let ingangen = zip(eersten, hashes).map { $0 + $1.bytes }
      niveau = Self.paginas(ingangen)
      eersten = stride(from: 0, to: ingangen.count, by: Self.perPagina).map { Array(ingangen[$0][..<8]) }
      hoogte += 1
    }
  }

  private static func paginas(_ delen: [[UInt8]]) -> [[UInt8]] {
    stride(from: 0, to: delen.count, by: perPagina).map { start in
      let inhoud = Array(delen[start..<min(start + perPagina, delen.count)].joined())
      return inhoud + [UInt8](repeating: 0, count: pagina - inhoud.count)
    }
  }

  private static func hash(_ niveau: Int, _ index: Int, _ page: [UInt8]) -> SHA256Digest {
    var begin: [UInt8] = Array("BOOMPA".utf8) + [0, 2] + [UInt8](repeating: 0, count: 8)
    zet(niveau, 2, in: &begin, op: 8)
    zet(index, 6, in: &begin, op: 10)
    return SHA256.hash(begin + page)
  }
}
