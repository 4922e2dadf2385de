import Testing

@testable import EventLog

/// A log of several segments of which one record is bad, with all hashes right before it, in it and behind it.
struct Vijandproef {
  /// Where the bad record stands.
  enum PagePlace: String, CaseIterable, Sendable {
    case eerste = "the first of the log"
    case begin = "the first of a commit"
    case midden = "the middle of a commit"
    case eind = "the last of a commit"
    case segmentbegin = "the first of a segment"
    case segmenteind = "the last of a segment"
    case alleen = "a commit of its own in the last segment"
    case laatste = "the last of the log"
    case voorStaart = "the last before a torn tail"
    case inStaart = "the first of a tail"
    case laterInStaart = "the second of a tail"
  }

  /// Records 1 | 2 3 4 | 5 6 7 | 8 ‖ 9 | 10 11 12 | 13 | 14 15 16; a second segment begins at ‖.
  private static let commits = [1, 3, 3, 1, 1, 3, 1, 3]
  private static let grens = 8
  private static let laatste = 16

  let proef: Proef
  /// The number of the bad record, and where it stands.
  let nr: Int
  let plaats: Position
  /// The first and the last number of its commit.
  let commit: ClosedRange<Int>
  /// All numbers up to the end of the last commit.
  let aantal: Int
  /// Whether the end of its commit is gone, so that nothing shows that the others of it were complete.
  let isEindKwijt: Bool
  /// Whether its header still tells what it was.
  private let isKopGoed: Bool

  private static let regels: [Smeedregel] = {
    do {
      let proef = try Proef()
      try proef.schrijf(commits)
      return try proef.lees().records.map(Smeedregel.init)
    } catch {
      preconditionFailure("a log in memory: \(error)")
    }
  }()

  init(_ slecht: SlechtRecord?, _ plek: PagePlace) throws {
    var regels = Self.regels
    switch plek {
    case .eerste: (nr, commit) = (1, 1...1)
    case .begin: (nr, commit) = (5, 5...7)
    case .midden: (nr, commit) = (6, 5...7)
    case .eind: (nr, commit) = (7, 5...7)
    case .segmenteind: (nr, commit) = (8, 8...8)
    case .segmentbegin: (nr, commit) = (9, 9...9)
    case .alleen, .voorStaart: (nr, commit) = (13, 13...13)
    case .laatste: (nr, commit) = (16, 14...16)
    case .inStaart: (nr, commit) = (14, 14...16)
    case .laterInStaart: (nr, commit) = (15, 14...16)
    }
    slecht?.maak(&regels[nr - 1])
    var lines = Smeedregel.keten(regels)
    switch plek {
    case .voorStaart: lines = lines.dropLast(2) + [Array(lines[14].prefix(99))]
    case .inStaart, .laterInStaart: lines.removeLast()
    default: break
    }
    isKopGoed = slecht?.code == .inhoudVorm
    let isInTail = plek == .inStaart || plek == .laterInStaart
    aantal = isInTail || plek == .voorStaart ? 13 : Self.laatste
    isEindKwijt = isInTail || (plek == .laatste && slecht?.code != .inhoudVorm)
    let split = Self.grens
    proef = try Proef(segmenten: [
      "000000000001.ndjson": Array(lines[..<split].joined()), "000000000009.ndjson": Array(lines[split...].joined()),
    ])
    let first = nr <= split ? 0 : split
    plaats = Position(
      segment: nr <= split ? "000000000001.ndjson" : "000000000009.ndjson", regel: nr - first,
      offset: lines[first..<nr - 1].reduce(0) { $0 + $1.count })
  }

  var bestanden: [String: [UInt8]] { proef.bestanden }

  /// What reading on behind the damage must still give.
  var leesbaar: [Int] {
    if isEindKwijt { return Array(1..<commit.lowerBound) }
    return (1...aantal).filter { $0 != nr || isKopGoed }
  }
}
