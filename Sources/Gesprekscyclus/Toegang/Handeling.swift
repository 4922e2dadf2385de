/// What a command does, as far as access is concerned: each command names one, and `Beleid` says who may.
///
/// The raw value is how people read it, in messages and in the table of `docs/beheer.md`.
package enum Handeling: String, Hashable, Sendable, CaseIterable {
  /// Touches no storage that exists: setting up a new one, checking a file.
  case beginnen = "een opslag inrichten, een bestand controleren"
  case statusLezen = "de status bekijken"
  case regelsLezen = "catalogi, functies, regelingen en cycli bekijken"
  case regelsBeheren = "catalogi, regelingen en cycli vastleggen"
  case mensenBeheren = "mensen importeren, in dienst nemen, wijzigen, hernummeren"
  case onderdelenBeheren = "onderdelen instellen, importeren, opheffen"

  case gesprekPlannen = "een gesprek plannen, verzetten, afzeggen"
  case vrijstellen = "iemand vrijstellen van een gesprek"
  case gesprekVastleggen = "een formulier maken en een gesprek vastleggen"
  case voorbereiden = "een eigen gesprek voorbereiden"
  case aanvullen = "een alinea bij een verslag zetten"
  case afsprakenMaken = "afspraken maken, bijstellen, volgen, intrekken"
  case aanbieden = "een verslag aanbieden"
  case reageren = "op een verslag reageren"
  case ondertekenen = "een verslag ondertekenen"
  case vaststellen = "een beoordeling vaststellen"
  case uitreiken = "een beoordeling uitreiken"
  case bedenkingIndienen = "een bedenking indienen"
  case bedenkingAfhandelen = "een bedenking afhandelen"
  case verbetertraject = "een verbetertraject starten en afronden"
  case corrigeren = "een feit corrigeren of intrekken"

  case dossierLezen = "een dossier lezen"
  case lijstenLezen = "lijsten en achterstand lezen"
  case historieLezen = "de historie lezen"
  case jaarcijfersLezen = "jaarcijfers lezen"
  case uitgavenLezen = "uitgaven van het jaaroverzicht lezen"
  case uitgeven = "een jaaroverzicht uitgeven"
  case kalibratieLezen = "een kalibratie bekijken"
  case kalibreren = "een kalibratie vastleggen"
  case toetsen = "een dossier toetsen"
  case bevindingenLezen = "bevindingen over iedereen lezen"

  case logControleren = "het logboek controleren"
  case logTonen = "records van het logboek lezen"
  case bewijzen = "een bewijs van een dossier maken"
  case verzegelen = "een zegel van het logboek maken"
  case gebeurtenissenExporteren = "gebeurtenissen zonder inhoud exporteren"
  case inhoudExporteren = "records met inhoud exporteren"
  case kopieren = "een kopie van de opslag maken"
  case herstellen = "het logboek herstellen"
  case rollenLezen = "zien wie wat mag"
  case inzageInstellen = "instellen of wordt genoteerd wie keek"
  case inzagelogLezen = "lezen wie keek"
  case inzageGeven = "inzage geven in een dossier"
  case overdragen = "een dossier klaarzetten voor een archief"
  case rollenBeheren = "rollen toekennen en intrekken, accounts koppelen, waarneming instellen"

  case bewaartermijnenLezen = "zien wat wanneer vernietigd mag worden, en wat vernietigd is"
  case aanhouden = "een dossier aanhouden en hervatten"
  case vernietigenVoorstellen = "een vernietiging voorstellen"
  case vernietigenGoedkeuren = "een vernietiging goedkeuren"
  case vernietigenUitvoeren = "een vernietiging uitvoeren"

  /// Whether it is about people, so that it matters whom; else it is allowed or not.
  package var gaatOverMensen: Bool {
    switch self {
    case .beginnen, .regelsLezen, .regelsBeheren, .onderdelenBeheren, .logControleren, .verzegelen,
      .gebeurtenissenExporteren, .kopieren, .herstellen,
      .rollenLezen,
      .rollenBeheren, .bewaartermijnenLezen, .vernietigenVoorstellen, .vernietigenGoedkeuren, .vernietigenUitvoeren,
      .inzageInstellen:
      false
    case .statusLezen, .mensenBeheren, .gesprekPlannen, .vrijstellen, .gesprekVastleggen, .voorbereiden, .aanvullen,
      .afsprakenMaken,
      .aanbieden,
      .reageren,
      .ondertekenen, .vaststellen, .uitreiken, .bedenkingIndienen, .bedenkingAfhandelen, .verbetertraject, .corrigeren,
      .dossierLezen, .lijstenLezen, .historieLezen, .jaarcijfersLezen, .uitgavenLezen, .uitgeven,
      .kalibratieLezen, .kalibreren, .toetsen, .bevindingenLezen, .logTonen, .bewijzen, .inhoudExporteren, .aanhouden,
      .inzagelogLezen, .inzageGeven, .overdragen:
      true
    }
  }
}

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
