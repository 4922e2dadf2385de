import EventLog
import Toevalsbron

/// What a power failure may leave of a machine.
///
/// Of each file: any length it had since its last sync (or a block border between), and of each block any contents it had
/// since then, whatever became of the other blocks; blocks that were never written read as zeros, or as garbage. Of each
/// directory: any part of the changes since its last sync, a rename being one change.
struct CrashStates {
  enum Fill { case zeros, garbage }

  /// Bytes that reach the disk together: 512 or 4096.
  var sector = 512
  var fill = Fill.zeros
  /// Most contents taken of one file, and most states in all.
  var limit = 64
  var dice = SplitMix64(zaad: Lang.zaad)

  private enum Choice {
    case file([UInt8])
    case names([String: Int])
  }

  /// All states when they are few; else the extremes and a draw.
  mutating func all(after state: FakePlatform.State) -> [FakePlatform] {
    var options: [(node: Int, choices: [Choice])] = []
    for (number, node) in state.disk.nodes.sorted(by: { $0.key < $1.key }) {
      switch node {
      case .file(let file) where !file.history.isEmpty:
        options.append((number, contents(of: file).map { .file($0) }))
      case .directory(let directory) where !directory.pending.isEmpty:
        options.append((number, names(of: directory).map { .names($0) }))
      default: break
      }
    }
    return picks(options.map(\.choices.count)).map { pick in
      let platform = FakePlatform(state)
      platform.set { state in
        state.disk.settle()
        for (option, index) in zip(options, pick) {
          switch option.choices[index] {
          case .file(let bytes): state.disk.withFile(option.node) { $0 = Self.file(bytes, $0.links) }
          case .names(let names):
            state.disk.withDirectory(option.node) {
              $0.names = names
              $0.durable = names
            }
          }
        }
      }
      return platform
    }
  }

  private static func file(_ bytes: [UInt8], _ links: Int) -> FakeDisk.File {
    FakeDisk.File(bytes: bytes, durable: bytes, links: links)
  }

  /// Which choice for each: all combinations, or the first and last of each beside the first or last of all others, and
  /// a draw.
  private mutating func picks(_ counts: [Int]) -> [[Int]] {
    let total = counts.reduce(1) { min($0 * $1, 1 << 40) }
    if total <= limit {
      return (0..<total).map { number in
        var rest = number
        return counts.map { count in
          defer { rest /= count }
          return rest % count
        }
      }
    }
    var found: Set<[Int]> = [counts.map { _ in 0 }, counts.map { $0 - 1 }]
    for index in counts.indices {
      for choice in [0, counts[index] - 1] {
        for others in [counts.map { _ in 0 }, counts.map { $0 - 1 }] {
          var pick = others
          pick[index] = choice
          found.insert(pick)
        }
      }
    }
    while found.count < limit { found.insert(counts.map { Int.random(in: 0..<$0, using: &dice) }) }
    return found.sorted { $0.lexicographicallyPrecedes($1) }
  }

  private mutating func names(of directory: FakeDisk.Directory) -> [[String: Int]] {
    let changes = directory.pending
    let masks = changes.count <= 6 ? Array(0..<1 << changes.count) : (0...changes.count).map { (1 << $0) - 1 }
    var found: [[String: Int]] = []
    for mask in masks {
      var names = directory.durable
      for (index, change) in changes.enumerated() where mask >> index & 1 == 1 { change.apply(to: &names) }
      if !found.contains(names) { found.append(names) }
    }
    return found
  }

  /// Contents that the file may have; the first is what was durable, the last what processes saw.
  private mutating func contents(of file: FakeDisk.File) -> [[UInt8]] {
    let versions = [file.durable] + file.history.map { file.persisted($0) }
    // The lock file holds a process number that nobody relies on.
    if versions.allSatisfy({ $0.count < 16 }) { return versions.count > 1 ? [versions[0], file.bytes] : versions }
    let lengths = versions.map(\.count)
    let least = lengths.min() ?? 0
    let most = lengths.max() ?? 0
    let borders = stride(from: (least / sector + 1) * sector, to: most, by: sector)
    let sizes = Array(Set(lengths + borders)).sorted()
    let sectors = (0...most / sector).map { number in
      versions.indices.filter { index in
        !versions[..<index].contains { Self.same($0, versions[index], number * sector..<(number + 1) * sector) }
      }
    }
    let changing = sectors.indices.filter { sectors[$0].count > 1 }
    let counts = [sizes.count] + changing.map { sectors[$0].count }
    var found: [[UInt8]] = [file.durable]
    var seen: Set<[UInt8]> = [file.durable, file.bytes]
    for pick in structured(counts) {
      var choice = [Int](repeating: 0, count: sectors.count)
      for (index, sector) in changing.enumerated() { choice[sector] = sectors[sector][pick[index + 1]] }
      let bytes = assembled(versions, choice, size: sizes[pick[0]])
      if seen.insert(bytes).inserted { found.append(bytes) }
    }
    found.append(file.bytes)
    return found
  }

  private static func same(_ left: [UInt8], _ right: [UInt8], _ range: Range<Int>) -> Bool {
    left.dropFirst(range.lowerBound).prefix(range.count) == right.dropFirst(range.lowerBound).prefix(range.count)
  }

  private mutating func assembled(_ versions: [[UInt8]], _ choice: [Int], size: Int) -> [UInt8] {
    var bytes: [UInt8] = []
    for (number, index) in choice.enumerated() {
      let end = min((number + 1) * sector, size)
      guard bytes.count < end else { break }
      bytes += versions[index].dropFirst(number * sector).prefix(end - number * sector)
      while bytes.count < end { bytes.append(fill == .zeros ? 0 : UInt8.random(in: 0...255, using: &dice)) }
    }
    return bytes
  }

  /// For every length: nothing new, all new, each block alone new or old, each beginning new; and a draw up to the limit.
  private mutating func structured(_ counts: [Int]) -> [[Int]] {
    if counts.reduce(1, { min($0 * $1, 1 << 40) }) <= limit { return picks(counts) }
    var found: [[Int]] = []
    let last = counts.map { $0 - 1 }
    for size in (0..<counts[0]).reversed() {
      found.append([size] + last.dropFirst())
      for index in counts.indices.dropFirst() {
        var pick = [size] + last.dropFirst()
        pick[index] = 0
        found.append(pick)
        var other = [size] + [Int](repeating: 0, count: counts.count - 1)
        other[index] = last[index]
        found.append(other)
        found.append([size] + last[1...index] + [Int](repeating: 0, count: counts.count - 1 - index))
      }
    }
    found.shuffle(using: &dice)
    found = Array(found.prefix(limit / 2))
    while found.count < limit { found.append(counts.map { Int.random(in: 0..<$0, using: &dice) }) }
    return found
  }
}
