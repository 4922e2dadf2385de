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
