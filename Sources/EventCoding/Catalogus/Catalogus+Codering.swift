internal import Gesprekscyclus

/// The catalogue's file and its event have this one form.
extension Catalogus: Gecodeerd {
  static var schema: String { "gespreksboek.catalogus" }
  static var schemaversie: Int { 1 }

  func schrijf(in object: inout Bouwer) {
    object.zet("schema", Catalogus.schema)
    object.zet("schemaversie", Catalogus.schemaversie)
    object.zet("id", id)
    object.zet("naam", naam)
    object.zet("versie", versie)
    object.zet("per", per)
    object.zet("bron", bron)
    object.zet("niveauschema", niveauschema)
    object.zet("groepen", lijst: groepen)
    object.zet("competenties", lijst: competenties)
    object.zet("reeksen", lijst: reeksen)
    object.zet("families", lijst: families)
    object.zet("normregels", lijst: normregels)
    object.zet("matrix", lijst: matrix)
    object.zet("functies", lijst: functies)
    object.zet("beschikbareFuncties", lijst: beschikbareFuncties)
    object.zet("modules", lijst: modules)
  }

  init(uit lezer: inout Lezer) {
    lezer.schema(Catalogus.schema, versies: Catalogus.schemaversie...Catalogus.schemaversie)
    self.init(
      id: lezer.moet("id"), naam: lezer.moet("naam"), versie: lezer.moet("versie"), per: lezer.moet("per"),
      bron: lezer.moet("bron"), niveauschema: lezer.moet("niveauschema"), groepen: lezer.lijst("groepen"),
      competenties: lezer.lijst("competenties"), reeksen: lezer.lijst("reeksen"), families: lezer.lijst("families"),
      normregels: lezer.lijst("normregels"), matrix: lezer.lijst("matrix"), functies: lezer.lijst("functies"),
      beschikbareFuncties: lezer.lijst("beschikbareFuncties"), modules: lezer.lijst("modules"))
  }
}

extension Niveauschema: Veldsgewijs, MetLeeg {
  static var leeg: Niveauschema { Niveauschema(soort: .genummerd, niveaus: []) }

  init(velden: inout Velden<Self>) {
    self.init(soort: velden.moet("soort", \.soort), niveaus: velden.lijst("niveaus", \.niveaus))
  }
}

extension Niveauschema.Soort: MetLeeg, AlsTekst {
  static var leeg: Niveauschema.Soort { .genummerd }
}

extension Catalogus.Groep: Veldsgewijs {
  init(velden: inout Velden<Self>) {
    self.init(code: velden.moet("code", \.code), naam: velden.moet("naam", \.naam))
  }
}

extension Competentie: Veldsgewijs {
  init(velden: inout Velden<Self>) {
    self.init(
      code: velden.moet("code", \.code), naam: velden.moet("naam", \.naam), groep: velden.mag("groep", \.groep),
      definitie: velden.moet("definitie", \.definitie), niveaus: velden.lijst("niveaus", \.niveaus))
  }
}

extension Competentie.Niveau: Veldsgewijs {
  init(velden: inout Velden<Self>) {
    self.init(
      niveau: velden.moet("niveau", \.niveau), naam: velden.mag("naam", \.naam),
      gedrag: velden.lijst("gedrag", \.gedrag))
  }
}

extension Norm: Veldsgewijs {
  init(velden: inout Velden<Self>) {
    self.init(
      competentie: velden.moet("competentie", \.competentie), niveau: velden.moet("niveau", \.niveau),
      laag: velden.mag("laag", \.laag))
  }
}

