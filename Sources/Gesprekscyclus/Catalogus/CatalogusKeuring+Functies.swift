extension CatalogusKeuring {
  private var schalen: ClosedRange<Int> { 1...18 }
  private var punten: ClosedRange<Int> { 0...10_000 }

  mutating func keurReeksen() {
    var codes: Set<String> = []
    for (plek, reeks) in catalogus.reeksen.enumerated() {
      let pad: Pad = [.sleutel("reeksen"), .index(plek)]
      keurCode(reeks.code, pad + "code", in: &codes, "de reeksen")
      keurTekst(reeks.naam, pad + "naam", "De naam")
      var groepcodes: Set<String> = []
      for (regel, groep) in reeks.groepen.enumerated() {
        keurCode(groep.code, pad + "groepen" + regel + "code", in: &groepcodes, "de groepen van '\(reeks.code)'")
        keurTekst(groep.naam, pad + "groepen" + regel + "naam", "De naam")
      }
    }
  }

  private mutating func keurPlek(_ reeks: String?, _ groep: String?, _ pad: Pad) {
    guard let reeks else {
      if groep != nil {
        meld(.onbekendeReeks, pad + "groep", "Bij een groep hoort ook een reeks.", "Voeg 'reeks' toe.")
      }
      return
    }
    guard let groepen = reeksen[reeks] else {
      meld(.onbekendeReeks, pad + "reeks", "Reeks '\(reeks)' staat niet in 'reeksen'.", "Kies een code uit 'reeksen'.")
      return
    }
    guard let groep, !groepen.contains(groep) else { return }
    meld(
      .onbekendeReeksgroep, pad + "groep", "Reeks '\(reeks)' heeft geen groep '\(groep)'.",
      "Kies een groep van deze reeks, of voeg hem daar toe.")
  }

  mutating func keurMatrix() {
    for (plek, cel) in catalogus.matrix.enumerated() {
      let pad: Pad = [.sleutel("matrix"), .index(plek)]
      keurTekst(cel.naam, pad + "naam", "De naam")
      keurPlek(cel.reeks, cel.groep, pad)
      keurGetal(cel.schaal.nummer, in: schalen, pad + "schaal", "Schaal")
      keurGetal(cel.punten, in: punten, pad + "punten", "Het aantal punten")
      guard let code = cel.functie else { continue }
      guard let functie = functies[code] else {
        meld(
          .onbekendeFunctie, pad + "functie", "Functie '\(code)' staat niet in 'functies'.",
          "Kijk of de code goed gespeld is, of laat 'functie' weg.")
        continue
      }
      if let schaal = functie.schaal, schaal != cel.schaal {
        meldAfwijking(pad + "schaal", "schaal \(cel.schaal)", code, "\(schaal)")
      }
      if let punten = functie.punten, punten != cel.punten {
        meldAfwijking(pad + "punten", "\(cel.punten) punten", code, "\(punten)")
      }
    }
  }

  private mutating func meldAfwijking(_ pad: Pad, _ hier: String, _ code: FunctieCode, _ daar: String) {
    meld(
      .matrixWijktAf, pad, "De matrix geeft \(hier), maar functie '\(code)' heeft \(daar).",
      "Zoek in de bron op wat klopt en maak beide gelijk.")
  }

  mutating func keurFuncties() {
    var codes: Set<String> = []
    for (plek, functie) in catalogus.functies.enumerated() {
      let pad: Pad = [.sleutel("functies"), .index(plek)]
      keurCode(functie.code.tekst, pad + "code", in: &codes, "de functies", isVanFunctie: true)
      keurTekst(functie.naam, pad + "naam", "De naam")
      keurPlek(functie.reeks, functie.groep, pad)
      keurGetal(functie.schaal?.nummer, in: schalen, pad + "schaal", "Schaal")
      keurGetal(functie.punten, in: punten, pad + "punten", "Het aantal punten")
      keurResultaatgebieden(functie.resultaatgebieden, pad + "resultaatgebieden")
      keurNormen(functie.normen, pad + "normen")
      if let profiel = functie.profiel { keurProfiel(profiel, van: functie, pad + "profiel", pad + "normen") }
      if functie.normen.isEmpty {
        meld(
          .functieZonderNormen, pad + "normen", "Functie '\(functie.code)' heeft geen normen.",
          "Zonder normen kan een oordeel nergens mee worden vergeleken. Kijk of dat zo hoort.")
      }
    }
    keurBeschikbare()
  }

  private mutating func keurResultaatgebieden(_ gebieden: [Resultaatgebied], _ pad: Pad) {
    var codes: Set<String> = []
    for (plek, gebied) in gebieden.enumerated() {
      keurCode(gebied.code, pad + plek + "code", in: &codes, "de resultaatgebieden")
      keurTekst(gebied.naam, pad + plek + "naam", "De naam")
      for (regel, taak) in gebied.taken.enumerated() { keurTekst(taak, pad + plek + "taken" + regel, "Deze taak") }
    }
  }

  private mutating func keurProfiel(_ profiel: Functieprofiel, van functie: Functie, _ pad: Pad, _ normpad: Pad) {
    keurNormen(profiel.normen, pad + "normen")
    for (sleutel, onderwerpen) in [
      ("kritischeSituaties", profiel.kritischeSituaties), ("kennis", profiel.kennis),
      ("vaardigheden", profiel.vaardigheden),
    ] {
      for (plek, onderwerp) in onderwerpen.enumerated() {
        keurTekst(onderwerp.naam, pad + sleutel + plek + "naam", "De naam")
      }
    }
    guard !profiel.normen.isEmpty else { return }
    vergelijk(profiel.normen, pad + "normen", met: functie.normen, normpad)
  }

  /// Tells where the appendix and the description differ; both are kept as the source gives them.
  private mutating func vergelijk(_ profiel: [Norm], _ pad: Pad, met normen: [Norm], _ normpad: Pad) {
    let advies = "Beide staan zo in de bron? Dan hoeft u niets te doen. Bij een oordeel geldt de functiebeschrijving."
    let eigen = Dictionary(normen.map { ($0.competentie, $0.niveau) }, uniquingKeysWith: { eerste, _ in eerste })
    for (plek, norm) in profiel.enumerated() {
      guard let niveau = eigen[norm.competentie] else {
        meld(
          .profielWijktAf, pad + plek + "competentie",
          "Het profiel vraagt '\(norm.competentie)', de functiebeschrijving niet.", advies)
        continue
      }
      if niveau != norm.niveau {
        meld(
          .profielWijktAf, pad + plek + "niveau",
          "Het profiel vraagt niveau \(norm.niveau) van '\(norm.competentie)', de functiebeschrijving \(niveau).",
          advies)
      }
    }
    let inProfiel = Set(profiel.map(\.competentie))
    for (plek, norm) in normen.enumerated() where !inProfiel.contains(norm.competentie) {
      meld(
        .profielWijktAf, normpad + plek + "competentie",
        "De functiebeschrijving vraagt '\(norm.competentie)', het profiel niet.", advies)
    }
  }

  private mutating func keurBeschikbare() {
    var codes: Set<String> = []
    let afgeleid = catalogus.beschikbareFuncties.isEmpty ? [] : Set(catalogus.afgeleideFuncties.map(\.code))
    for (plek, functie) in catalogus.beschikbareFuncties.enumerated() {
      let pad: Pad = [.sleutel("beschikbareFuncties"), .index(plek)]
      keurCode(functie.code.tekst, pad + "code", in: &codes, "de beschikbare functies", isVanFunctie: true)
      keurTekst(functie.naam, pad + "naam", "De naam")
      keurGetal(functie.schaal?.nummer, in: schalen, pad + "schaal", "Schaal")
      keurGetal(functie.formatie, in: 0...10_000_000, pad + "formatie", "De formatie")
      if functies[functie.normfunctie] == nil, !afgeleid.contains(functie.normfunctie) {
        meld(
          .onbekendeNormfunctie, pad + "normfunctie", "Normfunctie '\(functie.normfunctie)' staat niet in 'functies'.",
          "Kijk of de code goed gespeld is, of voeg de functie toe.")
      }
    }
  }

  mutating func keurModules() {
    var codes: Set<String> = []
    for (plek, module) in catalogus.modules.enumerated() {
      let pad: Pad = [.sleutel("modules"), .index(plek)]
      keurCode(module.code.tekst, pad + "code", in: &codes, "de modules")
      keurTekst(module.naam, pad + "naam", "De naam")
      for (regel, taak) in module.taken.enumerated() { keurTekst(taak, pad + "taken" + regel, "Deze taak") }
      keurNormen(module.normen, pad + "normen")
    }
  }
}
