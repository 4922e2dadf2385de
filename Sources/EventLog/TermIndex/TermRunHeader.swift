internal import Kalender
internal import Wire

/// The first page of a run: which part of which log it is about, and the hash that proves all other pages.
///
/// A run is a file `<first nr>-<last nr>.termen` in `projecties/`, pages of 4096 bytes; `TermTree` draws those behind the first.
///
/// ```
/// page 0     0 TERMEN and the version of this layout    96 tijd of tot, ms
///            8 version of the terms                    104 segment of tot
///           16 van: first record                       112 offset of tot
///           24 tot: last record, the end of a commit   120 offset where its commit begins
///           32 hash of the record before van           128 segment of the next record
///           64 hash of tot                             136 line, 144 offset of the next record
///                                                      152 number of entries, 160 of pages behind this one
///                                                      168 hash of the top page, 200 zeros
/// ```
///
/// The root of the run is the SHA-256 of this page. Nothing in the file shows that it is right: only a record in the log that
/// names the root does (`Attestation`).
struct TermRunHeader: Equatable, Sendable {
  private static let merk: UInt64 = 0x5445_524D_454E_0003
  private static let suffix = ".termen"
  /// A run is made under another name.
  private static let wording = ".nieuw"
  /// No file, number or place is that large; so sums never overflow.
  private static let hoogste = 1 << 48

  let wijze: UInt64
  let van: Int
  /// Hash of the record before `van`; zeros for the first.
  let vorige: SHA256Digest
  let einde: TermRunEnd
  let aantal: Int
  /// Hash of the top page; zeros as long as it is being made.
  var top = SHA256Digest.zero

  var tot: Int { einde.kop.nr }
  var boom: TermTree { TermTree(aantal: aantal) }
  var naam: String { Self.name(from: van, to: tot) }
  var wortel: SHA256Digest { SHA256.hash(bytes) }

  static func name(from: Int, to: Int) -> String { "\(digits(from))-\(digits(to))\(suffix)" }

  /// The name that it has until the log vouches for it.
  var voorlopigeNaam: String { naam + Self.wording }

  private static func digits(_ nr: Int) -> String {
    let digits = String(nr)
    return String(repeating: "0", count: max(0, 12 - digits.count)) + digits
  }

  /// The records that a file says to be about; nil for a name that no run has.
  static func range(name: String) -> (van: Int, tot: Int)? {
    guard name.utf8.count == 25 + suffix.utf8.count, name.hasSuffix(suffix) else { return nil }
    let delen = name.dropLast(suffix.count).split(separator: "-").compactMap { Int($0) }
    guard delen.count == 2, 1 <= delen[0], delen[0] <= delen[1], Self.name(from: delen[0], to: delen[1]) == name
    else { return nil }
    return (delen[0], delen[1])
  }

  /// Whether this is a name that runs have, or had when they were being made.
  static func isRun(_ naam: String) -> Bool {
    range(name: naam.hasSuffix(wording) ? String(naam.dropLast(wording.count)) : naam) != nil
  }

  var bytes: [UInt8] {
    var bytes: [UInt8] = []
    func add(_ value: Int) { BigEndian.append(UInt64(bitPattern: Int64(value)), 8, to: &bytes) }
    BigEndian.append(Self.merk, 8, to: &bytes)
    BigEndian.append(wijze, 8, to: &bytes)
    add(van)
    add(tot)
    bytes += vorige.bytes + einde.kop.hash.bytes
    add(Int(einde.kop.tijd?.milliseconden ?? 0))
    for value in [einde.segment, einde.offset, einde.commit] { add(value) }
    for value in [einde.volgende.segment, einde.volgende.regel, einde.volgende.offset] { add(value) }
    for value in [aantal, boom.paginas] { add(value) }
    bytes += top.bytes
    return bytes + [UInt8](repeating: 0, count: TermTree.pagina - bytes.count)
  }

  init(wijze: UInt64, van: Int, vorige: SHA256Digest, einde: TermRunEnd, aantal: Int) {
    self.wijze = wijze
    self.van = van
    self.vorige = vorige
    self.einde = einde
    self.aantal = aantal
  }

  /// Whether this is the first page of a run of another layout, or with other terms.
  static func isOtherVersion(_ bytes: [UInt8], _ wijze: UInt64) -> Bool {
    guard bytes.count == TermTree.pagina, BigEndian.number(bytes, 0, 6) == merk >> 16 else { return false }
    return BigEndian.number(bytes, 0, 8) != merk || BigEndian.number(bytes, 8, 8) != wijze
  }

  /// Nil for a page of another version, or with numbers that no log has.
  init?(_ bytes: [UInt8]) {
    guard bytes.count == TermTree.pagina, BigEndian.number(bytes, 0, 8) == Self.merk,
      let vorige = SHA256Digest(bytes: Array(bytes[32..<64])), let hash = SHA256Digest(bytes: Array(bytes[64..<96])),
      let top = SHA256Digest(bytes: Array(bytes[168..<200]))
    else { return nil }
    let getallen = ([16, 24] + stride(from: 96, through: 160, by: 8)).map { BigEndian.number(bytes, $0, 8) }
    guard getallen.allSatisfy({ $0 < UInt64(Self.hoogste) }) else { return nil }
    let getal = getallen.map { Int($0) }
    let kop = LogHead(nr: getal[1], hash: hash, tijd: Tijdstip(milliseconden: Int64(getal[2])))
    let volgende = TermRunEnd.PagePlace(segment: getal[6], regel: getal[7], offset: getal[8])
    self.init(
      wijze: BigEndian.number(bytes, 8, 8), van: getal[0], vorige: vorige,
      einde: TermRunEnd(kop: kop, segment: getal[3], offset: getal[4], commit: getal[5], volgende: volgende),
      aantal: getal[9])
    self.top = top
    guard 1 <= van, van <= tot, 1 <= aantal, boom.paginas == getal[10] else { return nil }
  }
}

/// Where a part of the log ends that is in the index, and where reading goes on: always behind a whole commit.
struct TermRunEnd: Equatable, Sendable {
  /// A place in a segment, by the number of its first record.
  struct PagePlace: Equatable, Sendable {
    let segment: Int
    /// From 1.
    let regel: Int
    let offset: Int
  }

  let kop: LogHead
  let segment: Int
  let offset: Int
  /// Where the last commit begins, in the same segment.
  let commit: Int
  let volgende: PagePlace
}

extension TermRunEnd {
  /// Behind a record of `length` bytes; reading goes on in the same segment, also when that turns out to be full.
  init(kop: LogHead, segment: Int, offset: Int, length: Int, commit: Int) {
    self.init(
      kop: kop, segment: segment, offset: offset, commit: commit,
      volgende: PagePlace(segment: segment, regel: kop.nr - segment + 2, offset: offset + length))
  }
}
