package import Gesprekscyclus

/// A form of what the employee gives around a conversation, beside the form of the conversation itself. Its first line
/// begins with the name, so that it is known by whoever gets it back.
package enum Stapvorm: String, Hashable, Sendable, CaseIterable {
  case reactie, ondertekening, bedenking

  /// The step of the procedure that it is.
  package var stap: Procedurestap {
    switch self {
    case .reactie: .reageren
    case .ondertekening: .ondertekenen(.medewerker)
    case .bedenking: .bedenking
    }
  }

  /// Whether it is about the text as it was offered, and not about another.
  var isOverTekst: Bool { self != .bedenking }

  var kopLabels: [Label] { isOverTekst ? [.kenmerk, .afdruk, .medewerker, .datum] : [.kenmerk, .medewerker, .datum] }

  /// What it asks under its own heading.
  var labels: [Label] {
    switch self {
    case .reactie: [.keuze, .reactie]
    case .ondertekening: [.wijze, .toelichting]
    case .bedenking: [.gronden]
    }
  }

  var opschrift: String { rawValue.prefix(1).uppercased() + rawValue.dropFirst() }
}
