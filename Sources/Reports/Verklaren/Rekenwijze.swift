internal import Gesprekscyclus
internal import Kalender
internal import Projections
internal import Tekst
internal import Weergave

/// The arithmetic behind a value of the dossier report, step by step; nothing for what was recorded as it is.
enum Rekenwijze {
  static func stappen(_ pad: Waardepad, rapport: Dossierrapport, bron: Rapportbron) -> [String] {
    guard let dossier = bron.boek.dossier(van: rapport.persoon.nummer) else { return [] }
    return switch pad.laatste {
    case "totaalHonderdsten": totaal(pad, dossier)
    case "somWegingen" where pad.delen.contains("beoordelingen"): totaal(pad, dossier)
    case "somWegingen": wegingen(jaar(pad, rapport), pad, dossier, bron)
    case "verschil": verschil(pad, rapport, dossier, bron)
    case "dagenLater": later(pad, dossier)
    case "sinds" where pad.delen.contains("procedure"): sinds(pad, dossier, bron)
    case "uiterlijk" where pad.delen.contains("procedure"): termijn(pad, dossier, bron)
    default: Termijnrekening.stappen(pad, rapport: rapport, bron: bron)
    }
  }

  /// `RA-1: 60 % × 4 (goed) = 240`, and so on, to the mean in hundredths.
  private static func totaal(_ pad: Waardepad, _ dossier: Dossier) -> [String] {
    guard let gesprek = gesprek(pad, dossier) else { return [] }
    let regels = gesprek.geldendeResultaten.map { resultaat in
      let weging = resultaat.weging ?? 0
      return "\(veilig(resultaat.afspraak.tekst)): \(weging) % × \(resultaat.waarde) (\(veilig(resultaat.oordeel))) = "
        + "\(weging * resultaat.waarde)"
    }
    guard let totaal = gesprek.totaalHonderdsten else {
      return regels + ["Samen geen 100 %: dan is er geen totaal; wat ontbreekt telt niet als nul."]
    }
    return regels + ["Samen \(totaal) honderdsten: \(Getalvorm.honderdsten(totaal))."]
  }

  /// The weights of a year, or of the part of it that the path goes through.
  private static func wegingen(_ jaar: Int?, _ pad: Waardepad, _ dossier: Dossier, _ bron: Rapportbron) -> [String] {
    guard let jaar, let cyclus = bron.boek.regelingen.cyclus(jaar) else { return [] }
    let indeling = dossier.indeling(cyclus)
    let deel = indeling.delen.first { pad.delen.contains($0.tijdvak.van.iso) }
    let gewogen = dossier.geldendeAfspraken(cyclus: jaar, in: deel, indeling).compactMap { afspraak in
      afspraak.inhoud.weging.map { (afspraak.kenmerk.tekst, $0) }
    }
    let som = gewogen.reduce(0) { $0 + $1.1 }
    return gewogen.map { "\(veilig($0.0)): \($0.1) %" } + ["Samen \(som) %. Ingetrokken afspraken tellen niet mee."]
  }

  private static func verschil(
    _ pad: Waardepad, _ rapport: Dossierrapport, _ dossier: Dossier, _ bron: Rapportbron
  ) -> [String] {
    guard let jaar = jaar(pad, rapport), let medewerker = dossier.medewerker,
      let beeld = ([rapport.cyclus].compactMap { $0 } + rapport.andere).first(where: { $0.jaar == jaar })?
        .competenties.first(where: { pad.delen.contains($0.code.tekst) }),
      let oordeel = beeld.oordeel, let norm = beeld.norm, let verschil = beeld.verschil,
      let gesprek = beeld.gesprek.flatMap({ dossier.gesprek($0) }),
      let schema = bron.boek.catalogus(van: medewerker, bij: gesprek, op: bron.peildatum)?.niveauschema
    else { return [] }
    return [
      "Niveaus van laag naar hoog: \(schema.niveaus.map { veilig($0) }.joined(separator: ", ")).",
      "Oordeel \(veilig(oordeel)) (\(veilig(gesprek.kenmerk.tekst))) naast norm \(veilig(norm)): "
        + "\(Zinsbouw.bijNorm(verschil)).",
    ]
  }

  private static func later(_ pad: Waardepad, _ dossier: Dossier) -> [String] {
    guard let gesprek = gesprek(pad, dossier), let verslag = gesprek.verslag, let dagen = gesprek.dagenLater else {
      return []
    }
    return [
      "Vastgelegd op \(verslag.herkomst.datum.proza), gehouden op \(verslag.waarde.datum.proza): "
        + "\(aantal(dagen, "dag", "dagen")) later."
    ]
  }

  /// The conversation that the path goes through.
  static func gesprek(_ pad: Waardepad, _ dossier: Dossier) -> Gesprek? {
    pad.delen.lazy.compactMap { dossier.gesprek(GesprekKenmerk($0)) }.first
  }

  private static func jaar(_ pad: Waardepad, _ rapport: Dossierrapport) -> Int? {
    pad.delen.first == "cyclus" ? rapport.cyclus?.jaar : pad.delen.dropFirst().first.flatMap { Int($0) }
  }
}
