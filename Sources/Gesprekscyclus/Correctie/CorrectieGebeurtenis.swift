/// A correction of a recorded fact: a new reading, or its withdrawal (rule 1). The fact itself stays as it was recorded.
package enum CorrectieGebeurtenis: Hashable, Sendable {
  case gecorrigeerd(Correctie)
  case ingetrokken(Intrekking)

  package struct Correctie: Hashable, Sendable {
    /// The corrected record; of a correction again, the record of that correction.
    package let over: Basis
    package let reden: String
    /// How the corrected fact reads from now on; of the same kind.
    package let lezing: DossierGebeurtenis

    package init(over: Basis, reden: String, lezing: DossierGebeurtenis) {
      self.over = over
      self.reden = reden
      self.lezing = lezing
    }
  }

  package struct Intrekking: Hashable, Sendable {
    /// The withdrawn record; of a correction, what it corrected reads as before.
    package let over: Basis
    package let reden: String

    package init(over: Basis, reden: String) {
      self.over = over
      self.reden = reden
    }
  }

  package var over: Basis {
    switch self {
    case .gecorrigeerd(let inhoud): inhoud.over
    case .ingetrokken(let inhoud): inhoud.over
    }
  }

  package var reden: String {
    switch self {
    case .gecorrigeerd(let inhoud): inhoud.reden
    case .ingetrokken(let inhoud): inhoud.reden
    }
  }
}

/// Asks for another reading of a recorded fact, or for its withdrawal (rule 1).
package struct Correctieopdracht: Hashable, Sendable {
  package indirect enum Wat: Hashable, Sendable {
    /// The command that recorded the fact, given again with the right values.
    case vervang(DossierOpdracht)
    case trekIn
  }

  /// The record to correct: the fact itself, or an earlier correction of it.
  package let nr: Int
  package let reden: String
  package internal(set) var wat: Wat
  /// Whether a personeelsadviseur asks it; after vaststelling nobody else may.
  package let doorPersoneelsadviseur: Bool

  package init(nr: Int, reden: String, wat: Wat, doorPersoneelsadviseur: Bool) {
    self.nr = nr
    self.reden = reden
    self.wat = wat
    self.doorPersoneelsadviseur = doorPersoneelsadviseur
  }
}
