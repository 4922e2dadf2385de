internal import Gesprekscyclus
internal import Wire

extension JSONObject {
  mutating func zet(_ inhoud: Afspraakinhoud) {
    zet("resultaatgebied", inhoud.resultaatgebied)
    zet("omschrijving", inhoud.omschrijving)
    zet("maatstaf", inhoud.maatstaf)
    zet("gereedOp", inhoud.gereedOp)
    zet("weging", inhoud.weging)
  }

  mutating func zet(_ inhoud: Ontwikkelinhoud) {
    zet("competentie", inhoud.competentie?.tekst)
    zet("activiteit", inhoud.activiteit)
    zet("faciliteit", inhoud.faciliteit)
    zet("gereedOp", inhoud.gereedOp)
  }
}

extension Tijdvak {
  var json: JSONNode {
    .object {
      $0.zet("van", van)
      $0.zet("tot", tot)
    }
  }
}

extension Deelnemer {
  var json: JSONNode {
    .object {
      $0.zet("deel", deel.rawValue)
      $0.zet("wie", wie)
    }
  }
}

extension Omstandigheden {
  var json: JSONNode {
    .object {
      $0.zet("functie", functie.description)
      $0.zet("functienaam", functienaam)
      $0.zet("catalogusversie", catalogusversie)
      $0.zet("onderdeel", onderdeel)
      $0.zet("leidinggevende", leidinggevende?.tekst)
      $0.zet("regeling", regeling.tekst)
      $0.zet("regelingversie", regelingversie)
    }
  }
}
