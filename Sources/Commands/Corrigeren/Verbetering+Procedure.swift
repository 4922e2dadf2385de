internal import Gebruik
internal import Gesprekscyclus
internal import Kalender

extension Verbetering {
  /// An establishment with another value; named by the record of a changed label, that label.
  mutating func verbeterd(_ verzoek: Vaststelverzoek, _ feit: Feit) throws(Mislukt) -> Vaststelverzoek {
    var verzoek = verzoek
    if let over = feit.gebeurtenis.gewijzigdOordeel {
      let oordeel = try tekst("--oordeel")
      verzoek.wijzigingen = verzoek.wijzigingen.map {
        $0.over == over ? Labelwijziging(over: over, oordeel: oordeel ?? $0.oordeel) : $0
      }
      verzoek.motivering = try tekst("--motivering") ?? verzoek.motivering
      return verzoek
    }
    verzoek.datum = try datum("--datum") ?? verzoek.datum
    verzoek.vaststeller = nummer("--door") ?? verzoek.vaststeller
    verzoek.toelichting = try tekst("--toelichting") ?? verzoek.toelichting
    verzoek.reactie = try reactiegevolg() ?? verzoek.reactie
    verzoek.ondanks = try tekst("--ondanks") ?? verzoek.ondanks
    return verzoek
  }

  /// A step of the procedure with another value.
  mutating func verbeterdeStap(_ opdracht: DossierOpdracht) throws(Mislukt) -> DossierOpdracht {
    switch opdracht {
    case .vulVerslagAan(let stap):
      return .vulVerslagAan(
        .init(
          gesprek: stap.gesprek, deel: stap.deel, tekst: try tekst("--tekst") ?? stap.tekst,
          bron: try tekst("--bron") ?? stap.bron))
    case .biedAan(let stap):
      return .biedAan(
        .init(
          gesprek: stap.gesprek, datum: try datum("--datum") ?? stap.datum, tekst: stap.tekst,
          wijze: try tekst("--wijze") ?? stap.wijze))
    case .geefReactie(let stap):
      return .geefReactie(
        .init(
          gesprek: stap.gesprek, datum: try datum("--datum") ?? stap.datum, tekst: try tekst("--tekst") ?? stap.tekst,
          bron: try tekst("--bron") ?? stap.bron))
    case .onderteken(let stap):
      return .onderteken(
        .init(
          gesprek: stap.gesprek, datum: try datum("--datum") ?? stap.datum, deel: stap.deel,
          door: nummer("--door") ?? stap.door, wijze: try wijze(stap.wijze), tekst: stap.tekst,
          toelichting: try tekst("--toelichting") ?? stap.toelichting, bron: try tekst("--bron") ?? stap.bron))
    case .reikUit(let stap):
      return .reikUit(
        .init(
          gesprek: stap.gesprek, datum: try datum("--datum") ?? stap.datum, wijze: try wijze(stap.wijze),
          aan: try tekst("--aan") ?? stap.aan, bewijs: try tekst("--bewijs") ?? stap.bewijs))
    case .dienBedenkingIn(let stap):
      return .dienBedenkingIn(
        .init(
          gesprek: stap.gesprek, datum: try datum("--datum") ?? stap.datum,
          gronden: try tekst("--tekst") ?? stap.gronden, ondanks: try tekst("--ondanks") ?? stap.ondanks,
          bron: try tekst("--bron") ?? stap.bron))
    case .handelBedenkingAf(let stap):
      return .handelBedenkingAf(
        .init(
          gesprek: stap.gesprek, datum: try datum("--datum") ?? stap.datum, uitkomst: try uitkomst(stap.uitkomst),
          motivering: try tekst("--motivering") ?? stap.motivering, door: nummer("--door") ?? stap.door))
    default: return opdracht
    }
  }

  private mutating func wijze<Wijze: RawRepresentable & CaseIterable>(
    _ nu: Wijze
  ) throws(Mislukt) -> Wijze where Wijze.RawValue == String {
    try keuze("--wijze") ?? nu
  }

  private mutating func uitkomst(_ nu: Bedenkingsuitkomst) throws(Mislukt) -> Bedenkingsuitkomst {
    try keuze("--uitkomst") ?? nu
  }

  private mutating func keuze<Keuze: RawRepresentable & CaseIterable>(
    _ optie: String
  ) throws(Mislukt) -> Keuze? where Keuze.RawValue == String {
    guard let getypt = try tekst(optie) else { return nil }
    guard let keuze = Keuze(rawValue: getypt) else {
      throw .ongeldig(
        "'\(getypt)' kan niet bij \(optie).",
        advies: "Kies uit: \(Keuze.allCases.map(\.rawValue).joined(separator: ", ")).")
    }
    return keuze
  }
}

extension DossierGebeurtenis {
  /// What this rating is about, when it is one.
  fileprivate var gewijzigdOordeel: Labelwijziging.Over? {
    switch self {
    case .beoordeling(.resultaatBeoordeeld(let inhoud)): .afspraak(inhoud.afspraak)
    case .beoordeling(.competentieBeoordeeld(let inhoud)): .competentie(inhoud.competentie)
    case .beoordeling(.eindoordeelGegeven): .eindoordeel
    default: nil
    }
  }
}
