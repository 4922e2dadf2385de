package import EventLog
internal import Gesprekscyclus
internal import Kalender

/// What was lost with damage, to be folded where it was lost: what it can have changed is unknown from there on.
package struct Verliesboek {
  private var rest: ArraySlice<StreamLoss>
  private let mistBegin: Bool

  package init() {
    rest = []
    mistBegin = false
  }

  /// - Parameter doorlezing: of the damaged log.
  package init(_ doorlezing: ReadThrough) {
    let toegang = Stroom.toegang.naam
    let misschien = doorlezing.canLack(toegang).map { StreamLoss(stroom: toegang, voor: $0) }
    rest = (doorlezing.gemis + [misschien].compactMap { $0 }).sorted { $0.voor < $1.voor }[...]
    mistBegin = doorlezing.eerste != 1
  }

  /// Folds what was lost before the record with this number.
  package mutating func vouw(tot nr: Int, in boek: inout Boek) {
    if mistBegin, boek.stand.nr == 0 { boek.mistInrichting() }
    while let gemis = rest.first, gemis.voor <= nr {
      rest.removeFirst()
      boek.verwerk(gemis)
    }
  }
}

extension Boek {
  /// Folds that records of a stream were lost.
  fileprivate mutating func verwerk(_ gemis: StreamLoss) {
    let stroom = Stroom(naam: gemis.stroom)
    // Where roles were never recorded there are none to take back.
    if stroom == .toegang, toegang.isLeeg { return }
    let herkomst = Herkomst(
      nr: min(gemis.voor, stand.nr + 1), hashbegin: "", tijd: laatsteTijd ?? Tijdstip(milliseconden: 0), actor: "",
      opdracht: "")
    noteer(Overig(stroom: stroom, soort: "", reden: .verloren, herkomst: herkomst))
    verwerkVernietigd("", in: stroom, herkomst)
  }
}
