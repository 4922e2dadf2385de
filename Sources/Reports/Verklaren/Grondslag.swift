internal import Gesprekscyclus
internal import Kalender
internal import Projections
internal import Tekst

/// The rule of the domain and the version of regeling, scale and catalogue behind a value.
enum Grondslag {
  static func regels(_ pad: Waardepad, rapport: Dossierrapport, bron: Rapportbron) -> [String] {
    let beeld = cyclusbeeld(pad, rapport)
    var regels = [regel(pad, Termijnrekening.punt(pad, rapport))].compactMap { $0 }
    if let beeld, let regeling = bron.boek.regelingen.cyclus(beeld.jaar)?.regeling {
      regels.append("Regeling \(veilig(regeling.aanduiding)), de regels van cyclus \(beeld.jaar).")
      if let schaal = schaal(pad, regeling) {
        let labels = schaal.labels.map { "\(veilig($0.tekst)) = \($0.waarde)" }.joined(separator: ", ")
        regels.append("Schaal \(veilig(schaal.naam)): \(labels).")
      }
    }
    if pad.delen.contains("competenties") || pad.delen.contains("functie"),
      let catalogus = catalogus(pad, rapport, bron)
    {
      regels.append("Catalogus \(veilig(catalogus.id.tekst)) versie \(veilig(catalogus.versie)).")
    }
    return regels
  }

  private static let termijnregel =
    "De regeling geeft de dagen. Een termijn die eindigt op een zaterdag, zondag of algemeen erkende feestdag, loopt door "
    + "tot en met de eerste dag daarna die dat niet is (Algemene termijnenwet, artikel 1 en 3)."

  /// The rule that a value falls under, by the key that it stands under.
  private static func regel(_ pad: Waardepad, _ punt: Vervolg?) -> String? {
    switch punt?.wat {
    case .afspraak, .ontwikkelafspraak, .doel: return Termijnrekening.regel
    case .traject: return WeigeringCode.geenTussengesprek.regel
    case .stap(.reageren, _): return termijnregel
    case .stap: return WeigeringCode.stapTeVroeg.regel
    case .gesprek:
      return "Elke verplichte fase heeft een periode; de laatste dag daarvan is de uiterste dag van het gesprek."
    case nil: break
    }
    if pad.delen.first == "verbetertrajecten" { return trajectregel(pad) }
    return switch pad.sleutel {
    case "termijn": Termijnrekening.regel
    case "weging", "somWegingen", "totaalHonderdsten", "mistOordeel": WeigeringCode.wegingenGeenHonderd.regel
    case "oordeel", "oordeelnaam", "eindoordeel", "waarde", "motivering": WeigeringCode.onbekendLabel.regel
    case "toelichting" where pad.delen.contains("oordeel") || pad.delen.contains("competenties"):
      WeigeringCode.onbekendLabel.regel
    case "norm", "normnaam", "verschil":
      "De norm is het niveau dat de functie vraagt; bij een oordeel blijft de norm staan die toen is vastgelegd."
    case "vastgesteld": WeigeringCode.bevroren.regel
    case "uiterlijk" where pad.delen.contains("procedure"): termijnregel
    case _ where pad.delen.contains("procedure"): WeigeringCode.stapTeVroeg.regel
    case _ where pad.delen.contains("segmenten"): segmentregel
    case _ where pad.delen.contains("delen"): WeigeringCode.tijdvakOverFuncties.regel
    case "deelbeoordeling", "teltVoorJaar":
      "Per mens telt één eindoordeel per jaar: dat van de vastgestelde beoordeling met het laatste tijdvak."
    case "gehoudenOp", "vastgelegdOp", "dagenLater":
      "Regel 12: een gevoerd gesprek ligt niet in de toekomst; wie later vastlegt, doet dat zichtbaar."
    default: nil
    }
  }

  private static let segmentregel =
    "Een ander onderdeel, een andere leidinggevende, functie of module begint een nieuw deel van het jaar, vanaf de dag "
    + "dat zij ingaat. Alleen een andere functie vraagt een eigen beoordeling."

  private static func trajectregel(_ pad: Waardepad) -> String? {
    switch pad.laatste {
    case "termijn": Termijnrekening.doelregel
    case "gereedOp": "Een doel zonder eigen dag is gereed op de laatste dag van het verbetertraject."
    case "status", "statusdatum": "De stand van een doel is die van de laatste bespreking ervan."
    case "oordeel", "motivering", "uitzondering", "afgerondOp", "loopt": WeigeringCode.geenTussengesprek.regel
    default: nil
    }
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

  static func cyclusbeeld(_ pad: Waardepad, _ rapport: Dossierrapport) -> Cyclusbeeld? {
    switch pad.delen.first {
    case "cyclus", "vervolg": rapport.cyclus
    case "andereCycli": rapport.andere.first { String($0.jaar) == pad.delen.dropFirst().first }
    default: nil
    }
  }

  /// The version that was recorded with the rating, else the one in force on the day.
  private static func catalogus(_ pad: Waardepad, _ rapport: Dossierrapport, _ bron: Rapportbron) -> Catalogus? {
    guard let dossier = bron.boek.dossier(van: rapport.persoon.nummer), let medewerker = dossier.medewerker else {
      return nil
    }
    let beeld = cyclusbeeld(pad, rapport)?.competenties.first { pad.delen.contains($0.code.tekst) }
    return bron.boek.catalogus(van: medewerker, bij: beeld?.gesprek.flatMap { dossier.gesprek($0) }, op: bron.peildatum)
  }
}

extension Boek {
  /// The catalogue behind a rating: the version recorded with the conversation, else the one in force on its day.
  func catalogus(van medewerker: Medewerker, bij gesprek: Gesprek?, op peildatum: Datum) -> Catalogus? {
    let dag = gesprek?.normdag ?? peildatum
    if let toen = gesprek?.verslag?.waarde.omstandigheden,
      let catalogus = catalogi.catalogus(toen.functie.catalogus, versie: toen.catalogusversie)
    {
      return catalogus
    }
    return catalogi.catalogus(medewerker.functie(op: dag).waarde.functie.catalogus, op: dag)
  }
}

extension Waardepad {
  /// The key that names the value: for an item of a plain list, the key of the list.
  fileprivate var sleutel: String { delen.last { Int($0) == nil } ?? "" }
}
