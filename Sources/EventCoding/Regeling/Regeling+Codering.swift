internal import Gesprekscyclus
internal import Kalender

/// The regeling's file and its event have this one form.
extension Regeling: Gecodeerd {
  static var schema: String { "gespreksboek.regeling" }
  /// The versions of the schema that are read. Written is the first one that can say it all.
  static var schemaversies: ClosedRange<Int> { 1...2 }

  var schemaversie: Int { pastInVersie1 ? 1 : 2 }

  func schrijf(in object: inout Bouwer) {
    object.zet("schema", Regeling.schema)
    object.zet("schemaversie", schemaversie)
    object.zet("id", id)
    object.zet("naam", naam)
    object.zet("versie", versie)
    object.zet("per", per)
    object.zet("bron", bron)
    if schemaversie == 1 {
      object.zet("stadia", lijst: stadia.map { Stadiumregel1(stadium: $0) })
    } else {
      object.zet("cyclusbegin", cyclusbegin)
      object.zet("stadia", lijst: stadia.map { Stadiumregel2(stadium: $0) })
    }
    object.zet("schalen", lijst: schalen)
    object.zet("resultaatschaal", mag: resultaatschaal)
    object.zet("competenties", competenties)
    object.zet("eindschaal", mag: eindschaal)
    object.zet("weging", weging)
    object.zet("tijdvak", tijdvak)
    object.zet("motivering", motivering)
    object.zet("ondertekenaars", lijst: ondertekenaars)
    object.zet("tweedeBeoordelaar", tweedeBeoordelaar)
    object.zet("termijnen", termijnen)
    object.zet("bewaartermijn", bewaartermijn)
    object.zet("kleinsteGroep", kleinsteGroep)
    object.zet("bedenkingDoor", mag: bedenkingDoor)
    object.zet("vrijstelgronden", magLijst: eigenVrijstelgronden)
    object.zet("onderwerpen", magLijst: onderwerpen)
    if let eigenGevoeligeWoorden { object.zet("gevoeligeWoorden", lijst: eigenGevoeligeWoorden) }
    object.zet("openbaarVanaf", mag: openbaarVanaf)
    object.zet("bewaarregels", magLijst: bewaarregels)
    object.zet("avg", mag: avg)
  }

  init(uit lezer: inout Lezer) {
    let schemaversie = lezer.schema(Regeling.schema, versies: Regeling.schemaversies)
    let ruim = schemaversie > 1
    let id: RegelingKenmerk = lezer.moet("id")
    let naam: String = lezer.moet("naam")
    let versie: Int = lezer.moet("versie")
    let per: Datum = lezer.moet("per")
    let bron: String = lezer.moet("bron")
    let cyclusbegin: Stadium.DagInJaar? = ruim ? lezer.mag("cyclusbegin") : nil
    let stadia: [Stadium] =
      ruim
      ? (lezer.lijst("stadia") as [Stadiumregel2]).map(\.stadium)
      : (lezer.lijst("stadia") as [Stadiumregel1]).map(\.stadium)
    self.init(
      id: id, naam: naam, versie: versie, per: per, bron: bron, stadia: stadia, schalen: lezer.lijst("schalen"),
      resultaatschaal: ruim ? lezer.mag("resultaatschaal") : lezer.moet("resultaatschaal"),
      competenties: lezer.moet("competenties"), eindschaal: ruim ? lezer.mag("eindschaal") : lezer.moet("eindschaal"),
      weging: lezer.moet("weging"), tijdvak: lezer.moet("tijdvak"),
      motivering: lezer.moet("motivering"), ondertekenaars: lezer.lijst("ondertekenaars"),
      tweedeBeoordelaar: lezer.moet("tweedeBeoordelaar"), termijnen: lezer.moet("termijnen"),
      bewaartermijn: lezer.moet("bewaartermijn"), kleinsteGroep: lezer.moet("kleinsteGroep"),
      bedenkingDoor: lezer.mag("bedenkingDoor"), cyclusbegin: cyclusbegin ?? .nieuwjaar,
      eigenVrijstelgronden: ruim ? lezer.magLijst("vrijstelgronden") : [],
      eigenGevoeligeWoorden: ruim && lezer.heeft("gevoeligeWoorden") ? lezer.lijst("gevoeligeWoorden") : nil,
      onderwerpen: ruim ? lezer.magLijst("onderwerpen") : [],
      openbaarVanaf: ruim ? lezer.mag("openbaarVanaf") : nil,
      bewaarregels: ruim ? lezer.magLijst("bewaarregels") : [], avg: ruim ? lezer.mag("avg") : nil)
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
