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

  private static let programma = "gespreksboek"

  static func voorbeelden(_ voorbeelden: KeyValuePairs<String, String>) -> [Voorbeeld] {
    voorbeelden.map { Voorbeeld("\(programma) \($0)", $1) }
  }

  package static let tabel = Programmatabel(
    programma: programma,
    samenvatting: "Houdt de gesprekscyclus bij in een logboek dat u kunt controleren.",
    voorbeelden: voorbeelden([
      "voorbeeld": "Zie een heel jaar van een kleine gemeente.",
      "inrichten --organisatie \"Gemeente Zandmeer\"": "Begin een eigen opslag.",
      "gesprek formulier M-0117 --soort beoordeling > bg.txt": "Maak een formulier.",
      "gesprek vastleggen bg.txt": "Leg het ingevulde formulier vast.",
    ]),
    algemeneOpties: Opties.algemeen,
    rubrieken: rubrieken.map { .init($0.kop, $0.groepen.map(\.rij)) })

  static let uitvoerders: [[String]: Commando] = {
    let alle = rubrieken.flatMap(\.groepen).flatMap(\.commandos)
    return Dictionary(alle.map { ($0.pad, $0.commando) }, uniquingKeysWith: { eerste, _ in eerste })
  }()
}
