internal import Gesprekscyclus

extension TrajectGebeurtenis.Doel: Veldsgewijs {
  init(velden: inout Velden<Self>) {
    self.init(
      omschrijving: velden.moet("omschrijving", \.omschrijving), maatstaf: velden.moet("maatstaf", \.maatstaf),
      gereedOp: velden.mag("gereedOp", \.gereedOp))
  }
}

extension TrajectGebeurtenis.Start: Veldsgewijs {
  init?(velden: inout Velden<Self>) {
    let traject = velden.moet("traject", \.traject)
    guard let looptijd = velden.probeer("looptijd", \.looptijd) else { return nil }
    self.init(
      traject: traject, looptijd: looptijd, aanleiding: velden.moet("aanleiding", \.aanleiding),
      doelen: velden.lijst("doelen", \.doelen), begeleiding: velden.mag("begeleiding", \.begeleiding),
      gesprek: velden.mag("gesprek", \.gesprek))
  }
}

extension TrajectGebeurtenis.Bespreking: Veldsgewijs {
  init(velden: inout Velden<Self>) {
    self.init(
      traject: velden.moet("traject", \.traject), doel: velden.moet("doel", \.doel),
      status: velden.moet("status", \.status), datum: velden.moet("datum", \.datum),
      toelichting: velden.moet("toelichting", \.toelichting), gesprek: velden.mag("gesprek", \.gesprek))
  }
}

extension TrajectGebeurtenis.Afronding: Veldsgewijs {
  init(velden: inout Velden<Self>) {
    self.init(
      traject: velden.moet("traject", \.traject), datum: velden.moet("datum", \.datum),
      oordeel: velden.moet("oordeel", \.oordeel), motivering: velden.moet("motivering", \.motivering),
      uitzondering: velden.mag("uitzondering", \.uitzondering))
  }
}
