internal import Kalender
internal import Wire

extension LogRecord {
  /// The record that `envelope` describes, with the names from the tables of the scanner that read it.
  init(_ envelope: Envelope, _ buffer: [UInt8], _ scanner: EnvelopeScanner, _ data: JSONNode?, _ plaats: Position) {
    self.init(
      nr: envelope.nr, tijd: Tijdstip(milliseconden: envelope.time), stroom: scanner.streams.names[envelope.stream],
      versie: envelope.version, soort: scanner.kinds.names[envelope.kind], v: envelope.shape,
      actor: scanner.actors.names[envelope.actor], opdracht: envelope.command, rest: envelope.rest,
      inhoud: envelope.commitment, vorige: envelope.previous, hash: envelope.hash,
      zout: envelope.salt.flatMap { ID128(hex: buffer.span, at: $0.lowerBound) }, data: data, plaats: plaats)
  }
}
