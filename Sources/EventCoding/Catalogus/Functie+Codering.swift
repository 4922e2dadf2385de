internal import Gesprekscyclus

extension Functie: Gecodeerd {
  func schrijf(in object: inout Bouwer) {
    object.zet("code", code)
    object.zet("naam", naam)
    object.zet("reeks", mag: reeks)
    object.zet("groep", mag: groep)
    object.zet("schaal", mag: schaal)
    object.zet("punten", mag: punten)
    object.zet("kenmerken", lijst: kenmerken)
    object.zet("resultaatgebieden", lijst: resultaatgebieden)
    object.zet("normen", lijst: normen)
    object.zet("profiel", mag: profiel)
  }

  init(uit lezer: inout Lezer) {
    self.init(
      code: lezer.moet("code"), naam: lezer.moet("naam"), reeks: lezer.mag("reeks"), groep: lezer.mag("groep"),
      schaal: lezer.mag("schaal"), punten: lezer.mag("punten"), kenmerken: lezer.lijst("kenmerken"),
      resultaatgebieden: lezer.lijst("resultaatgebieden"), normen: lezer.lijst("normen"),
      profiel: lezer.mag("profiel"))
  }
}

extension Resultaatgebied: Gecodeerd {
  func schrijf(in object: inout Bouwer) {
    object.zet("code", code)
    object.zet("naam", naam)
    object.zet("taken", lijst: taken)
  }

  init(uit lezer: inout Lezer) {
    self.init(code: lezer.moet("code"), naam: lezer.moet("naam"), taken: lezer.lijst("taken"))
  }
}

extension Functieprofiel: Gecodeerd {
  func schrijf(in object: inout Bouwer) {
    object.zet("kritischeSituaties", lijst: kritischeSituaties)
    object.zet("normen", lijst: normen)
    object.zet("kennis", lijst: kennis)
    object.zet("vaardigheden", lijst: vaardigheden)
    object.zet("opleiding", mag: opleiding)
  }

  init(uit lezer: inout Lezer) {
    self.init(
      kritischeSituaties: lezer.lijst("kritischeSituaties"), normen: lezer.lijst("normen"),
      kennis: lezer.lijst("kennis"), vaardigheden: lezer.lijst("vaardigheden"), opleiding: lezer.mag("opleiding"))
  }
}

extension Functieprofiel.Onderwerp: Gecodeerd {
  func schrijf(in object: inout Bouwer) {
    object.zet("naam", naam)
    object.zet("omschrijving", omschrijving)
  }

  init(uit lezer: inout Lezer) {
    self.init(naam: lezer.moet("naam"), omschrijving: lezer.moet("omschrijving"))
  }
}

extension BeschikbareFunctie: Gecodeerd {
  func schrijf(in object: inout Bouwer) {
    object.zet("code", code)
    object.zet("naam", naam)
    object.zet("normfunctie", normfunctie)
    object.zet("kenmerken", lijst: kenmerken)
    object.zet("schaal", mag: schaal)
    object.zet("formatie", mag: formatie)
  }

  init(uit lezer: inout Lezer) {
    self.init(
      code: lezer.moet("code"), naam: lezer.moet("naam"), normfunctie: lezer.moet("normfunctie"),
      kenmerken: lezer.lijst("kenmerken"), schaal: lezer.mag("schaal"), formatie: lezer.mag("formatie"))
  }
}

extension Functiemodule: Gecodeerd {
  func schrijf(in object: inout Bouwer) {
    object.zet("code", code)
    object.zet("naam", naam)
    object.zet("taken", lijst: taken)
    object.zet("normen", lijst: normen)
  }

  init(uit lezer: inout Lezer) {
    self.init(
      code: lezer.moet("code"), naam: lezer.moet("naam"), taken: lezer.lijst("taken"), normen: lezer.lijst("normen"))
  }
}
