internal import Wire

/// One term of one record, and where the record stands.
///
/// ```
/// 0        8      13        18     19       24       40
/// │ term   │ nr   │ segment │ kind │ offset │ hash   │     all numbers big-endian
/// ```
///
/// `segment` is the number of the first record of the file, `offset` where the line begins in it, `kind` which sort of record it is
/// (`TermScheme`), `hash` the first sixteen bytes of the record's: too many to find another record with the same.
struct TermEntry: Equatable, Sendable {
  static let lengte = 40

  let term: UInt64
  let nr: Int
  let segment: Int
  let kind: UInt8
  let offset: Int
  let hash: ID128

  init(term: Term, record: LogRecord, segment: Int, kind: UInt8) {
    self.term = term.waarde
    nr = record.nr
    self.segment = segment
    self.kind = kind
    offset = record.plaats.offset
    hash = ID128(begin: record.hash)
  }

  /// From the 40 bytes at `start`.
  init(_ bytes: [UInt8], at start: Int) {
    term = BigEndian.number(bytes, start, 8)
    nr = Int(BigEndian.number(bytes, start + 8, 5))
    segment = Int(BigEndian.number(bytes, start + 13, 5))
    kind = bytes[start + 18]
    offset = Int(BigEndian.number(bytes, start + 19, 5))
    hash = ID128(high: BigEndian.number(bytes, start + 24, 8), low: BigEndian.number(bytes, start + 32, 8))
  }

  func append(to bytes: inout [UInt8]) {
    BigEndian.append(term, 8, to: &bytes)
    BigEndian.append(UInt64(nr), 5, to: &bytes)
    BigEndian.append(UInt64(segment), 5, to: &bytes)
    bytes.append(kind)
    BigEndian.append(UInt64(offset), 5, to: &bytes)
    hash.append(to: &bytes)
  }

  /// The order in a run.
  static func precedes(_ a: TermEntry, _ b: TermEntry) -> Bool {
    a.term == b.term ? a.nr < b.nr : a.term < b.term
  }

  /// The number of a record gives its line, as every line of a sound segment is the next record.
  var plaats: Position { Position(segment: Segment(first: segment).naam, regel: nr - segment + 1, offset: offset) }

  /// Whether this is the record that was meant, and no other at its place.
  func matches(_ record: LogRecord) -> Bool { record.nr == nr && ID128(begin: record.hash) == hash }
}
