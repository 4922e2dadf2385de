internal import Gesprekscyclus
internal import Kalender
internal import Tekst

extension Feitomschrijving {
  static func zin(
    _ gebeurtenis: AfspraakGebeurtenis, _ herkomst: Herkomst, _ voor: Dossier, _ namen: Naamgever
  ) -> String {
    switch gebeurtenis {
    case .gemaakt(let nieuw):
      return "Afspraak \(veilig(nieuw.afspraak.tekst)) gemaakt: \(omschrijving(nieuw.inhoud))."
    case .bijgesteld(let bijstelling):
      return bijgesteld(bijstelling, voor)
    case .ingetrokken(let intrekking):
      let wat = voor.afspraak(intrekking.afspraak).map { ": \(Zinsbouw.zonderPunt($0.inhoud.omschrijving))" } ?? ""
      return "Afspraak \(veilig(intrekking.afspraak.tekst)) ingetrokken\(wat)." + Zinsbouw.reden(intrekking.reden)
    case .voortgang(let voortgang):
      return "Voortgang van \(onderwerp(voortgang, voor, namen)) op \(voortgang.datum.proza)"
        + "\(later(voortgang.datum, herkomst)): \(voortgang.status.rawValue)"
        + "\(eerder(voortgang, voor))." + Zinsbouw.erbij("", voortgang.toelichting)
    case .ontwikkelafspraakGemaakt(let nieuw):
      let inhoud = omschrijving(nieuw.inhoud, voor, herkomst.datum, namen)
      return "Ontwikkelafspraak \(veilig(nieuw.ontwikkelafspraak.tekst)) gemaakt: \(inhoud)."
    case .ontwikkelingVastgelegd(let ontwikkeling):
      let oud = voor.ontwikkelafspraak(ontwikkeling.ontwikkelafspraak)?.laatsteStatus
      return "Voortgang van ontwikkelafspraak \(veilig(ontwikkeling.ontwikkelafspraak.tekst)) op "
        + "\(ontwikkeling.datum.proza)\(later(ontwikkeling.datum, herkomst)): \(ontwikkeling.status.rawValue)"
        + "\(was(oud, nu: ontwikkeling.status))." + Zinsbouw.erbij("", ontwikkeling.toelichting)
    }
  }

  private static func bijgesteld(_ bijstelling: AfspraakGebeurtenis.Bijstelling, _ voor: Dossier) -> String {
    let kop = "Afspraak \(veilig(bijstelling.afspraak.tekst)) bijgesteld: "
    let reden = Zinsbouw.reden(bijstelling.reden)
    guard let oud = voor.afspraak(bijstelling.afspraak)?.inhoud else {
      return kop + omschrijving(bijstelling.inhoud) + "." + reden
    }
    let wijzigingen = Wijziging.tussen(oud, bijstelling.inhoud).map(\.tekst)
    return kop + (wijzigingen.isEmpty ? "de inhoud bleef gelijk" : wijzigingen.joined(separator: "; ")) + "." + reden
  }

  private static func omschrijving(_ inhoud: Afspraakinhoud) -> String {
    var delen = ["resultaatgebied \(Zinsbouw.eenRegel(inhoud.resultaatgebied))"]
    if let maatstaf = inhoud.maatstaf { delen.append("maatstaf: \(Zinsbouw.zonderPunt(maatstaf))") }
    if let gereed = inhoud.gereedOp { delen.append("gereed op \(gereed.proza)") }
    if let weging = inhoud.weging { delen.append("weging \(weging) %") }
    return "\(Zinsbouw.zonderPunt(inhoud.omschrijving)) (\(delen.joined(separator: "; ")))"
  }

  private static func omschrijving(
    _ inhoud: Ontwikkelinhoud, _ voor: Dossier, _ datum: Datum, _ namen: Naamgever
  ) -> String {
    var delen: [String] = []
    if let code = inhoud.competentie {
      let naam = namen.competentie(code, van: voor, op: datum)?.naam ?? code.tekst
      delen.append("competentie \(veilig(naam))")
    }
    if let faciliteit = inhoud.faciliteit { delen.append("faciliteit: \(Zinsbouw.zonderPunt(faciliteit))") }
    if let gereed = inhoud.gereedOp { delen.append("gereed op \(gereed.proza)") }
    let activiteit = Zinsbouw.zonderPunt(inhoud.activiteit)
    return delen.isEmpty ? activiteit : "\(activiteit) (\(delen.joined(separator: "; ")))"
  }

  private static func onderwerp(
    _ voortgang: AfspraakGebeurtenis.Voortgang, _ voor: Dossier, _ namen: Naamgever
  ) -> String {
    switch voortgang.over {
    case .afspraak(let kenmerk): return "afspraak \(veilig(kenmerk.tekst))"
    case .competentie(let code):
      let naam = namen.competentie(code, van: voor, op: voortgang.datum)?.naam ?? code.tekst
      return "competentie \(veilig(naam))"
    }
  }

  private static func eerder(_ voortgang: AfspraakGebeurtenis.Voortgang, _ voor: Dossier) -> String {
    switch voortgang.over {
    case .afspraak(let kenmerk): was(voor.afspraak(kenmerk)?.laatsteStatus, nu: voortgang.status)
    case .competentie: was(voor.signalen.last { $0.waarde.over == voortgang.over }?.waarde.status, nu: voortgang.status)
    }
  }

  private static func was(_ oud: Voortgangsstatus?, nu: Voortgangsstatus) -> String {
    guard let oud, oud != nu else { return "" }
    return " (was: \(oud.rawValue))"
  }
}
