internal import Gesprekscyclus
internal import Kalender
internal import Tekst
package import Weergave
package import Wire

extension Verklaring: Rapport {
  package func schrijf(op blad: inout Blad) {
    blad.titel("VERKLARING VAN \(veilig(pad.description))")
    let dag = kop.peildatum.proza
    blad.alinea(persoon.map { "\($0.tekst), stand op \(dag)." } ?? "Stand op \(dag).")
    blad.wit()
    blad.paren([("Waarde", woord.tekst(waarde))])
    if !dragend.isEmpty {
      blad.kop("Waarop het rust")
      for stap in dragend {
        blad.punt("\(Verklaring.wie(stap.herkomst)): \(stap.zin)", inspringen: 2, teken: nr(stap.herkomst))
      }
    }
    schrijf(bijdragen, "Wie er meetellen", op: &blad)
    schrijf(ontbrekend, "Wie er niet meetellen", op: &blad)
    if (bijdragen + ontbrekend).contains(where: { $0.records == nil }) {
      blad.wit()
      blad.alinea(
        "Alleen bij de eerste \(Verklaring.metRecords) medewerkers staat op welke records het rust. Vraag voor de anderen het "
          + "cijfer van een kleinere groep.")
    }
    if verloop.count > 1 {
      blad.kop("Hoe het veranderde")
      for stap in verloop {
        let waarde = stap.waarde.map { woord.tekst($0) } ?? "(geen waarde)"
        blad.punt("\(Verklaring.wie(stap.herkomst)): \(waarde)", inspringen: 2, teken: nr(stap.herkomst))
      }
    }
    blad.sectie("Berekening", berekening)
    blad.sectie("Grondslag", grondslag)
  }

  private func schrijf(_ bijdragen: [Bijdrage], _ kop: String, op blad: inout Blad) {
    blad.sectie(
      kop,
      bijdragen.map { bijdrage in
        let records = (bijdrage.records ?? []).map { String($0) }.joined(separator: ", ")
        let waarde = bijdrage.waarde == 0 ? "" : ": \(bijdrage.waarde)"
        return "\(bijdrage.persoon.tekst)\(waarde)\(records.isEmpty ? "" : " (nr \(records))")"
      })
  }

  package func json() -> JSONNode {
    kop.document(
      ("medewerker", persoon?.json), ("pad", pad.description), ("waarde", waarde),
      ("rustOp", dragend.map { JSONNode.object($0.herkomst.leden + .members(("omschrijving", $0.zin))) }),
      ("bijdragen", bijdragen.map(Verklaring.json)), ("nietMeegeteld", ontbrekend.map(Verklaring.json)),
      ("verloop", verloop.map { JSONNode.object($0.herkomst.leden + .members(("waarde", $0.waarde))) }),
      ("berekening", berekening), ("grondslag", grondslag))
  }

  private func nr(_ herkomst: Herkomst) -> String {
    let breedte = (dragend.map(\.herkomst.nr) + verloop.map(\.herkomst.nr)).map { "\($0)".count }.max() ?? 1
    return String(repeating: " ", count: breedte - "\(herkomst.nr)".count) + "\(herkomst.nr)"
  }

  /// `16 februari 2026, h.bosgra`
  private static func wie(_ herkomst: Herkomst) -> String { "\(herkomst.datum.proza), \(veilig(herkomst.actor))" }

  private static func json(_ bijdrage: Bijdrage) -> JSONNode {
    .object(("medewerker", bijdrage.persoon.json), ("waarde", bijdrage.waarde), ("records", bijdrage.records))
  }
}

extension Herkomst {
  fileprivate var leden: [JSONMember] {
    .members(("nr", nr), ("hashbegin", hashbegin), ("tijd", tijd), ("actor", actor))
  }
}
