/// A value whose meaning follows from its place, such as `MEDEWERKER`.
package struct Positioneel: Sendable {
  /// How many values may stand in this place.
  package enum Aantal: Sendable {
    /// Exactly one.
    case verplicht
    /// One or none.
    case optioneel
    /// One or more; only as the last argument.
    case herhaalbaar
    /// Any number, also none; only as the last argument.
    case optioneelHerhaalbaar

    package var moet: Bool { self == .verplicht || self == .herhaalbaar }
    package var magVaker: Bool { self == .herhaalbaar || self == .optioneelHerhaalbaar }
  }

  /// The name in capitals, as help shows it.
  package var naam: String
  package var uitleg: String
  package var aantal: Aantal
  /// The only values that are accepted; nil accepts everything.
  package var keuzes: [String]?
  /// What the value leads to, when it is a path.
  package var pad: Padsoort?

  package init(
    _ naam: String, _ uitleg: String, _ aantal: Aantal = .verplicht, keuzes: [String]? = nil, pad: Padsoort? = nil
  ) {
    self.naam = naam
    self.uitleg = uitleg
    self.aantal = aantal
    self.keuzes = keuzes
    self.pad = pad
  }

  /// The explanation with the choices, if it has any.
  package var volledigeUitleg: String { uitleg + keuzezin(keuzes) }

  /// The form in a usage line: `NAAM`, `[NAAM]`, `NAAM…` or `[NAAM…]`.
  package var notatie: String {
    switch aantal {
    case .verplicht: naam
    case .optioneel: "[\(naam)]"
    case .herhaalbaar: "\(naam)…"
    case .optioneelHerhaalbaar: "[\(naam)…]"
    }
  }
}
