internal import Gesprekscyclus

extension Regeling.TijdvakGrens: Veldsgewijs, MetLeeg {
  static var leeg: Regeling.TijdvakGrens { .init(minMaanden: 0, maxMaanden: 0) }

  init(velden: inout Velden<Self>) {
    self.init(minMaanden: velden.moet("minMaanden", \.minMaanden), maxMaanden: velden.moet("maxMaanden", \.maxMaanden))
  }
}

extension Regeling.Motivering: Veldsgewijs, MetLeeg {
  static var leeg: Regeling.Motivering { .init(minTekens: 0, onderNorm: false) }

  init(velden: inout Velden<Self>) {
    self.init(minTekens: velden.moet("minTekens", \.minTekens), onderNorm: velden.moet("onderNorm", \.onderNorm))
  }
}

extension Regeling.Termijnen: Veldsgewijs, MetLeeg {
  static var leeg: Regeling.Termijnen { .init(reactieDagen: 0, bedenkingDagen: 0) }

  init(velden: inout Velden<Self>) {
    self.init(
      reactieDagen: velden.moet("reactieDagen", \.reactieDagen),
      bedenkingDagen: velden.moet("bedenkingDagen", \.bedenkingDagen))
  }
}

extension Regeling.Onderwerp: Veldsgewijs {
  init(velden: inout Velden<Self>) {
    self.init(
      code: velden.moet("code", \.code), naam: velden.moet("naam", \.naam), bij: velden.magLijst("bij", \.bij),
      naJarenInFunctie: velden.mag("naJarenInFunctie", \.naJarenInFunctie))
  }
}

extension Regeling.Bewaarregel: Veldsgewijs {
  init(velden: inout Velden<Self>) {
    self.init(
      soort: velden.moet("soort", \.soort), jaren: velden.moet("jaren", \.jaren),
      vanaf: velden.moet("vanaf", \.vanaf), grond: velden.moet("grond", \.grond),
      waardering: velden.mag("waardering") { $0.waardering == .vernietigen ? nil : $0.waardering } ?? .vernietigen,
      categorie: velden.mag("categorie", \.categorie))
  }
}

extension Regeling.Bewaarregel.Aanvang: MetLeeg, AlsTekst {
  static var leeg: Regeling.Bewaarregel.Aanvang { .vertrek }
}

extension Regeling.Bewaarregel.Waardering: AlsTekst {}

extension Regeling.Bewaartermijn: Veldsgewijs, MetLeeg {
  static var leeg: Regeling.Bewaartermijn { .init(jaren: 0, grond: "") }

  init(velden: inout Velden<Self>) {
    self.init(jaren: velden.moet("jaren", \.jaren), grond: velden.moet("grond", \.grond))
  }
}
