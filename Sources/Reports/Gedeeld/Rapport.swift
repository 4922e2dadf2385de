package import Gesprekscyclus
internal import Tekst
package import Weergave
package import Wire

/// A computed report that can be shown as text and as one JSON document.
package protocol Rapport {
  var kop: Rapportkop { get }
  /// What a form that is made now would be based on; nothing where that is not asked.
  var basis: Basis? { get }
  /// Everything but the lines at the end, which say what it was made from.
  func schrijf(op blad: inout Blad)
  /// One document with a schema name and version.
  func json() -> JSONNode
}

extension Rapport {
  package var basis: Basis? { nil }

  /// Everything that people read, before it has a form.
  package func blad(_ opmaak: Opmaak) -> Blad {
    var blad = Blad(opmaak)
    blad.briefhoofd = kop.organisatie.isEmpty ? nil : veilig(kop.organisatie)
    if let vernietigd = kop.vernietigd {
      for zin in vernietigd.zinnen { blad.letOp(zin) }
      blad.wit()
    }
    let opmerkingen = kop.standen.flatMap(\.opmerkingen)
    for zin in opmerkingen { blad.letOp(zin) }
    if !opmerkingen.isEmpty { blad.wit() }
    if let bereik = kop.bereik {
      blad.strekking = bereik.zin
      blad.alinea(bereik.zin)
      blad.wit()
    }
    schrijf(op: &blad)
    blad.wit()
    if let basis { blad.voet("Basis: \(basis)") }
    for regel in kop.slotregels { blad.voet(regel) }
    return blad
  }

  /// Lines for people, no wider than the layout asks.
  package func tekst(_ opmaak: Opmaak) -> String { blad(opmaak).tekst }
}

extension Catalogusrapport: Rapport {}
extension Cyclusrapport: Rapport {}
extension Functierapport: Rapport {}
extension Gesprekrapport: Rapport {}
extension Historierapport: Rapport {}
extension Medewerkerrapport: Rapport {}
extension Regelingrapport: Rapport {}
extension Statusrapport: Rapport {}
extension Toetsrapport: Rapport {}
extension Trajectrapport: Rapport {}
