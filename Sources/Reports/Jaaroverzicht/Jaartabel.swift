/// The tables of the year report, in their order: as JSON and CSV name them, and with the heading of the text.
enum Jaartabel: String, CaseIterable {
  case gesprekken, eindoordelen, resultaten, afspraken, competenties, vaststelling, verbetertrajecten

  var kop: String {
    switch self {
    case .gesprekken: "Gesprekken"
    case .eindoordelen: "Eindoordelen"
    case .resultaten: "Oordelen over resultaten"
    case .afspraken: "Afspraken"
    case .competenties: "Competenties naast de norm"
    case .vaststelling: "Vaststelling"
    case .verbetertrajecten: "Verbetertrajecten"
    }
  }

  /// The figures, for each label one.
  ///
  /// - Parameter labels: of a distribution, lowest first.
  func cijfers(_ labels: [String] = []) -> [Cijfer] {
    switch self {
    case .gesprekken: Deelname.cijfers
    case .eindoordelen, .resultaten: [Cijfer.totaal] + labels.map { Cijfer.label($0) }
    case .afspraken: Jaarafspraken.cijfers
    case .competenties: Jaarcijfers.Competentie.cijfers
    case .vaststelling: Jaarprocedure.cijfers
    case .verbetertrajecten: Jaartraject.cijfers
    }
  }
}

extension Cijfer {
  static let totaal = Cijfer("totaal", "Totaal", "alle oordelen samen", ieder: true)

  /// How often a label of a scale was given.
  static func label(_ label: String) -> Cijfer {
    Cijfer(label, label, "hoe vaak dit oordeel is gegeven", van: totaal.naam, isAntwoord: true)
  }
}
