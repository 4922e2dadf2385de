internal import Gesprekscyclus

extension Schaal: Veldsgewijs {
  init(velden: inout Velden<Self>) {
    self.init(
      code: velden.moet("code", \.code), naam: velden.moet("naam", \.naam), labels: velden.lijst("labels", \.labels))
  }
}

extension Schaal.Label: Veldsgewijs {
  init(velden: inout Velden<Self>) {
    self.init(
      velden.moet("label", \.tekst), ookAls: velden.magLijst("ookAls", \.ookAls),
      waarde: velden.moet("waarde", \.waarde),
      laag: velden.mag("laag") { $0.laag ? true : nil } ?? false)
  }
}
