internal import Gesprekscyclus
internal import Kalender
package import Wire

extension Achterstand {
  /// The document `gespreksboek.achterstand`.
  package func json() -> JSONNode {
    var object = kop.jsonbegin
    object.zet("jaar", jaar)
    object.zet("ookOpen", ookOpen.map { JSONNode(.integer(Int64($0))) })
    object.zet("filterLeidinggevende", filterLeidinggevende?.json)
    object.zet("filterOnderdeel", filterOnderdeel)
    object.zet("aantal", aantal)
    object.zet("aantalTeLaat", aantal(.teLaat))
    object.zet("aantalGeplandNietGehouden", aantal(.nietGehouden))
    object.zet("aantalOpenStappen", aantalStappen)
    object.zet("aantalTrajectenZonderOordeel", aantal(.trajectOver))
    object.zet(
      "groepen",
      groepen.map { groep in
        .object {
          $0.zet("leidinggevende", groep.leidinggevende?.json)
          $0.zet("posten", groep.posten.map(json))
        }
      })
    return object.node
  }

  private func json(_ post: Post) -> JSONNode {
    .object {
      $0.zet("wat", post.soort.rawValue)
      $0.zet("medewerker", post.medewerker.json)
      $0.zet("onderdeel", post.onderdeel)
      $0.zet("soort", post.gesprekssoort?.tekst)
      $0.zet("stadium", post.stadium)
      $0.zet("gesprek", post.gesprek?.tekst)
      $0.zet("verbetertraject", post.traject?.tekst)
      $0.zet(post.soort.isStap ? "openSinds" : "uiterlijk", post.uiterlijk)
      $0.zet(post.soort.isStap ? "dagenOpen" : "dagenTeLaat", post.dagen)
      if post.soort.isStap { return }
      switch post.planning {
      case .geen: $0.zet("gepland", false)
      case .gepland(let dag):
        $0.zet("gepland", true)
        $0.zet("plandatum", dag)
      case .verstreken(let dag):
        $0.zet("gepland", true)
        $0.zet("plandatum", dag)
        $0.zet("planVerstreken", true)
      }
    }
  }
}
