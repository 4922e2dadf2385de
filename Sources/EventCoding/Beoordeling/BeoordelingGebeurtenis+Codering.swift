internal import Gesprekscyclus

extension BeoordelingGebeurtenis.Resultaat: Veldsgewijs {
  init(velden: inout Velden<Self>) {
    self.init(
      gesprek: velden.moet("gesprek", \.gesprek), afspraak: velden.moet("afspraak", \.afspraak),
      oordeel: velden.moet("oordeel", \.oordeel), waarde: velden.moet("waarde", \.waarde),
      schaal: velden.moet("schaal", \.schaal), weging: velden.mag("weging", \.weging),
      toelichting: velden.moet("toelichting", \.toelichting))
  }
}

extension BeoordelingGebeurtenis.Competentiescore: Veldsgewijs {
  init(velden: inout Velden<Self>) {
    self.init(
      gesprek: velden.moet("gesprek", \.gesprek), competentie: velden.moet("competentie", \.competentie),
      naam: velden.moet("naam", \.naam), oordeel: velden.moet("oordeel", \.oordeel),
      schaal: velden.mag("schaal", \.schaal), norm: velden.mag("norm", \.norm),
      verschil: velden.mag("verschil", \.verschil), toelichting: velden.moet("toelichting", \.toelichting))
  }
}

extension BeoordelingGebeurtenis.Eindoordeel: Veldsgewijs {
  init(velden: inout Velden<Self>) {
    self.init(
      gesprek: velden.moet("gesprek", \.gesprek), oordeel: velden.moet("oordeel", \.oordeel),
      waarde: velden.moet("waarde", \.waarde), schaal: velden.moet("schaal", \.schaal),
      motivering: velden.moet("motivering", \.motivering))
  }
}

extension BeoordelingGebeurtenis.Vaststelling: Veldsgewijs {
  init(velden: inout Velden<Self>) {
    self.init(
      gesprek: velden.moet("gesprek", \.gesprek), datum: velden.moet("datum", \.datum),
      vaststeller: velden.moet("vaststeller", \.vaststeller), toelichting: velden.mag("toelichting", \.toelichting),
      reactie: velden.mag("reactie", \.reactie), ondanks: velden.mag("ondanks", \.ondanks))
  }
}

extension BeoordelingGebeurtenis.Reactiegevolg: Gecodeerd {
  func schrijf(in object: inout Bouwer) {
    switch self {
    case .gevolgd: object.zet("gevolgd", true)
    case .nietGevolgd(let reden):
      object.zet("gevolgd", false)
      object.zet("reden", reden)
    }
  }

  init(uit lezer: inout Lezer) {
    self = lezer.moet("gevolgd") ? .gevolgd : .nietGevolgd(reden: lezer.moet("reden"))
  }
}

extension BeoordelingGebeurtenis.Ondanks: Veldsgewijs {
  init(velden: inout Velden<Self>) {
    self.init(reden: velden.moet("reden", \.reden), codes: velden.lijst("codes", \.codes))
  }
}
