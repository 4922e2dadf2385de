package import EventLog
internal import Projections

extension Lezing {
  /// Whether the account may see all of this record, and not only that it is there.
  package func ziet(_ record: LogRecord) -> Bool {
    // Of what is destroyed nobody sees more, although it can be read still or again.
    !toen.nogLeesbaar.contains(record.nr)
      && toen.ziet(Stroom(naam: record.stroom), record.tijd, nr: record.nr, wacht.bevoegdheid)
  }
}
