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
