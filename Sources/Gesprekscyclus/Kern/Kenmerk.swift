/// A name that points at one thing of one kind, such as `G-2026-3`; a person's is a `Personeelsnummer`.
///
/// The kind is part of the type, so that a conversation's name can't be handed to what asks for an agreement's.
package struct Kenmerk<Ding>: Hashable, Sendable, CustomStringConvertible {
  package let tekst: String

  package init(_ tekst: String) {
    self.tekst = tekst
  }

  package var description: String { tekst }
}

extension Kenmerk: Comparable {
  /// Orders by text, with the numbers in it by their value: `G-2026-9` before `G-2026-10`.
  package static func < (links: Kenmerk, rechts: Kenmerk) -> Bool {
    NatuurlijkeOrde.kleiner(links.tekst, rechts.tekst)
  }
}

extension Kenmerk: ExpressibleByStringLiteral {
  package init(stringLiteral tekst: String) {
    self.init(tekst)
  }
}

package typealias DossierSleutel = Kenmerk<Dossier>
package typealias GesprekKenmerk = Kenmerk<Gesprek>
package typealias AfspraakKenmerk = Kenmerk<Afspraak>
package typealias OntwikkelKenmerk = Kenmerk<Ontwikkelafspraak>
package typealias TrajectKenmerk = Kenmerk<Verbetertraject>
package typealias RegelingKenmerk = Kenmerk<Regeling>
package typealias StadiumCode = Kenmerk<Stadium>
package typealias SchaalCode = Kenmerk<Schaal>
package typealias CatalogusKenmerk = Kenmerk<Catalogus>
package typealias CompetentieCode = Kenmerk<Competentie>
package typealias FunctieCode = Kenmerk<Functie>
package typealias ModuleCode = Kenmerk<Functiemodule>
