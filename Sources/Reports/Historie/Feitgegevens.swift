internal import Gesprekscyclus
internal import Wire

/// Every field of a fact as JSON, for who wants the history without the words.
enum Feitgegevens {
  static func json(_ gebeurtenis: DossierGebeurtenis) -> JSONNode {
    .object { object in
      switch gebeurtenis {
      case .medewerker(let gebeurtenis): zet(gebeurtenis, &object)
      case .gesprek(let gebeurtenis): zet(gebeurtenis, &object)
      case .afspraak(let gebeurtenis): zet(gebeurtenis, &object)
      case .beoordeling(let gebeurtenis): zet(gebeurtenis, &object)
      }
    }
  }

  static func zet(_ inhoud: Afspraakinhoud, _ object: inout JSONObject) {
    object.zet("resultaatgebied", inhoud.resultaatgebied)
    object.zet("omschrijving", inhoud.omschrijving)
    object.zet("maatstaf", inhoud.maatstaf)
    object.zet("gereedOp", inhoud.gereedOp)
    object.zet("weging", inhoud.weging)
  }

  static func zet(_ inhoud: Ontwikkelinhoud, _ object: inout JSONObject) {
    object.zet("competentie", inhoud.competentie?.tekst)
    object.zet("activiteit", inhoud.activiteit)
    object.zet("faciliteit", inhoud.faciliteit)
    object.zet("gereedOp", inhoud.gereedOp)
  }

  static func json(_ tijdvak: Tijdvak) -> JSONNode {
    .object {
      $0.zet("van", tijdvak.van)
      $0.zet("tot", tijdvak.tot)
    }
  }

  static func json(_ deelnemer: Deelnemer) -> JSONNode {
    .object {
      $0.zet("deel", deelnemer.deel.rawValue)
      $0.zet("wie", deelnemer.wie)
    }
  }

  static func json(_ omstandigheden: Omstandigheden) -> JSONNode {
    .object {
      $0.zet("functie", omstandigheden.functie.description)
      $0.zet("functienaam", omstandigheden.functienaam)
      $0.zet("catalogusversie", omstandigheden.catalogusversie)
      $0.zet("onderdeel", omstandigheden.onderdeel)
      $0.zet("leidinggevende", omstandigheden.leidinggevende?.tekst)
      $0.zet("regeling", omstandigheden.regeling.tekst)
      $0.zet("regelingversie", omstandigheden.regelingversie)
    }
  }

  private static func zet(_ gebeurtenis: MedewerkerGebeurtenis, _ object: inout JSONObject) {
    switch gebeurtenis {
    case .inDienstGetreden(let begin):
      object.zet("personeelsnummer", begin.personeelsnummer.tekst)
      object.zet("naam", begin.naam)
      object.zet("functie", begin.functie.description)
      object.zet("modules", begin.modules.map(\.tekst))
      object.zet("onderdeel", begin.onderdeel)
      object.zet("leidinggevende", begin.leidinggevende?.tekst)
      object.zet("per", begin.per)
    case .gegevensGewijzigd(let nieuw):
      object.zet("naam", nieuw.naam)
      object.zet("per", nieuw.per)
      object.zet("reden", nieuw.reden)
    case .functieGewijzigd(let nieuw):
      object.zet("functie", nieuw.functie.description)
      object.zet("modules", nieuw.modules.map(\.tekst))
      object.zet("per", nieuw.per)
      object.zet("reden", nieuw.reden)
    case .geplaatst(let nieuw):
      object.zet("onderdeel", nieuw.onderdeel)
      object.zet("leidinggevende", nieuw.leidinggevende?.tekst)
      object.zet("per", nieuw.per)
      object.zet("reden", nieuw.reden)
    case .uitDienstGetreden(let einde):
      object.zet("laatsteDag", einde.per)
      object.zet("reden", einde.reden)
    }
  }

  private static func zet(_ gebeurtenis: GesprekGebeurtenis, _ object: inout JSONObject) {
    object.zet("gesprek", gebeurtenis.gesprek.tekst)
    switch gebeurtenis {
    case .gepland(let planning):
      object.zet("gesprekssoort", planning.soort.tekst)
      object.zet("cyclus", planning.cyclus)
      object.zet("datum", planning.datum)
    case .verzet(let verzetting):
      object.zet("datum", verzetting.datum)
      object.zet("reden", verzetting.reden)
    case .afgezegd(let afzegging):
      object.zet("reden", afzegging.reden)
    case .gehouden(let verslag):
      object.zet("gesprekssoort", verslag.soort.tekst)
      object.zet("cyclus", verslag.cyclus)
      object.zet("datum", verslag.datum)
      object.zet("tijdvak", verslag.tijdvak.map(json))
      object.zet("deelnemers", verslag.deelnemers.map(json))
      object.zet("verslag", verslag.verslag)
      object.zet("uitzondering", verslag.uitzondering)
      object.zet("omstandigheden", verslag.omstandigheden.map(json))
    }
  }
}
