package import Arguments

/// The one table of commands: parsing, help, suggestions and what runs all come from it.
package enum Commandotabel {
  static let rubrieken: [(kop: String, groepen: [Commandogroep])] = [
    ("Beginnen", [.los(.inrichten), .los(.voorbeeld), .los(.status), .los(.werk)]),
    ("Mensen en regels", [.medewerker, .onderdeel, .catalogus, .functie, .regeling, .cyclus]),
    ("Gesprekken", [.gesprek, .bedenking, .afspraak, .verbetertraject, .los(.corrigeren)]),
    (
      "Vragen",
      [
        .los(.dossier), .los(.historie), .los(.verschil), .los(.verklaren), .los(.toetsen), .los(.bevindingen),
        .los(.jaaroverzicht), .uitgave, .kalibratie, .los(.achterstand),
      ]
    ),
    ("Het logboek", [.log, .zegel, .bewijs]),
    ("Bewaren en inzage", [.bewaren, .vernietigen, .inzage, .exporteren]),
    ("Toegang", [.rol]),
    ("Dit programma", [.los(.aanvulling), .los(.handboek)]),
  ]

  package static let tabel = Programmatabel(
    programma: "gespreksboek",
    samenvatting: "Houdt de gesprekscyclus bij in een logboek dat u kunt controleren.",
    voorbeelden: [
      Voorbeeld("gespreksboek voorbeeld", "Zie een heel jaar van een kleine gemeente."),
      Voorbeeld("gespreksboek inrichten --organisatie \"Gemeente Zandmeer\"", "Begin een eigen opslag."),
      Voorbeeld("gespreksboek gesprek formulier M-0117 --soort beoordeling > bg.txt", "Maak een formulier."),
      Voorbeeld("gespreksboek gesprek vastleggen bg.txt", "Leg het ingevulde formulier vast."),
    ],
    algemeneOpties: Opties.algemeen,
    rubrieken: rubrieken.map { .init($0.kop, $0.groepen.map(\.rij)) })

  static let uitvoerders: [[String]: Commando] = {
    let alle = rubrieken.flatMap(\.groepen).flatMap(\.commandos)
    return Dictionary(alle.map { ($0.pad, $0.commando) }, uniquingKeysWith: { eerste, _ in eerste })
  }()
}
