internal import Gesprekscyclus

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
