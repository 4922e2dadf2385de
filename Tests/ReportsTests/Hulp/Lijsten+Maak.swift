import Gesprekscyclus

@testable import Reports

extension Medewerkerlijst {
  /// From a book that holds everybody.
  static func maak(
    _ personeel: Personeelsfilter = Personeelsfilter(), wie: Wie = .huidig, uit bron: Rapportbron
  ) -> Medewerkerlijst {
    Vraag(personeel, wie: wie).antwoord(uit: bron)
  }
}

extension Gesprekslijst {
  static func maak(_ filter: Filter = Filter(), uit bron: Rapportbron) -> Gesprekslijst { filter.antwoord(uit: bron) }
}

extension Afsprakenlijst {
  static func maak(_ filter: Filter = Filter(), uit bron: Rapportbron) -> Afsprakenlijst { filter.antwoord(uit: bron) }
}
