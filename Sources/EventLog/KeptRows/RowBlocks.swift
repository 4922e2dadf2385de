internal import Wire

/// Makes the bytes of rows, in blocks that each rest on the one before; the layout is drawn at `KeptRowsHeader`.
struct RowBlocks {
  /// Bytes before the body.
  static let kop = 40
  /// Bytes of a row before its value.
  static let rijkop = 20
  /// Bytes of a body from which a new block begins.
  private static let vol = 1 << 20
  /// Bytes that a value may have.
  private static let langste = 1 << 30

  private(set) var bytes: [UInt8] = []
  /// Of the last block that was made.
  private(set) var controle: SHA256Digest
  private let deel: Int
  private let versie: UInt64
  private var body: [UInt8] = []
  private var aantal = 0

  init(na controle: SHA256Digest = .zero, deel: Int, versie: UInt64) {
    self.controle = controle
    self.deel = deel
    self.versie = versie
  }

  /// - Throws: a doubt for a value that is too long to be kept.
  mutating func add(_ sleutel: ID128, _ waarde: ArraySlice<UInt8>) throws(IndexDoubt) {
    guard waarde.count <= Self.langste else { throw IndexDoubt("te lange rij") }
    sleutel.append(to: &body)
    BigEndian.append(UInt64(waarde.count), 4, to: &body)
    body += waarde
    aantal += 1
    if body.count >= Self.vol { closeBlock() }
  }

  /// Ends the block; must come behind the last row.
  mutating func closeBlock() {
    guard aantal > 0 else { return }
    controle = Self.check(after: controle, part: deel, version: versie, body[...])
    BigEndian.append(UInt64(body.count), 4, to: &bytes)
    BigEndian.append(UInt64(aantal), 4, to: &bytes)
    bytes += controle.bytes
    bytes += body
    body.removeAll(keepingCapacity: true)
    aantal = 0
  }

  static func check(
    after vorige: SHA256Digest, part: Int, version: UInt64, _ body: ArraySlice<UInt8>
  ) -> SHA256Digest {
    var vooraf: [UInt8] = []
    BigEndian.append(UInt64(bitPattern: Int64(part)), 4, to: &vooraf)
    BigEndian.append(version, 8, to: &vooraf)
    var hash = SHA256()
    hash.update(vorige)
    hash.update(vooraf)
    hash.update(body)
    return hash.finalize()
  }
}
