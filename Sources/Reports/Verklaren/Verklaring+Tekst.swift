internal import Gesprekscyclus
internal import Kalender
internal import Tekst
package import Wire

extension Verklaring: Rapport {
  package func tekst(_ opmaak: Opmaak) -> String {
    var blad = Blad(opmaak)
    blad.titel("VERKLARING VAN \(veilig(pad.description))")
    let dag = kop.peildatum.proza
    blad.alinea(persoon.map { "\($0.tekst), stand op \(dag)." } ?? "Stand op \(dag).")
    blad.wit()
    blad.paren([("Waarde", Waardewoord.tekst(waarde, bij: pad))])
    if !dragend.isEmpty {
      blad.kop("Waarop het rust")
      for stap in dragend {
        blad.punt("\(Verklaring.wie(stap.herkomst)): \(stap.zin)", inspringen: 2, teken: nr(stap.herkomst))
      }
    }
    schrijf(bijdragen, "Wie er meetellen", op: &blad)
    schrijf(ontbrekend, "Wie er niet meetellen", op: &blad)
    if verloop.count > 1 {
      blad.kop("Hoe het veranderde")
      for stap in verloop {
        let waarde = stap.waarde.map { Waardewoord.tekst($0, bij: pad) } ?? "(geen waarde)"
        blad.punt("\(Verklaring.wie(stap.herkomst)): \(waarde)", inspringen: 2, teken: nr(stap.herkomst))
      }
    }
    if !berekening.isEmpty {
      blad.kop("Berekening")
      for regel in berekening { blad.punt(regel) }
    }
    if !grondslag.isEmpty {
      blad.kop("Grondslag")
      for regel in grondslag { blad.punt(regel) }
    }
    blad.wit()
    blad.alinea(kop.slotregel)
    return blad.tekst
  }

  private func schrijf(_ bijdragen: [Bijdrage], _ kop: String, op blad: inout Blad) {
    guard !bijdragen.isEmpty else { return }
    blad.kop(kop)
    for bijdrage in bijdragen {
      let records = bijdrage.records.map { String($0) }.joined(separator: ", ")
      let waarde = bijdrage.waarde == 0 ? "" : ": \(bijdrage.waarde)"
      blad.punt("\(bijdrage.persoon.tekst)\(waarde)\(records.isEmpty ? "" : " (nr \(records))")")
    }
  }

  package func json() -> JSONNode {
    var object = kop.jsonbegin
    object.zet("medewerker", persoon?.json)
    object.zet("pad", pad.description)
    object.zet("waarde", waarde)
    object.zet("rustOp", dragend.map { stap in Verklaring.json(stap.herkomst) { $0.zet("omschrijving", stap.zin) } })
    object.zet("bijdragen", bijdragen.map(Verklaring.json))
    object.zet("nietMeegeteld", ontbrekend.map(Verklaring.json))
    object.zet("verloop", verloop.map { stap in Verklaring.json(stap.herkomst) { $0.zet("waarde", stap.waarde) } })
    object.zet("berekening", berekening)
    object.zet("grondslag", grondslag)
    return object.node
  }

  private func nr(_ herkomst: Herkomst) -> String {
    let breedte = (dragend.map(\.herkomst.nr) + verloop.map(\.herkomst.nr)).map { "\($0)".count }.max() ?? 1
    return String(repeating: " ", count: breedte - "\(herkomst.nr)".count) + "\(herkomst.nr)"
  }

  /// `16 februari 2026, h.bosgra`
  private static func wie(_ herkomst: Herkomst) -> String { "\(herkomst.datum.proza), \(veilig(herkomst.actor))" }

  private static func json(_ bijdrage: Bijdrage) -> JSONNode {
    .object {
      $0.zet("medewerker", bijdrage.persoon.json)
      $0.zet("waarde", bijdrage.waarde)
      $0.zet("records", bijdrage.records.map { JSONNode(.integer(Int64($0))) })
    }
  }

  private static func json(_ herkomst: Herkomst, _ rest: (inout JSONObject) -> Void) -> JSONNode {
    .object {
      $0.zet("nr", herkomst.nr)
      $0.zet("hashbegin", herkomst.hashbegin)
      $0.zet("tijd", herkomst.tijd)
      $0.zet("actor", herkomst.actor)
      rest(&$0)
    }
  }
}
