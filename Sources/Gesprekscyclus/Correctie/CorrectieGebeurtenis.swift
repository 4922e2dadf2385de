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
