/// A command in the table: a leaf that can be run, or a group of commands below it.
///
/// The table is the single source of parsing and help, so all that people may type or read about a command is here.
/// `controleerTabel()` finds what is missing or contradictory.
package struct Commandorij: Sendable {
  /// The word that is typed, in lower case.
  package var naam: String
  /// One sentence that says what it does.
  package var samenvatting: String
  /// More about it, in paragraphs.
  package var uitleg: [String]
  /// Every leaf has at least one; each is parsed with the table itself in a test.
  package var voorbeelden: [Voorbeeld]
  package var argumenten: [Positioneel]
  package var opties: [Optie]
  /// The general options that may be given more than once here, by their long name.
  package var vaker: Set<String>
  /// The commands below a group; empty for a leaf.
  package var subopdrachten: [Commandorij]

  package var isGroep: Bool { !subopdrachten.isEmpty }

  package init(
    _ naam: String, _ samenvatting: String, uitleg: [String] = [], voorbeelden: [Voorbeeld] = [],
    argumenten: [Positioneel] = [], opties: [Optie] = [], vaker: Set<String> = [], subopdrachten: [Commandorij] = []
  ) {
    self.vaker = vaker
    self.naam = naam
    self.samenvatting = samenvatting
    self.uitleg = uitleg
    self.voorbeelden = voorbeelden
    self.argumenten = argumenten
    self.opties = opties
    self.subopdrachten = subopdrachten
  }
}

extension Commandorij {
  /// What may follow its name, as a usage line shows it: arguments, required options, and that there are more.
  var gebruikswoorden: [String] {
    var words = isGroep ? ["OPDRACHT"] : argumenten.map(\.notatie)
    words += opties.filter(\.verplicht).map(\.notatie)
    let hasChoice = !isGroep && opties.contains { !$0.verplicht }
    if isGroep || hasChoice { words.append("[opties]") }
    return words
  }
}

/// A line that can be typed as it stands, and what it does.
package struct Voorbeeld: Sendable {
  /// The whole line, beginning with the name of the program; may end in `> bestand` or `| programma`.
  package var regel: String
  package var uitleg: String

  package init(_ regel: String, _ uitleg: String) {
    self.regel = regel
    self.uitleg = uitleg
  }
}
