extension DossierGebeurtenis {
  /// What whoever records such a fact does, as far as access is concerned: who may not record it, may not correct it.
  package var handeling: Handeling {
    switch self {
    case .medewerker: .mensenBeheren
    case .gesprek(.gehouden): .gesprekVastleggen
    case .gesprek(.gepland), .gesprek(.verzet), .gesprek(.afgezegd): .gesprekPlannen
    case .afspraak(let gebeurtenis): gebeurtenis.gesprek == nil ? .afsprakenMaken : .gesprekVastleggen
    case .beoordeling(.vastgesteld): .vaststellen
    case .beoordeling(.resultaatBeoordeeld), .beoordeling(.competentieBeoordeeld), .beoordeling(.eindoordeelGegeven):
      .gesprekVastleggen
    case .procedure(let gebeurtenis): gebeurtenis.feit.handeling
    case .traject(let gebeurtenis): gebeurtenis.feit.handeling
    case .vrijstelling(let feit): feit.handeling
    case .bewaring(let gebeurtenis): gebeurtenis.feit?.handeling ?? .vernietigenUitvoeren
    case .inzage(let feit): feit.handeling
    case .correctie: .corrigeren
    }
  }
}
