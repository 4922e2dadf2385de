package import Arguments
package import Gebruik
package import Gesprekscyclus

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

/// One command: what it is for, what it does to whom, its row in the table, and what runs it.
package struct Commando: Sendable {
  /// What a command is for, and so which options it has behind its own.
  enum Soort: Sendable {
    /// It answers from the log, at any moment on either time axis, also into a file.
    case vraag
    /// It records: once only, and without writing when that is asked.
    case vastlegging
    /// It makes, checks or shows something else.
    case overig
  }

  /// What `Beleid` decides on; a command without one does not compile.
  package let handeling: Handeling
  package let rij: Commandorij
  package let voerUit: @Sendable (Beurt) throws(Mislukt) -> Afsluitcode

  /// - Parameter voorbeelden: lines that can be typed behind the name of the program, each with what it does.
  init(
    _ soort: Soort, _ handeling: Handeling, _ naam: String, _ samenvatting: String, uitleg: [String] = [],
    voorbeelden: KeyValuePairs<String, String>, argumenten: [Positioneel] = [], opties: [Optie] = [],
    vaker: Set<String> = [], voerUit: @escaping @Sendable (Beurt) throws(Mislukt) -> Afsluitcode
  ) {
    self.handeling = handeling
    rij = Commandorij(
      naam, samenvatting, uitleg: uitleg, voorbeelden: Commandotabel.voorbeelden(voorbeelden), argumenten: argumenten,
      opties: opties + soort.opties(bij: handeling), vaker: vaker)
    self.voerUit = voerUit
  }
}

extension Commando.Soort {
  fileprivate func opties(bij handeling: Handeling) -> [Optie] {
    switch self {
    case .vraag:
      // An edition tells nothing of a person.
      let noteert = handeling.gaatOverMensen && handeling != .uitgavenLezen
      return Opties.tijdassen + Opties.uit + (noteert ? [Opties.doel] : [])
    case .vastlegging: return Opties.vastleggen
    case .overig: return []
    }
  }
}

/// Commands under one word, such as `gesprek plannen` and `gesprek tonen`; or one command that is a word by itself.
package enum Commandogroep: Sendable {
  case groep(naam: String, samenvatting: String, [Commando])
  case los(Commando)

  var rij: Commandorij {
    switch self {
    case .groep(let naam, let samenvatting, let commandos):
      Commandorij(
        naam, samenvatting, voorbeelden: commandos.compactMap(\.rij.voorbeelden.first),
        subopdrachten: commandos.map(\.rij))
    case .los(let commando): commando.rij
    }
  }

  var commandos: [(pad: [String], commando: Commando)] {
    switch self {
    case .groep(let naam, _, let commandos): commandos.map { ([naam, $0.rij.naam], $0) }
    case .los(let commando): [([commando.rij.naam], commando)]
    }
  }
}
