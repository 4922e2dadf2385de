package import EventLog

/// What whoever reads an answer must know beside it.
package enum Kanttekening: Equatable, Sendable {
  /// A copied log without the storage around it.
  case alleenLog
  /// The log is damaged: these parts could not be read, and the answer is made from the rest.
  case beschadigd([Gap])
  /// The contents of this record can't be understood and don't count.
  case onleesbaar(Position)
  /// The clock is behind the log, and what holds after today is left out.
  case klokAchter(Klokstand)
  /// The identity beside the log is of another storage than the log is; why, in a sentence.
  case andereOpslag(String)
  /// This number stands inside a commit; the answer is of the whole commits before it, up to `stand`.
  case middenInOpdracht(nr: Int, stand: Int)
  /// Who looks is to be noted, and that failed; why, in sentences.
  case nietGenoteerd(String)
  /// So many records are of a later version of the program.
  case nieuwereVersie(Int)
  /// Of more storages this one does not count, and why.
  case zonderOpslag(pad: String, code: String, melding: String)
}

/// Hears the notes beside one answer, and passes each on once.
package final class Kanttekeningen {
  /// Hears the number up to which a command is recorded, as soon as it is and before it is answered: whoever interrupts it then must be
  /// told.
  package var bijVastgelegd: ((Int) -> Void)?
  private let toon: (Kanttekening) -> Void
  private var gemeld: [Kanttekening] = []

  package init(_ toon: @escaping (Kanttekening) -> Void) {
    self.toon = toon
  }

  /// True when the log could not be read whole.
  package var isOnvolledig: Bool {
    gemeld.contains {
      switch $0 {
      case .beschadigd, .zonderOpslag: true
      case .alleenLog, .onleesbaar, .klokAchter, .andereOpslag, .middenInOpdracht, .nietGenoteerd, .nieuwereVersie:
        false
      }
    }
  }

  package func meld(_ kanttekening: Kanttekening) {
    // A question may meet the same damage twice.
    if case .beschadigd = kanttekening, isOnvolledig { return }
    guard !gemeld.contains(kanttekening) else { return }
    gemeld.append(kanttekening)
    toon(kanttekening)
  }
}
