internal import Gesprekscyclus
internal import Kalender

extension TrajectGebeurtenis.Doel: Gecodeerd {
  func schrijf(in object: inout Bouwer) {
    object.zet("omschrijving", omschrijving)
    object.zet("maatstaf", maatstaf)
    object.zet("gereedOp", mag: gereedOp)
  }

  init(uit lezer: inout Lezer) {
    self.init(
      omschrijving: lezer.moet("omschrijving"), maatstaf: lezer.moet("maatstaf"), gereedOp: lezer.mag("gereedOp"))
  }
}

extension TrajectGebeurtenis.Start: Gecodeerd {
  func schrijf(in object: inout Bouwer) {
    object.zet("traject", traject)
    object.zet("looptijd", looptijd)
    object.zet("aanleiding", aanleiding)
    object.zet("doelen", lijst: doelen)
    object.zet("begeleiding", mag: begeleiding)
    object.zet("gesprek", mag: gesprek)
  }

  init?(uit lezer: inout Lezer) {
    let traject: TrajectKenmerk = lezer.moet("traject")
    guard let looptijd: Tijdvak = lezer.probeer("looptijd") else { return nil }
    self.init(
      traject: traject, looptijd: looptijd, aanleiding: lezer.moet("aanleiding"), doelen: lezer.lijst("doelen"),
      begeleiding: lezer.mag("begeleiding"), gesprek: lezer.mag("gesprek"))
  }
}

extension TrajectGebeurtenis.Bespreking: Gecodeerd {
  func schrijf(in object: inout Bouwer) {
    object.zet("traject", traject)
    object.zet("doel", doel)
    object.zet("status", status)
    object.zet("datum", datum)
    object.zet("toelichting", toelichting)
    object.zet("gesprek", mag: gesprek)
  }

  init(uit lezer: inout Lezer) {
    self.init(
      traject: lezer.moet("traject"), doel: lezer.moet("doel"), status: lezer.moet("status"),
      datum: lezer.moet("datum"), toelichting: lezer.moet("toelichting"), gesprek: lezer.mag("gesprek"))
  }
}

extension TrajectGebeurtenis.Afronding: Gecodeerd {
  func schrijf(in object: inout Bouwer) {
    object.zet("traject", traject)
    object.zet("datum", datum)
    object.zet("oordeel", oordeel)
    object.zet("motivering", motivering)
    object.zet("uitzondering", mag: uitzondering)
  }

  init(uit lezer: inout Lezer) {
    self.init(
      traject: lezer.moet("traject"), datum: lezer.moet("datum"), oordeel: lezer.moet("oordeel"),
      motivering: lezer.moet("motivering"), uitzondering: lezer.mag("uitzondering"))
  }
}
