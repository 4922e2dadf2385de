internal import Gesprekscyclus

extension MedewerkerGebeurtenis.Indiensttreding: Veldsgewijs {
  init(velden: inout Velden<Self>) {
    self.init(
      personeelsnummer: velden.moet("personeelsnummer", \.personeelsnummer), naam: velden.moet("naam", \.naam),
      functie: velden.moet("functie", \.functie), modules: velden.magLijst("modules", \.modules),
      onderdeel: velden.moet("onderdeel", \.onderdeel), leidinggevende: velden.mag("leidinggevende", \.leidinggevende),
      per: velden.moet("per", \.per))
  }
}

extension MedewerkerGebeurtenis.Gegevenswijziging: Veldsgewijs {
  init(velden: inout Velden<Self>) {
    self.init(naam: velden.moet("naam", \.naam), per: velden.moet("per", \.per), reden: velden.mag("reden", \.reden))
  }
}

extension MedewerkerGebeurtenis.Functiewijziging: Veldsgewijs {
  init(velden: inout Velden<Self>) {
    self.init(
      functie: velden.moet("functie", \.functie), modules: velden.magLijst("modules", \.modules),
      per: velden.moet("per", \.per), reden: velden.mag("reden", \.reden))
  }
}

extension MedewerkerGebeurtenis.Plaatsing: Veldsgewijs {
  init(velden: inout Velden<Self>) {
    self.init(
      onderdeel: velden.moet("onderdeel", \.onderdeel), leidinggevende: velden.mag("leidinggevende", \.leidinggevende),
      per: velden.moet("per", \.per), reden: velden.mag("reden", \.reden))
  }
}

extension MedewerkerGebeurtenis.Uitdiensttreding: Veldsgewijs {
  init(velden: inout Velden<Self>) {
    self.init(per: velden.moet("per", \.per), reden: velden.mag("reden", \.reden))
  }
}
