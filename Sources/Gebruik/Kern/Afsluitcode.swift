/// How the program ends, for scripts. The numbers never change meaning.
package enum Afsluitcode: Int32, Sendable, CaseIterable {
  /// Done.
  case gelukt = 0
  /// Findings, or refused by a rule.
  case bevindingen = 1
  /// The command line is wrong.
  case gebruik = 2
  case nietGevonden = 3
  /// Locked, or the dossier moved on: try again.
  case conflict = 4
  /// The log does not verify.
  case beschadigd = 5
  case nietToegestaan = 6
  /// A sync failed: what was written may or may not be there.
  case uitkomstOnbekend = 70
  /// The answer or a message could not be written whole; of what was recorded nothing is lost.
  case uitvoerMislukt = 74
  case onderbroken = 130
}

extension Afsluitcode {
  /// What it means, for people; the table in `docs/handleiding.md` says the same.
  package var uitleg: String {
    switch self {
    case .gelukt: "Gelukt."
    case .bevindingen: "Er zijn fouten gevonden, of een regel verbiedt het. Ook: er is achterstand."
    case .gebruik: "De opdracht is niet goed getypt."
    case .nietGevonden: "Niet gevonden: een medewerker, een gesprek, een bestand, een opslag."
    case .conflict:
      "Botsing: het dossier is veranderd, of een ander is aan het vastleggen. Probeer het opnieuw."
    case .beschadigd: "Het logboek is beschadigd."
    case .nietToegestaan:
      "U mag dit niet: uw rol staat het niet toe, of u mag dit bestand of deze map niet gebruiken."
    case .uitkomstOnbekend:
      "Onzeker: de schijf gaf een fout bij het bewaren. Herhaal de opdracht met het kenmerk dat er staat (--opdracht)."
    case .uitvoerMislukt:
      "Het antwoord of een melding is niet helemaal geschreven, bijvoorbeeld doordat de schijf vol is."
    case .onderbroken: "Afgebroken met Ctrl-C."
    }
  }
}
