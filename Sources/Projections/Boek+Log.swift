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
    let stroom = Stroom(naam: record.stroom)
    func overig(_ reden: Overig.Reden) {
      let beheer = reden == .beheer ? Beheerfeit(record) : nil
      noteer(Overig(stroom: stroom, soort: record.soort, reden: reden, herkomst: herkomst, beheer: beheer))
    }
    do {
      switch (try Codering.decodeer(soort: record.soort, v: record.v, data: record.data), stroom) {
      case (.dossier(let gebeurtenis), .dossier(let sleutel)): verwerk(gebeurtenis, in: sleutel, herkomst)
      case (.regeling(let gebeurtenis), .regeling): verwerk(gebeurtenis, herkomst)
      case (.catalogus(let gebeurtenis), .catalogus): verwerk(gebeurtenis, herkomst)
      case (.toegang(let gebeurtenis), .toegang): verwerk(gebeurtenis, herkomst)
      case (.vernietigd, _): overig(.vernietigd)
      case (_, .beheer): overig(.beheer)
      default: overig(.onbekend)
      }
    } catch {
      overig(.onleesbaar)
      onleesbareRecords.append(record.plaats)
    }
  }
}
