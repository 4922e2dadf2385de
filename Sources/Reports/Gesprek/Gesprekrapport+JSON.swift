internal import EventCoding
internal import Gesprekscyclus
package import Wire

extension Gesprekrapport {
  package func json() -> JSONNode {
    var object = kop.jsonbegin
    object.zet("medewerker", persoon.json)
    object.zet("gesprek", gesprek.json)
    object.zet("tijdvak", tijdvak?.json)
    object.zet("omstandigheden", omstandigheden?.json)
    object.zet("uitzondering", uitzondering)
    if gesprek.gehoudenOp != nil {
      object.zet("verslag", verslag)
      object.zet("alineas", procedure.alineasJSON)
    }
    if let handtekeningen = gesprek.procedure?.handtekeningen, !handtekeningen.isEmpty {
      object.zet("handtekeningen", handtekeningen.map(\.json))
    }
    object.zet("besproken", besproken.map(\.json))
    object.zet("resultaten", resultaten.map(\.json))
    object.zet("competenties", competenties.map(\.json))
    object.zet("beoordeling", beoordeling?.json)
    if !correcties.isEmpty { object.zet("correcties", correcties.map(\.json)) }
    object.zet("vernietigd", vernietigd?.json)
    object.zet("basis", basis?.description)
    return object.node
  }
}

extension Gesprekrapport.Besproken {
  fileprivate var json: JSONNode {
    let opgeslagen = Codering.codeer(feit.gebeurtenis)
    return .object {
      $0.zet("nr", feit.herkomst.nr)
      $0.zet("soort", opgeslagen.soort)
      $0.zet("omschrijving", omschrijving)
      $0.zet("gegevens", opgeslagen.data)
    }
  }
}

extension Gesprekrapport.Resultaat {
  fileprivate var json: JSONNode {
    .object {
      $0.zet("nr", nr)
      $0.zet("afspraak", afspraak.tekst)
      $0.zet("omschrijving", omschrijving)
      $0.zet("oordeel", oordeel)
      $0.zet("waarde", waarde)
      $0.zet("weging", weging)
      $0.zet("toelichting", toelichting)
      $0.zet("gecorrigeerdBij", gecorrigeerdBij)
      $0.zet("wasOordeel", eerder?.was)
      $0.zet("wasToelichting", eerder?.wasToelichting)
    }
  }
}
