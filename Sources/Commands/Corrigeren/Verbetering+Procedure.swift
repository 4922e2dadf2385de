internal import Gesprekscyclus

extension Verbetering {
  mutating func verbeterd(_ verzoek: Vaststelverzoek, _ feit: Feit) throws(Mislukt) -> Vaststelverzoek {
    var verzoek = verzoek
    verzoek.datum = try datum("--datum") ?? verzoek.datum
    verzoek.vaststeller = nummer("--door") ?? verzoek.vaststeller
    verzoek.toelichting = try tekst("--toelichting") ?? verzoek.toelichting
    if !verzoek.wijzigingen.isEmpty { verzoek.motivering = try tekst("--motivering") ?? verzoek.motivering }
    guard let over = feit.gebeurtenis.gewijzigdOordeel else { return verzoek }
    if let oordeel = try tekst("--oordeel") {
      verzoek.wijzigingen = verzoek.wijzigingen.map { $0.over == over ? .init(over: over, oordeel: oordeel) : $0 }
    }
    return verzoek
  }

  mutating func verbeterdeStap(_ opdracht: DossierOpdracht) throws(Mislukt) -> DossierOpdracht {
    switch opdracht {
    case .vulVerslagAan(let inhoud):
      .vulVerslagAan(.init(gesprek: inhoud.gesprek, deel: inhoud.deel, tekst: try tekst("--tekst") ?? inhoud.tekst))
    case .biedAan(let inhoud):
      .biedAan(
        .init(
          gesprek: inhoud.gesprek, datum: try datum("--datum") ?? inhoud.datum, tekst: inhoud.tekst,
          wijze: try tekst("--wijze") ?? inhoud.wijze))
    case .geefReactie(let inhoud):
      .geefReactie(
        .init(
          gesprek: inhoud.gesprek, datum: try datum("--datum") ?? inhoud.datum,
          tekst: try tekst("--tekst") ?? inhoud.tekst, bron: try tekst("--bron") ?? inhoud.bron))
    case .onderteken(let inhoud):
      .onderteken(
        .init(
          gesprek: inhoud.gesprek, datum: try datum("--datum") ?? inhoud.datum, deel: inhoud.deel,
          door: nummer("--door") ?? inhoud.door, wijze: try keuze("--wijze", Tekenwijze.self) ?? inhoud.wijze,
          tekst: inhoud.tekst, toelichting: try tekst("--toelichting") ?? inhoud.toelichting))
    case .reikUit(let inhoud):
      .reikUit(
        .init(
          gesprek: inhoud.gesprek, datum: try datum("--datum") ?? inhoud.datum,
          wijze: try keuze("--wijze", Uitreikwijze.self) ?? inhoud.wijze, aan: try tekst("--aan") ?? inhoud.aan,
          bewijs: try tekst("--bewijs") ?? inhoud.bewijs))
    case .dienBedenkingIn(let inhoud):
      .dienBedenkingIn(
        .init(
          gesprek: inhoud.gesprek, datum: try datum("--datum") ?? inhoud.datum,
          gronden: try tekst("--tekst") ?? inhoud.gronden, ondanks: inhoud.ondanks))
    case .handelBedenkingAf(let inhoud):
      .handelBedenkingAf(
        .init(
          gesprek: inhoud.gesprek, datum: try datum("--datum") ?? inhoud.datum,
          uitkomst: try keuze("--uitkomst", Bedenkingsuitkomst.self) ?? inhoud.uitkomst,
          motivering: try tekst("--motivering") ?? inhoud.motivering, door: nummer("--door") ?? inhoud.door))
    default: opdracht
    }
  }

  private mutating func keuze<Keuze: RawRepresentable & CaseIterable>(
    _ optie: String, _ soort: Keuze.Type
  ) throws(Mislukt) -> Keuze? where Keuze.RawValue == String {
    guard let getypt = try tekst(optie) else { return nil }
    if let keuze = Keuze(rawValue: getypt.lowercased()) { return keuze }
    throw .ongeldig(
      "'\(getypt)' kan niet bij \(optie).",
      advies: "Kies uit: \(Keuze.allCases.map(\.rawValue).joined(separator: " / ")).")
  }
}

extension DossierGebeurtenis {
  /// Of a rating: what it rates.
  fileprivate var gewijzigdOordeel: Labelwijziging.Over? {
    switch self {
    case .beoordeling(.resultaatBeoordeeld(let inhoud)): .afspraak(inhoud.afspraak)
    case .beoordeling(.competentieBeoordeeld(let inhoud)): .competentie(inhoud.competentie)
    case .beoordeling(.eindoordeelGegeven): .eindoordeel
    default: nil
    }
  }
}
