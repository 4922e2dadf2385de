internal import Gesprekscyclus

/// The catalogue's file and its event have this one form.
extension Catalogus: Veldsgewijs {
  static var schema: String { "gespreksboek.catalogus" }
  static var schemaversie: Int { 1 }

  init(velden: inout Velden<Self>) {
    velden.schema(Catalogus.schema, versie: Catalogus.schemaversie)
    self.init(
      id: velden.moet("id", \.id), naam: velden.moet("naam", \.naam), versie: velden.moet("versie", \.versie),
      per: velden.moet("per", \.per), bron: velden.moet("bron", \.bron),
      niveauschema: velden.moet("niveauschema", \.niveauschema), groepen: velden.lijst("groepen", \.groepen),
      competenties: velden.lijst("competenties", \.competenties), reeksen: velden.lijst("reeksen", \.reeksen),
      families: velden.lijst("families", \.families), normregels: velden.lijst("normregels", \.normregels),
      matrix: velden.lijst("matrix", \.matrix), functies: velden.lijst("functies", \.functies),
      beschikbareFuncties: velden.lijst("beschikbareFuncties", \.beschikbareFuncties),
      modules: velden.lijst("modules", \.modules))
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
