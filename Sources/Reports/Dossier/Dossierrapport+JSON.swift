internal import Gesprekscyclus
package import Wire

extension Dossierrapport {
  /// The document `gespreksboek.dossier`; each object carries the path that `verklaren` takes for its values.
  package func json() -> JSONNode {
    var object = kop.jsonbegin
    object.zet("medewerker", persoon.json)
    object.zet("cyclus", cyclus?.json)
    object.zet("andereCycli", andere.map(\.json))
    if !trajecten.isEmpty { object.zet("verbetertrajecten", trajecten.map(\.json)) }
    object.zet("vervolg", vervolg.map(\.json))
    if !correcties.isEmpty { object.zet("correcties", correcties.map(\.json)) }
    object.zet("vernietigd", vernietigd?.json)
    object.zet("basis", basis?.description)
    return object.node.metPaden()
  }
}

extension Cyclusbeeld {
  var json: JSONNode {
    .object {
      $0.zet("jaar", jaar)
      $0.zet("regeling", regeling)
      $0.zet("open", isOpen)
      $0.zet("gesprekken", gesprekken.map(\.json))
      if !segmenten.isEmpty { $0.zet("segmenten", segmenten.map(\.json)) }
      if !delen.isEmpty { $0.zet("delen", delen.map(\.json)) }
      $0.zet("afspraken", afspraken.map(\.json))
      $0.zet("somWegingen", somWegingen)
      $0.zet("ontwikkelafspraken", ontwikkelafspraken.map(\.json))
      $0.zet("competenties", competenties.map(\.json))
      $0.zet("beoordelingen", beoordelingen.map(\.json))
    }
  }
}
