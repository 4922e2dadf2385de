package import Kalender

/// One conversation: how it was planned, when it was held, and the appraisal that came of it.
package struct Gesprek: Hashable, Sendable {
  /// A planned day; the first has no reason, each next one says why it moved.
  package struct Plandatum: Hashable, Sendable {
    package let datum: Datum
    package let reden: String?
    /// As it holds from here on.
    package let agenda: Agenda
    package let herkomst: Herkomst
  }

  /// As it stands in reports and filters.
  package enum Stand: String, CaseIterable, Hashable, Sendable {
    case gepland, afgezegd, gehouden, vastgesteld
  }

  package let kenmerk: GesprekKenmerk
  package let soort: Gesprekssoort
  package let cyclus: Int
  /// The stage that was named, by the report or else by the plan.
  package private(set) var stadium: StadiumCode?
  package private(set) var plandata: [Plandatum] = []
  package private(set) var afzegging: Vermeld<GesprekGebeurtenis.Afzegging>?
  package private(set) var verslag: Vermeld<GesprekGebeurtenis.Verslag>?
  package private(set) var resultaten: [Vermeld<BeoordelingGebeurtenis.Resultaat>] = []
  package private(set) var competenties: [Vermeld<BeoordelingGebeurtenis.Competentiescore>] = []
  /// Oldest first: an end judgement that the vaststeller changed stays beside the new one.
  package private(set) var eindoordelen: [Vermeld<BeoordelingGebeurtenis.Eindoordeel>] = []
  package private(set) var vaststelling: Vermeld<BeoordelingGebeurtenis.Vaststelling>?
  /// What was recorded around the report: offering, reaction, signatures, handing over, objection.
  package private(set) var procedure = Procedureverloop()

  /// Begins with a plan, or with a conversation that was held without one.
  init?(_ gebeurtenis: GesprekGebeurtenis, _ herkomst: Herkomst) {
    switch gebeurtenis {
    case .gepland(let planning):
      kenmerk = planning.gesprek
      soort = planning.soort
      cyclus = planning.cyclus
    case .gehouden(let verslag):
      kenmerk = verslag.gesprek
      soort = verslag.soort
      cyclus = verslag.cyclus
    case .verzet, .afgezegd:
      return nil
    }
    evolve(gebeurtenis, herkomst)
  }

  package var stand: Stand {
    if vaststelling != nil { return .vastgesteld }
    if verslag != nil { return .gehouden }
    return afzegging == nil ? .gepland : .afgezegd
  }

  /// The day it is planned for, unless it was held or called off.
  package var gepland: Datum? { stand == .gepland ? plandata.last?.datum : nil }
  /// The day it was held.
  package var gehouden: Datum? {
    // Inlined, it makes the optimiser of Swift 6.3.1 fail in a release build ("outside of lifetime use").
    @inline(never) get { verslag?.waarde.datum }
  }
  package var isGehouden: Bool { verslag != nil }

  /// Days between the day it was held and the day it was recorded; nothing when it was not held.
  package var dagenLater: Int? {
    verslag.map { $0.herkomst.datum.dagnummer - $0.waarde.datum.dagnummer }
  }

  package func resultaat(_ afspraak: AfspraakKenmerk) -> Vermeld<BeoordelingGebeurtenis.Resultaat>? {
    resultaten.last { $0.waarde.afspraak == afspraak }
  }

  package func score(_ competentie: CompetentieCode) -> Vermeld<BeoordelingGebeurtenis.Competentiescore>? {
    competenties.last { $0.waarde.competentie == competentie }
  }

  /// The end judgement that counts.
  package var eindoordeel: Vermeld<BeoordelingGebeurtenis.Eindoordeel>? { eindoordelen.last }

  mutating func evolve(_ gebeurtenis: ProcedureGebeurtenis, _ herkomst: Herkomst) {
    procedure.evolve(gebeurtenis, herkomst)
    if case .gekalibreerd(let kalibratie) = gebeurtenis {
      eindoordelen.append(Vermeld(kalibratie.eindoordeel, herkomst))
    }
  }

  mutating func evolve(_ gebeurtenis: GesprekGebeurtenis, _ herkomst: Herkomst) {
    switch gebeurtenis {
    case .gepland(let planning):
      stadium = stadium ?? planning.stadium
      plandata.append(Plandatum(datum: planning.datum, reden: nil, agenda: planning.agenda, herkomst: herkomst))
    case .verzet(let verzetting):
      plandata.append(
        Plandatum(
          datum: verzetting.datum, reden: verzetting.reden,
          agenda: (plandata.last?.agenda ?? .open).met(verzetting.agenda), herkomst: herkomst))
    case .afgezegd(let afzegging):
      self.afzegging = Vermeld(afzegging, herkomst)
    case .gehouden(let verslag):
      stadium = verslag.stadium ?? stadium
      self.verslag = Vermeld(verslag, herkomst)
    }
  }

  mutating func evolve(_ gebeurtenis: BeoordelingGebeurtenis, _ herkomst: Herkomst) {
    switch gebeurtenis {
    case .resultaatBeoordeeld(let resultaat): resultaten.append(Vermeld(resultaat, herkomst))
    case .competentieBeoordeeld(let score): competenties.append(Vermeld(score, herkomst))
    case .eindoordeelGegeven(let oordeel): eindoordelen.append(Vermeld(oordeel, herkomst))
    case .vastgesteld(let vaststelling): self.vaststelling = Vermeld(vaststelling, herkomst)
    }
  }
}

extension GesprekGebeurtenis {
  package var gesprek: GesprekKenmerk {
    switch self {
    case .gepland(let inhoud): inhoud.gesprek
    case .verzet(let inhoud): inhoud.gesprek
    case .afgezegd(let inhoud): inhoud.gesprek
    case .gehouden(let inhoud): inhoud.gesprek
    }
  }
}

extension BeoordelingGebeurtenis {
  package var gesprek: GesprekKenmerk {
    switch self {
    case .resultaatBeoordeeld(let inhoud): inhoud.gesprek
    case .competentieBeoordeeld(let inhoud): inhoud.gesprek
    case .eindoordeelGegeven(let inhoud): inhoud.gesprek
    case .vastgesteld(let inhoud): inhoud.gesprek
    }
  }
}
