internal import Kalender

extension CatalogusKeuring {
  mutating func keurKop() {
    var geen: Set<String> = []
    keurCode(catalogus.id.tekst, [.sleutel("id")], in: &geen, "de catalogus")
    keurTekst(catalogus.naam, [.sleutel("naam")], "De naam")
    keurTekst(catalogus.versie, [.sleutel("versie")], "De versie")
    if !Ingangsjaren.grens.contains(catalogus.per.jaar) {
      meld(
        .ingangsdatum, [.sleutel("per")], "De ingangsdatum \(catalogus.per.proza) kan niet.",
        "Schrijf een datum van 1900 tot en met 2100. Zonder datum in de bron: 1900-01-01.")
    }
    keurNiveauschema()
    var codes: Set<String> = []
    for (plek, groep) in catalogus.groepen.enumerated() {
      let pad: Pad = [.sleutel("groepen"), .index(plek)]
      keurCode(groep.code, pad + "code", in: &codes, "de groepen")
      keurTekst(groep.naam, pad + "naam", "De naam")
    }
  }

  private mutating func keurNiveauschema() {
    let pad: Pad = [.sleutel("niveauschema"), .sleutel("niveaus")]
    let schema = catalogus.niveauschema
    if schema.niveaus.isEmpty, catalogus.vraagtNiveaus {
      meld(.niveauschema, pad, "Het niveauschema heeft geen niveaus.", "Noem de niveaus, van laag naar hoog.")
    }
    var gezien: Set<String> = []
    var vorige = Int.min
    for (plek, niveau) in schema.niveaus.enumerated() {
      if !gezien.insert(niveau.lowercased()).inserted {
        meld(.niveauschema, pad + plek, "Niveau '\(niveau)' staat er twee keer.", "Laat elk niveau één keer staan.")
      }
      switch schema.soort {
      case .letters where !isLetter(niveau):
        meld(
          .niveauschema, pad + plek, "'\(niveau)' is geen hoofdletter.", "Gebruik één hoofdletter van A tot en met Z.")
      case .genummerd, .cumulatief:
        let getal = Int(niveau)
        if (getal ?? .min) <= vorige {
          meld(
            .niveauschema, pad + plek, "'\(niveau)' is geen getal dat hoger is dan het niveau ervoor.",
            "Nummer de niveaus van laag naar hoog.")
        }
        vorige = getal ?? vorige
      case .letters: break
      }
    }
  }

  /// One capital A–Z.
  func isLetter(_ tekst: String) -> Bool {
    tekst.utf8.count == 1 && tekst.utf8.allSatisfy { (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains($0) }
  }

  mutating func keurCompetenties() {
    if catalogus.competenties.isEmpty {
      meld(
        .geenCompetenties, [.sleutel("competenties")], "De catalogus heeft geen competenties.",
        "Voeg ten minste één competentie toe.")
    }
    var codes: Set<String> = []
    for (plek, competentie) in catalogus.competenties.enumerated() {
      let pad: Pad = [.sleutel("competenties"), .index(plek)]
      keurCode(competentie.code.tekst, pad + "code", in: &codes, "de competenties")
      keurTekst(competentie.naam, pad + "naam", "De naam")
      keurGroep(competentie.groep, pad + "groep")
      keurNiveaus(competentie, pad + "niveaus")
    }
  }

  private mutating func keurNiveaus(_ competentie: Competentie, _ pad: Pad) {
    var gezien: Set<String> = []
    var hoogste = -1
    for (plek, niveau) in competentie.niveaus.enumerated() {
      let hier = pad + plek
      keurNiveau(niveau.niveau, hier + "niveau")
      if let naam = niveau.naam { keurTekst(naam, hier + "naam", "De naam") }
      for (regel, gedrag) in niveau.gedrag.enumerated() { keurTekst(gedrag, hier + "gedrag" + regel, "Dit gedrag") }
      guard gezien.insert(niveau.niveau).inserted else {
        meld(
          .dubbelNiveau, hier + "niveau", "Niveau '\(niveau.niveau)' van '\(competentie.code)' staat er twee keer.",
          "Voeg de twee samen.")
        continue
      }
      guard let hoogte = niveaus[niveau.niveau] else { continue }
      if hoogte < hoogste {
        meld(
          .niveauVolgorde, hier + "niveau", "Niveau '\(niveau.niveau)' staat na een hoger niveau.",
          "Zet de niveaus van laag naar hoog.")
      }
      hoogste = max(hoogste, hoogte)
    }
  }
}

extension Catalogus {
  /// Whether a level stands in it; a book may also name competencies without levels, or none at all.
  fileprivate var vraagtNiveaus: Bool {
    !normregels.isEmpty || competenties.contains { !$0.niveaus.isEmpty } || functies.contains { !$0.normen.isEmpty }
      || modules.contains { !$0.normen.isEmpty }
  }
}
