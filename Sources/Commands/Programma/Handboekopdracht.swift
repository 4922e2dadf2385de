internal import Arguments
internal import Gebruik
internal import Gesprekscyclus

extension Commando {
  static let handboek = Commando(
    .overig, .beginnen, "handboek", "Geef alle opdrachten als bladzijde voor man.",
    uitleg: ["Er staat hetzelfde in als in --help van elke opdracht, achter elkaar om door te lezen of te zoeken."],
    voorbeelden: [
      "handboek | man -l -": "Lees het handboek.",
      "handboek > ~/.local/share/man/man1/gespreksboek.1": "Bewaar het, zodat 'man gespreksboek' werkt.",
    ]
  ) { (beurt) throws(Mislukt) in
    let tekst = Commandotabel.tabel.handboek(.dezeVersie)
    beurt.toon(
      tekst,
      json: .document(
        "gespreksboek.handboek", ("tekst", tekst)))
    return .gelukt
  }
}

extension Handboekgegevens {
  /// This version, with what a script needs to know: variables and exit codes.
  fileprivate static let dezeVersie = Handboekgegevens(
    versie: Programma.versie, dag: Programma.versiedag,
    hoofdstukken: [
      Hoofdstuk("Omgeving", Omgevingsvariabele.allCases.map { ($0.rawValue, $0.uitleg) }),
      Hoofdstuk("Afsluitcodes", Afsluitcode.allCases.map { (String($0.rawValue), $0.uitleg) }),
    ])
}
