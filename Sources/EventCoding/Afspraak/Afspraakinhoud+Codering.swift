internal import Gesprekscyclus

/// The content stands among the event's own keys, not in a block of its own.
extension Afspraakinhoud {
  func schrijf(in object: inout Bouwer) {
    object.zet("resultaatgebied", resultaatgebied)
    object.zet("omschrijving", omschrijving)
    object.zet("maatstaf", mag: maatstaf)
    object.zet("weging", mag: weging)
    object.zet("gereedOp", mag: gereedOp)
  }

  init(uit lezer: inout Lezer) {
    self.init(resultaatgebied: lezer.moet("resultaatgebied"), omschrijving: lezer.moet("omschrijving"))
    maatstaf = lezer.mag("maatstaf")
    weging = lezer.mag("weging")
    gereedOp = lezer.mag("gereedOp")
  }
}

extension Ontwikkelinhoud {
  func schrijf(in object: inout Bouwer) {
    object.zet("competentie", mag: competentie)
    object.zet("activiteit", activiteit)
    object.zet("faciliteit", mag: faciliteit)
    object.zet("gereedOp", mag: gereedOp)
  }

  init(uit lezer: inout Lezer) {
    self.init(
      competentie: lezer.mag("competentie"), activiteit: lezer.moet("activiteit"),
      faciliteit: lezer.mag("faciliteit"), gereedOp: lezer.mag("gereedOp"))
  }
}
