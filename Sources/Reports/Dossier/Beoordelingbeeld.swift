package import Gesprekscyclus
internal import Projections
internal import Tekst
internal import Wire

/// The outcome of one appraisal conversation: the end judgement and the weighted total.
package struct Beoordelingbeeld: Equatable, Sendable {
  package let gesprek: GesprekKenmerk
  /// Nothing when it was not given yet.
  package let eindoordeel: String?
  package let motivering: String?
  /// What it was before the vaststeller changed it.
  package let eerder: Oordeelverloop?
  package let nr: Int?
  package let totaal: Weegtotaal
  package let isVastgesteld: Bool

  /// Every held conversation of the cycle that appraises: of that kind, or with a rating in it.
  static func alle(_ dossier: Dossier, cyclus: Int, _ bron: Rapportbron) -> [Beoordelingbeeld] {
    dossier.gesprekken(cyclus: cyclus)
      .filter { $0.isGehouden && ($0.soort == .beoordeling || !$0.resultaten.isEmpty || $0.eindoordeel != nil) }
      .map { Beoordelingbeeld($0, dossier, bron) }
  }

  init(_ gesprek: Gesprek, _ dossier: Dossier, _ bron: Rapportbron) {
    self.gesprek = gesprek.kenmerk
    eindoordeel = gesprek.eindoordeel?.waarde.oordeel
    motivering = gesprek.eindoordeel?.waarde.motivering
    eerder = Oordeelverloop.eindoordeel(gesprek, bron.boek)
    nr = gesprek.eindoordeel?.herkomst.nr
    totaal = Weegtotaal.maak(gesprek, dossier)
    isVastgesteld = gesprek.vaststelling != nil
  }

  var eindoordeeltekst: String {
    eindoordeel.map { veilig($0) + (eerder?.tekst ?? "") } ?? "nog niet gegeven"
  }

  func schrijf(op blad: inout Blad) {
    blad.paren([
      ("Gesprek", veilig(gesprek.tekst) + (isVastgesteld ? " (vastgesteld)" : " (nog niet vastgesteld)")),
      ("Eindoordeel", eindoordeeltekst),
      ("Gewogen totaal", totaal.tekst),
      ("Motivering", motivering.map(Zinsbouw.eenRegel)),
    ])
  }

  var json: JSONNode {
    .object {
      $0.zet("gesprek", gesprek.tekst)
      $0.zet("eindoordeel", eindoordeel)
      $0.zet("wasEindoordeel", eerder?.was)
      $0.zet("motivering", motivering)
      $0.zet("nr", nr)
      totaal.zet(&$0)
      $0.zet("vastgesteld", isVastgesteld)
    }
  }
}
