package import Kalender

/// Where one held conversation stands in the procedure of its regeling, seen on a day: the one table behind the
/// deciders, the check, the dossier, the overdue list and the figures.
package struct Proceduregang: Hashable, Sendable {
  package enum Stand: Hashable, Sendable {
    /// Taken on this day, by this record; late when a term was over by then.
    case gedaan(op: Datum, nr: Int, laat: Bool)
    /// May be taken now; with a term until its last day, since this day.
    case open(sinds: Datum, Dagtermijn?)
    /// Another step comes first.
    case wacht(op: Procedurestap)
    /// The term passed and the step was not taken; nothing when it can no longer be taken for another reason.
    case vervallen(Dagtermijn?)
    /// The regeling, or this kind of conversation, does not ask it.
    case nietGevraagd
  }

  package struct Regel: Hashable, Sendable {
    package let stap: Procedurestap
    package let stand: Stand

    /// The term of the step, where the regeling gives one and it has begun.
    package var termijn: Dagtermijn? {
      switch stand {
      case .open(_, let termijn), .vervallen(let termijn): termijn
      case .gedaan, .wacht, .nietGevraagd: nil
      }
    }

    package var isOpen: Bool { if case .open = stand { true } else { false } }
    package var isGedaan: Bool { if case .gedaan = stand { true } else { false } }
  }

  package let gesprek: GesprekKenmerk
  package let regels: [Regel]
  /// Whether the text changed after it was last offered.
  package let aanbiedingAchterhaald: Bool
  /// Whether the text was corrected after it was established: it may be offered, signed and handed over again.
  package let isGecorrigeerd: Bool
  /// Whether it was handed over before that correction.
  package let uitreikingAchterhaald: Bool
  /// The term to react to the last offering, whatever came of it.
  package let reactietermijn: Dagtermijn?
  /// The term to object after the appraisal was handed over, whatever came of it.
  package let bedenkingstermijn: Dagtermijn?

  package func stand(_ stap: Procedurestap) -> Stand {
    regels.first { $0.stap == stap }?.stand ?? .nietGevraagd
  }

  /// What can be done now, in the order of the procedure. An objection is a right and not something to do, and a
  /// signature is not waited for; both are left out.
  package var teDoen: [Regel] {
    regels.filter { regel in
      switch regel.stap {
      case .bedenking, .ondertekenen: false
      default: regel.isOpen
      }
    }
  }

  /// The signatures that can be put now.
  package var teTekenen: [Regel] {
    regels.filter { if case .ondertekenen = $0.stap { $0.isOpen } else { false } }
  }
}

extension Proceduregang {
  /// Whether this step can be taken now; of a signature, whoever's.
  package func isOpen(_ stap: Procedurestap) -> Bool {
    regels.contains { regel in
      if case .ondertekenen = stap, case .ondertekenen = regel.stap { return regel.isOpen }
      return regel.stap == stap && regel.isOpen
    }
  }
}
