package import Gesprekscyclus

/// A year in figures: conversations held, ratings given, agreements made, and competencies beside their norm.
///
/// Groups under the regeling's smallest size are hidden, with whatever would give them back; see `Onderdrukking`.
/// A person counts once in each table.
package struct Jaaroverzicht: Sendable, Equatable {
  package let kop: Rapportkop
  package let jaar: Int
  /// `gemeente versie 2`
  package let regeling: String
  package let isOpen: Bool
  package let kleinsteGroep: Int
  package let stadia: [Stadiumtabel]
  package let eindoordelen: Verdelingstabel
  package let resultaten: Verdelingstabel
  package let afspraken: [Groepsregel<Afspraaktelling>]
  package let competenties: [Competentietabel]
  package let vaststelling: Cel<Vaststellingstelling>
  package let trajecten: [Groepsregel<Trajecttelling>]

  /// The conversations of one stage, per unit and for all.
  package struct Stadiumtabel: Sendable, Equatable {
    package enum Fase: String, Sendable {
      case komt = "nog niet begonnen"
      case loopt, voorbij
    }

    package let soort: Gesprekssoort
    package let naam: String
    package let verplicht: Bool
    package let venster: Tijdvak
    package let fase: Fase
    package let regels: [Groepsregel<Stadiumtelling>]
  }

  package struct Stadiumtelling: Optelbaar, Hashable {
    /// In service on the first and on the last day of the window.
    package var verwacht = 0
    package var gehouden = 0
    /// Held within the window.
    package var opTijd = 0
    /// Recorded more than a week after it was held.
    package var laatVastgelegd = 0

    package var nietGehouden: Int { verwacht - gehouden }
  }

  /// How often each label of a scale was given, with the year before where that used the same scale.
  package struct Verdelingstabel: Sendable, Equatable {
    package struct Regel: Sendable, Equatable {
      package let groep: Groep
      package let nu: Cel<Labeltelling>
      /// Nothing when the year before can't be compared.
      package let vorig: Cel<Labeltelling>?
    }

    package let schaal: String
    /// Lowest first.
    package let labels: [String]
    package let vorigJaar: Int?
    package let regels: [Regel]
  }

  package struct Labeltelling: Optelbaar {
    /// In the order of the table's labels.
    package var aantallen: [Int]
    package var totaal: Int { aantallen.reduce(0, +) }
  }

  package struct Afspraaktelling: Optelbaar, Hashable {
    package var personen = 0
    package var gemaakt = 0
    /// Agreements adjusted at least once.
    package var bijgesteld = 0
    package var ingetrokken = 0
    /// Not withdrawn, and last told to be realised or rated with a label that is not low.
    package var gerealiseerd = 0
  }

  package struct Competentietabel: Sendable, Equatable {
    package let code: CompetentieCode
    package let naam: String
    package let regels: [Groepsregel<Normtelling>]
  }

  package struct Normtelling: Optelbaar {
    package var beoordeeld = 0
    package var onder = 0
    package var op = 0
    package var boven = 0
    /// Levels above minus levels below the norm.
    package var somVerschil = 0
  }

  /// People with an appraisal conversation, and how far its procedure is; each person counts once in each.
  package struct Vaststellingstelling: Optelbaar, Hashable {
    package var beoordelingen = 0
    package var vastgesteld = 0
    package var aangeboden = 0
    /// The employee signed this text: seen, agreed or not agreed.
    package var ondertekend = 0
    /// The employee refused to sign.
    package var geweigerd = 0
    package var gereageerd = 0
    /// Offered, and the employee can still react.
    package var reactieOpen = 0
    package var uitgereikt = 0
    package var bedenkingen = 0
    package var bedenkingOpen = 0
  }
}

extension Jaaroverzicht.Stadiumtelling {
  package static let nul = Self()
  package mutating func telOp(_ ander: Self) {
    verwacht += ander.verwacht
    gehouden += ander.gehouden
    opTijd += ander.opTijd
    laatVastgelegd += ander.laatVastgelegd
  }
}

extension Jaaroverzicht.Labeltelling {
  package static let nul = Self(aantallen: [])
  package mutating func telOp(_ ander: Self) {
    if aantallen.isEmpty { aantallen = [Int](repeating: 0, count: ander.aantallen.count) }
    for index in aantallen.indices where index < ander.aantallen.count { aantallen[index] += ander.aantallen[index] }
  }
}

extension Jaaroverzicht.Afspraaktelling {
  package static let nul = Self()
  package mutating func telOp(_ ander: Self) {
    personen += ander.personen
    gemaakt += ander.gemaakt
    bijgesteld += ander.bijgesteld
    ingetrokken += ander.ingetrokken
    gerealiseerd += ander.gerealiseerd
  }
}

extension Jaaroverzicht.Normtelling {
  package static let nul = Self()
  package mutating func telOp(_ ander: Self) {
    beoordeeld += ander.beoordeeld
    onder += ander.onder
    op += ander.op
    boven += ander.boven
    somVerschil += ander.somVerschil
  }
}

extension Jaaroverzicht.Vaststellingstelling {
  package static let nul = Self()
  package mutating func telOp(_ ander: Self) {
    beoordelingen += ander.beoordelingen
    vastgesteld += ander.vastgesteld
    aangeboden += ander.aangeboden
    ondertekend += ander.ondertekend
    geweigerd += ander.geweigerd
    gereageerd += ander.gereageerd
    reactieOpen += ander.reactieOpen
    uitgereikt += ander.uitgereikt
    bedenkingen += ander.bedenkingen
    bedenkingOpen += ander.bedenkingOpen
  }
}
