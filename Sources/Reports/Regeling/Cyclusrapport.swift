package import Gesprekscyclus
internal import Kalender
internal import Projections
internal import Tekst
package import Weergave
package import Wire

/// One cycle: its rules, when it was opened and closed, and how far each stage is.
package struct Cyclusrapport: Sendable, Equatable {
  package let kop: Rapportkop
  package let stand: Statusrapport.Cyclusstand
  package let geopend: Herkomst
  package let gesloten: Herkomst?

  /// The cycle of a year, or the newest open one, or else the newest; nothing when there is none.
  package static func maak(_ bron: Rapportbron, jaar: Int? = nil) -> Cyclusrapport? {
    let alle = bron.boek.regelingen.jaren.compactMap { bron.boek.regelingen.cyclus($0) }
    let gekozen =
      jaar.map { jaar in alle.first { $0.jaar == jaar } } ?? alle.last { $0.isOpen } ?? alle.last
    guard let gekozen else { return nil }
    return Cyclusrapport(
      kop: bron.kop("gespreksboek.cyclusrapport"), stand: bron.cyclusstand(gekozen), geopend: gekozen.geopend,
      gesloten: gekozen.gesloten)
  }

  package func schrijf(op blad: inout Blad) {
    blad.titel("Cyclus \(stand.jaar) van \(veilig(kop.organisatie))")
    blad.paren([
      ("Stand op", kop.peildatum.proza),
      ("Regeling", veilig(stand.regeling)),
      ("Geopend", Self.proza(geopend)),
      ("Gesloten", gesloten.map(Self.proza) ?? "nog niet"),
      ("Achterstand", stand.isOpen ? aantal(stand.achterstand, "gesprek", "gesprekken") : nil),
    ])
    blad.kop("Gesprekken")
    blad.tabel(Statusrapport.Stadiumstand.kolommen, stand.stadia)
  }

  /// The document `gespreksboek.cyclusrapport`.
  package func json() -> JSONNode {
    kop.document(
      ("cyclus", stand.json), ("geopendNr", geopend.nr), ("geopendOp", geopend.tijd), ("geslotenNr", gesloten?.nr),
      ("geslotenOp", gesloten?.tijd))
  }

  private static func proza(_ herkomst: Herkomst) -> String {
    "\(herkomst.datum.proza) door \(veilig(herkomst.actor)), nr \(herkomst.nr)"
  }
}
