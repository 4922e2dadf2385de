internal import Gesprekscyclus

extension MedewerkerGebeurtenis.Indiensttreding: Gecodeerd {
  func schrijf(in object: inout Bouwer) {
    object.zet("personeelsnummer", personeelsnummer)
    object.zet("naam", naam)
    object.zet("functie", functie)
    object.zet("modules", magLijst: modules)
    object.zet("onderdeel", onderdeel)
    object.zet("leidinggevende", mag: leidinggevende)
    object.zet("per", per)
  }

  init(uit lezer: inout Lezer) {
    self.init(
      personeelsnummer: lezer.moet("personeelsnummer"), naam: lezer.moet("naam"), functie: lezer.moet("functie"),
      modules: lezer.magLijst("modules"), onderdeel: lezer.moet("onderdeel"),
      leidinggevende: lezer.mag("leidinggevende"), per: lezer.moet("per"))
  }
}

extension MedewerkerGebeurtenis.Gegevenswijziging: Gecodeerd {
  func schrijf(in object: inout Bouwer) {
    object.zet("naam", naam)
    object.zet("per", per)
    object.zet("reden", mag: reden)
  }

  init(uit lezer: inout Lezer) {
    self.init(naam: lezer.moet("naam"), per: lezer.moet("per"), reden: lezer.mag("reden"))
  }
}

extension MedewerkerGebeurtenis.Functiewijziging: Gecodeerd {
  func schrijf(in object: inout Bouwer) {
    object.zet("functie", functie)
    object.zet("modules", magLijst: modules)
    object.zet("per", per)
    object.zet("reden", mag: reden)
  }

  init(uit lezer: inout Lezer) {
    self.init(
      functie: lezer.moet("functie"), modules: lezer.magLijst("modules"), per: lezer.moet("per"),
      reden: lezer.mag("reden"))
  }
}

extension MedewerkerGebeurtenis.Plaatsing: Gecodeerd {
  func schrijf(in object: inout Bouwer) {
    object.zet("onderdeel", onderdeel)
    object.zet("leidinggevende", mag: leidinggevende)
    object.zet("per", per)
    object.zet("reden", mag: reden)
  }

  init(uit lezer: inout Lezer) {
    self.init(
      onderdeel: lezer.moet("onderdeel"), leidinggevende: lezer.mag("leidinggevende"), per: lezer.moet("per"),
      reden: lezer.mag("reden"))
  }
}

extension MedewerkerGebeurtenis.Uitdiensttreding: Gecodeerd {
  func schrijf(in object: inout Bouwer) {
    object.zet("per", per)
    object.zet("reden", mag: reden)
  }

  init(uit lezer: inout Lezer) {
    self.init(per: lezer.moet("per"), reden: lezer.mag("reden"))
  }
}
