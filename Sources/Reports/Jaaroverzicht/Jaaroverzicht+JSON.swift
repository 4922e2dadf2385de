internal import Gesprekscyclus
package import Wire

extension Jaaroverzicht {
  /// The document `gespreksboek.jaaroverzicht`; shares are in hundredths of a per cent.
  ///
  /// Each object carries the path that `verklaren` takes for its values.
  package func json() -> JSONNode {
    var object = kop.jsonbegin
    object.zet("jaar", jaar)
    object.zet("regeling", regeling)
    object.zet("cyclusOpen", isOpen)
    object.zet("kleinsteGroep", kleinsteGroep)
    object.zet("gesprekken", stadia.map(json))
    object.zet("eindoordelen", json(eindoordelen))
    object.zet("resultaten", json(resultaten))
    object.zet("afspraken", afspraken.map { json($0.groep, $0.cel) { $0.maten } })
    object.zet(
      "competenties",
      competenties.map { tabel in
        .object {
          $0.zet("code", tabel.code.tekst)
          $0.zet("naam", tabel.naam)
          $0.zet("groepen", tabel.regels.map { json($0.groep, $0.cel) { $0.maten } })
        }
      })
    object.zet("vaststelling", json(.allen, vaststelling) { $0.maten })
    if trajecten.contains(where: { $0.cel != .leeg }) {
      object.zet("verbetertrajecten", trajecten.map { json($0.groep, $0.cel) { $0.maten } })
    }
    return object.node.metPaden()
  }

  private func json(_ tabel: Stadiumtabel) -> JSONNode {
    .object {
      $0.zet("soort", tabel.soort.tekst)
      $0.zet("naam", tabel.naam)
      $0.zet("verplicht", tabel.verplicht)
      $0.zet("van", tabel.venster.van)
      $0.zet("tot", tabel.venster.tot)
      $0.zet("fase", tabel.fase.rawValue)
      $0.zet("groepen", tabel.regels.map { json($0.groep, $0.cel) { $0.maten } })
    }
  }

  private func json(_ tabel: Verdelingstabel) -> JSONNode {
    .object {
      $0.zet("schaal", tabel.schaal)
      $0.zet("labels", tabel.labels)
      $0.zet("vorigJaar", tabel.vorigJaar)
      $0.zet(
        "groepen",
        tabel.regels.map { regel in
          var object = begin(regel.groep)
          zet(regel.nu, tabel.labels, in: &object)
          if let vorig = regel.vorig {
            var toen = JSONObject()
            zet(vorig, tabel.labels, in: &toen)
            object.zet("vorigJaar", toen.node)
          }
          return object.node
        })
    }
  }

  private func zet(_ cel: Cel<Labeltelling>, _ labels: [String], in object: inout JSONObject) {
    switch cel {
    case .onderdrukt: object.zet("onderdrukt", true)
    case .leeg: object.zet("totaal", 0)
    case .getoond(let telling):
      object.zet("totaal", telling.totaal)
      object.zet(
        "oordelen",
        telling.maten(labels).dropFirst().map { maat in
          .object {
            $0.zet("label", maat.naam)
            $0.zet("aantal", maat.aantal)
            $0.zet("aandeelHonderdsten", maat.aandeelHonderdsten)
          }
        })
    }
  }

  private func json<Waarde>(_ groep: Groep, _ cel: Cel<Waarde>, _ maten: (Waarde) -> [Maat]) -> JSONNode {
    var object = begin(groep)
    switch cel {
    case .onderdrukt: object.zet("onderdrukt", true)
    case .leeg: object.zet("leeg", true)
    case .getoond(let waarde):
      for maat in maten(waarde) {
        object.zet(maat.naam, maat.aantal)
        if maat.van != nil { object.zet("\(maat.naam)AandeelHonderdsten", maat.aandeelHonderdsten) }
      }
    }
    return object.node
  }

  private func begin(_ groep: Groep) -> JSONObject {
    var object = JSONObject()
    object.zet("indeling", groep.indeling.rawValue)
    switch groep {
    case .allen: break
    case .onderdeel(let naam): object.zet("onderdeel", naam)
    case .functie(let verwijzing, let naam, let schaal):
      object.zet("functie", verwijzing.description)
      object.zet("functienaam", naam)
      object.zet("schaal", schaal)
    case .schaal(let schaal): object.zet("schaal", schaal)
    }
    return object
  }
}
