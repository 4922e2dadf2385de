internal import Gesprekscyclus

extension Catalogus.Reeks: Gecodeerd {
  func schrijf(in object: inout Bouwer) {
    object.zet("code", code)
    object.zet("naam", naam)
    object.zet("omschrijving", mag: omschrijving)
    object.zet("groepen", lijst: groepen)
  }

  init(uit lezer: inout Lezer) {
    self.init(
      code: lezer.moet("code"), naam: lezer.moet("naam"), omschrijving: lezer.mag("omschrijving"),
      groepen: lezer.lijst("groepen"))
  }
}

extension Catalogus.Reeks.Groep: Gecodeerd {
  func schrijf(in object: inout Bouwer) {
    object.zet("code", code)
    object.zet("naam", naam)
    object.zet("omschrijving", mag: omschrijving)
  }

  init(uit lezer: inout Lezer) {
    self.init(code: lezer.moet("code"), naam: lezer.moet("naam"), omschrijving: lezer.mag("omschrijving"))
  }
}

extension Catalogus.Matrixcel: Gecodeerd {
  func schrijf(in object: inout Bouwer) {
    object.zet("naam", naam)
    object.zet("reeks", reeks)
    object.zet("groep", groep)
    object.zet("schaal", schaal)
    object.zet("punten", punten)
    object.zet("functie", mag: functie)
  }

  init(uit lezer: inout Lezer) {
    self.init(
      naam: lezer.moet("naam"), reeks: lezer.moet("reeks"), groep: lezer.moet("groep"), schaal: lezer.moet("schaal"),
      punten: lezer.moet("punten"), functie: lezer.mag("functie"))
  }
}

extension Catalogus.Familie: Gecodeerd {
  func schrijf(in object: inout Bouwer) {
    object.zet("code", code)
    object.zet("naam", naam)
    object.zet("letters", lijst: letters)
  }

  init(uit lezer: inout Lezer) {
    self.init(code: lezer.moet("code"), naam: lezer.moet("naam"), letters: lezer.lijst("letters"))
  }
}

extension Catalogus.Normregel: Gecodeerd {
  func schrijf(in object: inout Bouwer) {
    object.zet("competentie", competentie)
    object.zet("niveau", niveau)
    object.zet("families", lijst: families)
  }

  init(uit lezer: inout Lezer) {
    self.init(competentie: lezer.moet("competentie"), niveau: lezer.moet("niveau"), families: lezer.lijst("families"))
  }
}

extension Catalogus.Normregel.Deel: Gecodeerd {
  func schrijf(in object: inout Bouwer) {
    object.zet("familie", familie)
    object.zet("letters", lijst: letters)
  }

  init(uit lezer: inout Lezer) {
    self.init(familie: lezer.moet("familie"), letters: lezer.lijst("letters"))
  }
}
