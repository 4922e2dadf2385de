/// One step of the formal procedure around a report (rules 7 and 8), in the order in which they are taken.
///
/// ```
/// gehouden → aanbieden ─┬→ reageren ──┬→ vaststellen → uitreiken → bedenking → afhandelen → herstellen
///                       └→ ondertekenen   (reageren: done, waived, or its term over; a signature never blocks)
/// ```
package enum Procedurestap: Hashable, Sendable {
  case aanbieden
  case reageren
  case ondertekenen(Regeling.Deel)
  case vaststellen
  case uitreiken
  case bedenking
  case afhandelen
  /// Correcting the appraisal after an objection that was well founded.
  case herstellen

  /// Whether only an appraisal has this step.
  package var isVanBeoordeling: Bool {
    switch self {
    case .aanbieden, .reageren, .ondertekenen: false
    case .vaststellen, .uitreiken, .bedenking, .afhandelen, .herstellen: true
    }
  }

  /// In reports, as a verb: `aanbieden`, `ondertekenen door de medewerker`.
  package var tekst: String {
    switch self {
    case .aanbieden: "aanbieden"
    case .reageren: "reageren"
    case .ondertekenen(let deel): "ondertekenen door de \(deel.rawValue)"
    case .vaststellen: "vaststellen"
    case .uitreiken: "uitreiken"
    case .bedenking: "bedenking indienen"
    case .afhandelen: "bedenking afhandelen"
    case .herstellen: "beoordeling corrigeren na de bedenking"
    }
  }

  /// The name in JSON and in paths: `ondertekenen-medewerker`.
  package var sleutel: String {
    switch self {
    case .aanbieden: "aanbieden"
    case .reageren: "reageren"
    case .ondertekenen(let deel): "ondertekenen-\(deel.rawValue)"
    case .vaststellen: "vaststellen"
    case .uitreiken: "uitreiken"
    case .bedenking: "bedenking"
    case .afhandelen: "afhandelen"
    case .herstellen: "herstellen"
    }
  }

  /// Every step, in their order.
  package static let alle: [Procedurestap] =
    [.aanbieden, .reageren] + Regeling.Deel.allCases.map { .ondertekenen($0) }
    + [.vaststellen, .uitreiken, .bedenking, .afhandelen, .herstellen]

  /// By its name in JSON.
  package init?(sleutel: String) {
    guard let stap = Self.alle.first(where: { $0.sleutel == sleutel }) else { return nil }
    self = stap
  }

  /// The words of the command that takes this step.
  package var opdracht: String {
    switch self {
    case .aanbieden: "gesprek aanbieden"
    case .reageren: "gesprek reageren"
    case .ondertekenen: "gesprek ondertekenen"
    case .vaststellen: "gesprek vaststellen"
    case .uitreiken: "gesprek uitreiken"
    case .bedenking: "bedenking indienen"
    case .afhandelen: "bedenking afhandelen"
    case .herstellen: "corrigeren"
    }
  }
}
