internal import Gesprekscyclus
internal import Kalender
internal import Tekst

extension Feitomschrijving {
  static func zin(
    _ gebeurtenis: BeoordelingGebeurtenis, _ herkomst: Herkomst, _ voor: Dossier, _ namen: Naamgever
  ) -> String {
    let gesprek = voor.gesprek(gebeurtenis.gesprek)
    switch gebeurtenis {
    case .resultaatBeoordeeld(let resultaat):
      let oud = gesprek?.resultaat(resultaat.afspraak)?.waarde.oordeel
      let weging = resultaat.weging.map { ", weging \($0) %" } ?? ""
      return "Afspraak \(veilig(resultaat.afspraak.tekst)) beoordeeld: \(veilig(resultaat.oordeel))"
        + "\(was(oud, nu: resultaat.oordeel))\(weging)." + Zinsbouw.erbij("", resultaat.toelichting)
    case .competentieBeoordeeld(let score):
      return competentie(score, oud: gesprek?.score(score.competentie)?.waarde.oordeel)
    case .eindoordeelGegeven(let eindoordeel):
      let oud = gesprek?.eindoordeel?.waarde.oordeel
      return "Eindoordeel bij \(veilig(eindoordeel.gesprek.tekst)): \(veilig(eindoordeel.oordeel))"
        + "\(was(oud, nu: eindoordeel.oordeel))." + Zinsbouw.erbij("Motivering: ", eindoordeel.motivering)
    case .vastgesteld(let vaststelling):
      return "\(naam(vaststelling.gesprek, voor)) vastgesteld op \(vaststelling.datum.proza) door "
        + "\(namen.persoon(vaststelling.vaststeller))\(later(vaststelling.datum, herkomst))."
        + Zinsbouw.erbij("Toelichting: ", vaststelling.toelichting) + vaststelling.antwoord
    }
  }

  private static func competentie(_ score: BeoordelingGebeurtenis.Competentiescore, oud: String?) -> String {
    var zin = "Competentie \(veilig(score.naam)) beoordeeld: "
    zin += "\(score.schaal == nil ? "niveau " : "")\(veilig(score.oordeel))\(was(oud, nu: score.oordeel))"
    if let norm = score.norm {
      zin += ", norm \(veilig(norm))"
      if let verschil = score.verschil { zin += " (\(Zinsbouw.bijNorm(verschil)))" }
    }
    return zin + "." + Zinsbouw.erbij("", score.toelichting)
  }

  private static func was(_ oud: String?, nu: String) -> String {
    guard let oud, oud != nu else { return "" }
    return " (was: \(veilig(oud)))"
  }
}
