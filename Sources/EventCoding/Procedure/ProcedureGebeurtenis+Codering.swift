internal import Gesprekscyclus

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

extension ProcedureGebeurtenis.Voorbereiding: Veldsgewijs {
  init(velden: inout Velden<Self>) {
    self.init(
      gesprek: velden.moet("gesprek", \.gesprek), datum: velden.moet("datum", \.datum),
      goed: velden.mag("goed", \.goed), nodig: velden.mag("nodig", \.nodig),
      blikken: velden.magLijst("blikken", \.blikken),
      isGedeeld: velden.mag("gedeeld") { $0.isGedeeld ? true : nil } ?? false, bron: velden.mag("bron", \.bron))
  }
}

extension ProcedureGebeurtenis.Kalibratie: Veldsgewijs {
  init(velden: inout Velden<Self>) {
    self.init(
      gesprek: velden.moet("gesprek", \.gesprek), datum: velden.moet("datum", \.datum),
      voor: velden.moet("voor", \.voor), na: velden.moet("na", \.na), waarde: velden.moet("waarde", \.waarde),
      schaal: velden.moet("schaal", \.schaal), reden: velden.moet("reden", \.reden),
      aanwezigen: velden.lijst("aanwezigen", \.aanwezigen))
  }
}

extension ProcedureGebeurtenis.Voorbereiding.Blik: Gecodeerd {
  /// What it is about is told by its key: `afspraak` or `competentie`.
  func schrijf(in object: inout Bouwer) {
    switch over {
    case .afspraak(let kenmerk): object.zet("afspraak", kenmerk)
    case .competentie(let code): object.zet("competentie", code)
    }
    object.zet("tekst", tekst)
  }

  init(uit lezer: inout Lezer) {
    let overAfspraak = lezer.heeft("afspraak") || !lezer.heeft("competentie")
    self.init(
      over: overAfspraak ? .afspraak(lezer.moet("afspraak")) : .competentie(lezer.moet("competentie")),
      tekst: lezer.moet("tekst"))
  }
}
