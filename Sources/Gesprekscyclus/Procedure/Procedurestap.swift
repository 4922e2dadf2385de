/// One step of the formal procedure around a report (rules 7 and 8), in the order in which they are taken.
package enum Procedurestap: Hashable, Sendable {
  case aanbieden
  case reageren
  case ondertekenen(Regeling.Deel)
  case vaststellen
  case uitreiken
  case bedenking
  case afhandelen

  /// The step that must have been taken before this one; nothing for the first, which asks a held conversation.
  ///
  /// ```
  /// gehouden → aanbieden ─┬→ reageren ──┬→ vaststellen → uitreiken → bedenking → afhandelen
  ///                       └→ ondertekenen   (reageren: done, waived, or its term over; a signature never blocks)
  /// ```
  package var eerst: Procedurestap? {
    switch self {
    case .aanbieden: nil
    case .reageren, .ondertekenen: .aanbieden
    case .vaststellen: .reageren
    case .uitreiken: .vaststellen
    case .bedenking: .uitreiken
    case .afhandelen: .bedenking
    }
  }

  /// What this step makes possible.
  package var daarna: [Procedurestap] {
    switch self {
    case .aanbieden: [.reageren, .ondertekenen(.medewerker), .ondertekenen(.leidinggevende)]
    case .reageren: [.vaststellen]
    case .ondertekenen, .afhandelen: []
    case .vaststellen: [.uitreiken]
    case .uitreiken: [.bedenking]
    case .bedenking: [.afhandelen]
    }
  }

  /// Whether only an appraisal has this step.
  package var isVanBeoordeling: Bool {
    switch self {
    case .aanbieden, .reageren, .ondertekenen: false
    case .vaststellen, .uitreiken, .bedenking, .afhandelen: true
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
    }
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
    }
  }
}
