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
