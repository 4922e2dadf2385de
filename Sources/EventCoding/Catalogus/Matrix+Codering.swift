internal import Gesprekscyclus

extension Catalogus.Reeks: Veldsgewijs {
  init(velden: inout Velden<Self>) {
    self.init(
      code: velden.moet("code", \.code), naam: velden.moet("naam", \.naam),
      omschrijving: velden.mag("omschrijving", \.omschrijving), groepen: velden.lijst("groepen", \.groepen))
  }
}

extension Catalogus.Reeks.Groep: Veldsgewijs {
  init(velden: inout Velden<Self>) {
    self.init(
      code: velden.moet("code", \.code), naam: velden.moet("naam", \.naam),
      omschrijving: velden.mag("omschrijving", \.omschrijving))
  }
}

extension Catalogus.Matrixcel: Veldsgewijs {
  init(velden: inout Velden<Self>) {
    self.init(
      naam: velden.moet("naam", \.naam), reeks: velden.moet("reeks", \.reeks), groep: velden.moet("groep", \.groep),
      schaal: velden.moet("schaal", \.schaal), punten: velden.moet("punten", \.punten),
      functie: velden.mag("functie", \.functie))
  }
}

extension Catalogus.Familie: Veldsgewijs {
  init(velden: inout Velden<Self>) {
    self.init(
      code: velden.moet("code", \.code), naam: velden.moet("naam", \.naam), letters: velden.lijst("letters", \.letters))
  }
}

extension Catalogus.Normregel: Veldsgewijs {
  init(velden: inout Velden<Self>) {
    self.init(
      competentie: velden.moet("competentie", \.competentie), niveau: velden.moet("niveau", \.niveau),
      families: velden.lijst("families", \.families))
  }
}

extension Catalogus.Normregel.Deel: Veldsgewijs {
  init(velden: inout Velden<Self>) {
    self.init(familie: velden.moet("familie", \.familie), letters: velden.lijst("letters", \.letters))
  }
}
