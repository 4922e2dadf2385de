internal import Wire

/// The one judge of a line: what must hold before it counts as a record, in this order.
///
/// ```
/// length ─► form ─► header hash ─► place in the chain ─► payload commitment ─► form of the payload
/// ```
///
/// Reading, the pieces of a segment, the tail, the index, copies and repairs all ask this judge, so that what one of them takes
/// for a record they all do. If two of them judged apart, a line could be damage for the one and a whole commit for the other,
/// and a writer could come to stand in the middle of the log.
extension EnvelopeScanner {
  /// The record in the line `line` (its LF not included), what it says of the rest of the log, and what `oogst` makes of it.
  ///
  /// - Parameters:
  ///   - chain: what it must follow on; nil to judge the line by itself.
  ///   - plaats: where the line stands, from the number of its record.
  /// - Throws: the first thing that does not hold.
  /// - Complexity: O(n) in the length of the line.
  mutating func check<Vrucht>(
    _ buffer: [UInt8], _ line: Range<Int>, after chain: ChainState?, _ oogst: Harvest<Vrucht>,
    plaats: (Int) -> Position
  ) throws(LineFault) -> (envelope: Envelope, zegt: AdminClaims, vrucht: Vrucht?) {
    if line.count >= Segment.langsteRegel { throw .tooLong }
    let envelope = try scan(buffer, line)
    if let fault = envelope.headerFault(in: buffer) { throw fault }
    if let fault = chain?.fault(envelope) { throw fault }
    if let fault = envelope.contentFault(in: buffer) { throw fault }
    let zegt = AdminClaims(
      vernietigt: try report(envelope, buffer), voltooit: try finishes(envelope, buffer),
      standen: try heads(envelope, buffer))
    return (envelope, zegt, try oogst.product(of: envelope, in: buffer, self, plaats(envelope.nr)))
  }

  /// The same, for who needs nothing of the payload.
  mutating func check(_ buffer: [UInt8], _ line: Range<Int>, after chain: ChainState? = nil) throws(LineFault)
    -> Envelope
  {
    try check(buffer, line, after: chain, Harvest<Void>.geen) { _ in .nergens }.envelope
  }
}

extension LineFault {
  static let tooLong = LineFault(.regelTeLang, "deze regel is langer dan een record kan zijn")
}

extension Position {
  /// For who makes nothing of what stands there.
  fileprivate static let nergens = Position(segment: "", regel: 0, offset: 0)
}

/// What a record of upkeep says of other records, for whoever goes through all of them.
struct AdminClaims: Sendable {
  /// The records whose payloads it says are destroyed.
  var vernietigt: DestructionReport?
  /// The records that said so, of which all payloads are gone.
  var voltooit: [Int] = []
  /// How all dossiers stand before it.
  var standen: HeadsRecord.Claim?
}
