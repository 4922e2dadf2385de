internal import Kalender
internal import Wire

/// The first page of a run: which part of which log it is about.
///
/// A run is a file `<first nr>-<last nr>.termen` in `projecties/`, pages of 4096 bytes:
///
/// ```
/// page 0   │ 160 bytes of numbers │ their SHA-256 │ zeros                  │
/// page p   │ 127 × Termregel, by term and then by nr │ SHA-256 of page     │
///
/// page 0     0 TERMEN and the version of this layout    96 tijd of tot, ms
///            8 version of the terms                    104 segment of tot
///           16 van: first record                       112 offset of tot
///           24 tot: last record, the end of a commit   120 offset where its commit begins
///           32 hash of the record before van           128 segment of the next record
///           64 hash of tot                             136 line, 144 offset of the next record
///                                                      152 number of Termregels
/// ```
///
/// The SHA-256 of a page is over that of page 0, the number of the page and its 4064 bytes, so that no page fits elsewhere.
struct Termkop: Equatable, Sendable {
  static let pagina = 4096
  static let perPagina = 127
  private static let merk: UInt64 = 0x5445_524D_454E_0001
  private static let lengte = 160
  private static let suffix = ".termen"

  let wijze: UInt64
  let van: Int
  /// Hash of the record before `van`; zeros for the first.
  let vorige: SHA256Digest
  let einde: Termeinde
  let aantal: Int

  var tot: Int { einde.kop.nr }
  var paginas: Int { (aantal + Self.perPagina - 1) / Self.perPagina }
  var naam: String { Self.naam(van: van, tot: tot) }

  static func naam(van: Int, tot: Int) -> String { "\(cijfers(van))-\(cijfers(tot))\(suffix)" }

  private static func cijfers(_ nr: Int) -> String {
    let digits = String(nr)
    return String(repeating: "0", count: max(0, 12 - digits.count)) + digits
  }

  /// The records that a file says to be about; nil for a name that no run has.
  static func bereik(naam: String) -> (van: Int, tot: Int)? {
    guard naam.utf8.count == 25 + suffix.utf8.count, naam.hasSuffix(suffix) else { return nil }
    let delen = naam.dropLast(suffix.count).split(separator: "-").compactMap { Int($0) }
    guard delen.count == 2, 1 <= delen[0], delen[0] <= delen[1], Self.naam(van: delen[0], tot: delen[1]) == naam
    else { return nil }
    return (delen[0], delen[1])
  }

  /// The numbers of the page, without their check.
  private var kern: [UInt8] {
    var bytes: [UInt8] = []
    func voegToe(_ value: Int) { BigEndian.append(UInt64(bitPattern: Int64(value)), 8, to: &bytes) }
    BigEndian.append(Self.merk, 8, to: &bytes)
    BigEndian.append(wijze, 8, to: &bytes)
    voegToe(van)
    voegToe(tot)
    bytes += vorige.bytes + einde.kop.hash.bytes
    voegToe(Int(einde.kop.tijd?.milliseconden ?? 0))
    for value in [einde.segment, einde.offset, einde.commit] { voegToe(value) }
    for value in [einde.volgende.segment, einde.volgende.regel, einde.volgende.offset, aantal] { voegToe(value) }
    return bytes
  }

  /// What every page is bound to.
  var controle: SHA256Digest { SHA256.hash(kern) }

  var bytes: [UInt8] {
    let bytes = kern + controle.bytes
    return bytes + [UInt8](repeating: 0, count: Self.pagina - bytes.count)
  }

  init(wijze: UInt64, van: Int, vorige: SHA256Digest, einde: Termeinde, aantal: Int) {
    self.wijze = wijze
    self.van = van
    self.vorige = vorige
    self.einde = einde
    self.aantal = aantal
  }

  /// Nil for a page that was not written as it stands, or not by this version.
  init?(_ bytes: [UInt8]) {
    guard bytes.count == Self.pagina, BigEndian.getal(bytes, 0, 8) == Self.merk,
      SHA256.hash(bytes[..<Self.lengte]).bytes[...] == bytes[Self.lengte..<Self.lengte + 32],
      let vorige = SHA256Digest(bytes: Array(bytes[32..<64])), let hash = SHA256Digest(bytes: Array(bytes[64..<96]))
    else { return nil }
    func getal(_ start: Int) -> Int { Int(Int64(bitPattern: BigEndian.getal(bytes, start, 8))) }
    let kop = LogKop(nr: getal(24), hash: hash, tijd: Tijdstip(milliseconden: Int64(getal(96))))
    let volgende = Termeinde.Plek(segment: getal(128), regel: getal(136), offset: getal(144))
    self.init(
      wijze: BigEndian.getal(bytes, 8, 8), van: getal(16), vorige: vorige,
      einde: Termeinde(kop: kop, segment: getal(104), offset: getal(112), commit: getal(120), volgende: volgende),
      aantal: getal(152))
  }

  /// The check of page `nummer` with these bytes of entries.
  static func controle(_ kop: SHA256Digest, _ nummer: Int, _ inhoud: ArraySlice<UInt8>) -> SHA256Digest {
    var page: [UInt8] = []
    BigEndian.append(UInt64(nummer), 8, to: &page)
    var hash = SHA256()
    hash.update(kop)
    hash.update(page)
    hash.update(inhoud)
    return hash.finalize()
  }
}

/// Where a part of the log ends that is in the index, and where reading goes on: always behind a whole commit.
struct Termeinde: Equatable, Sendable {
  /// A place in a segment, by the number of its first record.
  struct Plek: Equatable, Sendable {
    let segment: Int
    /// From 1.
    let regel: Int
    let offset: Int
  }

  let kop: LogKop
  let segment: Int
  let offset: Int
  /// Where the last commit begins, in the same segment.
  let commit: Int
  let volgende: Plek
}
