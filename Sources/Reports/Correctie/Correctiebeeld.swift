internal import Gesprekscyclus
package import Kalender
internal import Projections
internal import Tekst
internal import Weergave
internal import Wire

/// A correction beside what it corrects: both readings in words, who corrected, when and why.
package struct Correctiebeeld: Equatable, Sendable {
  /// The record of the correction.
  package let nr: Int
  /// The record that it names: the fact, or an earlier correction of it.
  package let over: Int
  package let op: Datum
  package let door: String
  package let reden: String
  /// Both readings, in words; safe to show.
  package let omschrijving: String
  /// For beside the fact: how it read from then on, by which record, and which records changed that again; safe to show.
  package let naastFeit: String

  /// The corrections in a dossier of facts like these, in recorded order.
  /// - Complexity: O(n) for each correction of this one person.
  static func alle(
    _ dossier: Dossier, _ boek: Boek, van hoortErbij: (DossierGebeurtenis) -> Bool = { _ in true }
  ) -> [Correctiebeeld] {
    guard !dossier.lezingen.isLeeg else { return [] }
    return dossier.feiten.compactMap { feit in
      guard case .correctie(let correctie) = feit.gebeurtenis,
        dossier.grondfeit(van: correctie).map({ hoortErbij($0.gebeurtenis) }) ?? false
      else { return nil }
      return Correctiebeeld(correctie, feit.herkomst, dossier, boek)
    }
  }

  private init(_ correctie: CorrectieGebeurtenis, _ herkomst: Herkomst, _ dossier: Dossier, _ boek: Boek) {
    let voor = Dossier(sleutel: dossier.sleutel, feiten: dossier.feiten.prefix { $0.herkomst.nr < herkomst.nr })
    nr = herkomst.nr
    over = correctie.over.nr
    op = herkomst.datum
    door = herkomst.actor
    reden = correctie.reden
    omschrijving = Feitomschrijving.zin(correctie, herkomst, voor, boek)
    let wie = "nr \(nr) van \(op.proza) door \(veilig(door))"
    let begin =
      switch correctie {
      case .gecorrigeerd: "gecorrigeerd bij \(wie)."
      case .ingetrokken: "ingetrokken bij \(wie)."
      }
    let grond = dossier.grondfeit(van: correctie)?.herkomst.nr
    let telt = grond.flatMap { dossier.lezingen[$0]?.door } == herkomst.nr
    let later =
      telt ? [] : grond.map { dossier.correcties(van: $0).map(\.herkomst.nr).filter { $0 > herkomst.nr } } ?? []
    let daarna = later.isEmpty ? "Luidt sindsdien" : "Luidde daarna"
    let luidt = Feitomschrijving.lezingen(correctie, herkomst, voor, boek).map { " \(daarna): \($0.na)" } ?? ""
    let opnieuw =
      later.isEmpty ? "" : " Daarover ging later nog \(opsomming(later.map { "nr \($0)" }))."
    naastFeit = begin + Zinsbouw.reden(reden) + luidt + opnieuw
  }
}

extension Correctiebeeld: Verklaard {
  var padnaam: String { "\(nr)" }
  var leden: [Lid] {
    .leden(("nr", nr), ("over", over), ("op", op), ("door", door), ("reden", reden), ("omschrijving", omschrijving))
  }
}

extension Lezingen.Lezing {
  /// The correction by which the fact reads so.
  fileprivate var door: Int {
    switch self {
    case .gecorrigeerd(_, let door, _), .ingetrokken(let door, _): door.nr
    }
  }
}

extension [Correctiebeeld] {
  /// A section of its own; nothing when nothing was corrected.
  func schrijf(op blad: inout Blad) {
    blad.sectie("Correcties", map { "nr \($0.nr), \($0.op.proza), \(veilig($0.door)): \($0.omschrijving)" })
  }
}

extension Herkomst {
  /// ` (gecorrigeerd, zie nr 90)` behind a value that reads otherwise than it was recorded.
  var correctieteken: String { Zinsbouw.correctieteken(gecorrigeerdBij) }

  /// The record of the correction through which it reads as it does; nothing when it reads as recorded.
  var gecorrigeerdBij: Int? { correctie?.herkomst.nr }
}

extension Zinsbouw {
  /// ` (gecorrigeerd, zie nr 90)`; empty without a correction.
  static func correctieteken(_ nr: Int?) -> String {
    nr.map { " (gecorrigeerd, zie nr \($0))" } ?? ""
  }
}
