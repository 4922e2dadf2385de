import Gesprekscyclus
import Kalender

extension DossierGebeurtenis {
  static func functie(_ functie: FunctieCode, per: String, modules: [ModuleCode] = []) -> Self {
    .medewerker(
      .functieGewijzigd(
        .init(functie: FunctieVerwijzing(catalogus: "boek", functie: functie), modules: modules, per: dag(per))))
  }

  static func plek(_ onderdeel: String = "Inkoop", onder leidinggevende: Personeelsnummer?, per: String) -> Self {
    .medewerker(.geplaatst(.init(onderdeel: onderdeel, leidinggevende: Leidingkeuze(leidinggevende), per: dag(per))))
  }
}

extension Kader {
  /// As the Kempen: no weights, one assessor, an appraisal over 6 to 18 months.
  static let kempen = voorbeeld(
    .voorbeeld("kempen", weging: .geen, minMaanden: 6, maxMaanden: 18, tweedeBeoordelaar: false))
}

extension Vastlegging {
  /// An appraisal with an end judgement that each of these regelingen knows.
  func met(eind regeling: Kader) -> Self {
    eind(regeling.regelingen.cyclus(2026)?.regeling.schaalVanEindoordeel?.labels.last?.tekst ?? "")
  }

  func informant(_ wie: String, als deel: Regeling.Deel = .informant) -> Self {
    met { $0.deelnemers.append(Deelnemer(deel: deel, wie: wie)) }
  }
}

/// The three ways of the fixtures' regelingen, by their place.
let regelingen: [Kader] = [.gemeente, .rijk, .kempen]
