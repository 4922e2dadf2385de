internal import Gesprekscyclus
internal import Kalender
internal import Tekst
internal import Wire

extension Gesprekbeeld {
  /// `Planningsgesprek G-2026-1`
  var naam: String { "\(Feitomschrijving.gespreksnaam(soort)) \(veilig(kenmerk.tekst))" }

  /// `gehouden op 12 februari 2026 (vastgelegd op 26 februari 2026, 14 dagen later)`
  func standtekst(op peildatum: Datum) -> String {
    switch stand {
    case .gepland:
      guard let datum = plandata.last?.datum else { return "gepland" }
      let voorbij = peildatum.dagnummer - datum.dagnummer
      return "gepland op \(datum.proza)" + verzettekst
        + (voorbij > 0 ? "; die dag is \(dagen(voorbij)) voorbij en er is nog niets vastgelegd" : "")
    case .afgezegd:
      guard let afzegging else { return "afgezegd" }
      return "afgezegd op \(afzegging.op.proza): \(Zinsbouw.eenRegel(afzegging.reden))"
    case .gehouden: return gehoudentekst
    case .vastgesteld:
      guard let vaststelling else { return gehoudentekst }
      return "vastgesteld op \(vaststelling.datum.proza) door \(vaststelling.door.tekst)\(vaststelling.later)"
        + "\(Zinsbouw.correctieteken(vaststelling.gecorrigeerdBij)); \(gehoudentekst)"
    }
  }

  /// In a column: `gehouden (+14 dagen)` when it was recorded 14 days later.
  func kort(op peildatum: Datum) -> String {
    switch stand {
    case .gepland:
      let voorbij = (plandata.last?.datum).map { peildatum > $0 } ?? false
      return "gepland" + (plandata.count > 1 ? ", verzet" : "") + (voorbij ? ", datum voorbij" : "")
    case .afgezegd: return "afgezegd"
    case .gehouden, .vastgesteld:
      return stand.tekst + (isLaat ? " (+\(dagen(dagenLater ?? 0)))" : "")
    }
  }

  /// Recorded on a later day than it was held.
  var isLaat: Bool { (dagenLater ?? 0) > 0 }

  private var gehoudentekst: String {
    guard let gehoudenOp, let vastgelegdOp else { return "gehouden" }
    let later = dagenLater.flatMap(Laatheid.tekst).map { " (vastgelegd op \(vastgelegdOp.proza), \($0))" } ?? ""
    return "gehouden op \(gehoudenOp.proza)\(later)\(Zinsbouw.correctieteken(gecorrigeerdBij))"
  }

  private var verzettekst: String {
    guard plandata.count > 1, let laatste = plandata.last else { return "" }
    let reden = laatste.reden.map { ": \(Zinsbouw.eenRegel($0))" } ?? ""
    return " (verzet van \(plandata[plandata.count - 2].datum.proza)\(reden))"
  }

  var json: JSONNode { .object(leden) }

  var leden: [JSONMember] {
    .members(
      ("gesprek", kenmerk.tekst), ("soort", soort.tekst), ("cyclus", cyclus), ("stand", stand.tekst),
      ("plandata", plandata.map { JSONNode.object(("datum", $0.datum), ("reden", $0.reden)) }),
      ("afgezegdOp", afzegging?.op), ("redenAfzegging", afzegging?.reden), ("gehoudenOp", gehoudenOp),
      ("vastgelegdOp", vastgelegdOp), ("dagenLater", dagenLater), ("gecorrigeerdBij", gecorrigeerdBij),
      ("deelnemers", deelnemers.map(\.json)), ("vaststelling", vaststelling?.json), ("procedure", procedure?.json))
  }
}

extension Gesprekbeeld.Vaststelling {
  fileprivate var json: JSONNode {
    .object(
      ("datum", datum), ("vastgelegdOp", vastgelegdOp), ("door", door.json), ("toelichting", toelichting), ("nr", nr),
      ("gecorrigeerdBij", gecorrigeerdBij))
  }
}
