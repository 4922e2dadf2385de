internal import Gesprekscyclus

/// The content stands among the event's own keys, not in a block of its own.
extension Afspraakinhoud: Veldsgewijs {
  init(velden: inout Velden<Self>) {
    self.init(
      resultaatgebied: velden.moet("resultaatgebied", \.resultaatgebied),
      omschrijving: velden.moet("omschrijving", \.omschrijving))
    maatstaf = velden.mag("maatstaf", \.maatstaf)
    weging = velden.mag("weging", \.weging)
    gereedOp = velden.mag("gereedOp", \.gereedOp)
  }
}

extension Ontwikkelinhoud: Veldsgewijs {
  init(velden: inout Velden<Self>) {
    self.init(
      competentie: velden.mag("competentie", \.competentie), activiteit: velden.moet("activiteit", \.activiteit),
      faciliteit: velden.mag("faciliteit", \.faciliteit), gereedOp: velden.mag("gereedOp", \.gereedOp))
  }
}
