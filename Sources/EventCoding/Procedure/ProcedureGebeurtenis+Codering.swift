internal import Gesprekscyclus
internal import Kalender

extension ProcedureGebeurtenis.Aanvulling: Gecodeerd {
  func schrijf(in object: inout Bouwer) {
    object.zet("gesprek", gesprek)
    object.zet("deel", deel)
    object.zet("tekst", tekst)
    object.zet("bron", mag: bron)
  }

  init(uit lezer: inout Lezer) {
    self.init(
      gesprek: lezer.moet("gesprek"), deel: lezer.moet("deel"), tekst: lezer.moet("tekst"), bron: lezer.mag("bron"))
  }
}

extension ProcedureGebeurtenis.Aanbieding: Gecodeerd {
  func schrijf(in object: inout Bouwer) {
    object.zet("gesprek", gesprek)
    object.zet("datum", datum)
    object.zet("tekst", tekst)
    object.zet("wijze", mag: wijze)
  }

  init(uit lezer: inout Lezer) {
    self.init(
      gesprek: lezer.moet("gesprek"), datum: lezer.moet("datum"), tekst: lezer.moet("tekst"), wijze: lezer.mag("wijze"))
  }
}

extension ProcedureGebeurtenis.Reactie: Gecodeerd {
  func schrijf(in object: inout Bouwer) {
    object.zet("gesprek", gesprek)
    object.zet("datum", datum)
    object.zet("tekst", mag: tekst)
    object.zet("bron", mag: bron)
  }

  init(uit lezer: inout Lezer) {
    self.init(
      gesprek: lezer.moet("gesprek"), datum: lezer.moet("datum"), tekst: lezer.mag("tekst"), bron: lezer.mag("bron"))
  }
}

extension ProcedureGebeurtenis.Ondertekening: Gecodeerd {
  func schrijf(in object: inout Bouwer) {
    object.zet("gesprek", gesprek)
    object.zet("datum", datum)
    object.zet("deel", deel)
    object.zet("door", door)
    object.zet("wijze", wijze)
    object.zet("tekst", tekst)
    object.zet("toelichting", mag: toelichting)
    object.zet("bron", mag: bron)
  }

  init(uit lezer: inout Lezer) {
    self.init(
      gesprek: lezer.moet("gesprek"), datum: lezer.moet("datum"), deel: lezer.moet("deel"), door: lezer.moet("door"),
      wijze: lezer.moet("wijze"), tekst: lezer.moet("tekst"), toelichting: lezer.mag("toelichting"),
      bron: lezer.mag("bron"))
  }
}

extension ProcedureGebeurtenis.Uitreiking: Gecodeerd {
  func schrijf(in object: inout Bouwer) {
    object.zet("gesprek", gesprek)
    object.zet("datum", datum)
    object.zet("wijze", wijze)
    object.zet("aan", aan)
    object.zet("bewijs", bewijs)
  }

  init(uit lezer: inout Lezer) {
    self.init(
      gesprek: lezer.moet("gesprek"), datum: lezer.moet("datum"), wijze: lezer.moet("wijze"), aan: lezer.moet("aan"),
      bewijs: lezer.moet("bewijs"))
  }
}

extension ProcedureGebeurtenis.Bedenking: Gecodeerd {
  func schrijf(in object: inout Bouwer) {
    object.zet("gesprek", gesprek)
    object.zet("datum", datum)
    object.zet("gronden", gronden)
    object.zet("ondanks", mag: ondanks)
    object.zet("bron", mag: bron)
  }

  init(uit lezer: inout Lezer) {
    self.init(
      gesprek: lezer.moet("gesprek"), datum: lezer.moet("datum"), gronden: lezer.moet("gronden"),
      ondanks: lezer.mag("ondanks"), bron: lezer.mag("bron"))
  }
}

extension ProcedureGebeurtenis.Afhandeling: Gecodeerd {
  func schrijf(in object: inout Bouwer) {
    object.zet("gesprek", gesprek)
    object.zet("datum", datum)
    object.zet("uitkomst", uitkomst)
    object.zet("motivering", motivering)
    object.zet("door", door)
    object.zet("commissie", magLijst: commissie)
    object.zet("gehoord", mag: gehoord)
  }

  init(uit lezer: inout Lezer) {
    self.init(
      gesprek: lezer.moet("gesprek"), datum: lezer.moet("datum"), uitkomst: lezer.moet("uitkomst"),
      motivering: lezer.moet("motivering"), door: lezer.moet("door"), commissie: lezer.magLijst("commissie"),
      gehoord: lezer.mag("gehoord"))
  }
}
