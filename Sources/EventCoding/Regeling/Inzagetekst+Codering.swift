internal import Gesprekscyclus

extension Inzagetekst: Veldsgewijs {
  init(velden: inout Velden<Self>) {
    self.init(
      doelen: velden.magLijst("doelen", \.doelen), ontvangers: velden.magLijst("ontvangers", \.ontvangers),
      rechten: velden.magLijst("rechten", \.rechten), contact: velden.mag("contact", \.contact))
  }
}
