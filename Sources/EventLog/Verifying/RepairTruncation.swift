package import Kalender
internal import Wire

/// A cut that a repair made, as the log itself tells of it in `log.afgekapt`.
package struct RepairTruncation: Equatable, Sendable {
  /// The record that tells of it.
  package let nr: Int
  package let tijd: Tijdstip
  package let actor: String
  package let reden: String
  /// The first number that was cut; it was given out again.
  package let vanaf: Int
  /// The first and the last record among what was cut that could still be read.
  package let eerste: Truncation.Record?
  package let laatste: Truncation.Record?
  /// Bytes that were cut, readable or not.
  package let bytes: Int
  /// Copies in `quarantaine/` of the files as they were.
  let kopieen: [String]

  /// Nil for a record of another kind, or one that says nothing.
  init?(_ record: LogRecord) {
    guard record.soort == Repair.afkappen, let data = record.data, let first = data["vanaf"]?.integer, first >= 1
    else { return nil }
    nr = record.nr
    tijd = record.tijd
    actor = record.actor
    reden = data["reden"]?.string ?? ""
    vanaf = first
    eerste = Self.record(data["eerste"])
    laatste = Self.record(data["laatste"])
    bytes = data["bytes"]?.integer ?? 0
    kopieen = (data["bestanden"]?.array ?? []).compactMap { $0["kopie"]?.string }
  }

  /// The last number that can have been among what was cut: no record takes fewer bytes than this.
  var hoogste: Int { max(vanaf, laatste?.nr ?? vanaf, vanaf + bytes / 350) }

  private static func record(_ node: JSONNode?) -> Truncation.Record? {
    guard let nr = node?["nr"]?.integer, let hash = node?["hash"]?.string.flatMap({ SHA256Digest(hex: $0) }) else {
      return nil
    }
    return Truncation.Record(nr: nr, hash: hash)
  }
}
