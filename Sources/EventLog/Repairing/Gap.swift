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
  /// The streams of which records are missing, as their later records tell.
  package let gemis: [StreamLoss]
  /// The first record that was read; nil for none.
  package let eerste: Int?
  /// Nothing tells of which stream all of the missing records were: of any that has no record from this number on.
  fileprivate let onverklaardTot: Int?
  /// The last record that was read of each stream.
  fileprivate let laatste: [String: Int]

  /// The number before which the last records of a stream may have been lost with the damage; nil when they can't be.
  package func canLack(_ stroom: String) -> Int? {
    guard let onverklaardTot, laatste[stroom, default: 0] < onverklaardTot else { return nil }
    return onverklaardTot
  }
}

/// Records of a stream that were lost with the damage.
package struct StreamLoss: Equatable, Sendable {
  package let stroom: String
  /// The first record of the stream that was read behind them.
  package let voor: Int

  package init(stroom: String, voor: Int) {
    self.stroom = stroom
    self.voor = voor
  }
}

/// Keeps account, while reading goes on behind damage, of which records were missed.
struct GapLedger {
  private(set) var leemten: [Gap] = []
  private(set) var kop = LogHead.leeg
  private(set) var aantal = 0
  private var open: [Damage] = []
  /// Records whose payload is damaged and that are not visited yet.
  private var geleegd: Set<Int> = []
  private var eerste: Int?
  /// The last record that was read of each stream, by the scanner's index: its number and its position.
  private var laatste: [Int: (nr: Int, versie: Int)] = [:]
  private var gaten: [(stroom: Int, voor: Int)] = []
  private var namen: [String] = []
  /// Positions in streams that were jumped over.
  private var verklaard = 0

  mutating func found(_ schade: Damage) { open.append(schade) }

  /// Hears of a record that stands there, of which only the payload is damaged.
  mutating func empty(_ nr: Int) { geleegd.insert(nr) }

  /// Hears of every record that is visited, in order.
  mutating func visited(_ record: Envelope, _ plaats: Position) {
    if !open.isEmpty {
      // Records of a commit are visited when it is complete: damage further on in it is not passed yet.
      let passed = open.prefix { !plaats.precedes($0.plaats) }
      if !passed.isEmpty {
        let tussen = Self.between(kop.nr, record.nr)
        let isEigen = geleegd.contains(record.nr) && tussen == .geen
        leemten.append(Gap(schade: Array(passed), nummers: isEigen ? .inhoud(record.nr) : tussen))
        open.removeFirst(passed.count)
      }
    }
    let eerder = laatste[record.stream]?.versie ?? 0
    if record.version > eerder + 1 {
      gaten.append((record.stream, record.nr))
      verklaard += record.version - eerder - 1
    }
    laatste[record.stream] = (record.nr, record.version)
    eerste = eerste ?? record.nr
    kop = LogHead(nr: record.nr, hash: record.hash, tijd: Tijdstip(milliseconden: record.time))
    aantal += 1
  }

  /// Closes the account at the end of the log.
  ///
  /// - Parameter namen: of the streams, by the scanner's index.
  mutating func close(_ namen: [String]) {
    self.namen = namen
    guard !open.isEmpty else { return }
    let costsRecords = open.contains { $0.code != .nummerDubbel }
    leemten.append(Gap(schade: open, nummers: costsRecords ? .vanaf(kop.nr + 1) : .geen))
    open = []
  }

  /// A record of which the payload is gone without a word why.
  mutating func empty(_ nr: Int, _ schade: Damage) {
    leemten.append(Gap(schade: [schade], nummers: .inhoud(nr)))
  }

  var doorlezing: ReadThrough {
    func naam(_ stroom: Int) -> String { stroom < namen.count ? namen[stroom] : "" }
    return ReadThrough(
      kop: kop, aantal: aantal, leemten: leemten,
      gemis: gaten.map { StreamLoss(stroom: naam($0.stroom), voor: $0.voor) },
      eerste: eerste, onverklaardTot: onverklaardTot,
      laatste: Dictionary(laatste.map { (naam($0.key), $0.value.nr) }) { max($0, $1) })
  }

  /// Nil when the streams tell of which of them every missing record was.
  private var onverklaardTot: Int? {
    var (gemist, tot, isZeker) = (0, 0, true)
    for leemte in leemten {
      switch leemte.nummers {
      case .geen, .inhoud: break
      case .reeks(let reeks):
        gemist += reeks.count
        tot = max(tot, reeks.upperBound + 1)
      case .vanaf:
        isZeker = false
        tot = .max
      }
      // What does not follow on the record before it may stand in the place of another.
      if leemte.schade.contains(where: { $0.code == .keten || $0.code == .versie || $0.code == .tijd }) {
        isZeker = false
        tot = .max
      }
    }
    return isZeker && gemist == verklaard ? nil : tot
  }

  private static func between(_ before: Int, _ after: Int) -> Gap.Nummers {
    before + 1 < after ? .reeks(before + 1...after - 1) : .geen
  }
}

extension Position {
  /// True when this place comes earlier in the log than the other.
  func precedes(_ other: Position) -> Bool {
    segment == other.segment ? offset < other.offset : segment < other.segment
  }
}
