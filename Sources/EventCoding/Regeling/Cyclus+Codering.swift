internal import Gesprekscyclus

/// The payload of `cyclus.geopend`.
struct Cyclusopening {
  let jaar: Int
  let regeling: RegelingKenmerk
  let versie: Int
}

extension Cyclusopening: Veldsgewijs {
  init(velden: inout Velden<Self>) {
    self.init(
      jaar: velden.moet("jaar", \.jaar), regeling: velden.moet("regeling", \.regeling),
      versie: velden.moet("versie", \.versie))
  }
}

/// The payload of `cyclus.gesloten`.
struct Cyclussluiting {
  let jaar: Int
}

extension Cyclussluiting: Veldsgewijs {
  init(velden: inout Velden<Self>) {
    self.init(jaar: velden.moet("jaar", \.jaar))
  }
}

/// The payload of `cyclus.heropend`.
struct Cyclusheropening {
  let jaar: Int
  let reden: String
}

extension Cyclusheropening: Veldsgewijs {
  init(velden: inout Velden<Self>) {
    self.init(jaar: velden.moet("jaar", \.jaar), reden: velden.moet("reden", \.reden))
  }
}

extension Uitgave.Soort: MetLeeg, AlsTekst {
  static var leeg: Uitgave.Soort { .openbaar }
}

/// The payload of `jaaroverzicht.uitgegeven`.
extension Uitgave: Veldsgewijs {
  init(velden: inout Velden<Self>) {
    self.init(
      jaar: velden.moet("jaar", \.jaar), nummer: velden.moet("nummer", \.nummer), soort: velden.moet("soort", \.soort),
      voor: velden.moet("voor", \.voor), nr: velden.moet("nr", \.nr), hash: velden.moet("hash", \.hash),
      peildatum: velden.moet("peildatum", \.peildatum), inhoud: velden.moet("inhoud", \.inhoud))
  }
}
