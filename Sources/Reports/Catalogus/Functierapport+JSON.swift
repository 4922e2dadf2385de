internal import Gesprekscyclus
package import Wire

extension Functierapport {
  /// The document `gespreksboek.functie`.
  package func json() -> JSONNode {
    var object = kop.jsonbegin
    object.zet("functie", beeld.verwijzing.description)
    object.zet("naam", beeld.naam)
    object.zet("catalogus", catalogus.id.tekst)
    object.zet("catalogusversie", catalogus.versie)
    object.zet("normfunctie", beeld.normfunctie)
    object.zet("reeks", functie.reeks)
    object.zet("groep", functie.groep)
    object.zet("schaal", beeld.schaal)
    object.zet("punten", functie.punten)
    object.zet("formatieHonderdsten", beschikbaar?.formatie)
    object.zet("kenmerken", kenmerken)
    object.zet(
      "resultaatgebieden",
      beeld.resultaatgebieden.map { gebied in
        .object {
          $0.zet("code", gebied.code)
          $0.zet("naam", gebied.naam)
          $0.zet("taken", gebied.taken)
        }
      })
    object.zet("normen", beeld.normen.map(json))
    object.zet("modules", beeld.modules.map { $0.json(catalogus) })
    object.zet("profiel", functie.profiel.map(json))
    object.zet(
      "verschillen",
      verschillen.map { verschil in
        .object {
          $0.zet("competentie", verschil.competentie.tekst)
          $0.zet("beschrijving", verschil.beschrijving)
          $0.zet("profiel", verschil.profiel)
        }
      })
    return object.node
  }

  /// A norm with the definition and the behaviour that shows the level.
  private func json(_ norm: Norm) -> JSONNode {
    let competentie = catalogus.competentie(norm.competentie)
    var object = norm.json(catalogus).object ?? []
    if let definitie = competentie?.definitie { object.append(JSONMember("definitie", JSONNode(.string(definitie)))) }
    let gedrag = competentie?.niveaus.first { $0.niveau == norm.niveau }?.gedrag ?? []
    if !gedrag.isEmpty { object.append(JSONMember("gedrag", JSONNode(.array(gedrag.map { JSONNode(.string($0)) })))) }
    return JSONNode(.object(object))
  }

  private func json(_ profiel: Functieprofiel) -> JSONNode {
    func onderwerpen(_ lijst: [Functieprofiel.Onderwerp]) -> [JSONNode] {
      lijst.map { onderwerp in
        .object {
          $0.zet("naam", onderwerp.naam)
          $0.zet("omschrijving", onderwerp.omschrijving)
        }
      }
    }
    return .object {
      $0.zet("kritischeSituaties", onderwerpen(profiel.kritischeSituaties))
      $0.zet("normen", profiel.normen.map { $0.json(catalogus) })
      $0.zet("kennis", onderwerpen(profiel.kennis))
      $0.zet("vaardigheden", onderwerpen(profiel.vaardigheden))
      $0.zet("opleiding", profiel.opleiding)
    }
  }
}
