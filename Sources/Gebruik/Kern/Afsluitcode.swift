/// How the program ends, for scripts. The numbers never change meaning.
package enum Afsluitcode: Int32, Sendable {
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
  case onderbroken = 130
}
