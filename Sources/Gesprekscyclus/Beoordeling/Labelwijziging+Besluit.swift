extension Dossier {
  /// Refuses changes of what was not rated, that change nothing, that come twice, or have no motivation (rule 7).
  func weigerWijzigingen(_ verzoek: Vaststelverzoek, _ gesprek: Gesprek, _ beraad: inout Beraad) {
    guard !verzoek.wijzigingen.isEmpty else { return }
    if verzoek.motivering?.isBlanco ?? true {
      beraad.weiger(
        .motiveringOntbreekt, "Wie bij het vaststellen een oordeel wijzigt, motiveert dat; de motivering ontbreekt.",
        advies: "Schrijf de motivering achter --motivering.", over: .veld(.motivering))
    }
    var gezien: Set<Labelwijziging.Over> = []
    for wijziging in verzoek.wijzigingen {
      let onderwerp = wijziging.over.onderwerp
      if !gezien.insert(wijziging.over).inserted {
        beraad.weiger(
          .alBeoordeeld, "\(wijziging.over.tekst) wordt twee keer gewijzigd.", advies: "Noem elk oordeel één keer.",
          over: onderwerp)
      }
      guard let oud = gesprek.oordeel(wijziging.over) else {
        beraad.weiger(
          .geenWijziging, "\(wijziging.over.tekst) heeft in \(gesprek.kenmerk) geen oordeel; er is niets te wijzigen.",
          advies: "Bekijk de oordelen met: gespreksboek gesprek tonen.", over: onderwerp)
        continue
      }
      if String(wijziging.oordeel.zonderRand).lowercased() == oud.lowercased() {
        beraad.weiger(
          .geenWijziging, "\(wijziging.over.tekst) is al '\(oud)'.", advies: "Laat deze wijziging weg.",
          over: onderwerp)
      }
    }
  }
}

extension Labelwijziging.Over {
  var tekst: String {
    switch self {
    case .afspraak(let kenmerk): "Afspraak \(kenmerk)"
    case .competentie(let code): "Competentie \(code)"
    case .eindoordeel: "Het eindoordeel"
    }
  }
}

extension Gesprek {
  /// The label or level that counts now.
  package func oordeel(_ over: Labelwijziging.Over) -> String? {
    switch over {
    case .afspraak(let kenmerk): resultaat(kenmerk)?.waarde.oordeel
    case .competentie(let code): score(code)?.waarde.oordeel
    case .eindoordeel: eindoordeel?.waarde.oordeel
    }
  }
}

extension DossierGebeurtenis {
  /// What this rating is about, when it is one.
  package var beoordeeldDeel: Labelwijziging.Over? {
    switch self {
    case .beoordeling(.resultaatBeoordeeld(let inhoud)): .afspraak(inhoud.afspraak)
    case .beoordeling(.competentieBeoordeeld(let inhoud)): .competentie(inhoud.competentie)
    case .beoordeling(.eindoordeelGegeven): .eindoordeel
    case .beoordeling(.vastgesteld), .medewerker, .gesprek, .afspraak, .procedure, .traject, .vrijstelling, .inzage,
      .bewaring, .correctie:
      nil
    }
  }

  /// Whether this rating is one of these changes.
  func isOordeel(in wijzigingen: [Labelwijziging]) -> Bool {
    wijzigingen.contains { $0.over == beoordeeldDeel }
  }
}
