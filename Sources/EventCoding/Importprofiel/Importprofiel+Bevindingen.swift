package import Gesprekscyclus

/// The stable codes of findings in a profile; a code never changes meaning. `P001`–`P099` are about reading the file.
package enum ProfielBevindingCode: String, Sendable, CaseIterable {
  /// No column for the name, or one for the whole name and one for a part.
  case naamkolom = "P101"
  /// One column for two things.
  case kolomTweeKeer = "P102"
  case gebruiktEnGenegeerd = "P103"
  case woordTweeKeer = "P104"
  /// The order of names asks for a column that the profile does not have.
  case naamgebruik = "P105"
  case legeTekst = "P106"
}

extension Importprofiel {
  /// Everything wrong in this profile.
  ///
  /// - Complexity: O(n) in its columns and words.
  package func bevindingen() -> [Bevinding] {
    var bevindingen: [Bevinding] = []
    func meld(_ code: ProfielBevindingCode, _ pad: [Bevinding.Stap], _ melding: String, _ advies: String) {
      bevindingen.append(Bevinding(code.rawValue, pad: pad, melding, advies: advies))
    }
    let kop: [Bevinding.Stap] = [.sleutel("kolommen")]
    let gekozen = Importkolom.allCases.compactMap { kolom in kolommen[kolom].map { (kolom, $0) } }
    let heeftDelen = gekozen.contains { $0.0.isNaamdeel }
    if kolommen[.naam] == nil, kolommen[.achternaam] == nil {
      meld(
        .naamkolom, kop, "Er is geen kolom voor de naam.",
        "Noem 'naam' voor de hele naam, of 'achternaam' met de andere delen.")
    } else if kolommen[.naam] != nil, heeftDelen {
      meld(
        .naamkolom, kop + "naam", "Er is een kolom voor de hele naam, en ook een voor een deel ervan.",
        "Laat 'naam' weg, of de delen.")
    }
    var gezien: [String: Importkolom] = [:]
    let genegeerd = Set(negeren.map(Kolomnaam.vorm))
    for (kolom, naam) in gekozen {
      let vorm = Kolomnaam.vorm(naam)
      if vorm.isEmpty {
        meld(.legeTekst, kop + kolom.sleutel, "Hier staat geen kolom.", "Schrijf wat er in de kopregel staat.")
      } else if let eerder = gezien.updateValue(kolom, forKey: vorm) {
        meld(
          .kolomTweeKeer, kop + kolom.sleutel, "Deze kolom is ook '\(eerder.sleutel)'.",
          "Geef elk zijn eigen kolom, of laat één van de twee weg.")
      } else if genegeerd.contains(vorm) {
        meld(
          .gebruiktEnGenegeerd, kop + kolom.sleutel, "Deze kolom staat ook onder 'negeren'.",
          "Haal hem daar weg, of hier.")
      }
    }
    func keur(_ woorden: [String], _ sleutel: String) {
      var eerdere: Set<String> = []
      for (plek, woord) in woorden.enumerated() where !eerdere.insert(Gelijkenis.naam(woord)).inserted {
        meld(
          .woordTweeKeer, [.sleutel(sleutel), .index(plek)] + "woord", "Dit woord staat hierboven ook.",
          "Laat één van de twee staan.")
      }
    }
    keur(functies.map(\.woord), "functies")
    keur(onderdelen.map(\.woord), "onderdelen")
    keur(naamgebruik.map(\.woord), "naamgebruik")
    for (plek, onderdeel) in onderdelen.enumerated() where Gelijkenis.naam(onderdeel.onderdeel).isEmpty {
      meld(
        .legeTekst, [.sleutel("onderdelen"), .index(plek)] + "onderdeel", "Hier staat geen onderdeel.",
        "Schrijf de naam van het onderdeel.")
    }
    if !naamgebruik.isEmpty, kolommen[.naamgebruik] == nil {
      meld(
        .naamgebruik, [.sleutel("naamgebruik")], "Er is geen kolom 'naamgebruik'.",
        "Noem onder 'kolommen' de kolom met deze woorden, of haal ze weg.")
    }
    if naamvolgorde != .eigen || kolommen[.naamgebruik] != nil, kolommen[.partnernaam] == nil {
      meld(
        .naamgebruik, naamvolgorde != .eigen ? [.sleutel("naamvolgorde")] : kop + "naamgebruik",
        "Er is geen kolom 'partnernaam'.", "Noem onder 'kolommen' de kolom met de naam van de partner, of laat dit weg."
      )
    }
    return bevindingen
  }
}

extension Importkolom {
  package var isNaamdeel: Bool {
    switch self {
    case .voornaam, .voorletters, .tussenvoegsel, .achternaam, .partnertussenvoegsel, .partnernaam, .naamgebruik: true
    default: false
    }
  }
}
