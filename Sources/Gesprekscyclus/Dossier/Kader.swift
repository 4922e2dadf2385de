package import Kalender

/// What a decision may look at beside the dossier: the rules, the catalogues, the people, and the day it is.
package struct Kader: Sendable {
  /// Today on Dutch clocks; it arrives with the command, a decider has no clock.
  package var vandaag: Datum
  package var regelingen: Regelingen
  package var catalogi: Catalogi
  package var register: Register
  /// Finds somebody of the register by number, to see who is above whom.
  package var mens: @Sendable (Personeelsnummer) -> Medewerker?
  /// Everybody who is under this manager on a day, and in service then, by number.
  package var team: @Sendable (Personeelsnummer, Datum) -> [Medewerker]
  /// Every number of the person with this one: whoever has two jobs has two.
  package var zelfde: @Sendable (Personeelsnummer) -> Set<Personeelsnummer> = { [$0] }
  /// To whom the account belonged that recorded this, on that day; nothing where nothing was guarded yet.
  package var schrijvers: @Sendable (Herkomst) -> [Personeelsnummer]? = { _ in nil }
  /// For whom the command is given, where somebody is replaced.
  package var namens: Personeelsnummer?
  /// Who is put under whom, and who may be there already, is judged here; not in an import, which judges the whole of it at the end.
  package var keurtMensen = true
  /// Who gives the command; nothing where nothing is guarded, or where nobody asks.
  package var hand: Hand?
  /// A command of then is decided again: `vandaag` is the day on which it was recorded.
  package var isVanToen = false

  package init(
    vandaag: Datum, regelingen: Regelingen, catalogi: Catalogi, register: Register,
    mens: @escaping @Sendable (Personeelsnummer) -> Medewerker? = { _ in nil },
    team: @escaping @Sendable (Personeelsnummer, Datum) -> [Medewerker] = { _, _ in [] }, hand: Hand? = nil
  ) {
    self.vandaag = vandaag
    self.regelingen = regelingen
    self.catalogi = catalogi
    self.register = register
    self.mens = mens
    self.team = team
    self.hand = hand
  }

  /// Everyone above somebody on a day, the nearest first, as far as the register knows; each once, whatever circle they make.
  /// - Complexity: O(n) in the people above.
  func boven(_ nummer: Personeelsnummer, op dag: Datum) -> [Personeelsnummer] {
    var boven: [Personeelsnummer] = []
    var wie = nummer
    while let chef = mens(wie)?.plek(op: dag).waarde.leidinggevende, chef != nummer, !boven.contains(chef) {
      boven.append(chef)
      wie = chef
    }
    return boven
  }
}
