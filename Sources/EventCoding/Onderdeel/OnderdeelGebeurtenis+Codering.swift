internal import Gesprekscyclus

extension OnderdeelGebeurtenis.Instelling: Veldsgewijs {
  init(velden: inout Velden<Self>) {
    self.init(
      naam: velden.moet("naam", \.naam), onder: velden.mag("onder", \.onder), per: velden.moet("per", \.per),
      reden: velden.mag("reden", \.reden))
  }
}

extension OnderdeelGebeurtenis.Opheffing: Veldsgewijs {
  init(velden: inout Velden<Self>) {
    self.init(
      naam: velden.moet("naam", \.naam), per: velden.moet("per", \.per), reden: velden.mag("reden", \.reden))
  }
}
