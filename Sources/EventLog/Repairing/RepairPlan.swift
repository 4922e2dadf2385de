package import Wire

/// How damage is dealt with. Nothing is ever repaired by guessing: one of these must be chosen.
package enum RepairMode: Sendable {
  /// Put back from a copy what is provably the original.
  case terugzetten(uit: Storage)
  /// Cut everything from the first damage on.
  case afkappen

  var isAfkappen: Bool { if case .afkappen = self { true } else { false } }
}

/// What a repair would do. Making one changes nothing.
package struct RepairPlan: Equatable, Sendable {
  /// All damage; empty for a sound log.
  package let schade: [Damage]
  package let leemten: [Gap]
  /// True when an earlier repair was begun and not finished; that is done first.
  package let isHalf: Bool
  /// Nil when no way was chosen, or when it can't help.
  package let werk: Werk?
  /// The last record before the first damage.
  package let kop: LogHead

  package enum Werk: Equatable, Sendable {
    case terugzetten(Restoration)
    case afkappen(Truncation)
  }

  let ingrepen: [Intervention]

  /// True when nothing is wrong and nothing is left to do.
  package var isGaaf: Bool { schade.isEmpty && !isHalf }
}

/// Records that come back from a copy.
package struct Restoration: Equatable, Sendable {
  /// The copy that they come from.
  package let kopie: String
  /// Numbers of the records that are put back, in order; empty when only the order of the lines was wrong.
  package let nummers: [ClosedRange<Int>]
  /// File names of the segments that change.
  package let segmenten: [String]
}

/// Everything from the first damage on, which is cut.
package struct Truncation: Equatable, Sendable {
  /// A record that can still be read.
  package struct Record: Equatable, Sendable {
    package let nr: Int
    package let hash: SHA256Digest
  }

  /// Where the log ends from then on.
  package let plaats: Position
  /// The first number that is cut; it will be given out again.
  package let vanaf: Int
  /// Sound records that are cut.
  package let records: Int
  /// The first and the last of them; nil when none can be read.
  package let eerste: Record?
  package let laatste: Record?
  package let bytes: Int
  /// File names of the segments that change or go.
  package let segmenten: [String]
}

/// What becomes of one file of the log.
struct Intervention: Equatable, Sendable {
  let segment: Segment
  /// Its bytes before; nil when it is missing.
  let oud: [UInt8]?
  /// Its bytes after; nil when it is removed.
  let nieuw: [UInt8]?
  /// Where the change begins, in bytes.
  let offset: Int
}

/// What a repair did.
package struct RepairResult: Equatable, Sendable {
  /// The record that tells of it; nil when the log is still damaged, and it is recorded when that is over.
  package let record: LogRecord?
  /// File names in `quarantaine/` of the copies that were made first.
  package let kopienamen: [String]
}
