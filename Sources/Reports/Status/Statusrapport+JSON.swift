internal import Gesprekscyclus
internal import Kalender
internal import Projections
package import Wire

extension Statusrapport {
  /// The document `gespreksboek.status`.
  package func json() -> JSONNode {
    var object = kop.jsonbegin
    object.zet("proef", proef)
    object.zet("records", records)
    object.zet("dossiers", dossiers)
    object.zet("inDienst", inDienst)
    object.zet(
      "catalogi",
      catalogi.map { catalogus in
        .object {
          $0.zet("id", catalogus.id.tekst)
          $0.zet("naam", catalogus.naam)
          $0.zet("versies", catalogus.versies)
        }
      })
    object.zet(
      "regelingen",
      regelingen.map { regeling in
        .object {
          $0.zet("id", regeling.id.tekst)
          $0.zet("naam", regeling.naam)
          $0.zet("versies", regeling.versies.map { JSONNode(.integer(Int64($0))) })
        }
      })
    object.zet("cycli", cycli.map(\.json))
    object.zet("achterstand", achterstand)
    object.zet("langOpen", langOpen)
    object.zet("openStappen", openstappen.map(\.json))
    object.zet("onbekendeRecords", onbekendeRecords)
    object.zet("vernietigdeRecords", vernietigdeRecords)
    object.zet(
      "ruimeRechten",
      ruimeRechten.map { ruim in
        .object {
          $0.zet("pad", ruim.pad)
          $0.zet("rechten", ruim.rechten)
          $0.zet("hoort", ruim.hoort)
        }
      })
    object.zet("logboekVoor", logboekVoor)
    object.zet("volgendeOpdracht", volgende.opdracht)
    return object.node
  }
}

extension Statusrapport.Cyclusstand {
  /// As it stands in every document that tells how far a cycle is.
  var json: JSONNode {
    .object {
      $0.zet("jaar", jaar)
      $0.zet("regeling", regeling)
      $0.zet("open", isOpen)
      $0.zet("achterstand", achterstand)
      $0.zet("langOpen", openStappen)
      $0.zet(
        "stadia",
        stadia.map { stadium in
          .object {
            $0.zet("naam", stadium.naam)
            $0.zet("verplicht", stadium.verplicht)
            $0.zet("van", stadium.venster.van)
            $0.zet("tot", stadium.venster.tot)
            $0.zet("verwacht", stadium.verwacht)
            $0.zet("gehouden", stadium.gehouden)
          }
        })
    }
  }
}
