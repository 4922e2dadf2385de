internal import Kalender

/// How a due date stands to the day of the report.
package enum Termijn: Hashable, Sendable {
  /// Within how many days something counts as due soon.
  package static let binnenkortDagen = 30

  case geen
  /// Finished, rated or withdrawn: the date asks nothing any more.
  case afgerond
  case later(dagen: Int)
  /// Within 30 days, today included.
  case binnenkort(dagen: Int)
  case teLaat(dagen: Int)

  init(_ datum: Datum?, klaar: Bool, op peildatum: Datum) {
    guard !klaar else {
      self = .afgerond
      return
    }
    guard let datum else {
      self = .geen
      return
    }
    let over = datum.dagnummer - peildatum.dagnummer
    self =
      over < 0
      ? .teLaat(dagen: -over) : over <= Termijn.binnenkortDagen ? .binnenkort(dagen: over) : .later(dagen: over)
  }

  package var isTeLaat: Bool { if case .teLaat = self { true } else { false } }
  var vraagtAandacht: Bool {
    switch self {
    case .binnenkort, .teLaat: true
    case .geen, .afgerond, .later: false
    }
  }

  /// `over 10 dagen`, `vandaag`, `5 dagen te laat`; nothing when the date asks nothing soon.
  var tekst: String? {
    switch self {
    case .geen, .afgerond, .later: nil
    case .binnenkort(0): "vandaag"
    case .binnenkort(let over): "over \(Reports.dagen(over))"
    case .teLaat(let dagen): "\(Reports.dagen(dagen)) te laat"
    }
  }

  /// The same behind a day: ` (over 10 dagen)`; empty when the date asks nothing soon.
  var haakjes: String { tekst.map { " (\($0))" } ?? "" }

  /// The same in one word, for JSON.
  var woord: String {
    switch self {
    case .geen: "geen"
    case .afgerond: "afgerond"
    case .later: "later"
    case .binnenkort: "binnenkort"
    case .teLaat: "teLaat"
    }
  }
}

extension Termijn {
  static let afspraakregel =
    "Een afspraak vraagt aandacht vanaf \(binnenkortDagen) dagen voor haar gereeddatum, tot zij is gerealiseerd, "
    + "beoordeeld of ingetrokken."
  static let doelregel =
    "Een doel vraagt aandacht vanaf \(binnenkortDagen) dagen voor zijn dag, tot het is gerealiseerd of het "
    + "verbetertraject een oordeel heeft. Een verbetertraject vraagt een oordeel na zijn laatste dag."

  /// How it follows from the day that was agreed.
  ///
  /// - Parameter klaar: why the day asks nothing any more, where that is so.
  func rekening(_ dag: Datum?, klaar: String, wat: String = "De afspraak", op peildatum: Datum) -> [String] {
    guard let dag, self != .geen else { return ["Er is geen dag afgesproken."] }
    let afgesproken = "Afgesproken is: gereed op \(dag.proza)."
    guard self != .afgerond else { return [afgesproken, "\(wat) is \(klaar); de dag vraagt niets meer."] }
    return [afgesproken, Termijn.afstand(dag, peildatum)]
  }

  /// `1 november 2026 + 20 dagen = 21 november 2026: nog 20 dagen.`
  static func afstand(_ dag: Datum, _ peildatum: Datum) -> String {
    let over = dag.dagnummer - peildatum.dagnummer
    if over == 0 { return "Dat is de dag van de vraag zelf." }
    return over > 0
      ? "\(peildatum.proza) + \(Reports.dagen(over)) = \(dag.proza): nog \(Reports.dagen(over))."
      : "\(dag.proza) + \(Reports.dagen(-over)) = \(peildatum.proza): \(Reports.dagen(-over)) te laat."
  }
}
