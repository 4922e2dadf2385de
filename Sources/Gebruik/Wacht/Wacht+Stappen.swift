package import Gesprekscyclus
internal import Kalender
internal import Projections

extension Wacht {
  /// Whether the account may take this step of this conversation today.
  func mag(_ stap: Procedurestap, _ kenmerk: GesprekKenmerk, _ dossier: Dossier) -> Bool {
    guard let nodig = bevoegdheid(stap.handeling) else { return true }
    guard let nummer = dossier.medewerker?.personeelsnummer, let gesprek = dossier.gesprek(kenmerk),
      nodig.mag(nummer, op: nodig.vandaag) || nodig.magAlsBetrokkene(kenmerk, in: dossier)
    else { return false }
    switch stap {
    case .ondertekenen(let deel):
      let namens = nodig.namens(nummer, op: nodig.vandaag)
      return nodig.isAlles
        || dossier.ondertekenaars(als: deel, van: gesprek).contains { nodig.magAls($0) || $0 == namens }
    case .vaststellen, .afhandelen:
      // Nobody establishes or deals with the own appraisal; nor with one that he or she gave, unless the regeling asks one.
      guard !nodig.personen.isEmpty else { return nodig.isVrij }
      let eerste = gesprek.verslag?.waarde.beoordelaars.contains(where: nodig.personen.contains) ?? false
      let isEen = !(boek.regelingen.cyclus(gesprek.cyclus)?.regeling.tweedeBeoordelaar ?? false)
      return !nodig.personen.contains(nummer) && (!eerste || stap == .vaststellen && isEen)
    case .aanbieden, .reageren, .uitreiken, .bedenking, .herstellen: return true
    }
  }
}

extension Procedurestap {
  /// What is done by whoever takes it, as far as access is concerned.
  fileprivate var handeling: Handeling {
    switch self {
    case .aanbieden: .aanbieden
    case .reageren: .reageren
    case .ondertekenen: .ondertekenen
    case .vaststellen: .vaststellen
    case .uitreiken: .uitreiken
    case .bedenking: .bedenkingIndienen
    case .afhandelen: .bedenkingAfhandelen
    case .herstellen: .corrigeren
    }
  }
}

extension Lezing {
  /// Whether the account may take this step of this conversation today.
  package func mag(_ stap: Procedurestap, _ kenmerk: GesprekKenmerk, _ dossier: Dossier) -> Bool {
    wacht.mag(stap, kenmerk, dossier)
  }

  /// Whether the account may do this in the dossier of this person today.
  package func mag(_ handeling: Handeling, _ nummer: Personeelsnummer) -> Bool {
    wacht.bevoegdheid(handeling)?.mag(nummer, op: wacht.vandaag) ?? true
  }
}
