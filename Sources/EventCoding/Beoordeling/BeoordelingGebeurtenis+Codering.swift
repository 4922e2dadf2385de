internal import Gesprekscyclus

extension BeoordelingGebeurtenis.Resultaat: Gecodeerd {
  func schrijf(in object: inout Bouwer) {
    object.zet("gesprek", gesprek)
    object.zet("afspraak", afspraak)
    object.zet("oordeel", oordeel)
    object.zet("waarde", waarde)
    object.zet("schaal", schaal)
    object.zet("weging", mag: weging)
    object.zet("toelichting", toelichting)
  }

  init(uit lezer: inout Lezer) {
    self.init(
      gesprek: lezer.moet("gesprek"), afspraak: lezer.moet("afspraak"), oordeel: lezer.moet("oordeel"),
      waarde: lezer.moet("waarde"), schaal: lezer.moet("schaal"), weging: lezer.mag("weging"),
      toelichting: lezer.moet("toelichting"))
  }
}

extension BeoordelingGebeurtenis.Competentiescore: Gecodeerd {
  func schrijf(in object: inout Bouwer) {
    object.zet("gesprek", gesprek)
    object.zet("competentie", competentie)
    object.zet("naam", naam)
    object.zet("oordeel", oordeel)
    object.zet("schaal", mag: schaal)
    object.zet("norm", mag: norm)
    object.zet("verschil", mag: verschil)
    object.zet("toelichting", toelichting)
  }

  init(uit lezer: inout Lezer) {
    self.init(
      gesprek: lezer.moet("gesprek"), competentie: lezer.moet("competentie"), naam: lezer.moet("naam"),
      oordeel: lezer.moet("oordeel"), schaal: lezer.mag("schaal"), norm: lezer.mag("norm"),
      verschil: lezer.mag("verschil"), toelichting: lezer.moet("toelichting"))
  }
}

extension BeoordelingGebeurtenis.Eindoordeel: Gecodeerd {
  func schrijf(in object: inout Bouwer) {
    object.zet("gesprek", gesprek)
    object.zet("oordeel", oordeel)
    object.zet("waarde", waarde)
    object.zet("schaal", schaal)
    object.zet("motivering", motivering)
  }

  init(uit lezer: inout Lezer) {
    self.init(
      gesprek: lezer.moet("gesprek"), oordeel: lezer.moet("oordeel"), waarde: lezer.moet("waarde"),
      schaal: lezer.moet("schaal"), motivering: lezer.moet("motivering"))
  }
}

extension BeoordelingGebeurtenis.Vaststelling: Gecodeerd {
  func schrijf(in object: inout Bouwer) {
    object.zet("gesprek", gesprek)
    object.zet("datum", datum)
    object.zet("vaststeller", vaststeller)
    object.zet("toelichting", mag: toelichting)
    object.zet("reactie", mag: reactie)
    object.zet("ondanks", mag: ondanks)
  }

  init(uit lezer: inout Lezer) {
    self.init(
      gesprek: lezer.moet("gesprek"), datum: lezer.moet("datum"), vaststeller: lezer.moet("vaststeller"),
      toelichting: lezer.mag("toelichting"), reactie: lezer.mag("reactie"), ondanks: lezer.mag("ondanks"))
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

extension BeoordelingGebeurtenis.Ondanks: Gecodeerd {
  func schrijf(in object: inout Bouwer) {
    object.zet("reden", reden)
    object.zet("codes", lijst: codes)
  }

  init(uit lezer: inout Lezer) {
    self.init(reden: lezer.moet("reden"), codes: lezer.lijst("codes"))
  }
}
