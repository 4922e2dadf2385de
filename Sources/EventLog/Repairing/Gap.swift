internal import Kalender
internal import Wire

/// A part of the log that could not be read: the damage, and which records are missing because of it.
package struct Gap: Equatable, Sendable {
  /// The numbers of the records that were not read.
  package enum Nummers: Equatable, Sendable {
    /// None: the damage cost no record.
    case geen
    case reeks(ClosedRange<Int>)
    /// The record stands there; what it said is gone.
    case inhoud(Int)
    /// From this number on; how many there were can't be known.
    case vanaf(Int)
  }

  /// At least one, in the order of the log.
  package let schade: [Damage]
  package let nummers: Nummers
}

/// What came of reading on behind damage.
package struct ReadThrough: Equatable, Sendable {
  /// The last record that was read.
  package let kop: LogHead
  /// Records that were read.
  package let aantal: Int
  /// What was not; empty for a sound log.
  package let leemten: [Gap]
}

/// Keeps account, while reading goes on behind damage, of which records were missed.
struct GapLedger {
  private(set) var leemten: [Gap] = []
  private(set) var kop = LogHead.leeg
  private(set) var aantal = 0
  private var open: [Damage] = []

  mutating func gevonden(_ schade: Damage) { open.append(schade) }

  /// Hears of every record that is visited, in order.
  mutating func bezocht(_ record: Envelope, _ plaats: Position) {
    if !open.isEmpty {
      // Records of a commit are visited when it is complete: damage further on in it is not passed yet.
      let passed = open.prefix { !plaats.ligtVoor($0.plaats) }
      if !passed.isEmpty {
        leemten.append(Gap(schade: Array(passed), nummers: Self.tussen(kop.nr, record.nr)))
        open.removeFirst(passed.count)
      }
    }
    kop = LogHead(nr: record.nr, hash: record.hash, tijd: Tijdstip(milliseconden: record.time))
    aantal += 1
  }

  /// Closes the account at the end of the log.
  mutating func sluit() {
    guard !open.isEmpty else { return }
    let costsRecords = open.contains { $0.code != .nummerDubbel }
    leemten.append(Gap(schade: open, nummers: costsRecords ? .vanaf(kop.nr + 1) : .geen))
    open = []
  }

  /// A record of which the payload is gone without a word why.
  mutating func leeg(_ nr: Int, _ schade: Damage) {
    leemten.append(Gap(schade: [schade], nummers: .inhoud(nr)))
  }

  private static func tussen(_ before: Int, _ after: Int) -> Gap.Nummers {
    before + 1 < after ? .reeks(before + 1...after - 1) : .geen
  }
}

extension Position {
  /// True when this place comes earlier in the log than the other.
  func ligtVoor(_ other: Position) -> Bool {
    segment == other.segment ? offset < other.offset : segment < other.segment
  }
}
