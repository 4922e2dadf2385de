extension RegelingKeuring {
  mutating func keurGrenzen() {
    keurTijdvak()
    if regeling.motivering.minTekens < 0 || regeling.motivering.minTekens > 10_000 {
      meld(
        .motivering, [.sleutel("motivering"), .sleutel("minTekens")],
        "Een motivering van ten minste \(regeling.motivering.minTekens) tekens kan niet.",
        "Schrijf een getal van 0 tot en met 10000.")
    }
    keurOndertekenaars()
    if regeling.bedenkingDoor == .vaststeller, !regeling.tweedeBeoordelaar {
      meld(
        .bedenkingZonderTweede, [.sleutel("bedenkingDoor")],
        "De vaststeller handelt bedenkingen af, maar mag zelf beoordeeld hebben, en dan mag het niet.",
        "Kies 'boven-vaststeller' of 'commissie', of zet 'tweedeBeoordelaar' op true.")
    }
    keurTermijn(regeling.termijnen.reactieDagen, "termijnen", "reactieDagen", "dagen")
    keurTermijn(regeling.termijnen.bedenkingDagen, "termijnen", "bedenkingDagen", "dagen")
    keurTermijn(regeling.bewaartermijn.jaren, "bewaartermijn", "jaren", "jaren")
    keurTekst(regeling.bewaartermijn.grond, [.sleutel("bewaartermijn"), .sleutel("grond")], "De grond")
    keurBewaarregels()
    keurVrijstelgronden()
    keurGevoeligeWoorden()
    keurOnderwerpen()
    keurKleinsteGroep()
    keurOpenbaarVanaf()
    keurAVG()
  }

  private mutating func keurAVG() {
    guard let avg = regeling.avg else { return }
    let lijsten = [("doelen", avg.doelen), ("ontvangers", avg.ontvangers), ("rechten", avg.rechten)]
    for (naam, lijst) in lijsten {
      for (plek, tekst) in lijst.enumerated() {
        keurTekst(tekst, [.sleutel("avg"), .sleutel(naam), .index(plek)], "De tekst")
      }
    }
    if let contact = avg.contact { keurTekst(contact, [.sleutel("avg"), .sleutel("contact")], "Het contact") }
  }

  private mutating func keurOnderwerpen() {
    for (plek, onderwerp) in regeling.onderwerpen.enumerated() {
      let pad: Pad = [.sleutel("onderwerpen"), .index(plek)]
      keurCode(onderwerp.code.tekst, pad + [.sleutel("code")])
      keurTekst(onderwerp.naam, pad + [.sleutel("naam")], "De naam")
      let dubbel = regeling.onderwerpen.prefix(plek).contains {
        $0.code == onderwerp.code || $0.naam.lowercased() == onderwerp.naam.lowercased()
      }
      if dubbel {
        meld(.dubbelOnderwerp, pad, "Onderwerp '\(onderwerp.naam)' staat er twee keer.", "Laat één ervan staan.")
      }
      if let jaren = onderwerp.naJarenInFunctie, !(1...50).contains(jaren) {
        meld(
          .jarenInFunctie, pad + [.sleutel("naJarenInFunctie")], "\(jaren) jaar in een functie kan niet.",
          "Schrijf een getal van 1 tot en met 50.")
      }
    }
  }

  private mutating func keurGevoeligeWoorden() {
    for (plek, woord) in (regeling.eigenGevoeligeWoorden ?? []).enumerated() where woord.filter(\.isLetter).count < 2 {
      meld(
        .gevoeligWoord, [.sleutel("gevoeligeWoorden"), .index(plek)], "'\(woord)' is geen woord.",
        "Schrijf hele woorden van ten minste twee letters.")
    }
  }

  private mutating func keurKleinsteGroep() {
    if regeling.kleinsteGroep < 3 {
      meld(
        .kleinsteGroep, [.sleutel("kleinsteGroep")],
        "Een kleinste groep van \(regeling.kleinsteGroep) kan niet: in een overzicht is dan te zien wie het is.",
        "Schrijf 5 of meer. Kleinere groepen toont een overzicht niet.")
    } else if regeling.kleinsteGroep < 5 {
      meld(
        .kleinsteGroepKrap, [.sleutel("kleinsteGroep")],
        "Bij een kleinste groep van \(regeling.kleinsteGroep) zijn mensen vaak nog te herkennen.",
        "Schrijf 5 of meer, tenzij dit met de ondernemingsraad en de privacyfunctionaris zo is afgesproken.")
    }
  }

  private mutating func keurOpenbaarVanaf() {
    guard let vanaf = regeling.openbaarVanaf, vanaf < regeling.kleinsteGroep else { return }
    meld(
      .openbaarVanaf, [.sleutel("openbaarVanaf")],
      "Onderdelen vanaf \(vanaf) in een openbare uitgave kan niet bij een kleinste groep van \(regeling.kleinsteGroep).",
      "Schrijf \(regeling.kleinsteGroep) of meer, of laat het weg: dan staat alleen de hele organisatie erin.")
  }

  private mutating func keurTijdvak() {
    let grens = regeling.tijdvak
    if grens.minMaanden < 0 {
      meld(
        .tijdvakgrens, [.sleutel("tijdvak"), .sleutel("minMaanden")],
        "Een tijdvak van \(grens.minMaanden) maanden kan niet.",
        "Schrijf 0 of meer.")
    }
    if grens.maxMaanden < max(1, grens.minMaanden) {
      meld(
        .tijdvakgrens, [.sleutel("tijdvak"), .sleutel("maxMaanden")],
        "Het langste tijdvak (\(grens.maxMaanden) maanden) is korter dan het kortste, of korter dan een maand.",
        "Schrijf bij 'maxMaanden' ten minste \(max(1, grens.minMaanden)).")
    }
  }

  private mutating func keurOndertekenaars() {
    if regeling.ondertekenaars.isEmpty {
      meld(
        .geenOndertekenaars, [.sleutel("ondertekenaars")], "Niemand hoeft het verslag te ondertekenen.",
        "Noem wie ondertekent, of laat het zo als dat klopt.")
    }
    var gezien: Set<Regeling.Deel> = []
    for (plek, deel) in regeling.ondertekenaars.enumerated() where !gezien.insert(deel).inserted {
      meld(
        .dubbeleOndertekenaar, [.sleutel("ondertekenaars"), .index(plek)], "'\(deel.rawValue)' staat er twee keer.",
        "Laat elke ondertekenaar één keer staan.")
    }
  }

  private mutating func keurTermijn(_ getal: Int, _ blok: String, _ sleutel: String, _ eenheid: String) {
    guard getal < 0 else { return }
    meld(
      .negatieveTermijn, [.sleutel(blok), .sleutel(sleutel)], "Een termijn van \(getal) \(eenheid) kan niet.",
      "Schrijf 0 of meer.")
  }
}

/// Words that tell of someone's health, for what must stay neutral: reasons of release.
enum Gezondheidswoord {
  /// Beginnings and parts of words, in lower case.
  private static let delen = [
    "ziek", "medisch", "gezondheid", "arbeidsongeschikt", "burn-out", "burnout", "overspannen", "zwanger", "operatie",
    "psych", "depress", "bedrijfsarts", "blessure", "handicap", "beperking", "revalid", "re-integrat", "reïntegrat",
  ]

  static func staat(in tekst: String) -> Bool {
    let klein = tekst.lowercased()
    return delen.contains { klein.contains($0) }
  }
}
