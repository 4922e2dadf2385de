package import Wire

/// What someone noted of a log at an earlier time: how long it was, and its last hash or Merkle root then.
package enum Checkpoint: Equatable, Sendable {
  /// The hash of the record at this position: its hexadecimal digits, or as many of them as were printed.
  case record(nr: Int, hashbegin: String)
  /// The hash of some record, when its position was not noted.
  case hash(SHA256Digest)
  /// The Merkle root over so many records.
  case wortel(aantal: Int, SHA256Digest)

  /// How many records the log had then; nil where only a hash was noted.
  package var nr: Int? {
    switch self {
    case .record(let nr, _), .wortel(let nr, _): nr
    case .hash: nil
    }
  }

  /// The digits that were noted: of a hash, or of a root.
  package var cijfers: String {
    switch self {
    case .record(_, let begin): begin
    case .hash(let hash), .wortel(_, let hash): hash.hex
    }
  }
}

/// Whether what was noted is still the beginning of this log, and if not, what happened to it.
package enum CheckpointResult: Equatable, Sendable {
  /// It is; so many records came after it.
  case begin(nr: Int, sindsdien: Int)
  /// The log is shorter and ends with a whole commit: as an older copy that was put back.
  case teruggedraaid
  /// The end was taken off.
  case afgekapt(TruncationTrace)
  /// A repair cut it off and recorded that.
  ///
  /// `bewezen` is false when the position was among what was cut, but whether that was the same history can't be shown.
  case afgekaptDoorHerstel(nr: Int, RepairTruncation, bewezen: Bool)
  /// The records up to the position are another history.
  case herschreven(RewriteTrace)
  /// No record has this hash, and without its position nothing more can be told.
  case onbekend
  /// The log is damaged behind this record, before what was noted.
  case nietTeBewijzen(na: Int)
}

/// What shows that a shorter log was cut rather than put back as a whole.
package enum TruncationTrace: Equatable, Sendable {
  /// It stops in the middle of a commit.
  case halveVastlegging
  /// A checkpoint over more records lies beside it.
  case zegel(aantal: Int)
}

/// What shows that a log is another history than the one that was noted.
package enum RewriteTrace: Equatable, Sendable {
  /// This position itself; with what stands there now, where that is a record.
  case plaats(nr: Int, hash: SHA256Digest?)
  /// The log is shorter too; a checkpoint over fewer records lies beside it and does not match.
  case zegel(aantal: Int)
  /// The log is shorter too; another position that was noted does not match.
  case anderMerkpunt(nr: Int)
}
