package import Gesprekscyclus
internal import Weergave

/// A year in figures: conversations held, ratings given, agreements made, and competencies beside their norm.
///
/// What would tell about one person or few is hidden; see `Geheimhouding`.
/// A person counts once in each table.
package struct Jaaroverzicht: Sendable, Equatable {
  package internal(set) var kop: Rapportkop
  package let jaar: Int
  /// `2026` or `2026/2027`
  package let naam: String
  /// The unit that it shows, of a report about one.
  package internal(set) var uitsnede: String?
  /// Nothing for a report that HR keeps to itself.
  package let uitgave: Uitgavebeeld?
  /// `gemeente versie 2`
  package internal(set) var regeling: String
  package let isOpen: Bool
  package let kleinsteGroep: Int
  /// Whether anything is judged under its regeling.
  package let beoordeelt: Bool
  package internal(set) var stadia: [Stadiumtabel]
  package internal(set) var eindoordelen: Verdelingstabel
  package internal(set) var resultaten: Verdelingstabel
  /// Of storages together: the judgements of those that use another scale than the first, which can't be added up with these.
  package internal(set) var andereSchalen: [Schaaltabellen] = []
  package internal(set) var afspraken: [Groepsregel]
  package internal(set) var competenties: [Competentietabel]
  package internal(set) var vaststelling: Cel
  package internal(set) var trajecten: [Groepsregel]
  /// Of an edition the tables that stayed as they were, with the edition in which they were made; 0 for what is not told at all.
  var stilgezet: [String: Int] = [:]
  /// How units are written that people were recorded with in more than one way.
  let schrijfwijze: Schrijfwijze

  /// The conversations of one stage, per unit and for all.
  package struct Stadiumtabel: Sendable, Equatable {
    package enum Fase: String, Sendable {
      case komt = "nog niet begonnen"
      case loopt, voorbij
    }

    package let soort: Gesprekssoort
    package let code: StadiumCode
    package let naam: String
    package let verplicht: Bool
    package let venster: Tijdvak
    package let fase: Fase
    package internal(set) var regels: [Groepsregel]
  }

  /// How often each label of a scale was given, with the year before where that used the same scale.
  package struct Verdelingstabel: Sendable, Equatable {
    package struct Regel: Sendable, Equatable {
      package let groep: Groep
      package let nu: Cel
      /// Nothing when the year before can't be compared.
      package let vorig: Cel?

      /// Nothing is shown of either year.
      var isWeggelaten: Bool {
        groep != .allen && nu.waarde == nil && vorig?.waarde == nil && [nu, vorig].contains(.onderdrukt)
      }
    }

    package let schaal: String
    /// Lowest first.
    package let labels: [String]
    package let vorigJaar: Int?
    /// `2025` or `2025/2026`
    let vorigeNaam: String?
    package internal(set) var regels: [Regel]
  }

  /// Judgements on one scale.
  package struct Schaaltabellen: Sendable, Equatable {
    package internal(set) var eindoordelen: Verdelingstabel
    package internal(set) var resultaten: Verdelingstabel
  }

  package struct Competentietabel: Sendable, Equatable {
    package let code: CompetentieCode
    package let naam: String
    package internal(set) var regels: [Groepsregel]
  }
}

extension Jaaroverzicht {
  /// One table for whatever shows figures line by line.
  struct Tabelinhoud {
    let tabel: Jaartabel
    /// The stage, scale or competency that it is about; empty where the table says it.
    let onderwerp: String
    /// What tells this stage, scale or competency from others, also where its name changed.
    let sleutel: String
    let cijfers: [Cijfer]
    /// With another year than that of the report where they are of another.
    let regels: [(groep: Groep, cel: Cel, jaar: Int?)]
  }

  /// Every table with every figure, in the order of the report.
  var tabellen: [Tabelinhoud] {
    func tabel(
      _ tabel: Jaartabel, _ regels: [Groepsregel], over onderwerp: String = "", sleutel: String = ""
    ) -> Tabelinhoud {
      Tabelinhoud(
        tabel: tabel, onderwerp: onderwerp, sleutel: sleutel, cijfers: tabel.cijfers(),
        regels: regels.map { ($0.groep, $0.cel, nil) })
    }
    func verdeling(_ tabel: Jaartabel, _ inhoud: Verdelingstabel) -> Tabelinhoud {
      Tabelinhoud(
        tabel: tabel, onderwerp: inhoud.schaal, sleutel: inhoud.labels.joined(separator: "\n"),
        cijfers: tabel.cijfers(inhoud.labels),
        regels: inhoud.regels.flatMap { regel in
          [(regel.groep, regel.nu, nil)] + (regel.vorig.map { [(regel.groep, $0, inhoud.vorigJaar)] } ?? [])
        })
    }
    return stadia.map { tabel(.gesprekken, $0.regels, over: $0.naam, sleutel: $0.code.tekst) }
      + [verdeling(.eindoordelen, eindoordelen), verdeling(.resultaten, resultaten)]
      + andereSchalen.flatMap { [verdeling(.eindoordelen, $0.eindoordelen), verdeling(.resultaten, $0.resultaten)] }
      + [tabel(.afspraken, afspraken)]
      + competenties.map { tabel(.competenties, $0.regels, over: $0.naam, sleutel: $0.code.tekst) }
      + [
        tabel(.vaststelling, [Groepsregel(groep: .allen, cel: vaststelling)]), tabel(.verbetertrajecten, trajecten),
      ]
  }
}
