internal import Wire

/// How the pages of a run stand in its file: a tree of hashes over its entries, so that one hash proves every page.
///
/// ```
/// level 2                      │ top │                     page 5
/// level 1            │ 0 … 101 │     │ 102 │               pages 4, 5 …: (first term, hash) of each page below
/// level 0   │ leaf 0 │ leaf 1 │ … │ leaf 101 │ leaf 102 │  pages 1, 2, …: entries in order
/// file      │ kop │ level 0 │ level 1 │ … │ top │
/// ```
///
/// A leaf holds 102 entries of 40 bytes, a page above it 102 times the first term (8 bytes) and the SHA-256 of a page below
/// it. What of a page is not used is zero. The hash of a page is over its level, its place in the level and its bytes, so that no page
/// fits elsewhere. The hash of the top stands in page 0, whose own hash is the root of the run.
struct TermTree: Equatable, Sendable {
  static let pagina = 4096
  static let perPagina = 102
  /// A page above the leaves: begin of term and digest of each page below.
  static let ingang = 40
  private static let merk: UInt64 = 0x424F_4F4D_5041_0002

  /// Pages of each level, the leaves first; the last is the top.
  let niveaus: [Int]

  /// - Parameter aantal: entries, at least one.
  init(aantal: Int) {
    var niveaus = [Self.divided(max(1, aantal))]
    while let laatste = niveaus.last, laatste > 1 { niveaus.append(Self.divided(laatste)) }
    self.niveaus = niveaus
  }

  private static func divided(_ aantal: Int) -> Int { (aantal + perPagina - 1) / perPagina }

  var top: Int { niveaus.count - 1 }
  var bladen: Int { niveaus[0] }
  /// All pages but the first of the file.
  var paginas: Int { niveaus.reduce(0, +) }

  /// Where a page stands in the file, in pages.
  func place(_ niveau: Int, _ index: Int) -> Int { 1 + niveaus[..<niveau].reduce(0, +) + index }

  /// Pages below a page that is no leaf.
  func children(_ niveau: Int, _ index: Int) -> Int {
    min(Self.perPagina, niveaus[niveau - 1] - index * Self.perPagina)
  }

  static func hash(_ niveau: Int, _ index: Int, _ bytes: [UInt8]) -> SHA256Digest {
    var plek: [UInt8] = []
    BigEndian.append(merk, 8, to: &plek)
    BigEndian.append(UInt64(niveau), 2, to: &plek)
    BigEndian.append(UInt64(index), 6, to: &plek)
    var hash = SHA256()
    hash.update(plek)
    hash.update(bytes)
    return hash.finalize()
  }
}
