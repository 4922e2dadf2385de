package import Wire

/// What a record of destruction says: which payloads were destroyed, and why.
///
/// Only payloads before it can be named. Whoever destroys one first records that it will be, so that at no moment a hole stands
/// in the log that nothing explains.
package struct DestructionReport: Equatable, Sendable {
  /// The shape that this program knows.
  package static let v = 1
  /// So many ranges go in one record, far from as many as a line can hold.
  static let meesteReeksen = 100_000

  /// Numbers of records, each range below the number of the record itself.
  package let records: [ClosedRange<Int>]
  package let reden: String
  /// What was approved before, and is carried out by this; such a destruction is begun here, and finished by a
  /// ``DestructionCompletion``. Nothing where people destroyed payloads otherwise.
  package let voorstel: String?

  /// - Parameters:
  ///   - data: the payload of a record of kind `vernietiging.uitgevoerd`; a range in it that can't be meant names nothing.
  ///   - nr: the number of that record.
  package init(_ data: JSONNode, nr: Int) {
    records = (data["records"]?.array ?? []).compactMap { ClosedRange(json: $0) }.filter { $0.upperBound < nr }
    reden = data["reden"]?.string ?? ""
    voorstel = data["voorstel"]?.string
  }

  package init?(_ record: LogRecord) {
    guard record.stroom == AdminKind.stroom, record.soort == AdminKind.vernietigd.rawValue, record.v == Self.v,
      let data = record.data
    else { return nil }
    self.init(data, nr: record.nr)
  }

  /// What is recorded before payloads are destroyed: one record, or more where there are very many ranges.
  package static func records(_ numbers: RecordNumbers, reason: String, voorstel: String) -> [NewRecord] {
    stride(from: 0, to: numbers.ranges.count, by: meesteReeksen).map { start in
      let ranges = numbers.ranges[start..<min(numbers.ranges.count, start + meesteReeksen)]
      return NewRecord(
        stroom: AdminKind.stroom, soort: AdminKind.vernietigd.rawValue, v: v,
        data: .object(("records", ranges.map(\.json)), ("reden", reason), ("voorstel", voorstel)))
    }
  }
}

/// What a record says that a destruction was carried out to its end: from then on none of the payloads is there.
package struct DestructionCompletion: Equatable, Sendable {
  package static let v = 1

  /// Numbers of the records of destruction that are finished.
  package let verslagen: [Int]
  /// Payloads that were destroyed by this.
  package let records: Int
  /// Files of the log that changed.
  package let segmenten: Int

  init(verslagen: [Int], records: Int, segmenten: Int) {
    self.verslagen = verslagen
    self.records = records
    self.segmenten = segmenten
  }

  /// - Parameters:
  ///   - data: the payload of a record of kind `vernietiging.voltooid`.
  ///   - nr: the number of that record; what comes behind it can't be meant.
  init(_ data: JSONNode, nr: Int) {
    verslagen = (data["verslagen"]?.array ?? []).compactMap(\.integer).filter { $0 < nr }
    records = data["records"]?.integer ?? 0
    segmenten = data["segmenten"]?.integer ?? 0
  }

  package init?(_ record: LogRecord) {
    guard record.stroom == AdminKind.stroom, record.soort == AdminKind.vernietigingVoltooid.rawValue,
      record.v == Self.v, let data = record.data
    else { return nil }
    self.init(data, nr: record.nr)
  }

  var record: NewRecord {
    NewRecord(
      stroom: AdminKind.stroom, soort: AdminKind.vernietigingVoltooid.rawValue, v: Self.v,
      data: .object(("verslagen", verslagen), ("records", records), ("segmenten", segmenten)))
  }
}

extension ClosedRange<Int> {
  /// A range of record numbers as it is stored; nil for what can be none.
  package init?(json: JSONNode) {
    guard let van = json["van"]?.integer, let tot = json["tot"]?.integer, 1 <= van, van <= tot else { return nil }
    self = van...tot
  }

  package var json: JSONNode { .object(("van", lowerBound), ("tot", upperBound)) }
}
