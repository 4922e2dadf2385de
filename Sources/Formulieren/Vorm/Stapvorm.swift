package import Gesprekscyclus

/// A form of what the employee gives around a conversation, beside the form of the conversation itself. Its first line
/// begins with the name, so that it is known by whoever gets it back.
package enum Stapvorm: String, Hashable, Sendable, CaseIterable {
  case reactie, ondertekening, bedenking, voorbereiding
  /// What an informant tells, asked by name.
  case bijdrage

  /// The step of the procedure that it is; nothing for what comes before the procedure.
  package var stap: Procedurestap? {
    switch self {
    case .reactie: .reageren
    case .ondertekening: .ondertekenen(.medewerker)
    case .bedenking: .bedenking
    case .voorbereiding, .bijdrage: nil
    }
  }

  /// Whether it is about the text as it was offered, and not about another.
  var isOverTekst: Bool { self == .reactie || self == .ondertekening }

  var kopLabels: [Label] {
    let midden: [Label] = self == .bijdrage ? [.medewerker, .informant] : [.medewerker]
    return (isOverTekst ? [.kenmerk, .afdruk] : [.kenmerk]) + midden + [.datum]
  }

  /// What it asks under its own heading.
  var labels: [Label] {
    switch self {
    case .reactie: [.keuze, .reactie]
    case .ondertekening: [.wijze, .toelichting]
    case .bedenking: [.gronden]
    case .voorbereiding: [.goed, .nodig, .delen]
    case .bijdrage: [.samenwerking, .sterk, .beter]
    }
  }

  var opschrift: String { rawValue.prefix(1).uppercased() + rawValue.dropFirst() }
}
