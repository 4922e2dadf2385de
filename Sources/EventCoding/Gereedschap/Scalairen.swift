internal import Gesprekscyclus
internal import Kalender
internal import Wire

extension String: MetLeeg {
  static var leeg: String { "" }
  var json: JSONNode { JSONNode(.string(self)) }

  static func lees(_ node: JSONNode, _ meldingen: inout Meldingen) -> String? {
    guard case .string(let tekst) = node.value else {
      meldingen.verkeerdType(node, verwacht: "een tekst tussen aanhalingstekens")
      return nil
    }
    Grenzen.keur(node, &meldingen)
    return tekst
  }
}

extension Int: MetLeeg {
  static var leeg: Int { 0 }
  var json: JSONNode { JSONNode(.integer(Int64(self))) }

  static func lees(_ node: JSONNode, _ meldingen: inout Meldingen) -> Int? {
    guard let getal = node.integer else {
      meldingen.verkeerdType(node, verwacht: "een heel getal zonder aanhalingstekens")
      return nil
    }
    return getal
  }
}

extension Bool: MetLeeg {
  static var leeg: Bool { false }
  var json: JSONNode { JSONNode(.bool(self)) }

  static func lees(_ node: JSONNode, _ meldingen: inout Meldingen) -> Bool? {
    guard let bool = node.bool else {
      meldingen.verkeerdType(node, verwacht: "true of false zonder aanhalingstekens")
      return nil
    }
    return bool
  }
}

/// A value written as one text, in a form of its own.
protocol AlsTekst: Codeerbaar {
  /// What belongs here, with an example, for people.
  static var verwacht: String { get }
  init?(opgeslagen tekst: String)
  var opgeslagen: String { get }
}

extension AlsTekst {
  var json: JSONNode { JSONNode(.string(opgeslagen)) }

  static func lees(_ node: JSONNode, _ meldingen: inout Meldingen) -> Self? {
    guard case .string(let tekst) = node.value else {
      meldingen.verkeerdType(node, verwacht: verwacht)
      return nil
    }
    guard let waarde = Self(opgeslagen: tekst) else {
      meldingen.ongeldig(node, verwacht: verwacht)
      return nil
    }
    Grenzen.keur(node, &meldingen)
    return waarde
  }
}

/// A choice out of the texts of an enum.
extension AlsTekst where Self: RawRepresentable & CaseIterable, Self.RawValue == String {
  static var verwacht: String { allCases.map { "'\($0.rawValue)'" }.joined(separator: " of ") }
  init?(opgeslagen tekst: String) { self.init(rawValue: tekst) }
  var opgeslagen: String { rawValue }
}

extension Kenmerk: Codeerbaar, MetLeeg, AlsTekst {
  static var leeg: Kenmerk { Kenmerk("") }
  static var verwacht: String { "een code tussen aanhalingstekens" }
  init?(opgeslagen tekst: String) { self.init(tekst) }
  var opgeslagen: String { tekst }
}

extension Personeelsnummer: MetLeeg, AlsTekst {
  static var leeg: Personeelsnummer { Personeelsnummer("") }
  static var verwacht: String { "een personeelsnummer tussen aanhalingstekens" }
  init?(opgeslagen tekst: String) { self.init(tekst) }
  var opgeslagen: String { tekst }
}

extension Datum: MetLeeg, AlsTekst {
  static var leeg: Datum { Datum(dagnummer: 0) }
  static var verwacht: String { "een datum zoals \"2026-11-12\"" }
  init?(opgeslagen tekst: String) { self.init(iso: tekst) }
  var opgeslagen: String { iso }
}

extension FunctieVerwijzing: MetLeeg, AlsTekst {
  static var leeg: FunctieVerwijzing { FunctieVerwijzing(catalogus: "", functie: "") }
  static var verwacht: String { "een functie zoals \"hr21:adviseur-iii\"" }
  init?(opgeslagen tekst: String) { self.init(tekst) }
  var opgeslagen: String { description }
}

extension Gesprekssoort: MetLeeg, AlsTekst {
  static var leeg: Gesprekssoort { .planning }
  static var verwacht: String { "een soort gesprek zoals \"planning\"" }
  init?(opgeslagen tekst: String) { self.init(tekst) }
  var opgeslagen: String { tekst }
}

extension Regeling.Deel: MetLeeg, AlsTekst {
  static var leeg: Regeling.Deel { .leidinggevende }
}

extension Voortgangsstatus: MetLeeg, AlsTekst {
  static var leeg: Voortgangsstatus { .opSchema }
}

extension Tekenwijze: MetLeeg, AlsTekst {
  static var leeg: Tekenwijze { .gezien }
}

extension Uitreikwijze: MetLeeg, AlsTekst {
  static var leeg: Uitreikwijze { .persoonlijk }
}

extension Bedenkingsuitkomst: MetLeeg, AlsTekst {
  static var leeg: Bedenkingsuitkomst { .ongegrond }
}

extension Trajectoordeel: MetLeeg, AlsTekst {
  static var leeg: Trajectoordeel { .geslaagd }
}

extension Basis: MetLeeg, AlsTekst {
  static var leeg: Basis { Basis(nr: 1, hashbegin: "000000000000") }
  static var verwacht: String { "een record zoals \"17-286b4a0eaca2\"" }
  init?(opgeslagen tekst: String) { self.init(tekst) }
  var opgeslagen: String { description }
}

extension Tijdvak: Veldsgewijs {
  init?(velden: inout Velden<Self>) {
    let van = velden.probeer("van", \.van)
    let tot = velden.probeer("tot", \.tot)
    guard let van, let tot else { return nil }
    guard van <= tot else {
      velden.keurAf("tot", "Het einde ligt voor het begin.", advies: "Schrijf bij 'tot' een dag op of na 'van'.")
      return nil
    }
    self.init(van: van, tot: tot)
  }
}

/// A whole number where it is one, else text: what was written before has the same bytes.
extension Salarisschaal: MetLeeg {
  static var leeg: Salarisschaal { 0 }
  var json: JSONNode { letters.isEmpty ? nummer.json : JSONNode(.string(description)) }

  static func lees(_ node: JSONNode, _ meldingen: inout Meldingen) -> Salarisschaal? {
    if let schaal = node.integer.map({ Salarisschaal($0) }) ?? node.string.flatMap({ Salarisschaal($0) }) {
      return schaal
    }
    meldingen.verkeerdType(node, verwacht: "een schaal, zoals 10 of \"10a\"")
    return nil
  }
}
