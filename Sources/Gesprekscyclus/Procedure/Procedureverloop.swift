/// What was recorded of the procedure of one conversation, each kind oldest first. Nothing replaces what came before.
package struct Procedureverloop: Hashable, Sendable {
  package private(set) var aanvullingen: [Vermeld<ProcedureGebeurtenis.Aanvulling>] = []
  package private(set) var aanbiedingen: [Vermeld<ProcedureGebeurtenis.Aanbieding>] = []
  package private(set) var reacties: [Vermeld<ProcedureGebeurtenis.Reactie>] = []
  package private(set) var ondertekeningen: [Vermeld<ProcedureGebeurtenis.Ondertekening>] = []
  package private(set) var uitreikingen: [Vermeld<ProcedureGebeurtenis.Uitreiking>] = []
  package private(set) var bedenkingen: [Vermeld<ProcedureGebeurtenis.Bedenking>] = []
  package private(set) var afhandelingen: [Vermeld<ProcedureGebeurtenis.Afhandeling>] = []
  package private(set) var bijlagen: [Vermeld<ProcedureGebeurtenis.Bijlage>] = []
  package private(set) var kalibraties: [Vermeld<ProcedureGebeurtenis.Kalibratie>] = []
  package private(set) var voorbereidingen: [Vermeld<ProcedureGebeurtenis.Voorbereiding>] = []

  mutating func evolve(_ gebeurtenis: ProcedureGebeurtenis, _ herkomst: Herkomst) {
    switch gebeurtenis {
    case .aangevuld(let inhoud): aanvullingen.append(Vermeld(inhoud, herkomst))
    case .aangeboden(let inhoud): aanbiedingen.append(Vermeld(inhoud, herkomst))
    case .reactie(let inhoud): reacties.append(Vermeld(inhoud, herkomst))
    case .ondertekend(let inhoud): ondertekeningen.append(Vermeld(inhoud, herkomst))
    case .uitgereikt(let inhoud): uitreikingen.append(Vermeld(inhoud, herkomst))
    case .bedenkingIngediend(let inhoud): bedenkingen.append(Vermeld(inhoud, herkomst))
    case .bedenkingAfgehandeld(let inhoud): afhandelingen.append(Vermeld(inhoud, herkomst))
    case .bijlage(let inhoud): bijlagen.append(Vermeld(inhoud, herkomst))
    case .gekalibreerd(let inhoud): kalibraties.append(Vermeld(inhoud, herkomst))
    case .voorbereid(let inhoud): voorbereidingen.append(Vermeld(inhoud, herkomst))
    }
  }

  /// The objection that was not dealt with yet; there is never more than one.
  package var openBedenking: Vermeld<ProcedureGebeurtenis.Bedenking>? {
    bedenkingen.last { bedenking in !afhandelingen.contains { $0.herkomst.nr > bedenking.herkomst.nr } }
  }

  /// Reactions in which the employee says something, to whichever text: each asks for an answer.
  package var reactiesMetTekst: [Vermeld<ProcedureGebeurtenis.Reactie>] {
    reacties.filter { !$0.waarde.isAfgezien }
  }
}
