internal import Kalender
internal import Wire

/// Where reading has come: what the next record must follow on.
///
/// After damage it takes over what stands there, so that one fault gives one finding and the rest can still be checked.
struct ChainState {
  private(set) var nr = 0
  private(set) var hash = SHA256Digest.zero
  private(set) var time = Int64.min
  /// Last position per stream, by the scanner's index.
  private(set) var versions: [Int] = []
  /// Records of the current commit that must still follow.
  private(set) var rest = 0
  private var command: ID128?
  /// Records that could not be read since the last good one, and so may have moved streams on unseen.
  private var unseen = 0
  /// False right after damage: the next record is taken as it comes.
  private(set) var isCertain = true
  /// False when it began behind records that were not seen: a stream then comes at any position at first sight.
  private var sawAll = true
  /// What the current commit changed, to undo it.
  private var undo = Undo()

  private struct Undo {
    var nr = 0
    var hash = SHA256Digest.zero
    var time = Int64.min
    var unseen = 0
    var isCertain = true
    var versions: [(stream: Int, version: Int)] = []
  }

  init() {}

  /// Going on behind a whole commit.
  init(na kop: LogHead) {
    nr = kop.nr
    hash = kop.hash
    time = kop.tijd?.milliseconden ?? .min
    sawAll = kop.nr == 0
    closeCommit()
  }

  var isMidCommit: Bool { isCertain && rest > 0 }

  /// What in `record` does not follow on what came before; nil when all does.
  func fault(_ record: Envelope) -> LineFault? {
    if record.nr <= nr {
      return LineFault(.nummerDubbel, "record \(record.nr) staat hier, maar record \(nr) was al geweest")
    }
    guard isCertain else { return nil }
    if record.nr > nr + 1 {
      return LineFault(.nummerOntbreekt, "na record \(nr) komt record \(record.nr); wat ertussen hoort, ontbreekt")
    }
    if record.previous != hash {
      return LineFault(.keten, "record \(record.nr) sluit niet aan op record \(nr)")
    }
    if rest > 0, record.rest != rest - 1 || record.command != command {
      return LineFault(
        .commit, "record \(record.nr) hoort niet bij de opdracht van record \(nr), die nog niet compleet is")
    }
    if record.time < time {
      return LineFault(.tijd, "record \(record.nr) heeft een eerdere tijd dan record \(nr)")
    }
    let expected = version(of: record.stream) + 1
    let isAfterGap = record.version > expected && record.version - expected <= unseen
    let isFirstSight = !sawAll && expected == 1
    if record.version != expected && !isAfterGap && !isFirstSight {
      return LineFault(
        .versie, "record \(record.nr) is nummer \(record.version) in zijn stroom; \(expected) was aan de beurt")
    }
    return nil
  }

  /// Moves on to `record`, which showed no fault.
  mutating func advance(_ record: Envelope) {
    adopt(record)
    if rest == 0 { closeCommit() }
  }

  /// Moves on to `record` although it showed `fault`; what stands there from now on counts as known.
  mutating func advance(_ record: Envelope, despite fault: LineFault) {
    if fault.code != .nummerDubbel {
      if fault.code == .nummerOntbreekt { unseen += record.nr - nr - 1 }
      adopt(record)
    }
    closeCommit()
  }

  /// Last position in a stream; 0 for a new one.
  func version(of stream: Int) -> Int {
    stream < versions.count ? versions[stream] : 0
  }

  private mutating func adopt(_ record: Envelope) {
    if !isCertain { unseen += max(1, record.nr - nr - 1) }
    let before = version(of: record.stream)
    while versions.count <= record.stream { versions.append(0) }
    versions[record.stream] = record.version
    undo.versions.append((record.stream, before))
    nr = record.nr
    hash = record.hash
    time = max(time, record.time)
    rest = record.rest
    command = record.command
    isCertain = true
  }

  private mutating func closeCommit() {
    undo.nr = nr
    undo.hash = hash
    undo.time = time
    undo.unseen = unseen
    undo.isCertain = isCertain
    undo.versions.removeAll(keepingCapacity: true)
  }

  /// Goes back to the end of the last complete commit.
  mutating func dropUnfinished() {
    for (stream, version) in undo.versions.reversed() { versions[stream] = version }
    undo.versions.removeAll(keepingCapacity: true)
    nr = undo.nr
    hash = undo.hash
    time = undo.time
    unseen = undo.unseen
    isCertain = undo.isCertain
    rest = 0
  }

  /// Passes over what can't be read or is not there; the next record is taken as it comes.
  mutating func passUnreadable() {
    isCertain = false
    rest = 0
    closeCommit()
  }
}
