internal import Gesprekscyclus
internal import Kalender
internal import Projections
internal import Tekst

/// How far the procedure of one person's appraisal is on the day of the report.
struct Jaarprocedure {
  let gesprek: Gesprek
  let gang: Proceduregang?
  /// The record that last changed the text.
  let laatsteTekst: Int
  let peildatum: Datum

  fileprivate var verloop: Procedureverloop { gesprek.procedure }

  /// The last word of the employee on the text as it reads now.
  fileprivate var handtekening: Tekenwijze? {
    verloop.ondertekeningen.last {
      $0.waarde.deel == .medewerker && $0.herkomst.nr > laatsteTekst && $0.waarde.datum <= peildatum
    }?.waarde.wijze
  }
}

extension Jaarprocedure: Jaaronderwerp {
  static let beoordelingen = Telwijze<Jaarprocedure>.personen(
    "beoordelingen", "Beoordelingen", "wie een beoordelingsgesprek heeft gehad", ieder: true
  ) { _ in true }
  static let vastgesteld = Telwijze<Jaarprocedure>.personen(
    "vastgesteld", "Vastgesteld", "wiens beoordeling is vastgesteld", van: beoordelingen, mist: true, isGevoelig: true
  ) { jaar in jaar.gesprek.vaststelling.map { $0.waarde.datum <= jaar.peildatum } ?? false }
  static let nietVastgesteld = Telwijze<Jaarprocedure>.personen(
    "nietVastgesteld", "Nog niet vastgesteld",
    "wiens beoordeling nog niet is vastgesteld; haar oordelen tellen nergens mee", van: beoordelingen, isGevoelig: true
  ) { jaar in jaar.gesprek.vaststelling.map { $0.waarde.datum > jaar.peildatum } ?? true }
  static let ondertekend = Telwijze<Jaarprocedure>.personen(
    "ondertekend", "Ondertekend door de medewerker",
    "wie deze tekst heeft ondertekend: gezien, akkoord of niet akkoord",
    van: beoordelingen, isGevoelig: true
  ) { $0.handtekening.map { $0 != .geweigerd } ?? false }
  static let geweigerd = Telwijze<Jaarprocedure>.personen(
    "geweigerd", "Ondertekenen geweigerd", "wie heeft geweigerd deze tekst te ondertekenen", van: beoordelingen,
    isGevoelig: true
  ) { $0.handtekening == .geweigerd }
  static let reactieOpen = Telwijze<Jaarprocedure>.personen(
    "reactieOpen", "Kan nog reageren", "wie de beoordeling is aangeboden en nog kan reageren", van: beoordelingen,
    isGevoelig: true
  ) { $0.gang?.isOpen(.reageren) ?? false }
  static let bedenkingOpen = Telwijze<Jaarprocedure>.personen(
    "bedenkingOpen", "Bedenking nog open", "wiens bedenking nog niet is afgehandeld", van: beoordelingen,
    isGevoelig: true
  ) { $0.gang?.isOpen(.afhandelen) ?? false }

  /// A step that was done for the person by the day of the report.
  private static func gedaan(
    _ naam: String, _ kop: String, _ definitie: String,
    _ dagen: @escaping @Sendable (Procedureverloop) -> [Datum]
  ) -> Telwijze<Jaarprocedure> {
    .personen(naam, kop, definitie, van: beoordelingen, isGevoelig: true) { jaar in
      dagen(jaar.verloop).contains { $0 <= jaar.peildatum }
    }
  }

  /// What says that an employee did not agree, of which it is kept secret who did.
  static let bezwaren = cijfers.filter {
    ["geweigerd", "gereageerd", "bedenkingen", "bedenkingOpen"].contains($0.naam)
  }

  static let telwijzen = [
    beoordelingen, vastgesteld, nietVastgesteld,
    gedaan("aangeboden", "Verslag aangeboden", "wie de beoordeling is aangeboden") {
      $0.aanbiedingen.map(\.waarde.datum)
    }, ondertekend, geweigerd,
    gedaan("gereageerd", "Reactie gegeven", "wie een reactie heeft gegeven") {
      $0.reactiesMetTekst.map(\.waarde.datum)
    }, reactieOpen,
    gedaan("uitgereikt", "Uitgereikt", "wie de vastgestelde beoordeling is uitgereikt") {
      $0.uitreikingen.map(\.waarde.datum)
    },
    gedaan("bedenkingen", "Bedenking ingediend", "wie een bedenking heeft ingediend") {
      $0.bedenkingen.map(\.waarde.datum)
    }, bedenkingOpen,
  ]
}

extension Rapportbron {
  func procedurecijfers(_ gesprek: Gesprek, _ dossier: Dossier) -> Telling {
    Telling(
      Jaarprocedure(
        gesprek: gesprek, gang: gang(van: gesprek, in: dossier),
        laatsteTekst: dossier.laatsteTekstwijziging(van: gesprek.kenmerk), peildatum: peildatum))
  }
}
