internal import Gesprekscyclus

extension Competentie: Veldsgewijs {
  init(velden: inout Velden<Self>) {
    self.init(
      code: velden.moet("code", \.code), naam: velden.moet("naam", \.naam), groep: velden.mag("groep", \.groep),
      definitie: velden.moet("definitie", \.definitie), niveaus: velden.lijst("niveaus", \.niveaus))
  }
}

extension Competentie.Niveau: Veldsgewijs {
  init(velden: inout Velden<Self>) {
    self.init(
      niveau: velden.moet("niveau", \.niveau), naam: velden.mag("naam", \.naam),
      gedrag: velden.lijst("gedrag", \.gedrag))
  }
}

extension Norm: Veldsgewijs {
  init(velden: inout Velden<Self>) {
    self.init(
      competentie: velden.moet("competentie", \.competentie), niveau: velden.moet("niveau", \.niveau),
      laag: velden.mag("laag", \.laag))
  }
}
