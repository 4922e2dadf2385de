internal import Tekst

/// What stands at a value that is a path: shells complete it from what is there.
package enum Padsoort: Sendable { case bestand, map }

/// An option: a flag such as `--json`, or a name with a value such as `--soort SOORT`.
package struct Optie: Sendable, Equatable {
  /// The long name with its dashes, which also identifies the option in an `Aanroep`.
  package var lang: String
  /// The short name without its dash.
  package var kort: Character?
  /// Other long names that mean the same.
  package var ook: [String]
  /// The name of the value in capitals; nil for a flag.
  package var waarde: String?
  package var uitleg: String
  package var herhaalbaar: Bool
  package var verplicht: Bool
  /// The only values that are accepted; nil accepts everything.
  package var keuzes: [String]?
  /// What the value leads to, when it is a path.
  package var pad: Padsoort?
  /// What holds without the option; shown in help, filled in by nobody.
  package var standaard: String?

  package var isVlag: Bool { waarde == nil }

  package init(
    _ lang: String, kort: Character? = nil, ook: [String] = [], waarde: String? = nil, _ uitleg: String,
    herhaalbaar: Bool = false,
    verplicht: Bool = false, keuzes: [String]? = nil, pad: Padsoort? = nil, standaard: String? = nil
  ) {
    self.lang = lang
    self.kort = kort
    self.ook = ook
    self.waarde = waarde
    self.uitleg = uitleg
    self.herhaalbaar = herhaalbaar
    self.verplicht = verplicht
    self.keuzes = keuzes
    self.pad = pad
    self.standaard = standaard
  }

  /// The long name with the name of its value: `--soort SOORT`.
  package var notatie: String {
    waarde.map { "\(lang) \($0)" } ?? lang
  }

  /// The names that may be typed, the short one first.
  package var namen: [String] { (kort.map { ["-\($0)"] } ?? []) + [lang] }

  /// The explanation with what follows from the row: choices, what holds without it, whether it may be repeated.
  package var volledigeUitleg: String {
    var text = uitleg + keuzezin(keuzes)
    if let standaard { text += " Zonder deze optie: \(standaard)." }
    if !ook.isEmpty { text += " Mag ook: \(opsomming(ook, voegwoord: "of"))." }
    if herhaalbaar { text += " Mag vaker." }
    if verplicht { text += " Verplicht." }
    return text
  }

  /// Whether someone wrote this option, with either name.
  package func heet(_ geschreven: String) -> Bool {
    namen.contains(geschreven) || ook.contains(geschreven)
  }
}

extension Optie {
  /// The option that every command has; the parser answers it itself.
  package static let help = Optie("--help", kort: "h", "Toon deze hulp.")

  /// The option that every command has; the parser answers it itself.
  package static let version = Optie("--version", "Toon de versie van het programma.")
}

/// The sentence that lists choices, with a space before it; empty without choices.
func keuzezin(_ choices: [String]?) -> String {
  choices.map { " Kies uit: \(opsomming($0, voegwoord: "of"))." } ?? ""
}

extension [String] {
  /// The choice that is meant: without regard to case or accents, and with a dash or a space between words.
  func bedoeld(_ getypt: String) -> String? {
    func vorm(_ tekst: String) -> [Substring] {
      vereenvoudigd(tekst).split { $0.isWhitespace || $0 == "-" || $0 == "_" }
    }
    return contains(getypt) ? getypt : first { vorm($0) == vorm(getypt) }
  }
}
