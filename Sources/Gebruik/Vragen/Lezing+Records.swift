package import EventLog
internal import Projections

extension Lezing {
  /// Whether the account may see all of this record, and not only that it is there.
  package func ziet(_ record: LogRecord) -> Bool {
    toen.ziet(Stroom(naam: record.stroom), record.tijd, nr: record.nr, wacht.bevoegdheid)
  }
}
