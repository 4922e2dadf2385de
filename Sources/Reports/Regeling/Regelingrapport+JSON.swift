internal import Gesprekscyclus
internal import Kalender
package import Wire

extension Regelingrapport {
  /// The document `gespreksboek.regelingrapport`.
  package func json() -> JSONNode {
    var object = kop.jsonbegin
    object.zet("id", regeling.id.tekst)
    object.zet("naam", regeling.naam)
    object.zet("versie", regeling.versie)
    object.zet("per", regeling.per)
    object.zet("bron", regeling.bron)
    object.zet("vastgesteldNr", vastgesteld.nr)
    object.zet("vastgesteldOp", vastgesteld.tijd)
    object.zet("cycli", jaren.map { JSONNode(.integer(Int64($0))) })
    object.zet("stadia", regeling.stadia.map(json))
    object.zet("schalen", regeling.schalen.map(json))
    object.zet("resultaatschaal", regeling.resultaatschaal.tekst)
    object.zet("eindschaal", regeling.eindschaal.tekst)
    switch regeling.competenties {
    case .niveaus: object.zet("competenties", "niveaus")
    case .schaal(let code):
      object.zet("competenties", "schaal")
      object.zet("competentieschaal", code.tekst)
    case .geen: object.zet("competenties", "geen")
    }
    object.zet("weging", regeling.weging.rawValue)
    object.zet("tijdvakMinMaanden", regeling.tijdvak.minMaanden)
    object.zet("tijdvakMaxMaanden", regeling.tijdvak.maxMaanden)
    object.zet("motiveringMinTekens", regeling.motivering.minTekens)
    object.zet("motiveringOnderNorm", regeling.motivering.onderNorm)
    object.zet("ondertekenaars", regeling.ondertekenaars.map(\.rawValue))
    object.zet("tweedeBeoordelaar", regeling.tweedeBeoordelaar)
    object.zet("reactieDagen", regeling.termijnen.reactieDagen)
    object.zet("bedenkingDagen", regeling.termijnen.bedenkingDagen)
    object.zet("bewaarJaren", regeling.bewaartermijn.jaren)
    object.zet("bewaarGrond", regeling.bewaartermijn.grond)
    object.zet("kleinsteGroep", regeling.kleinsteGroep)
    return object.node
  }

  private func json(_ stadium: Stadium) -> JSONNode {
    .object {
      $0.zet("soort", stadium.soort.tekst)
      $0.zet("naam", stadium.naam)
      $0.zet("verplicht", stadium.verplicht)
      $0.zet("van", stadium.van.iso)
      $0.zet("tot", stadium.tot.iso)
    }
  }

  private func json(_ schaal: Schaal) -> JSONNode {
    .object {
      $0.zet("code", schaal.code.tekst)
      $0.zet("naam", schaal.naam)
      $0.zet(
        "labelsVanLaagNaarHoog",
        schaal.labels.map { label in
          .object {
            $0.zet("label", label.tekst)
            if !label.ookAls.isEmpty { $0.zet("ookAls", label.ookAls) }
            $0.zet("waarde", label.waarde)
            $0.zet("laag", label.laag)
          }
        })
    }
  }
}
