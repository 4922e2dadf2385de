internal import Gesprekscyclus
internal import Kalender
package import Wire

extension Catalogusrapport {
  /// The document `gespreksboek.catalogusrapport`; formation is in hundredths of a full-time job.
  package func json() -> JSONNode {
    var object = kop.jsonbegin
    object.zet("id", catalogus.id.tekst)
    object.zet("naam", catalogus.naam)
    object.zet("versie", catalogus.versie)
    object.zet("per", catalogus.per)
    object.zet("geldend", isGeldend)
    object.zet("versies", versies.map(\.versie))
    object.zet("bron", catalogus.bron)
    object.zet(
      "niveauschema",
      .object {
        $0.zet("soort", catalogus.niveauschema.soort.rawValue)
        $0.zet("niveausVanLaagNaarHoog", catalogus.niveauschema.niveaus)
      })
    object.zet("aantalCompetenties", catalogus.competenties.count)
    object.zet("aantalFuncties", aantalFuncties)
    object.zet("aantalBeschikbareFuncties", catalogus.beschikbareFuncties.count)
    object.zet("formatieHonderdsten", formatie)
    object.zet("competenties", catalogus.competenties.map(json))
    object.zet("reeksen", catalogus.reeksen.map(json))
    object.zet("matrix", matrix.map(json))
    object.zet("functies", (catalogus.functies + catalogus.afgeleideFuncties).map(json))
    object.zet("beschikbareFuncties", catalogus.beschikbareFuncties.map(json))
    object.zet("normregels", catalogus.normregels.map(json))
    object.zet("modules", catalogus.modules.map { $0.json(catalogus) })
    return object.node
  }

  private func json(_ competentie: Competentie) -> JSONNode {
    .object {
      $0.zet("code", competentie.code.tekst)
      $0.zet("naam", competentie.naam)
      $0.zet("groep", competentie.groep)
      $0.zet("definitie", competentie.definitie)
      $0.zet(
        "niveaus",
        competentie.niveaus.map { niveau in
          .object {
            $0.zet("niveau", niveau.niveau)
            $0.zet("naam", niveau.naam)
            $0.zet("gedrag", niveau.gedrag)
          }
        })
    }
  }

  private func json(_ reeks: Catalogus.Reeks) -> JSONNode {
    .object {
      $0.zet("code", reeks.code)
      $0.zet("naam", reeks.naam)
      $0.zet(
        "groepen",
        reeks.groepen.map { groep in
          .object {
            $0.zet("code", groep.code)
            $0.zet("naam", groep.naam)
          }
        })
    }
  }

  private func json(_ cel: Catalogus.Matrixcel) -> JSONNode {
    .object {
      $0.zet("schaal", cel.schaal)
      $0.zet("naam", cel.naam)
      $0.zet("reeks", cel.reeks)
      $0.zet("groep", cel.groep)
      $0.zet("punten", cel.punten)
      $0.zet("functie", cel.functie?.tekst)
    }
  }

  private func json(_ functie: Functie) -> JSONNode {
    .object {
      $0.zet("code", functie.code.tekst)
      $0.zet("naam", functie.naam)
      $0.zet("schaal", functie.schaal)
      $0.zet("normen", functie.normen.map { $0.json(catalogus) })
    }
  }

  private func json(_ functie: BeschikbareFunctie) -> JSONNode {
    .object {
      $0.zet("code", functie.code.tekst)
      $0.zet("naam", functie.naam)
      $0.zet("normfunctie", functie.normfunctie.tekst)
      $0.zet("schaal", functie.schaal)
      $0.zet("formatieHonderdsten", functie.formatie)
    }
  }

  private func json(_ regel: Catalogus.Normregel) -> JSONNode {
    .object {
      $0.zet("competentie", regel.competentie.tekst)
      $0.zet("niveau", regel.niveau)
      $0.zet(
        "families",
        regel.families.map { deel in
          .object {
            $0.zet("familie", deel.familie)
            $0.zet("letters", deel.letters)
          }
        })
    }
  }
}

extension Norm {
  /// A norm with the names that the catalogue gives to the competency and the level.
  func json(_ catalogus: Catalogus) -> JSONNode {
    let bekend = catalogus.competentie(competentie)
    return .object {
      $0.zet("competentie", competentie.tekst)
      $0.zet("naam", bekend?.naam)
      $0.zet("niveau", niveau)
      $0.zet("niveaunaam", bekend?.naam(vanNiveau: niveau))
      $0.zet("laag", laag)
    }
  }
}

extension Functiemodule {
  func json(_ catalogus: Catalogus) -> JSONNode {
    .object {
      $0.zet("code", code.tekst)
      $0.zet("naam", naam)
      $0.zet("taken", taken)
      $0.zet("normen", normen.map { $0.json(catalogus) })
    }
  }
}
