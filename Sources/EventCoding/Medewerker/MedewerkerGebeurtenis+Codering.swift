internal import Gesprekscyclus

extension MedewerkerGebeurtenis.Indiensttreding: Veldsgewijs {
  init(velden: inout Velden<Self>) {
    self.init(
      personeelsnummer: velden.moet("personeelsnummer", \.personeelsnummer), naam: velden.moet("naam", \.naam),
      functie: velden.moet("functie", \.functie), modules: velden.magLijst("modules", \.modules),
      onderdeel: velden.moet("onderdeel", \.onderdeel), leidinggevende: velden.mag("leidinggevende", \.leidinggevende),
      per: velden.moet("per", \.per), uren: velden.mag("uren", \.uren))
  }
}

// A change holds only the keys that were given.

extension MedewerkerGebeurtenis.Gegevenswijziging: Veldsgewijs {
  init(velden: inout Velden<Self>) {
    self.init(
      naam: velden.mag("naam", \.naam), uren: velden.mag("uren", \.uren), per: velden.moet("per", \.per),
      reden: velden.mag("reden", \.reden))
  }
}

extension MedewerkerGebeurtenis.Functiewijziging: Veldsgewijs {
  init(velden: inout Velden<Self>) {
    self.init(
      functie: velden.mag("functie", \.functie), modules: velden.alsGegeven("modules", \.modules),
      per: velden.moet("per", \.per), reden: velden.mag("reden", \.reden))
  }
}

extension MedewerkerGebeurtenis.Plaatsing: Veldsgewijs {
  init(velden: inout Velden<Self>) {
    let onderdeel = velden.mag("onderdeel", \.onderdeel)
    let nummer = velden.mag("leidinggevende") { $0.leidinggevende?.nummer }
    let zonder = velden.mag("zonderLeidinggevende") { $0.leidinggevende == .geen ? true : nil }
    self.init(
      onderdeel: onderdeel, leidinggevende: nummer.map { .onder($0) } ?? (zonder == true ? .geen : nil),
      per: velden.moet("per", \.per), reden: velden.mag("reden", \.reden))
  }
}

extension MedewerkerGebeurtenis.Uitdiensttreding: Veldsgewijs {
  init(velden: inout Velden<Self>) {
    self.init(per: velden.moet("per", \.per), reden: velden.mag("reden", \.reden))
  }
}

extension MedewerkerGebeurtenis.Hernummering: Veldsgewijs {
  init(velden: inout Velden<Self>) {
    self.init(
      nummer: velden.moet("nummer", \.nummer), per: velden.moet("per", \.per), reden: velden.mag("reden", \.reden))
  }
}

extension Uren: AlsTekst {
  static var verwacht: String { "uren per week zoals \"28.8\"" }

  /// One way to write each number, so that the same hours are the same bytes.
  init?(opgeslagen tekst: String) {
    guard let uren = Uren(tekst), uren.opgeslagen == tekst else { return nil }
    self = uren
  }
}
