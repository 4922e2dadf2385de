internal import Arguments
internal import Gebruik
internal import Gesprekscyclus

extension Commando {
  static let aanvulling = Commando(
    .overig, .beginnen, "aanvulling", "Geef het script waarmee de Tab-toets opdrachten aanvult.",
    uitleg: [
      "Het vult opdrachten, opties, vaste keuzes en namen van bestanden aan. Namen en nummers van mensen niet: die staan "
        + "in het logboek."
    ],
    voorbeelden: [
      "aanvulling bash > ~/.local/share/bash-completion/completions/gespreksboek":
        "Voor bash, vanaf de volgende keer dat u hem opent.",
      "aanvulling zsh > ~/.zfunc/_gespreksboek": "Voor zsh, als ~/.zfunc in fpath staat voor compinit.",
      "aanvulling fish > ~/.config/fish/completions/gespreksboek.fish": "Voor fish.",
    ],
    argumenten: [Positioneel("SCHELP", "Het programma waarin u typt.", keuzes: Schelp.allCases.map(\.rawValue))]
  ) { (beurt) throws(Mislukt) in
    // The parser took only these.
    let schelp = Schelp(rawValue: beurt.positie("SCHELP")) ?? .bash
    let tekst = Commandotabel.tabel.aanvulling(voor: schelp)
    beurt.toon(
      tekst,
      json: .document(
        "gespreksboek.aanvulling", ("schelp", schelp.rawValue), ("tekst", tekst)))
    return .gelukt
  }

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
