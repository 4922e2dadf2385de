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
