internal import Tekst

/// The name of a unit as far as it tells one from another: without case, accents and spaces, so that `Regie` and ` regie` are one.
package struct Onderdeelsleutel: Hashable, Sendable {
  private let tekst: String

  package init(_ naam: String) {
    tekst = String(vereenvoudigd(naam).filter { !$0.isWhitespace })
  }
}

/// A unit with the units above it, the highest first; never empty.
package struct Onderdeelpad: Hashable, Sendable, Comparable {
  package let namen: [String]

  package init(_ naam: String) { namen = [naam] }

  init(_ namen: [String]) { self.namen = namen }

  package var naam: String { namen.last ?? "" }
  /// The name of the unit right above it; nothing at the top.
  package var boven: String? { namen.dropLast().last }
  /// How many are above it.
  package var diepte: Int { namen.count - 1 }

  /// This unit and all above it, the highest first, each with its own path.
  package var alle: [Onderdeelpad] { namen.indices.map { Onderdeelpad(Array(namen[...$0])) } }

  /// A unit comes right before all below it; units beside each other by name.
  package static func < (links: Onderdeelpad, rechts: Onderdeelpad) -> Bool {
    links.namen.lexicographicallyPrecedes(rechts.namen)
  }
}
