internal import EventCoding
package import EventLog
internal import Gesprekscyclus
internal import Wire

extension Boek {
  /// Folds one record of the log. Never fails: what can't be understood is counted and changes nothing else.
  package mutating func verwerk(_ record: LogRecord) {
    let hash = record.hash.hex
    stand = Stand(nr: record.nr, hash: hash)
    let herkomst = Herkomst(
      nr: record.nr, hashbegin: String(hash.prefix(12)), tijd: record.tijd, actor: record.actor,
      opdracht: record.opdracht)
    do {
      let gebeurtenis = try Codering.decodeer(soort: record.soort, v: record.v, data: record.data)
      verwerk(gebeurtenis, stroom: Stroom(naam: record.stroom), herkomst)
    } catch {
      onleesbareRecords.append(record.plaats)
    }
  }

  private mutating func verwerk(_ gebeurtenis: Gebeurtenis, stroom: Stroom, _ herkomst: Herkomst) {
    switch (gebeurtenis, stroom) {
    case (.dossier(let gebeurtenis), .dossier(let sleutel)): verwerk(gebeurtenis, in: sleutel, herkomst)
    case (.regeling(let gebeurtenis), .regeling): verwerk(gebeurtenis, herkomst)
    case (.catalogus(let gebeurtenis), .catalogus): verwerk(gebeurtenis, herkomst)
    case (.vernietigd, _): vernietigdeRecords += 1
    case (_, .beheer): break
    default: onbekendeRecords += 1
    }
  }
}
