package import Gesprekscyclus
package import Kalender
internal import Projections
internal import Tekst
internal import Wire

/// Where one conversation stands, with its planned, held and recorded days apart.
package struct Gesprekbeeld: Equatable, Sendable {
  package struct Vaststelling: Equatable, Sendable {
    fileprivate let vermeld: Vermeld<BeoordelingGebeurtenis.Vaststelling>
    package private(set) var door: Persoon

    package var datum: Datum { vermeld.waarde.datum }
    package var toelichting: String? { vermeld.waarde.toelichting }
    /// What was done with the reaction and with warnings, in words; safe to show.
    var antwoord: String { vermeld.waarde.antwoord }

    /// Who was replaced; nothing when it was done in one's own right.
    var namens: Persoon?

    /// `Hanna de Wit (M-0001)`, with for whom.
    var wie: String { door.tekst + (namens.map { " namens \($0.tekst)" } ?? "") }

    mutating func noem(in boek: Boek) {
      door = door.genoemd(in: boek)
      namens = namens?.genoemd(in: boek)
    }

    /// `, vastgelegd op 15 december 2026, 11 dagen later`; empty when it was recorded on its day.
    var later: String {
      let vastgelegd = vermeld.herkomst.datum
      return Laatheid.tekst(vastgelegd.dagnummer - datum.dagnummer).map { ", vastgelegd op \(vastgelegd.proza), \($0)" }
        ?? ""
    }
  }

  private let gesprek: Gesprek
  /// Who took part, with part and name; nothing when nobody was named.
  let deelnemerstekst: String?
  package internal(set) var vaststelling: Vaststelling?
  package let bijlagen: [Bijlagebeeld]
  /// Nothing while there is none to follow.
  package let procedure: Procedurebeeld?

  init(_ gesprek: Gesprek, _ dossier: Dossier, _ bron: Rapportbron) {
    self.gesprek = gesprek
    deelnemerstekst = Naamgever(bron.boek).deelnemers(gesprek.verslag?.waarde.deelnemers ?? [])
    vaststelling = gesprek.vaststelling.map {
      Vaststelling(
        vermeld: $0, door: Persoon($0.waarde.vaststeller, in: bron.boek),
        namens: $0.herkomst.namens.map { Persoon($0, in: bron.boek) })
    }
    bijlagen = gesprek.procedure.bijlagen.map { Bijlagebeeld($0) }
    procedure = Procedurebeeld(gesprek, dossier, bron)
  }

  package var kenmerk: GesprekKenmerk { gesprek.kenmerk }
  package var soort: Gesprekssoort { gesprek.soort }
  package var cyclus: Int { gesprek.cyclus }
  package var stand: Gesprek.Stand { gesprek.stand }
  package var plandata: [Gesprek.Plandatum] { gesprek.plandata }
  package var gehoudenOp: Datum? { gesprek.gehouden }
  package var vastgelegdOp: Datum? { gesprek.verslag?.herkomst.datum }
  /// Days between holding and recording; more than 0 is late and always shown.
  package var dagenLater: Int? { gesprek.dagenLater }

  /// The day for sorting and for what held: the day held, else the day planned.
  package var dag: Datum? { gehoudenOp ?? plandata.last?.datum }
}

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
      guard let afzegging = gesprek.afzegging else { return "afgezegd" }
      return "afgezegd op \(afzegging.herkomst.datum.proza): \(Zinsbouw.eenRegel(afzegging.waarde.reden))"
    case .gehouden: return gehoudentekst
    case .vastgesteld:
      guard let vaststelling else { return gehoudentekst }
      return "vastgesteld op \(vaststelling.datum.proza) door \(vaststelling.wie)\(vaststelling.later)"
        + "\(vaststelling.vermeld.herkomst.correctieteken); \(gehoudentekst)"
    }
  }

  private var gehoudentekst: String {
    guard let gehoudenOp, let vastgelegdOp else { return "gehouden" }
    let later = dagenLater.flatMap(Laatheid.tekst).map { " (vastgelegd op \(vastgelegdOp.proza), \($0))" } ?? ""
    return "gehouden op \(gehoudenOp.proza)\(later)\(gesprek.verslag?.herkomst.correctieteken ?? "")"
  }

  private var verzettekst: String {
    guard plandata.count > 1, let laatste = plandata.last else { return "" }
    let reden = laatste.reden.map { ": \(Zinsbouw.eenRegel($0))" } ?? ""
    return " (verzet van \(plandata[plandata.count - 2].datum.proza)\(reden))"
  }
}

extension Gesprekbeeld: Verklaard {
  var padnaam: String { kenmerk.tekst }
  var leden: [Lid] {
    let verslag = gesprek.verslag
    let rekening = Uitleg(regel: Uitleg.moment.regel, berekening: rekening, woord: .dagen)
    return .leden(
      ("gesprek", kenmerk.tekst), ("soort", soort.tekst), ("cyclus", cyclus), ("stand", stand.rawValue),
      ("plandata", plandata.map { JSONNode.object(("datum", $0.datum), ("reden", $0.reden)) }),
      ("afgezegdOp", gesprek.afzegging?.herkomst.datum), ("redenAfzegging", gesprek.afzegging?.waarde.reden),
      ("gehoudenOp", gehoudenOp.volgens(.moment)), ("vastgelegdOp", vastgelegdOp.volgens(.moment)),
      ("dagenLater", dagenLater.volgens(rekening)), ("gecorrigeerdBij", verslag?.herkomst.gecorrigeerdBij),
      ("deelnemers", (verslag?.waarde.deelnemers ?? []).map(\.json)),
      ("vaststelling", vaststelling.map { Knoop($0.leden) }),
      ("bijlagen", bijlagen.isEmpty ? nil : bijlagen), ("procedure", procedure?.knoop))
  }

  private var rekening: [String] {
    guard let gehoudenOp, let vastgelegdOp, let dagenLater else { return [] }
    return ["Vastgelegd op \(vastgelegdOp.proza), gehouden op \(gehoudenOp.proza): \(dagen(dagenLater)) later."]
  }
}

extension Gesprekbeeld.Vaststelling {
  fileprivate var leden: [Lid] {
    .leden(
      ("datum", datum), ("vastgelegdOp", vermeld.herkomst.datum.volgens(.moment)), ("door", door),
      ("toelichting", toelichting), ("nr", vermeld.herkomst.nr), ("gecorrigeerdBij", vermeld.herkomst.gecorrigeerdBij))
  }
}
