internal import Kalender
internal import Wire

/// Writes the lines of one commit, one behind the other.
struct RecordEncoder {
  let actor: String
  let opdracht: ID128
  let tijd: Tijdstip
  private let keys = EnvelopeKeys()
  private(set) var bytes: [UInt8] = []

  init(actor: String, opdracht: ID128, tijd: Tijdstip) {
    self.actor = actor
    self.opdracht = opdracht
    self.tijd = tijd
  }

  /// Appends the line of `record` and returns the record as it will be read back.
  mutating func append(
    _ record: NewRecord, nr: Int, version: Int, rest: Int, vorige: SHA256Digest, zout: ID128, plaats: Position
  ) throws(LogError) -> LogRecord {
    let data = record.data.canonicalBytes()
    var salt: [UInt8] = []
    zout.appendHex(to: &salt)
    let inhoud = Envelope.commitment(salt: salt[...], data: data[...])
    let start = bytes.count
    appendHeader(record, nr: nr, version: version, rest: rest, inhoud: inhoud, vorige: vorige)
    let hash = Envelope.hash(header: bytes[start...])
    // The quote that closes vorige belongs to the header and stands already.
    bytes += keys.hash.dropFirst()
    hash.appendHex(to: &bytes)
    bytes += keys.zout
    bytes.append(UInt8(ascii: "\""))
    bytes += salt
    bytes += keys.data
    bytes += data
    bytes.append(UInt8(ascii: "}"))
    bytes.append(0x0A)
    guard bytes.count - start <= Segment.langsteRegel else {
      throw LogError(.ongeldig, "Dit is te veel tekst voor één vastlegging (meer dan 16 MB). Maak de tekst korter.")
    }
    return LogRecord(
      nr: nr, tijd: tijd, stroom: record.stroom, versie: version, soort: record.soort, v: record.v, actor: actor,
      opdracht: opdracht, rest: rest, inhoud: inhoud, vorige: vorige, hash: hash, zout: zout, data: record.data,
      plaats: plaats)
  }

  /// Everything up to and including the value of `vorige`.
  private mutating func appendHeader(
    _ record: NewRecord, nr: Int, version: Int, rest: Int, inhoud: SHA256Digest, vorige: SHA256Digest
  ) {
    bytes += keys.nr
    bytes += String(nr).utf8
    bytes += keys.tijd
    bytes += tijd.iso.utf8
    bytes += keys.stroom
    append(record.stroom)
    bytes += keys.versie
    bytes += String(version).utf8
    bytes += keys.soort
    append(record.soort)
    bytes += keys.v
    bytes += String(record.v).utf8
    bytes += keys.actor
    append(actor)
    bytes += keys.opdracht
    opdracht.appendHex(to: &bytes)
    bytes += keys.rest
    bytes += String(rest).utf8
    bytes += keys.inhoud
    inhoud.appendHex(to: &bytes)
    bytes += keys.vorige
    vorige.appendHex(to: &bytes)
    bytes.append(UInt8(ascii: "\""))
  }

  /// The bytes that the hash of a record is over, without the zero byte before them.
  static func header(_ record: LogRecord) -> [UInt8] {
    var encoder = RecordEncoder(actor: record.actor, opdracht: record.opdrachtKenmerk, tijd: record.tijd)
    encoder.appendHeader(
      NewRecord(stroom: record.stroom, soort: record.soort, v: record.v, data: .object([])), nr: record.nr,
      version: record.versie, rest: record.rest, inhoud: record.inhoud, vorige: record.vorige)
    return encoder.bytes + [UInt8(ascii: "}")]
  }

  /// The line of a record that was read, with its LF, byte for byte as it stands in the log: a line has one form only.
  static func line(_ record: LogRecord) -> [UInt8] {
    var encoder = RecordEncoder(actor: record.actor, opdracht: record.opdrachtKenmerk, tijd: record.tijd)
    encoder.appendHeader(
      NewRecord(stroom: record.stroom, soort: record.soort, v: record.v, data: .object([])), nr: record.nr,
      version: record.versie, rest: record.rest, inhoud: record.inhoud, vorige: record.vorige)
    var bytes = encoder.bytes
    bytes += encoder.keys.hash.dropFirst()
    record.hash.appendHex(to: &bytes)
    bytes += encoder.keys.zout
    let einde = [UInt8(ascii: "}"), 0x0A]
    guard let data = record.data, let zout = record.zoutKenmerk else { return bytes + encoder.keys.destroyed + einde }
    bytes.append(UInt8(ascii: "\""))
    zout.appendHex(to: &bytes)
    bytes += encoder.keys.data
    data.appendCanonical(to: &bytes)
    return bytes + einde
  }

  /// The text between its quotes, which are part of the keys.
  private mutating func append(_ text: String) {
    bytes += JSONNode(.string(text)).canonicalBytes().dropFirst().dropLast()
  }
}

extension LogRecord {
  /// The line in the log, with its LF, byte for byte; made anew at every call.
  package var line: [UInt8] { RecordEncoder.line(self) }
}
