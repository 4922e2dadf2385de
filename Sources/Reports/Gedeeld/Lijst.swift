internal import Kalender
internal import Tekst
package import Weergave
package import Wire

/// A report of rows under each other: what it is called, what was chosen, and its columns, each declared once.
package protocol Lijst: Rapport {
  associatedtype Regel

  /// Nothing for a list that needs no title.
  var titel: String? { get }
  /// Under the title; safe to show.
  var inleiding: String { get }
  /// What was chosen, for programs; nothing for a list without a choice.
  var keuze: [JSONMember]? { get }
  /// The key of the rows in JSON.
  var sleutel: String { get }
  var kolommen: [Kolom<Regel>] { get }
  var regels: [Regel] { get }
  /// Said where there are no rows.
  var leeg: String { get }
  /// Said under the rows; safe to show.
  var naschrift: [String] { get }
}

extension Lijst {
  package var titel: String? { nil }
  package var inleiding: String { "" }
  package var keuze: [JSONMember]? { nil }
  package var naschrift: [String] { [] }

  package func schrijf(op blad: inout Blad) {
    if let titel {
      blad.titel(titel)
      blad.alinea(inleiding)
      blad.wit()
    }
    if regels.isEmpty {
      blad.alinea(leeg)
    } else {
      blad.tabel(kolommen, regels)
      if !naschrift.isEmpty { blad.wit() }
      for zin in naschrift { blad.alinea(zin) }
    }
  }

  package func json() -> JSONNode {
    kop.document(("filter", keuze.map { JSONNode.object($0) }), (sleutel, kolommen.json(regels)))
  }
}

extension Rapportkop {
  /// `Stand op 21 november 2026; gekozen: onderdeel Ruimte.`
  func standzin(_ gekozen: [String]) -> String {
    "Stand op \(peildatum.proza)" + (gekozen.isEmpty ? "." : "; gekozen: \(opsomming(gekozen)).")
  }
}
