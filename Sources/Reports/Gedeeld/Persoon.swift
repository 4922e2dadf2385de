package import Gesprekscyclus
package import Projections
internal import Tekst
internal import Weergave
package import Wire

/// Someone as reports name people: number and, when it is known, name.
package struct Persoon: Hashable, Sendable {
  /// The one that people know this person by.
  package let nummer: Personeelsnummer
  /// Nothing when nobody in the book has this number.
  package let naam: String?

  init(nummer: Personeelsnummer, naam: String?) {
    self.nummer = nummer
    self.naam = naam
  }

  package init(_ nummer: Personeelsnummer, in boek: Boek) {
    self.nummer = boek.register.weergave(nummer)
    naam = boek.bekendeNaam(van: boek.register.bekend(nummer))
  }

  /// The same with the name that this book knows; a name that is known already stays.
  func genoemd(in boek: Boek) -> Persoon { naam == nil ? Persoon(nummer, in: boek) : self }

  /// `Sara Bakker (M-0101)`, safe to show.
  var tekst: String {
    guard let naam else { return veilig(nummer.tekst) }
    return "\(veilig(naam)) (\(veilig(nummer.tekst)))"
  }
}

extension Persoon: Celwaarde {
  package var cel: String { tekst }
  package var json: JSONNode? { .object(("personeelsnummer", nummer.tekst), ("naam", naam)) }
}
