internal import Gesprekscyclus

/// The regeling's file and its event have this one form.
extension Regeling: Gecodeerd {
  static var schema: String { "gespreksboek.regeling" }
  static var schemaversie: Int { 1 }

  func schrijf(in object: inout Bouwer) {
    object.zet("schema", Regeling.schema)
    object.zet("schemaversie", Regeling.schemaversie)
    object.zet("id", id)
    object.zet("naam", naam)
    object.zet("versie", versie)
    object.zet("per", per)
    object.zet("bron", bron)
    object.zet("stadia", lijst: stadia)
    object.zet("schalen", lijst: schalen)
    object.zet("resultaatschaal", resultaatschaal)
    object.zet("competenties", competenties)
    object.zet("eindschaal", eindschaal)
    object.zet("weging", weging)
    object.zet("tijdvak", tijdvak)
    object.zet("motivering", motivering)
    object.zet("ondertekenaars", lijst: ondertekenaars)
    object.zet("tweedeBeoordelaar", tweedeBeoordelaar)
    object.zet("termijnen", termijnen)
    object.zet("bewaartermijn", bewaartermijn)
    object.zet("kleinsteGroep", kleinsteGroep)
    object.zet("bedenkingDoor", mag: bedenkingDoor)
  }

  init(uit lezer: inout Lezer) {
    lezer.schema(Regeling.schema, versie: Regeling.schemaversie)
    self.init(
      id: lezer.moet("id"), naam: lezer.moet("naam"), versie: lezer.moet("versie"), per: lezer.moet("per"),
      bron: lezer.moet("bron"), stadia: lezer.lijst("stadia"), schalen: lezer.lijst("schalen"),
      resultaatschaal: lezer.moet("resultaatschaal"), competenties: lezer.moet("competenties"),
      eindschaal: lezer.moet("eindschaal"), weging: lezer.moet("weging"), tijdvak: lezer.moet("tijdvak"),
      motivering: lezer.moet("motivering"), ondertekenaars: lezer.lijst("ondertekenaars"),
      tweedeBeoordelaar: lezer.moet("tweedeBeoordelaar"), termijnen: lezer.moet("termijnen"),
      bewaartermijn: lezer.moet("bewaartermijn"), kleinsteGroep: lezer.moet("kleinsteGroep"),
      bedenkingDoor: lezer.mag("bedenkingDoor"))
  }
}

extension Regeling.Bedenkingsweg: AlsTekst {}

extension Regeling.Wegingswijze: MetLeeg, AlsTekst {
  static var leeg: Regeling.Wegingswijze { .geen }
}

extension Regeling.Competentiewijze: Gecodeerd, MetLeeg {
  private enum Wijze: String, CaseIterable, AlsTekst { case niveaus, schaal, geen }

  static var leeg: Regeling.Competentiewijze { .geen }

  func schrijf(in object: inout Bouwer) {
    switch self {
    case .niveaus: object.zet("wijze", Wijze.niveaus)
    case .schaal(let code):
      object.zet("wijze", Wijze.schaal)
      object.zet("schaal", code)
    case .geen: object.zet("wijze", Wijze.geen)
    }
  }

  init?(uit lezer: inout Lezer) {
    let wijze: Wijze? = lezer.probeer("wijze")
    switch wijze {
    case .niveaus: self = .niveaus
    case .schaal: self = .schaal(lezer.moet("schaal"))
    case .geen: self = .geen
    case nil:
      // Which keys belong here depends on the way; without one, a scale is no second mistake.
      let _: SchaalCode? = lezer.mag("schaal")
      return nil
    }
  }
}
