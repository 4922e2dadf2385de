internal import Kalender

/// Collects the findings of one regeling.
struct RegelingKeuring {
  typealias Pad = [Bevinding.Stap]

  let regeling: Regeling
  private(set) var bevindingen: [Bevinding] = []

  init(_ regeling: Regeling) {
    self.regeling = regeling
  }

  mutating func meld(_ code: RegelingBevindingCode, _ pad: Pad, _ melding: String, _ advies: String) {
    bevindingen.append(Bevinding(code.rawValue, code.ernst, pad: pad, melding, advies: advies))
  }

  mutating func keurTekst(_ tekst: String, _ pad: Pad, _ wat: String) {
    guard tekst.allSatisfy(\.isWhitespace) else { return }
    meld(.legeTekst, pad, "\(wat) is leeg.", "Vul een tekst in.")
  }

  mutating func keurCode(_ code: String, _ pad: Pad) {
    guard !Codevorm.isGoed(code) else { return }
    meld(
      .ongeldigeCode, pad, "'\(code)' is geen goede code.",
      "Gebruik kleine letters a–z, cijfers en losse streepjes, zoals 'vijf-labels'.")
  }

  mutating func keurKop() {
    keurCode(regeling.id.tekst, [.sleutel("id")])
    keurTekst(regeling.naam, [.sleutel("naam")], "De naam")
    if regeling.versie < 1 {
      meld(
        .versie, [.sleutel("versie")], "Versie \(regeling.versie) kan niet.",
        "Nummer versies met 1, 2, 3 en zo verder.")
    }
    if !Ingangsjaren.grens.contains(regeling.per.jaar) {
      meld(
        .ingangsdatum, [.sleutel("per")], "De ingangsdatum \(regeling.per.proza) kan niet.",
        "Schrijf een datum van 1900 tot en met 2100.")
    }
  }

  mutating func keurVerwijzingen() {
    if let schaal = regeling.resultaatschaal { keurSchaal(schaal, [.sleutel("resultaatschaal")]) }
    if case .schaal(let code) = regeling.competenties {
      keurSchaal(code, [.sleutel("competenties"), .sleutel("schaal")])
    }
    if let schaal = regeling.eindschaal {
      keurSchaal(schaal, [.sleutel("eindschaal")])
    } else if regeling.beoordeelt {
      meld(
        .eindschaalOntbreekt, [], "Er is een beoordelingsgesprek, maar geen 'eindschaal'.",
        "Noem de schaal van het eindoordeel, of haal het stadium met soort 'beoordeling' weg.")
    }
    if regeling.weging == .procenten, regeling.resultaatschaal == nil {
      meld(
        .wegingZonderSchaal, [.sleutel("weging")], "Wegen kan niet: er is geen 'resultaatschaal'.",
        "Zet 'weging' op 'geen', of noem de schaal van de resultaten.")
    }
    if regeling.weging == .procenten, let schaal = regeling.schaalVanResultaten, schaal.labels.count == 1 {
      meld(
        .wegingZonderKeuze, [.sleutel("weging")], "Wegen heeft geen zin: '\(schaal.code)' heeft maar één label.",
        "Zet 'weging' op 'geen', of geef de schaal meer labels.")
    }
  }

  private mutating func keurSchaal(_ code: SchaalCode, _ pad: Pad) {
    guard regeling.schaal(code) == nil else { return }
    let bekend = regeling.schalen.prefix(20).map(\.code.tekst).joined(separator: ", ")
    meld(
      .onbekendeSchaal, pad, "Schaal '\(code)' staat niet in 'schalen'.",
      bekend.isEmpty ? "Voeg de schaal toe aan 'schalen'." : "Kies uit: \(bekend).")
  }
}
