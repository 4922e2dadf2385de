/// How far a role reaches in one thing that can be done.
package enum Bereik: Hashable, Sendable {
  /// Everybody; for what is about no person: yes.
  case allen
  /// The people under the account's person on the day concerned.
  case team
  /// The account's own person.
  case zelf
  /// Only what is about roles, access and the storage: no person at all.
  case beheer
  case geen
}

/// Who may do what (rule 9): the one table that guards recording and reading alike.
///
/// `docs/beheer.md` prints it; a test compares the two.
package enum Beleid {
  /// The columns of the table, in order.
  package static let kolommen: [Rol] = [
    .medewerker, .leidinggevende, .vaststeller, .personeelsadviseur, .auditor, .beheerder, .rapportlezer,
    .archiefbeheerder,
  ]

  package static func bereik(_ handeling: Handeling, _ rol: Rol) -> Bereik {
    zip(kolommen, rij(handeling)).first { $0.0 == rol }?.1 ?? .geen
  }

  /// One row, in the order of ``kolommen``:
  /// medewerker, leidinggevende, vaststeller, personeelsadviseur, auditor, beheerder, rapportlezer,
  /// archiefbeheerder.
  private static func rij(_ handeling: Handeling) -> [Bereik] {
    switch handeling {
    case .beginnen: [.allen, .allen, .allen, .allen, .allen, .allen, .allen, .allen]
    case .statusLezen: [.zelf, .team, .allen, .allen, .allen, .beheer, .geen, .beheer]
    case .regelsLezen: [.allen, .allen, .allen, .allen, .allen, .allen, .allen, .allen]
    case .regelsBeheren: [.geen, .geen, .geen, .allen, .geen, .geen, .geen, .geen]
    case .mensenBeheren: [.geen, .geen, .geen, .allen, .geen, .geen, .geen, .geen]
    case .onderdelenBeheren: [.geen, .geen, .geen, .allen, .geen, .geen, .geen, .geen]

    case .gesprekPlannen: [.geen, .team, .geen, .allen, .geen, .geen, .geen, .geen]
    // Who releases keeps people out of what is late, so no manager does it for the own people.
    case .vrijstellen: [.geen, .geen, .geen, .allen, .geen, .geen, .geen, .geen]
    case .gesprekVastleggen: [.geen, .team, .geen, .allen, .geen, .geen, .geen, .geen]
    // Theirs alone; HR may record what came on paper.
    case .voorbereiden: [.zelf, .geen, .geen, .allen, .geen, .geen, .geen, .geen]
    case .aanvullen: [.zelf, .team, .geen, .allen, .geen, .geen, .geen, .geen]
    case .afsprakenMaken: [.geen, .team, .geen, .allen, .geen, .geen, .geen, .geen]
    case .aanbieden: [.geen, .team, .geen, .allen, .geen, .geen, .geen, .geen]
    // What an employee says is never written by the manager; HR may record what came on paper.
    case .reageren: [.zelf, .geen, .geen, .allen, .geen, .geen, .geen, .geen]
    case .ondertekenen: [.zelf, .team, .geen, .allen, .geen, .geen, .geen, .geen]
    // A naasthogere leidinggevende establishes for the people further down; HR never does.
    case .vaststellen: [.geen, .team, .allen, .geen, .geen, .geen, .geen, .geen]
    case .uitreiken: [.geen, .team, .allen, .allen, .geen, .geen, .geen, .geen]
    case .bedenkingIndienen: [.zelf, .geen, .geen, .allen, .geen, .geen, .geen, .geen]
    case .bedenkingAfhandelen: [.geen, .geen, .allen, .allen, .geen, .geen, .geen, .geen]
    case .verbetertraject: [.geen, .team, .geen, .allen, .geen, .geen, .geen, .geen]
    // Who may correct is asked again by the kind of fact: nobody corrects what he or she may not record.
    case .corrigeren: [.zelf, .team, .geen, .allen, .geen, .geen, .geen, .geen]

    case .dossierLezen: [.zelf, .team, .allen, .allen, .allen, .geen, .geen, .geen]
    case .lijstenLezen: [.zelf, .team, .allen, .allen, .allen, .geen, .geen, .geen]
    case .historieLezen: [.zelf, .team, .allen, .allen, .allen, .beheer, .geen, .geen]
    case .jaarcijfersLezen: [.geen, .team, .geen, .allen, .allen, .geen, .geen, .geen]
    case .uitgavenLezen: [.geen, .geen, .geen, .allen, .allen, .geen, .allen, .geen]
    case .uitgeven: [.geen, .geen, .geen, .allen, .geen, .geen, .geen, .geen]
    case .kalibratieLezen: [.geen, .geen, .allen, .allen, .geen, .geen, .geen, .geen]
    case .kalibreren: [.geen, .geen, .allen, .allen, .geen, .geen, .geen, .geen]
    case .toetsen: [.geen, .team, .allen, .allen, .allen, .geen, .geen, .geen]
    case .bevindingenLezen: [.geen, .geen, .geen, .allen, .allen, .geen, .geen, .geen]

    case .logControleren: [.geen, .geen, .geen, .allen, .allen, .allen, .geen, .geen]
    case .logTonen: [.geen, .geen, .geen, .allen, .allen, .beheer, .geen, .geen]
    // Whoever it is about may prove it to a judge. A manager sees part of a dossier, and a part proves nothing.
    case .bewijzen: [.zelf, .geen, .geen, .allen, .allen, .geen, .geen, .geen]
    case .verzegelen: [.geen, .geen, .geen, .geen, .allen, .allen, .geen, .geen]
    // That something happened to somebody whom only a random key names.
    case .gebeurtenissenExporteren: [.geen, .geen, .geen, .allen, .allen, .allen, .geen, .geen]
    // As reading every dossier; what is exported is guarded here no more.
    case .inhoudExporteren: [.geen, .geen, .geen, .allen, .allen, .geen, .geen, .geen]
    case .kopieren: [.geen, .geen, .geen, .geen, .geen, .allen, .geen, .geen]
    case .herstellen: [.geen, .geen, .geen, .geen, .geen, .allen, .geen, .geen]
    // Whoever it is about gets it through an access request.
    case .inzagelogLezen: [.geen, .geen, .geen, .allen, .allen, .geen, .geen, .geen]
    case .inzageGeven: [.zelf, .geen, .geen, .allen, .geen, .geen, .geen, .geen]
    case .overdragen: [.geen, .geen, .geen, .allen, .geen, .geen, .geen, .geen]
    case .inzageInstellen: [.geen, .geen, .geen, .geen, .geen, .allen, .geen, .geen]
    case .rollenLezen: [.geen, .geen, .geen, .geen, .allen, .allen, .geen, .geen]
    case .rollenBeheren: [.geen, .geen, .geen, .geen, .geen, .allen, .geen, .geen]

    // Who looks after the archive sees what is due and what became of it, and no content.
    case .bewaartermijnenLezen: [.geen, .geen, .geen, .allen, .allen, .geen, .geen, .allen]
    case .aanhouden: [.geen, .geen, .geen, .allen, .geen, .geen, .geen, .allen]
    case .vernietigenVoorstellen: [.geen, .geen, .geen, .allen, .geen, .geen, .geen, .allen]
    // Never who proposed it, whatever the role: rule 13.
    case .vernietigenGoedkeuren: [.geen, .geen, .geen, .geen, .geen, .geen, .geen, .allen]
    case .vernietigenUitvoeren: [.geen, .geen, .geen, .geen, .geen, .allen, .geen, .allen]
    }
  }
}
