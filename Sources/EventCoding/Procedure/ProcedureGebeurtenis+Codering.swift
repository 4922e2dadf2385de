internal import Gesprekscyclus
internal import Kalender

extension ProcedureGebeurtenis.Aanvulling: Veldsgewijs {
  init(velden: inout Velden<Self>) {
    self.init(
      gesprek: velden.moet("gesprek", \.gesprek), deel: velden.moet("deel", \.deel),
      tekst: velden.moet("tekst", \.tekst), bron: velden.mag("bron", \.bron))
  }
}

extension ProcedureGebeurtenis.Aanbieding: Veldsgewijs {
  init(velden: inout Velden<Self>) {
    self.init(
      gesprek: velden.moet("gesprek", \.gesprek), datum: velden.moet("datum", \.datum),
      tekst: velden.moet("tekst", \.tekst), wijze: velden.mag("wijze", \.wijze))
  }
}

extension ProcedureGebeurtenis.Reactie: Veldsgewijs {
  init(velden: inout Velden<Self>) {
    self.init(
      gesprek: velden.moet("gesprek", \.gesprek), datum: velden.moet("datum", \.datum),
      tekst: velden.mag("tekst", \.tekst), bron: velden.mag("bron", \.bron))
  }
}

extension ProcedureGebeurtenis.Ondertekening: Veldsgewijs {
  init(velden: inout Velden<Self>) {
    self.init(
      gesprek: velden.moet("gesprek", \.gesprek), datum: velden.moet("datum", \.datum),
      deel: velden.moet("deel", \.deel), door: velden.moet("door", \.door), wijze: velden.moet("wijze", \.wijze),
      tekst: velden.moet("tekst", \.tekst), toelichting: velden.mag("toelichting", \.toelichting),
      bron: velden.mag("bron", \.bron))
  }
}

extension ProcedureGebeurtenis.Uitreiking: Veldsgewijs {
  init(velden: inout Velden<Self>) {
    self.init(
      gesprek: velden.moet("gesprek", \.gesprek), datum: velden.moet("datum", \.datum),
      wijze: velden.moet("wijze", \.wijze), aan: velden.moet("aan", \.aan), bewijs: velden.moet("bewijs", \.bewijs))
  }
}

extension ProcedureGebeurtenis.Bedenking: Veldsgewijs {
  init(velden: inout Velden<Self>) {
    self.init(
      gesprek: velden.moet("gesprek", \.gesprek), datum: velden.moet("datum", \.datum),
      gronden: velden.moet("gronden", \.gronden), ondanks: velden.mag("ondanks", \.ondanks),
      bron: velden.mag("bron", \.bron))
  }
}

extension ProcedureGebeurtenis.Afhandeling: Veldsgewijs {
  init(velden: inout Velden<Self>) {
    self.init(
      gesprek: velden.moet("gesprek", \.gesprek), datum: velden.moet("datum", \.datum),
      uitkomst: velden.moet("uitkomst", \.uitkomst), motivering: velden.moet("motivering", \.motivering),
      door: velden.moet("door", \.door), commissie: velden.magLijst("commissie", \.commissie),
      gehoord: velden.mag("gehoord", \.gehoord))
  }
}

extension ProcedureGebeurtenis.Bijlage: Veldsgewijs {
  init(velden: inout Velden<Self>) {
    self.init(
      gesprek: velden.moet("gesprek", \.gesprek), naam: velden.moet("naam", \.naam),
      grootte: velden.moet("grootte", \.grootte), sha256: velden.moet("sha256", \.sha256),
      omschrijving: velden.mag("omschrijving", \.omschrijving))
  }
}
