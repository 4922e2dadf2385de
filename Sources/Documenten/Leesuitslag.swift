package import Gesprekscyclus

/// What came of reading one or more documents: a catalogue, and what became of every line.
package struct Leesuitslag: Sendable {
  package let catalogus: Catalogus
  /// Every line of every document, in their order.
  package let regels: [Regel]
  /// Names that were taken for one although they are spelled differently.
  package let samengevoegd: [Samenvoeging]
  /// What the documents do not say and the catalogue had to: worth looking at, each a sentence.
  package let aannames: [String]

  /// A line, and what became of it.
  package struct Regel: Equatable, Sendable {
    /// The place of the document among those that were handed in, from 0.
    package let document: Int
    /// From 1.
    package let nummer: Int
    package let tekst: String
    package let lot: Lot
  }

  package enum Lot: Equatable, Sendable {
    case leeg
    /// As what it was used: "definitie van Visie".
    case gebruikt(String)
    /// Used as this, or not used at all, for a reason that a person should look at.
    case twijfel(String?, reden: String)
    case nietGelezen(reden: String)
  }

  package struct Samenvoeging: Equatable, Sendable {
    package let document: Int
    package let nummer: Int
    /// As it stands there.
    package let naam: String
    /// What it was taken for.
    package let als: String
    package let reden: String
  }

  /// The lines that came out one way; blank ones are in none.
  package struct Telling: Equatable, Sendable {
    package var gebruikt = 0
    package var twijfel = 0
    package var nietGelezen = 0
    package var leeg = 0

    /// The lines with something on them.
    package var beschreven: Int { gebruikt + twijfel + nietGelezen }
  }

  package func telling(document: Int) -> Telling {
    regels.reduce(into: Telling()) { telling, regel in
      guard regel.document == document else { return }
      switch regel.lot {
      case .leeg: telling.leeg += 1
      case .gebruikt: telling.gebruikt += 1
      case .twijfel: telling.twijfel += 1
      case .nietGelezen: telling.nietGelezen += 1
      }
    }
  }
}
