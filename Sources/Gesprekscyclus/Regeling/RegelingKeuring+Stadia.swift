extension RegelingKeuring {
  mutating func keurStadia() {
    if regeling.stadia.isEmpty {
      meld(
        .geenStadia, [.sleutel("stadia")], "De regeling heeft geen stadia.",
        "Noem ten minste één soort gesprek met zijn periode in het jaar.")
    } else if !regeling.beoordeelt, regeling.eindschaal != nil {
      meld(
        .geenBeoordeling, [.sleutel("stadia")], "De regeling heeft geen beoordelingsgesprek.",
        "Voeg een stadium met soort 'beoordeling' toe. Wordt er niet beoordeeld? Laat dan 'eindschaal' weg; dat kan in "
          + "schemaversie 2.")
    }
    var gezien: Set<StadiumCode> = []
    for (plek, stadium) in regeling.stadia.enumerated() {
      let pad: Pad = [.sleutel("stadia"), .index(plek)]
      keurCode(stadium.soort.tekst, pad + "soort")
      if !stadium.heetNaarSoort { keurCode(stadium.code.tekst, pad + "code") }
      keurTekst(stadium.naam, pad + "naam", "De naam")
      if !gezien.insert(stadium.code).inserted {
        meld(
          .dubbelStadium, pad + (stadium.heetNaarSoort ? "soort" : "code"),
          "Stadium '\(stadium.code)' staat er twee keer.",
          "Laat elk stadium één keer staan. Zijn er meer van één soort? Geef elk een eigen 'code'; dat kan in "
            + "schemaversie 2.")
      }
      keurVenster(stadium, pad)
    }
  }

  private mutating func keurVenster(_ stadium: Stadium, _ pad: Pad) {
    if case .na(let maanden, let aanleidingen) = stadium.venster {
      if !(1...24).contains(maanden) {
        meld(
          .venstermaanden, pad + "na" + "maanden", "Een periode van \(maanden) maanden kan niet.",
          "Schrijf een getal van 1 tot en met 24.")
      }
      if aanleidingen.isEmpty || Set(aanleidingen).count < aanleidingen.count {
        meld(
          .aanleidingen, pad + "na" + "aanleidingen",
          aanleidingen.isEmpty ? "Er staat niet wanneer de periode begint." : "Er staat twee keer dezelfde aanleiding.",
          "Noem 'indiensttreding', 'functiewijziging', of allebei één keer.")
      }
    }
    guard case .maanden(let maanden) = stadium.verwacht, maanden < 1 || !stadium.duurt(maanden: maanden) else { return }
    meld(
      .verwachtmaanden, pad + "verwacht",
      "Wie \(maanden) maanden van de periode in dienst is: zo lang duurt de periode niet, dus wordt niemand verwacht.",
      "Schrijf een getal van 1 tot en met de maanden van de periode, of 'laatste-dag' of 'hele-venster'.")
  }

  mutating func keurVrijstelgronden() {
    var gezien: Set<String> = []
    for (plek, grond) in regeling.eigenVrijstelgronden.enumerated() {
      let pad: Pad = [.sleutel("vrijstelgronden"), .index(plek)]
      keurTekst(grond, pad, "Deze reden")
      if !gezien.insert(grond.lowercased()).inserted {
        meld(
          .dubbeleVrijstelgrond, pad, "'\(grond)' staat er twee keer.", "Laat elke reden één keer staan.")
      }
      if Gezondheidswoord.staat(in: grond) {
        meld(
          .medischeVrijstelgrond, pad, "'\(grond)' zegt iets over iemands gezondheid.",
          "Kies neutrale woorden, zoals 'lange afwezigheid' of 'verlof'. Over gezondheid legt dit programma niets vast."
        )
      }
    }
  }
}

extension Stadium {
  /// Whether its window has so many whole months.
  fileprivate func duurt(maanden: Int) -> Bool {
    switch venster {
    case .vast: venster(in: 2026)?.duurt(maanden: maanden) ?? false
    case .na(let duur, _): maanden <= duur
    }
  }
}
