internal import Gesprekscyclus

extension Inzagegift: Veldsgewijs {
  init(velden: inout Velden<Self>) {
    self.init(
      verzocht: velden.moet("verzocht", \.verzocht), gegeven: velden.moet("gegeven", \.gegeven),
      metNamen: velden.mag("metNamen") { $0.metNamen ? true : nil } ?? false, reden: velden.mag("reden", \.reden))
  }
}