extension Functie: Veldsgewijs {
  init(velden: inout Velden<Self>) {
    self.init(
      code: velden.moet("code", \.code), naam: velden.moet("naam", \.naam), reeks: velden.mag("reeks", \.reeks),
      groep: velden.mag("groep", \.groep), schaal: velden.mag("schaal", \.schaal),
      punten: velden.mag("punten", \.punten), kenmerken: velden.lijst("kenmerken", \.kenmerken),
      resultaatgebieden: velden.lijst("resultaatgebieden", \.resultaatgebieden),
      normen: velden.lijst("normen", \.normen), profiel: velden.mag("profiel", \.profiel))
  }
}

extension Resultaatgebied: Veldsgewijs {
  init(velden: inout Velden<Self>) {
    self.init(
      code: velden.moet("code", \.code), naam: velden.moet("naam", \.naam), taken: velden.lijst("taken", \.taken))
  }
}

extension Functieprofiel: Veldsgewijs {
  init(velden: inout Velden<Self>) {
    self.init(
      kritischeSituaties: velden.lijst("kritischeSituaties", \.kritischeSituaties),
      normen: velden.lijst("normen", \.normen), kennis: velden.lijst("kennis", \.kennis),
      vaardigheden: velden.lijst("vaardigheden", \.vaardigheden), opleiding: velden.mag("opleiding", \.opleiding))
  }
}

extension Functieprofiel.Onderwerp: Veldsgewijs {
  init(velden: inout Velden<Self>) {
    self.init(naam: velden.moet("naam", \.naam), omschrijving: velden.moet("omschrijving", \.omschrijving))
  }
}

extension BeschikbareFunctie: Veldsgewijs {
  init(velden: inout Velden<Self>) {
    self.init(
      code: velden.moet("code", \.code), naam: velden.moet("naam", \.naam),
      normfunctie: velden.moet("normfunctie", \.normfunctie), kenmerken: velden.lijst("kenmerken", \.kenmerken),
      schaal: velden.mag("schaal", \.schaal), formatie: velden.mag("formatie", \.formatie))
  }
}

extension Functiemodule: Veldsgewijs {
  init(velden: inout Velden<Self>) {
    self.init(
      code: velden.moet("code", \.code), naam: velden.moet("naam", \.naam), taken: velden.lijst("taken", \.taken),
      normen: velden.lijst("normen", \.normen))
  }
}

extension Catalogus.Reeks: Veldsgewijs {
  init(velden: inout Velden<Self>) {
    self.init(
      code: velden.moet("code", \.code), naam: velden.moet("naam", \.naam),
      omschrijving: velden.mag("omschrijving", \.omschrijving), groepen: velden.lijst("groepen", \.groepen))
  }
}

extension Catalogus.Reeks.Groep: Veldsgewijs {
  init(velden: inout Velden<Self>) {
    self.init(
      code: velden.moet("code", \.code), naam: velden.moet("naam", \.naam),
      omschrijving: velden.mag("omschrijving", \.omschrijving))
  }
}

extension Catalogus.Matrixcel: Veldsgewijs {
  init(velden: inout Velden<Self>) {
    self.init(
      naam: velden.moet("naam", \.naam), reeks: velden.moet("reeks", \.reeks), groep: velden.moet("groep", \.groep),
      schaal: velden.moet("schaal", \.schaal), punten: velden.moet("punten", \.punten),
      functie: velden.mag("functie", \.functie))
  }
}

extension Catalogus.Familie: Veldsgewijs {
  init(velden: inout Velden<Self>) {
    self.init(
      code: velden.moet("code", \.code), naam: velden.moet("naam", \.naam), letters: velden.lijst("letters", \.letters))
  }
}

extension Catalogus.Normregel: Veldsgewijs {
  init(velden: inout Velden<Self>) {
    self.init(
      competentie: velden.moet("competentie", \.competentie), niveau: velden.moet("niveau", \.niveau),
      families: velden.lijst("families", \.families))
  }
}

extension Catalogus.Normregel.Deel: Veldsgewijs {
  init(velden: inout Velden<Self>) {
    self.init(familie: velden.moet("familie", \.familie), letters: velden.lijst("letters", \.letters))
  }
}
