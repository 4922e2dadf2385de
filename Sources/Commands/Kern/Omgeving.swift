package import EventLog
package import Gebruik
package import Kalender

/// Everything the program takes from the machine, so that a test can hand it another.
package struct Omgeving {
  /// Words after the program's name.
  package var argumenten: [String]
  package var variabelen: [String: String]
  /// The directory that relative paths start from.
  package var werkmap: String
  /// The file of the program itself, as an absolute path; nil where the machine doesn't tell.
  package var programma: String?
  /// The account that the program runs as.
  package var account: String
  /// What sudo says of who called it; which account acts is only known beside a storage (`Beurt.wie`).
  package var sudo: Sudo?
  package var platform: RestartingPlatform
  package var uitvoer: Uitvoer
  /// Reads standard input whole.
  package var invoer: () throws(SystemError) -> [UInt8]
  /// Reads one line that a person types; nil off a terminal, where nothing ever asks.
  package var leesRegel: (() -> String?)?
  /// Columns that text may take.
  package var breedte: Int
  package var kleur: Bool
  /// The clock; the platform's unless a demonstration moves through a year.
  package var klok: (() -> Tijdstip)?
  /// A storage that stays open over several commands, for a demonstration of many.
  package var werkplaats: Werkplaats?
  /// Takes the words that whoever presses Ctrl-C from now on must read.
  package var bijOnderbreking: (String) -> Void = { _ in }
  /// Whether and how the index in `projecties/` is used; tests compare with the way without it.
  package var index = Indexgebruik.gewoon
  /// Facts of one commit of a large import, some 5 MB: one write and one sync; tests take fewer.
  package var stapel = 10_000

  package init(
    argumenten: [String], variabelen: [String: String], werkmap: String, account: String, platform: any Platform,
    uitvoer: Uitvoer, invoer: @escaping () throws(SystemError) -> [UInt8], breedte: Int = 80, kleur: Bool = false
  ) {
    self.argumenten = argumenten
    self.variabelen = variabelen
    self.werkmap = werkmap
    self.account = account
    self.platform = RestartingPlatform(platform)
    self.uitvoer = uitvoer
    self.invoer = invoer
    self.breedte = breedte
    self.kleur = kleur
  }

  package var nu: Tijdstip { klok?() ?? platform.now() }

  /// An absolute path for what a person typed.
  package func pad(_ getypt: String) -> String {
    getypt.hasPrefix("/") ? getypt : werkmap + "/" + getypt
  }
}

/// A variable that the program looks at; everything else in the environment is ignored.
package enum Omgevingsvariabele: String, Sendable, CaseIterable {
  case opslag = "GESPREKSBOEK_OPSLAG"
  case oin = "GESPREKSBOEK_OIN"
  case datamap = "XDG_DATA_HOME"
  case thuis = "HOME"
  case tijdelijk = "TMPDIR"
  case geenKleur = "NO_COLOR"
  case terminal = "TERM"
  case aanroeper = "SUDO_USER"

  /// What it does, for people.
  package var uitleg: String {
    switch self {
    case .opslag: "De map met het logboek, als --opslag er niet staat."
    case .oin: "Het OIN van uw organisatie, als --oin er niet staat."
    case .datamap: "De map voor gegevens van programma's; daarin staat uw eigen datamap. Anders $HOME/.local/share."
    case .thuis: "Uw thuismap."
    case .tijdelijk: "De map waarin 'voorbeeld' een nieuwe map maakt. Anders /tmp."
    case .geenKleur: "Staat deze er, dan is de uitvoer zonder kleur."
    case .terminal: "Staat hier 'dumb', dan is de uitvoer zonder kleur."
    case .aanroeper: "Wie sudo gaf; sudo zet deze zelf. Zie 'Beheer' in de documentatie."
    }
  }
}
