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

extension Regeling.TijdvakGrens: Veldsgewijs, MetLeeg {
  static var leeg: Regeling.TijdvakGrens { .init(minMaanden: 0, maxMaanden: 0) }

  init(velden: inout Velden<Self>) {
    self.init(minMaanden: velden.moet("minMaanden", \.minMaanden), maxMaanden: velden.moet("maxMaanden", \.maxMaanden))
  }
}

extension Regeling.Motivering: Veldsgewijs, MetLeeg {
  static var leeg: Regeling.Motivering { .init(minTekens: 0, onderNorm: false) }

  init(velden: inout Velden<Self>) {
    self.init(minTekens: velden.moet("minTekens", \.minTekens), onderNorm: velden.moet("onderNorm", \.onderNorm))
  }
}

extension Regeling.Termijnen: Veldsgewijs, MetLeeg {
  static var leeg: Regeling.Termijnen { .init(reactieDagen: 0, bedenkingDagen: 0) }

  init(velden: inout Velden<Self>) {
    self.init(
      reactieDagen: velden.moet("reactieDagen", \.reactieDagen),
      bedenkingDagen: velden.moet("bedenkingDagen", \.bedenkingDagen))
  }
}

extension Regeling.Onderwerp: Veldsgewijs {
  init(velden: inout Velden<Self>) {
    self.init(
      code: velden.moet("code", \.code), naam: velden.moet("naam", \.naam), bij: velden.magLijst("bij", \.bij),
      naJarenInFunctie: velden.mag("naJarenInFunctie", \.naJarenInFunctie))
  }
}

extension Regeling.Bewaarregel: Veldsgewijs {
  init(velden: inout Velden<Self>) {
    self.init(
      soort: velden.moet("soort", \.soort), jaren: velden.moet("jaren", \.jaren),
      vanaf: velden.moet("vanaf", \.vanaf), grond: velden.moet("grond", \.grond),
      waardering: velden.mag("waardering") { $0.waardering == .vernietigen ? nil : $0.waardering } ?? .vernietigen,
      categorie: velden.mag("categorie", \.categorie))
  }
}

extension Regeling.Bewaarregel.Aanvang: MetLeeg, AlsTekst {
  static var leeg: Regeling.Bewaarregel.Aanvang { .vertrek }
}

extension Regeling.Bewaarregel.Waardering: AlsTekst {}

extension Regeling.Bewaartermijn: Veldsgewijs, MetLeeg {
  static var leeg: Regeling.Bewaartermijn { .init(jaren: 0, grond: "") }

  init(velden: inout Velden<Self>) {
    self.init(jaren: velden.moet("jaren", \.jaren), grond: velden.moet("grond", \.grond))
  }
}

extension Schaal: Veldsgewijs {
  init(velden: inout Velden<Self>) {
    self.init(
      code: velden.moet("code", \.code), naam: velden.moet("naam", \.naam), labels: velden.lijst("labels", \.labels))
  }
}

extension Schaal.Label: Veldsgewijs {
  init(velden: inout Velden<Self>) {
    self.init(
      velden.moet("label", \.tekst), ookAls: velden.magLijst("ookAls", \.ookAls),
      waarde: velden.moet("waarde", \.waarde),
      laag: velden.mag("laag") { $0.laag ? true : nil } ?? false)
  }
}

extension Inzagetekst: Veldsgewijs {
  init(velden: inout Velden<Self>) {
    self.init(
      doelen: velden.magLijst("doelen", \.doelen), ontvangers: velden.magLijst("ontvangers", \.ontvangers),
      rechten: velden.magLijst("rechten", \.rechten), contact: velden.mag("contact", \.contact))
  }
}
