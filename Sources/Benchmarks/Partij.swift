import EventLog
import Projections

/// The records of many commands on their way to one commit, for filling a storage fast.
///
/// One write and one sync per commit; never more than one commit in memory. Who decides on a dossier must first commit
/// what waits for it, so rounds that touch each dossier once commit only when the lot is full and at their end.
struct Partij {
  /// Records from which a commit is made; 1 for each command by itself.
  let vanaf: Int
  private(set) var records: [NewRecord] = []

  init(vanaf: Int = 1) { self.vanaf = vanaf }

  var isVol: Bool { records.count >= vanaf }

  mutating func voegToe(_ nieuw: [NewRecord]) { records += nieuw }

  /// Gives what waits, and is empty again.
  mutating func neem() -> [NewRecord] {
    defer { records.removeAll(keepingCapacity: true) }
    return records
  }
}
