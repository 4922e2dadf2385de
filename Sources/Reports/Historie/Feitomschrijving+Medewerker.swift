internal import Gesprekscyclus
internal import Kalender
internal import Tekst

extension Feitomschrijving {
  static func zin(_ gebeurtenis: MedewerkerGebeurtenis, _ voor: Dossier, _ namen: Naamgever) -> String {
    switch gebeurtenis {
    case .inDienstGetreden(let begin):
      return inDienst(begin, opnieuw: voor.medewerker != nil, namen)
    case .gegevensGewijzigd(let nieuw): return gegevens(nieuw, voor) + Zinsbouw.reden(nieuw.reden)
    case .functieGewijzigd(let nieuw): return functie(nieuw, voor, namen) + Zinsbouw.reden(nieuw.reden)
    case .geplaatst(let nieuw): return plaatsing(nieuw, voor, namen) + Zinsbouw.reden(nieuw.reden)
    case .uitDienstGetreden(let einde):
      return "Uit dienst; de laatste dag in dienst is \(einde.per.proza)." + Zinsbouw.reden(einde.reden)
    case .hernummerd(let nieuw):
      let wijziging = vanNaar(voor.medewerker.map { veilig($0.nummer.tekst) }, veilig(nieuw.nummer.tekst))
      return "Personeelsnummer gewijzigd per \(nieuw.per.proza): \(wijziging)." + Zinsbouw.reden(nieuw.reden)
    }
  }

  private static func inDienst(
    _ begin: MedewerkerGebeurtenis.Indiensttreding, opnieuw: Bool, _ namen: Naamgever
  ) -> String {
    let functie = namen.functie(begin.functie, modules: begin.modules, op: begin.per)
    return "\(veilig(begin.naam)) (\(veilig(begin.personeelsnummer.tekst))) \(opnieuw ? "opnieuw " : "")in dienst per "
      + "\(begin.per.proza) als \(functie) bij \(veilig(begin.onderdeel)); "
      + "\(leidinggevende(begin.leidinggevende, namen))."
  }

  private static func gegevens(_ nieuw: MedewerkerGebeurtenis.Gegevenswijziging, _ voor: Dossier) -> String {
    var delen: [String] = []
    if let naam = nieuw.naam {
      let oud = voor.medewerker?.naam(op: nieuw.per)
      delen.append("Naam gewijzigd per \(nieuw.per.proza): \(vanNaar(oud.map { veilig($0) }, veilig(naam)))")
    }
    if let uren = nieuw.uren {
      let oud = voor.medewerker?.uren(op: nieuw.per)
      let wat = "uren per week \(vanNaar(oud?.tekst, uren.tekst))"
      delen.append(delen.isEmpty ? "Gewijzigd per \(nieuw.per.proza): \(wat)" : wat)
    }
    return delen.joined(separator: "; ") + "."
  }

  private static func functie(
    _ nieuw: MedewerkerGebeurtenis.Functiewijziging, _ voor: Dossier, _ namen: Naamgever
  ) -> String {
    let oud = voor.medewerker?.functie(op: nieuw.per).waarde
    guard let functie = nieuw.functie else {
      // Modules alone: told as they are called with the function of that day.
      guard let oud, let modules = nieuw.modules else { return "Modules gewijzigd per \(nieuw.per.proza)." }
      let wijziging = vanNaar(
        namen.functie(oud.functie, modules: oud.modules, op: nieuw.per),
        namen.functie(oud.functie, modules: modules, op: nieuw.per))
      return "Modules gewijzigd per \(nieuw.per.proza): \(wijziging)."
    }
    let wijziging = vanNaar(
      oud.map { namen.functie($0.functie, modules: $0.modules, op: nieuw.per) },
      namen.functie(functie, modules: nieuw.modules ?? oud?.modules ?? [], op: nieuw.per))
    return "Functie gewijzigd per \(nieuw.per.proza): \(wijziging)."
  }

  private static func plaatsing(
    _ nieuw: MedewerkerGebeurtenis.Plaatsing, _ voor: Dossier, _ namen: Naamgever
  ) -> String {
    let oud = voor.medewerker?.plek(op: nieuw.per).waarde
    var delen: [String] = []
    if let onderdeel = nieuw.onderdeel {
      delen.append(
        oud?.onderdeel == onderdeel
          ? "blijft bij \(veilig(onderdeel))" : vanNaar(oud.map { veilig($0.onderdeel) }, veilig(onderdeel)))
    }
    if let leiding = nieuw.leidinggevende {
      if let oud, oud.leidinggevende != leiding.nummer, let chef = leiding.nummer {
        delen.append("leidinggevende \(vanNaar(oud.leidinggevende.map(namen.persoon), namen.persoon(chef)))")
      } else {
        delen.append(leidinggevende(leiding.nummer, namen))
      }
    }
    return "Plaatsing gewijzigd per \(nieuw.per.proza): \(delen.joined(separator: "; "))."
  }

  private static func leidinggevende(_ nummer: Personeelsnummer?, _ namen: Naamgever) -> String {
    nummer.map { "leidinggevende \(namen.persoon($0))" } ?? "zonder leidinggevende"
  }

  private static func vanNaar(_ oud: String?, _ nieuw: String) -> String {
    oud.map { "van \($0) naar \(nieuw)" } ?? nieuw
  }
}
