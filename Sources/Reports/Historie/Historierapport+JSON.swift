internal import EventCoding
internal import Gesprekscyclus
internal import Kalender
internal import Projections
package import Wire

extension Historierapport {
  /// The document `gespreksboek.historie`; `gegevens` is the payload as the log holds it.
  package func json() -> JSONNode {
    var object = kop.jsonbegin
    object.zet("medewerker", persoon?.json)
    object.zet("opdrachten", opdrachten.map(\.json))
    object.zet("basis", basis?.description)
    return object.node
  }
}

extension Historierapport.Opdracht {
  fileprivate var json: JSONNode {
    .object {
      $0.zet("opdracht", opdracht)
      $0.zet("vastgelegd", tijd)
      $0.zet("datum", Amsterdam.datum(van: tijd))
      $0.zet("klok", Amsterdam.klok(van: tijd))
      $0.zet("actor", actor)
      $0.zet("feiten", feiten.map(\.json))
    }
  }
}

extension Historierapport.Regel {
  var json: JSONNode {
    .object {
      $0.zet("nr", herkomst.nr)
      $0.zet("hashbegin", herkomst.hashbegin)
      $0.zet("soort", soort)
      $0.zet("medewerker", persoon?.json)
      $0.zet("omschrijving", omschrijving)
      $0.zet("gebeurdOp", gebeurdOp)
      $0.zet("dagenLater", dagenLater)
      if !wijzigingen.isEmpty { $0.zet("wijzigingen", wijzigingen.map(\.json)) }
      if !correcties.isEmpty { $0.zet("correcties", correcties) }
      $0.zet("gegevens", feit?.opgeslagen.data ?? beheer?.json)
    }
  }
}
