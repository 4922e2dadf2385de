internal import Gesprekscyclus

extension Aanhouding: Veldsgewijs {
  init(velden: inout Velden<Self>) { self.init(reden: velden.moet("reden", \.reden)) }
}

extension Hervatting: Veldsgewijs {
  init(velden: inout Velden<Self>) { self.init(reden: velden.moet("reden", \.reden)) }
}

extension Zaakvernietiging: Veldsgewijs {
  init(velden: inout Velden<Self>) {
    self.init(
      soort: velden.moet("soort", \.soort), categorie: velden.mag("categorie", \.categorie),
      jaar: velden.mag("jaar", \.jaar), kenmerk: velden.mag("kenmerk", \.kenmerk),
      records: velden.lijst("records", \.records), voorstel: velden.moet("voorstel", \.voorstel),
      grond: velden.moet("grond", \.grond))
  }
}

extension Recordreeks: Veldsgewijs {
  init?(velden: inout Velden<Self>) {
    self.init(van: velden.moet("van", \.van), tot: velden.moet("tot", \.tot))
    guard van < 1 || tot < van else { return }
    velden.keurAf(
      "tot", "Dit is geen reeks van records.", advies: "Schrijf een laatste nummer van \(max(1, van)) of hoger.")
    return nil
  }
}

extension VernietigingGebeurtenis.Voornemen: Veldsgewijs {
  init(velden: inout Velden<Self>) {
    let voorstel = velden.moet("voorstel", \.voorstel)
    let tot = velden.moet("tot", \.tot)
    let regel = velden.tussen(\.regel)
    self.init(
      voorstel: voorstel, tot: tot, regel: regel ?? .init(soort: "", jaren: 0, vanaf: .vertrek, grond: ""),
      zaken: velden.moet("zaken", \.zaken), records: velden.lijst("records", \.records),
      aangehouden: velden.magLijst("aangehouden", \.aangehouden))
  }
}

extension VernietigingGebeurtenis.Goedkeuring: Veldsgewijs {
  init(velden: inout Velden<Self>) {
    self.init(
      voorstel: velden.moet("voorstel", \.voorstel), weggelaten: velden.magLijst("weggelaten", \.weggelaten))
  }
}

extension VernietigingGebeurtenis.Weglating: Veldsgewijs {
  init?(velden: inout Velden<Self>) {
    let reden: Reden? = velden.probeer("reden", \.reden)
    let (zaken, records) = (velden.moet("zaken", \.zaken), velden.lijst("records", \.records))
    guard let reden else { return nil }
    self.init(reden, zaken: zaken, records: records)
  }
}

extension VernietigingGebeurtenis.Weglating.Reden: AlsTekst {}
