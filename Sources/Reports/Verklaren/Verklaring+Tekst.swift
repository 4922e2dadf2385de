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
    blad.paren([("Waarde", Verklaring.tekst(waarde))])
    if !dragend.isEmpty {
      blad.kop("Waarop het rust")
      for stap in dragend {
        blad.punt("\(Verklaring.wie(stap.herkomst)): \(stap.zin)", inspringen: 2, teken: nr(stap.herkomst))
      }
    }
    if !bijdragen.isEmpty {
      blad.kop("Wie er meetellen")
      for bijdrage in bijdragen {
        let records = bijdrage.records.map { String($0) }.joined(separator: ", ")
        blad.punt("\(bijdrage.persoon.tekst): \(bijdrage.waarde)\(records.isEmpty ? "" : " (nr \(records))")")
      }
    }
    if verloop.count > 1 {
      blad.kop("Hoe het veranderde")
      for stap in verloop {
        let waarde = stap.waarde.map(Verklaring.tekst) ?? "(geen waarde)"
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

  package func json() -> JSONNode {
    var object = kop.jsonbegin
    object.zet("medewerker", persoon?.json)
    object.zet("pad", pad.description)
    object.zet("waarde", waarde)
    object.zet("rustOp", dragend.map { stap in Verklaring.json(stap.herkomst) { $0.zet("omschrijving", stap.zin) } })
    object.zet(
      "bijdragen",
      bijdragen.map { bijdrage in
        .object {
          $0.zet("medewerker", bijdrage.persoon.json)
          $0.zet("waarde", bijdrage.waarde)
          $0.zet("records", bijdrage.records.map { JSONNode(.integer(Int64($0))) })
        }
      })
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

  private static func json(_ herkomst: Herkomst, _ rest: (inout JSONObject) -> Void) -> JSONNode {
    .object {
      $0.zet("nr", herkomst.nr)
      $0.zet("hashbegin", herkomst.hashbegin)
      $0.zet("tijd", herkomst.tijd)
      $0.zet("actor", herkomst.actor)
      rest(&$0)
    }
  }

  /// A value as text for people.
  static func tekst(_ waarde: JSONNode) -> String {
    switch waarde.value {
    case .string(let tekst): tekst.isEmpty ? "(leeg)" : Zinsbouw.eenRegel(tekst)
    case .integer(let getal): String(getal)
    case .bool(let waar): waar ? "ja" : "nee"
    default: veilig(String(decoding: waarde.canonicalBytes(), as: UTF8.self))
    }
  }
}
