extension DossierGebeurtenis {
  /// What whoever records such a fact does, as far as access is concerned: who may not record it, may not correct it.
  package var handeling: Handeling {
    switch self {
    case .medewerker: .mensenBeheren
    case .gesprek(.gehouden): .gesprekVastleggen
    case .gesprek: .gesprekPlannen
    case .afspraak(let gebeurtenis): gebeurtenis.gesprek == nil ? .afsprakenMaken : .gesprekVastleggen
    case .beoordeling(.vastgesteld): .vaststellen
    case .beoordeling: .gesprekVastleggen
    case .procedure(let gebeurtenis): gebeurtenis.handeling
    case .traject: .verbetertraject
    case .correctie: .corrigeren
    }
  }
}

extension ProcedureGebeurtenis {
  fileprivate var handeling: Handeling {
    switch self {
    case .aangevuld: .aanvullen
    case .aangeboden: .aanbieden
    case .reactie: .reageren
    case .ondertekend: .ondertekenen
    case .uitgereikt: .uitreiken
    case .bedenkingIngediend: .bedenkingIndienen
    case .bedenkingAfgehandeld: .bedenkingAfhandelen
    }
  }
}
