package import Wire

/// What a record of destruction says: which payloads were destroyed, and why.
///
/// Only payloads before it can be named. Whoever destroys one first records that it will be, so that at no moment a hole stands
/// in the log that nothing explains.
package struct DestructionReport: Equatable, Sendable {
  /// The shape that this program knows.
  package static let v = 1

  /// Numbers of records, each range below the number of the record itself.
  package let records: [ClosedRange<Int>]
  package let reden: String

  /// - Parameters:
  ///   - data: the payload of a record of kind `vernietiging.uitgevoerd`; a range in it that can't be meant names nothing.
  ///   - nr: the number of that record.
  package init(_ data: JSONNode, nr: Int) {
    records = (data["records"]?.array ?? []).compactMap { node in
      guard let van = node["van"]?.integer, let tot = node["tot"]?.integer, 1 <= van, van <= tot, tot < nr else {
        return nil
      }
      return van...tot
    }
    reden = data["reden"]?.string ?? ""
  }

  package init?(_ record: LogRecord) {
    guard record.stroom == "beheer", record.soort == AdminKind.vernietigd.rawValue, record.v == Self.v,
      let data = record.data
    else { return nil }
    self.init(data, nr: record.nr)
  }
}
