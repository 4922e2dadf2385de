/// What a column of an import of people may hold.
package enum Importkolom: String, Hashable, Sendable, CaseIterable {
  case nummer = "personeelsnummer"
  case naam
  case functie
  case onderdeel
  case leidinggevende
  case inDienst = "in dienst per"
  case uitDienst = "uit dienst per"
  case modules
  case uren
  /// The day on which the change of a row begins.
  case per

  // A name in parts, as only a profile has it.
  case voornaam
  case voorletters
  case tussenvoegsel
  case achternaam
  case partnertussenvoegsel
  case partnernaam
  /// The word that tells in which order the names stand.
  case naamgebruik

  /// The columns of a file without a profile, by their heading.
  package static let gewoon: [Importkolom] = [
    .nummer, .naam, .functie, .onderdeel, .leidinggevende, .inDienst, .uitDienst, .modules, .uren, .per,
  ]

  /// No row can be read without it; the name aside, which may come in parts.
  package var isVerplicht: Bool {
    switch self {
    case .nummer, .functie, .onderdeel, .inDienst: true
    default: false
    }
  }

  /// Its key in a profile.
  package var sleutel: String {
    switch self {
    case .inDienst: "inDienst"
    case .uitDienst: "uitDienst"
    default: rawValue
    }
  }
}

/// The heading of a column as it is compared: without case, and with one space for any white space, underscore or hyphen.
package enum Kolomnaam {
  package static func vorm(_ naam: String) -> String {
    naam.lowercased().split { $0.isWhitespace || $0 == "_" || $0 == "-" }.joined(separator: " ")
  }
}
