/// What each record gives to who reads, from its line alone.
struct Harvest<Vrucht: Sendable>: Sendable {
  let options: WalkOptions
  let bereid: @Sendable (LogRecord) -> Vrucht

  /// What `bereid` makes of a record; nil when no records are made.
  ///
  /// - Throws: when the payload is not canonical, whether something is made of it or not.
  func product(
    of envelope: Envelope, in buffer: [UInt8], _ scanner: EnvelopeScanner, _ plaats: Position
  ) throws(LineFault) -> Vrucht? {
    guard options.makesRecords else {
      try envelope.checkPayload(in: buffer)
      return nil
    }
    let data = try envelope.payload(in: buffer)
    return bereid(LogRecord(envelope, buffer, scanner, data, plaats))
  }
}

extension Harvest where Vrucht == Void {
  /// Looks at the payload and makes nothing of it.
  static var geen: Harvest { Harvest(options: WalkOptions(makesRecords: false), bereid: { _ in }) }
}

extension Harvest where Vrucht == LogRecord {
  /// The record as it is.
  static var record: Harvest { Harvest(options: WalkOptions(), bereid: { $0 }) }
}
