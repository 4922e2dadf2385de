extension DossierGebeurtenis {
  /// What somebody typed in it, in words of the own; names of people, units, functions and the like are none.
  package var vrijeTeksten: [String] {
    let teksten: [String?] =
      switch self {
      case .medewerker(let gebeurtenis): gebeurtenis.vrijeTeksten
      case .gesprek(let gebeurtenis): gebeurtenis.vrijeTeksten
      case .afspraak(let gebeurtenis): gebeurtenis.vrijeTeksten
      case .beoordeling(let gebeurtenis): gebeurtenis.vrijeTeksten
      case .procedure(let gebeurtenis): gebeurtenis.feit.vrijeTeksten
      case .traject(let gebeurtenis): gebeurtenis.feit.vrijeTeksten
      case .vrijstelling(let feit): feit.vrijeTeksten
      case .bewaring(let gebeurtenis): gebeurtenis.feit?.vrijeTeksten ?? []
      case .inzage(let feit): feit.vrijeTeksten
      case .correctie(.gecorrigeerd(let inhoud)): inhoud.lezing.vrijeTeksten + [inhoud.reden]
      case .correctie(.ingetrokken(let inhoud)): [inhoud.reden]
      }
    return teksten.compactMap { $0 }
  }
}

extension MedewerkerGebeurtenis {
  fileprivate var vrijeTeksten: [String?] {
    switch self {
    case .inDienstGetreden: []
    case .gegevensGewijzigd(let inhoud): [inhoud.reden]
    case .functieGewijzigd(let inhoud): [inhoud.reden]
    case .geplaatst(let inhoud): [inhoud.reden]
    case .uitDienstGetreden(let inhoud): [inhoud.reden]
    case .hernummerd(let inhoud): [inhoud.reden]
    }
  }
}

extension GesprekGebeurtenis {
  fileprivate var vrijeTeksten: [String?] {
    switch self {
    case .gepland(let inhoud): [inhoud.agenda.plaats]
    case .verzet(let inhoud): [inhoud.reden, inhoud.agenda.plaats]
    case .afgezegd(let inhoud): [inhoud.reden]
    case .gehouden(let inhoud): [inhoud.verslag, inhoud.uitzondering] + inhoud.onderwerpen.map(\.tekst)
    }
  }
}

extension AfspraakGebeurtenis {
  fileprivate var vrijeTeksten: [String?] {
    switch self {
    case .gemaakt(let inhoud): [inhoud.inhoud.omschrijving, inhoud.inhoud.maatstaf]
    case .bijgesteld(let inhoud): [inhoud.inhoud.omschrijving, inhoud.inhoud.maatstaf, inhoud.reden]
    case .ingetrokken(let inhoud): [inhoud.reden]
    case .voortgang(let inhoud): [inhoud.toelichting]
    case .ontwikkelafspraakGemaakt(let inhoud): [inhoud.inhoud.activiteit, inhoud.inhoud.faciliteit]
    case .ontwikkelingVastgelegd(let inhoud): [inhoud.toelichting]
    }
  }
}

extension BeoordelingGebeurtenis {
  fileprivate var vrijeTeksten: [String?] {
    switch self {
    case .resultaatBeoordeeld(let inhoud): [inhoud.toelichting]
    case .competentieBeoordeeld(let inhoud): [inhoud.toelichting]
    case .eindoordeelGegeven(let inhoud): [inhoud.motivering]
    case .vastgesteld(let inhoud):
      if case .nietGevolgd(let reden) = inhoud.reactie {
        [inhoud.toelichting, reden, inhoud.ondanks?.reden]
      } else {
        [inhoud.toelichting, inhoud.ondanks?.reden]
      }
    }
  }
}
