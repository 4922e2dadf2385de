internal import Gebruik
internal import Gesprekscyclus

extension Verbetering {
  /// The conversation with another value for the fact named: of all that its form recorded, that one changes.
  mutating func verbeterd(
    _ vastlegging: Vastlegging, _ feit: Feit, _ groep: Feitengroep
  ) throws(Mislukt) -> Vastlegging {
    var vastlegging = vastlegging
    switch feit.gebeurtenis {
    case .gesprek: try verbeterVerslag(&vastlegging)
    case .afspraak(let gebeurtenis): try verbeter(gebeurtenis, feit, groep, &vastlegging)
    case .beoordeling(.resultaatBeoordeeld(let inhoud)):
      for plek in vastlegging.resultaten.indices where vastlegging.resultaten[plek].over == inhoud.afspraak {
        try verbeter(&vastlegging.resultaten[plek])
      }
    case .beoordeling(.competentieBeoordeeld(let inhoud)):
      for plek in vastlegging.competenties.indices where vastlegging.competenties[plek].over == inhoud.competentie {
        try verbeter(&vastlegging.competenties[plek])
      }
    case .beoordeling(.eindoordeelGegeven(let inhoud)):
      vastlegging.eindoordeel = .init(
        oordeel: try tekst("--oordeel") ?? inhoud.oordeel, motivering: try tekst("--motivering") ?? inhoud.motivering)
    case .traject(.besproken(let inhoud)):
      for plek in vastlegging.trajecten.indices
      where vastlegging.trajecten[plek].traject == inhoud.traject && vastlegging.trajecten[plek].doel == inhoud.doel {
        vastlegging.trajecten[plek].status = try status() ?? inhoud.status
        vastlegging.trajecten[plek].toelichting = try tekst("--toelichting") ?? inhoud.toelichting
      }
    case .beoordeling(.vastgesteld), .medewerker, .procedure, .traject, .vrijstelling, .bewaring, .inzage, .correctie:
      break
    }
    return vastlegging
  }

  private mutating func verbeterVerslag(_ vastlegging: inout Vastlegging) throws(Mislukt) {
    vastlegging.datum = try datum("--datum") ?? vastlegging.datum
    if let tijdvak = vastlegging.tijdvak {
      let van = try datum("--van") ?? tijdvak.van
      let tot = try datum("--tot") ?? tijdvak.tot
      guard let nieuw = Tijdvak(van: van, tot: tot) else {
        throw .ongeldig("Het tijdvak eindigt voor het begint.", advies: "Geef bij --tot een dag op of na --van.")
      }
      vastlegging.tijdvak = nieuw
    }
    vastlegging.verslag = try tekst("--verslag") ?? vastlegging.verslag
    vastlegging.uitzondering = try tekst("--uitzondering") ?? vastlegging.uitzondering
  }

  private mutating func verbeter(_ oordeel: inout Vastlegging.Oordeel<some Hashable & Sendable>) throws(Mislukt) {
    oordeel.oordeel = try tekst("--oordeel") ?? oordeel.oordeel
    oordeel.toelichting = try tekst("--toelichting") ?? oordeel.toelichting
  }

  private mutating func verbeter(
    _ gebeurtenis: AfspraakGebeurtenis, _ feit: Feit, _ groep: Feitengroep, _ vastlegging: inout Vastlegging
  ) throws(Mislukt) {
    switch gebeurtenis {
    case .gemaakt:
      let plek = groep.rang(van: feit) { if case .afspraak(.gemaakt) = $0 { true } else { false } }
      vastlegging.nieuweAfspraken[plek] = try afspraakinhoud(vastlegging.nieuweAfspraken[plek])
    case .bijgesteld(let inhoud):
      for plek in vastlegging.bijstellingen.indices where vastlegging.bijstellingen[plek].afspraak == inhoud.afspraak {
        vastlegging.bijstellingen[plek].wijziging = try afspraakwijziging(vastlegging.bijstellingen[plek].wijziging)
        vastlegging.bijstellingen[plek].reden = try tekst("--nieuwe-reden") ?? inhoud.reden
      }
    case .ingetrokken(let inhoud):
      for plek in vastlegging.intrekkingen.indices where vastlegging.intrekkingen[plek].afspraak == inhoud.afspraak {
        vastlegging.intrekkingen[plek].reden = try tekst("--nieuwe-reden") ?? inhoud.reden
      }
    case .voortgang(let inhoud):
      for plek in vastlegging.voortgang.indices where vastlegging.voortgang[plek].over == inhoud.over {
        vastlegging.voortgang[plek].status = try status() ?? inhoud.status
        vastlegging.voortgang[plek].toelichting = try tekst("--toelichting") ?? inhoud.toelichting
      }
    case .ontwikkelafspraakGemaakt:
      let plek = groep.rang(van: feit) { if case .afspraak(.ontwikkelafspraakGemaakt) = $0 { true } else { false } }
      vastlegging.nieuweOntwikkelafspraken[plek] = try ontwikkelinhoud(vastlegging.nieuweOntwikkelafspraken[plek])
    case .ontwikkelingVastgelegd(let inhoud):
      for plek in vastlegging.ontwikkeling.indices
      where vastlegging.ontwikkeling[plek].ontwikkelafspraak == inhoud.ontwikkelafspraak {
        vastlegging.ontwikkeling[plek].status = try status() ?? inhoud.status
        vastlegging.ontwikkeling[plek].toelichting = try tekst("--toelichting") ?? inhoud.toelichting
      }
    }
  }

  /// An establishment with another value; named by the record of a changed label, that label.
  mutating func verbeterd(_ verzoek: Vaststelverzoek, _ feit: Feit) throws(Mislukt) -> Vaststelverzoek {
    var verzoek = verzoek
    if let over = feit.gebeurtenis.beoordeeldDeel {
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
}

extension Feitengroep {
  /// The how-manieth of its kind this fact is, from 0.
  fileprivate func rang(van feit: Feit, _ isSoort: (DossierGebeurtenis) -> Bool) -> Int {
    feiten.filter { isSoort($0.gebeurtenis) }.firstIndex { $0.herkomst.nr == feit.herkomst.nr } ?? 0
  }
}
