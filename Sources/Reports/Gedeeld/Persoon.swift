package import Gesprekscyclus
package import Projections
internal import Tekst
internal import Wire

/// Someone as reports name people: number and, when it is known, name.
package struct Persoon: Hashable, Sendable {
  package let nummer: Personeelsnummer
  /// Nothing when nobody in the book has this number.
  package let naam: String?

  package init(_ nummer: Personeelsnummer, in boek: Boek) {
    self.nummer = nummer
    naam = boek.bekendeNaam(van: nummer)
  }

  /// `Sara Bakker (M-0101)`, safe to show.
  var tekst: String {
    guard let naam else { return veilig(nummer.tekst) }
    return "\(veilig(naam)) (\(veilig(nummer.tekst)))"
  }

  var json: JSONNode {
    .object {
      $0.zet("personeelsnummer", nummer.tekst)
      $0.zet("naam", naam)
    }
  }
}
