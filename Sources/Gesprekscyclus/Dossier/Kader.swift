package import Kalender

/// What a decision may look at beside the dossier: the rules, the catalogues, the people, and the day it is.
package struct Kader: Sendable {
  /// Today on Dutch clocks; it arrives with the command, a decider has no clock.
  package var vandaag: Datum
  package var regelingen: Regelingen
  package var catalogi: Catalogi
  package var register: Register
  /// A command of then is decided again: `vandaag` is the day on which it was recorded.
  package var isVanToen = false

  package init(vandaag: Datum, regelingen: Regelingen, catalogi: Catalogi, register: Register) {
    self.vandaag = vandaag
    self.regelingen = regelingen
    self.catalogi = catalogi
    self.register = register
  }
}
