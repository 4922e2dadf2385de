internal import Gesprekscyclus

extension Vrijstelling: Veldsgewijs {
  init(velden: inout Velden<Self>) {
    self.init(
      grond: velden.moet("grond", \.grond), cyclus: velden.mag("cyclus", \.cyclus),
      stadia: velden.magLijst("stadia", \.stadia), periode: velden.mag("periode", \.periode))
  }
}
