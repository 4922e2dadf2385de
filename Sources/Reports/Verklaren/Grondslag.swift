internal import Gesprekscyclus
internal import Kalender
internal import Projections
internal import Tekst

/// The rule of the domain and the version of regeling, scale and catalogue behind a value.
enum Grondslag {
  static func regels(_ pad: Waardepad, rapport: Dossierrapport, bron: Rapportbron) -> [String] {
    let beeld = cyclusbeeld(pad, rapport)
    var regels = [regel(pad)].compactMap { $0 }
    if let beeld, let regeling = bron.boek.regelingen.cyclus(beeld.jaar)?.regeling {
      regels.append("Regeling \(veilig(regeling.aanduiding)), de regels van cyclus \(beeld.jaar).")
      if let schaal = schaal(pad, regeling) {
        let labels = schaal.labels.map { "\(veilig($0.tekst)) = \($0.waarde)" }.joined(separator: ", ")
        regels.append("Schaal \(veilig(schaal.naam)): \(labels).")
      }
    }
    if pad.delen.contains("competenties") || pad.delen.contains("functie"), let catalogus = catalogus(rapport, bron) {
      regels.append("Catalogus \(veilig(catalogus.id.tekst)) versie \(veilig(catalogus.versie)).")
    }
    return regels
  }

  /// The rule that a value falls under, by the key that it stands under.
  private static func regel(_ pad: Waardepad) -> String? {
    let code: WeigeringCode? =
      switch pad.laatste {
      case "weging", "somWegingen", "totaalHonderdsten", "mistOordeel": .wegingenGeenHonderd
      case "oordeel", "eindoordeel", "waarde", "toelichting", "motivering": .onbekendLabel
      case "norm", "normnaam", "verschil", "oordeelnaam": .onbekendNiveau
      case "vastgesteld", "stand": .bevroren
      case "dagenLater", "gehoudenOp", "vastgelegdOp": .datumInToekomst
      default: nil
      }
    return code?.regel
  }

  private static func schaal(_ pad: Waardepad, _ regeling: Regeling) -> Schaal? {
    switch pad.laatste {
    case "eindoordeel": regeling.schaalVanEindoordeel
    case "totaalHonderdsten": regeling.schaalVanResultaten
    case "oordeel", "waarde":
      pad.delen.contains("competenties") ? regeling.schaalVanCompetenties : regeling.schaalVanResultaten
    default: nil
    }
  }

  private static func cyclusbeeld(_ pad: Waardepad, _ rapport: Dossierrapport) -> Cyclusbeeld? {
    switch pad.delen.first {
    case "cyclus": rapport.cyclus
    case "andereCycli": rapport.andere.first { String($0.jaar) == pad.delen.dropFirst().first }
    default: nil
    }
  }

  private static func catalogus(_ rapport: Dossierrapport, _ bron: Rapportbron) -> Catalogus? {
    let medewerker = bron.boek.dossier(van: rapport.persoon.nummer)?.medewerker
    return medewerker.flatMap { medewerker in
      bron.boek.catalogi.catalogus(medewerker.functie(op: bron.peildatum).waarde.functie.catalogus, op: bron.peildatum)
    }
  }
}
