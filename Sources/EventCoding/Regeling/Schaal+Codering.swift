internal import Gesprekscyclus

extension Schaal: Gecodeerd {
  func schrijf(in object: inout Bouwer) {
    object.zet("code", code)
    object.zet("naam", naam)
    object.zet("labels", lijst: labels)
  }

  init(uit lezer: inout Lezer) {
    self.init(code: lezer.moet("code"), naam: lezer.moet("naam"), labels: lezer.lijst("labels"))
  }
}

extension Schaal.Label: Gecodeerd {
  func schrijf(in object: inout Bouwer) {
    object.zet("label", tekst)
    object.zet("ookAls", magLijst: ookAls)
    object.zet("waarde", waarde)
    object.zet("laag", mag: laag ? true : nil)
  }

  init(uit lezer: inout Lezer) {
    self.init(
      lezer.moet("label"), ookAls: lezer.magLijst("ookAls"), waarde: lezer.moet("waarde"),
      laag: lezer.mag("laag") ?? false)
  }
}
