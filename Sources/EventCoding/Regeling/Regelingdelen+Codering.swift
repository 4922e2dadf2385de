internal import Gesprekscyclus

extension Regeling.TijdvakGrens: Gecodeerd, MetLeeg {
  static var leeg: Regeling.TijdvakGrens { .init(minMaanden: 0, maxMaanden: 0) }

  func schrijf(in object: inout Bouwer) {
    object.zet("minMaanden", minMaanden)
    object.zet("maxMaanden", maxMaanden)
  }

  init(uit lezer: inout Lezer) {
    self.init(minMaanden: lezer.moet("minMaanden"), maxMaanden: lezer.moet("maxMaanden"))
  }
}

extension Regeling.Motivering: Gecodeerd, MetLeeg {
  static var leeg: Regeling.Motivering { .init(minTekens: 0, onderNorm: false) }

  func schrijf(in object: inout Bouwer) {
    object.zet("minTekens", minTekens)
    object.zet("onderNorm", onderNorm)
  }

  init(uit lezer: inout Lezer) {
    self.init(minTekens: lezer.moet("minTekens"), onderNorm: lezer.moet("onderNorm"))
  }
}

extension Regeling.Termijnen: Gecodeerd, MetLeeg {
  static var leeg: Regeling.Termijnen { .init(reactieDagen: 0, bedenkingDagen: 0) }

  func schrijf(in object: inout Bouwer) {
    object.zet("reactieDagen", reactieDagen)
    object.zet("bedenkingDagen", bedenkingDagen)
  }

  init(uit lezer: inout Lezer) {
    self.init(reactieDagen: lezer.moet("reactieDagen"), bedenkingDagen: lezer.moet("bedenkingDagen"))
  }
}

extension Regeling.Bewaartermijn: Gecodeerd, MetLeeg {
  static var leeg: Regeling.Bewaartermijn { .init(jaren: 0, grond: "") }

  func schrijf(in object: inout Bouwer) {
    object.zet("jaren", jaren)
    object.zet("grond", grond)
  }

  init(uit lezer: inout Lezer) {
    self.init(jaren: lezer.moet("jaren"), grond: lezer.moet("grond"))
  }
}
