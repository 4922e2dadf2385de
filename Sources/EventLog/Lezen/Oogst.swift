/// What each record gives to who reads, from its line alone.
struct Oogst<Vrucht: Sendable>: Sendable {
  let options: WalkOptions
  let bereid: @Sendable (LogRecord) -> Vrucht

  /// What `bereid` makes of a record that verified; nil when no records are made.
  func vrucht(
    of envelope: Envelope, in buffer: [UInt8], _ scanner: EnvelopeScanner, _ plaats: Plaats
  ) throws(LineFault) -> Vrucht? {
    guard options.makesRecords || options.checksPayloads else { return nil }
    guard options.makesRecords else {
      try envelope.checkPayload(in: buffer)
      return nil
    }
    let data = try envelope.payload(in: buffer)
    return bereid(LogRecord(envelope, buffer, scanner, data, plaats))
  }
}
