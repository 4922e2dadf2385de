internal import Gesprekscyclus
internal import Kalender
internal import Tekst

extension Feitomschrijving {
  static func zin(_ gebeurtenis: MedewerkerGebeurtenis, _ voor: Dossier, _ namen: Naamgever) -> String {
    switch gebeurtenis {
    case .inDienstGetreden(let begin):
      return inDienst(begin, opnieuw: voor.medewerker != nil, namen)
    case .gegevensGewijzigd(let nieuw):
      let oud = voor.medewerker?.naam(op: nieuw.per)
      return "Naam gewijzigd per \(nieuw.per.proza): \(vanNaar(oud.map { veilig($0) }, veilig(nieuw.naam)))."
        + Zinsbouw.reden(nieuw.reden)
    case .functieGewijzigd(let nieuw):
      let oud = voor.medewerker?.functie(op: nieuw.per).waarde
      let wijziging = vanNaar(
        oud.map { namen.functie($0.functie, modules: $0.modules, op: nieuw.per) },
        namen.functie(nieuw.functie, modules: nieuw.modules, op: nieuw.per))
      return "Functie gewijzigd per \(nieuw.per.proza): \(wijziging)." + Zinsbouw.reden(nieuw.reden)
    case .geplaatst(let nieuw):
      return plaatsing(nieuw, voor, namen)
    case .uitDienstGetreden(let einde):
      return "Uit dienst; de laatste dag in dienst is \(einde.per.proza)." + Zinsbouw.reden(einde.reden)
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

  private static func plaatsing(
    _ nieuw: MedewerkerGebeurtenis.Plaatsing, _ voor: Dossier, _ namen: Naamgever
  ) -> String {
    let oud = voor.medewerker?.plek(op: nieuw.per).waarde
    var delen: [String] = []
    if oud?.onderdeel == nieuw.onderdeel {
      delen.append("blijft bij \(veilig(nieuw.onderdeel))")
    } else {
      delen.append(vanNaar(oud.map { veilig($0.onderdeel) }, veilig(nieuw.onderdeel)))
    }
    if let oud, oud.leidinggevende != nieuw.leidinggevende, let chef = nieuw.leidinggevende {
      delen.append("leidinggevende \(vanNaar(oud.leidinggevende.map(namen.persoon), namen.persoon(chef)))")
    } else {
      delen.append(leidinggevende(nieuw.leidinggevende, namen))
    }
    return "Plaatsing gewijzigd per \(nieuw.per.proza): \(delen.joined(separator: "; "))."
      + Zinsbouw.reden(nieuw.reden)
  }

  private static func leidinggevende(_ nummer: Personeelsnummer?, _ namen: Naamgever) -> String {
    nummer.map { "leidinggevende \(namen.persoon($0))" } ?? "zonder leidinggevende"
  }

  private static func vanNaar(_ oud: String?, _ nieuw: String) -> String {
    oud.map { "van \($0) naar \(nieuw)" } ?? nieuw
  }
}
