internal import Wire

/// What one record gives to the index: made from the record alone, so on any thread and ahead of its turn.
struct TermHarvest: Sendable {
  let entries: [TermEntry]
  /// What it has besides as the first record of its commit; nothing when it has that already.
  let command: TermEntry?
  /// What the record says of an index.
  let attestation: Attestation?
  /// Where its line begins, and in which segment.
  let segment: Int
  let offset: Int

  /// - Complexity: O(n) in the payload.
  init(_ record: LogRecord, _ wijze: TermScheme) {
    let segment = Segment(naam: record.plaats.segment)?.first ?? 0
    let own = wijze.own(record)
    let command = Term.command(record.opdrachtKenmerk)
    func entry(_ term: Term) -> TermEntry { TermEntry(term: term, record: record, segment: segment, kind: own.kind) }
    entries = own.terms.map(entry)
    self.command = own.terms.contains(command) ? nil : entry(command)
    attestation = Attestation(record)
    self.segment = segment
    offset = record.plaats.offset
  }
}
