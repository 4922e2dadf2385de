package import Wire

/// A computed report that can be shown as text and as one JSON document.
package protocol Rapport {
  /// Lines for people, no wider than the layout asks.
  func tekst(_ opmaak: Opmaak) -> String
  /// One document with a schema name and version.
  func json() -> JSONNode
}

extension Achterstand: Rapport {}
extension Afsprakenlijst: Rapport {}
extension Cataloguslijst: Rapport {}
extension Catalogusrapport: Rapport {}
extension Cycluslijst: Rapport {}
extension Cyclusrapport: Rapport {}
extension Dossierrapport: Rapport {}
extension Functielijst: Rapport {}
extension Functierapport: Rapport {}
extension Gesprekrapport: Rapport {}
extension Gesprekslijst: Rapport {}
extension Historierapport: Rapport {}
extension Jaaroverzicht: Rapport {}
extension Medewerkerlijst: Rapport {}
extension Medewerkerrapport: Rapport {}
extension Regelinglijst: Rapport {}
extension Regelingrapport: Rapport {}
extension Rollenlijst: Rapport {}
extension Statusrapport: Rapport {}
extension Toetsrapport: Rapport {}
extension Trajectlijst: Rapport {}
extension Trajectrapport: Rapport {}
