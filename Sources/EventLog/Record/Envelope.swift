internal import Kalender
internal import Wire

/// The fields of one line, and where its parts lie in the buffer it was scanned from.
struct Envelope {
  var nr: Int
  /// Milliseconds since 1970.
  var time: Int64
  /// Indexes in the scanner's tables.
  var stream: Int
  var version: Int
  var kind: Int
  var shape: Int
  var actor: Int
  var command: ID128
  var rest: Int
  var commitment: SHA256Digest
  var previous: SHA256Digest
  var hash: SHA256Digest
  /// From `{` up to and including the value of `vorige`; the hash is over these bytes and a `}`.
  var header: Range<Int>
  /// The 32 characters; nil when the payload has been destroyed.
  var salt: Range<Int>?
  /// The payload, or `null`.
  var data: Range<Int>

  /// The record without its payload, as if that were destroyed.
  var emptied: Envelope {
    var envelope = self
    envelope.salt = nil
    envelope.data = data.lowerBound..<data.lowerBound
    return envelope
  }

  /// The line with its payload destroyed: header and hash stay.
  func emptiedLine(of buffer: [UInt8]) -> [UInt8] {
    let keys = EnvelopeKeys()
    // The quote that closes vorige belongs to the header and stands already.
    var bytes = Array(buffer[header]) + keys.hash.dropFirst()
    hash.appendHex(to: &bytes)
    return bytes + keys.zout + keys.destroyed + [UInt8(ascii: "}"), 0x0A]
  }

  /// Length of the line with its LF, in bytes.
  var length: Int { data.upperBound + 2 - header.lowerBound }

  var isDestroyed: Bool { salt == nil }

  var tijd: Tijdstip { Tijdstip(milliseconden: time) }

  /// SHA-256(0x00 ‖ header ‖ `}`), an RFC 6962 leaf hash.
  static func hash(header: ArraySlice<UInt8>) -> SHA256Digest {
    var hash = SHA256()
    hash.update(byte: 0)
    hash.update(header)
    hash.update(byte: UInt8(ascii: "}"))
    return hash.finalize()
  }

  /// SHA-256(salt ‖ LF ‖ payload), the commitment.
  static func commitment(salt: ArraySlice<UInt8>, data: ArraySlice<UInt8>) -> SHA256Digest {
    var hash = SHA256()
    hash.update(salt)
    hash.update(byte: 0x0A)
    hash.update(data)
    return hash.finalize()
  }

  func headerFault(in buffer: [UInt8]) -> LineFault? {
    Self.hash(header: buffer[header]) == hash
      ? nil : LineFault(.hash, "de kop van record \(nr) past niet bij zijn hash")
  }

  func contentFault(in buffer: [UInt8]) -> LineFault? {
    guard let salt, Self.commitment(salt: buffer[salt], data: buffer[data]) != commitment else { return nil }
    return LineFault(.inhoud, "de inhoud van record \(nr) past niet bij de kop")
  }

  /// Whether the payload can be read, without reading it where a glance tells.
  func checkPayload(in buffer: [UInt8]) throws(LineFault) {
    if isDestroyed { return }
    var keys: [Range<Int>] = []
    keys.reserveCapacity(16)
    if !JSONReader.isSurelyCanonical(buffer.span.extracting(data), &keys) { _ = try payload(in: buffer) }
  }

  /// Reads the payload; nil when it has been destroyed.
  func payload(in buffer: [UInt8]) throws(LineFault) -> JSONNode? {
    if isDestroyed { return nil }
    do throws(JSONError) {
      return try JSONReader.read(buffer[data], dialect: .canonical)
    } catch {
      throw LineFault(.inhoudVorm, "de inhoud van record \(nr) is bij teken \(error.offset + 1) niet te lezen")
    }
  }
}

/// Why a line is not a good record, without its place.
struct LineFault: Error, Equatable {
  let code: Damage.Code
  let reason: String

  init(_ code: Damage.Code, _ reason: String) {
    self.code = code
    self.reason = reason
  }
}
