package import Gesprekscyclus
package import Kalender
internal import Projections

/// Where one conversation stands, with its planned, held and recorded days apart.
package struct Gesprekbeeld: Equatable, Sendable {
  package struct Plandatum: Equatable, Sendable {
    package let datum: Datum
    /// Why it moved here; nothing for the first plan.
    package let reden: String?
  }

  package struct Afzegging: Equatable, Sendable {
    package let op: Datum
    package let reden: String
  }

  package struct Vaststelling: Equatable, Sendable {
    package let datum: Datum
    package private(set) var door: Persoon
    package let toelichting: String?
    /// What was done with the reaction and with warnings, in words; safe to show.
    let antwoord: String
    package let nr: Int
    package let gecorrigeerdBij: Int?
    package let vastgelegdOp: Datum

    mutating func noem(in boek: Boek) { door = door.genoemd(in: boek) }

    /// `, vastgelegd op 15 december 2026, 11 dagen later`; empty when it was recorded on its day.
    var later: String {
      Laatheid.tekst(vastgelegdOp.dagnummer - datum.dagnummer).map { ", vastgelegd op \(vastgelegdOp.proza), \($0)" }
        ?? ""
    }
  }

  package let kenmerk: GesprekKenmerk
  package let soort: Gesprekssoort
  package let cyclus: Int
  package let stand: Gesprek.Stand
  package let plandata: [Plandatum]
  package let afzegging: Afzegging?
  package let gehoudenOp: Datum?
  package let vastgelegdOp: Datum?
  /// Days between holding and recording; more than 0 is late and always shown.
  package let dagenLater: Int?
  /// The record of the correction through which the holding of it reads as it does.
  package let gecorrigeerdBij: Int?
  package let deelnemers: [Deelnemer]
  /// Who took part, with part and name; nothing when nobody was named.
  let deelnemerstekst: String?
  package internal(set) var vaststelling: Vaststelling?
  /// Nothing while there is none to follow.
  package let procedure: Procedurebeeld?

  init(_ gesprek: Gesprek, _ dossier: Dossier, _ bron: Rapportbron) {
    let boek = bron.boek
    kenmerk = gesprek.kenmerk
    soort = gesprek.soort
    cyclus = gesprek.cyclus
    stand = gesprek.stand
    plandata = gesprek.plandata.map { Plandatum(datum: $0.datum, reden: $0.reden) }
    afzegging = gesprek.afzegging.map { Afzegging(op: $0.herkomst.datum, reden: $0.waarde.reden) }
    gehoudenOp = gesprek.gehouden
    vastgelegdOp = gesprek.verslag?.herkomst.datum
    dagenLater = gesprek.dagenLater
    gecorrigeerdBij = gesprek.verslag?.herkomst.gecorrigeerdBij
    deelnemers = gesprek.verslag?.waarde.deelnemers ?? []
    deelnemerstekst = Naamgever(boek).deelnemers(deelnemers)
    vaststelling = gesprek.vaststelling.map {
      Vaststelling(
        datum: $0.waarde.datum, door: Persoon($0.waarde.vaststeller, in: boek), toelichting: $0.waarde.toelichting,
        antwoord: $0.waarde.antwoord, nr: $0.herkomst.nr, gecorrigeerdBij: $0.herkomst.gecorrigeerdBij,
        vastgelegdOp: $0.herkomst.datum)
    }
    procedure = Procedurebeeld(gesprek, dossier, bron)
  }

  /// The day for sorting and for what held: the day held, else the day planned.
  package var dag: Datum? { gehoudenOp ?? plandata.last?.datum }
}

extension Gesprek.Stand {
  /// As it stands in reports and filters.
  package var tekst: String {
    switch self {
    case .gepland: "gepland"
    case .afgezegd: "afgezegd"
    case .gehouden: "gehouden"
    case .vastgesteld: "vastgesteld"
    }
  }
}
