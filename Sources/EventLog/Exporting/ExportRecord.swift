package import Kalender
internal import Wire

/// That the contents of records are given to another program, noted before the first of them goes out.
///
/// Up to and including the record itself, so that no number in it can be wrong; or on and on, when it follows the log.
package struct ExportRecord: Hashable, Sendable {
  /// The shape that this program knows.
  static let v = 1

  /// The form, such as `postgres`.
  package let vorm: String
  /// The number of the first record of which the contents go out.
  package let vanaf: Int
  /// Whether it goes on with what is recorded later.
  package let volgt: Bool

  package init(vorm: String, vanaf: Int, volgt: Bool) {
    self.vorm = vorm
    self.vanaf = vanaf
    self.volgt = volgt
  }

  /// Nil for any other record, and for one that does not say it.
  package init?(_ record: LogRecord) {
    guard record.stroom == AdminKind.stroom, record.soort == AdminKind.geexporteerd.rawValue, record.v == Self.v,
      let data = record.data, let vorm = data["vorm"]?.string, let vanaf = data["vanaf"]?.integer
    else { return nil }
    self.init(vorm: vorm, vanaf: vanaf, volgt: data["volgt"]?.bool ?? false)
  }

  var record: NewRecord {
    NewRecord(
      stroom: AdminKind.stroom, soort: AdminKind.geexporteerd.rawValue, v: Self.v,
      data: .object(("vorm", vorm), ("vanaf", vanaf), ("volgt", volgt ? true : nil)))
  }

  /// Records it, as a commit of its own.
  ///
  /// - Returns: the number of that record; or the last number of the log, and nothing recorded, where `vanaf` lies beyond what this
  ///   record would be.
  /// - Throws: what opening the log for writing and recording throw.
  package func note(
    in opslag: Storage, actor: String, termen: TermUse?, _ wijze: WriterOptions, nu: Tijdstip
  ) throws(LogError) -> (nr: Int, isVoorbij: Bool) {
    let writer = try LogWriter.openForUpkeep(opslag, actor: actor, termen: termen, wijze) { _ in }
    defer { writer.close() }
    guard vanaf <= writer.kop.nr + 1 else { return (writer.kop.nr, true) }
    let opdracht = try RandomSource.identifier(opslag.platform)
    let records = try writer.write([record], actor: actor, opdracht: opdracht.description, time: nu)
    return (records.first?.nr ?? writer.kop.nr, false)
  }
}
