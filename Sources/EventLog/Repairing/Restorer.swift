internal import Wire

/// Puts the original lines of a damaged log together again, from its own sound lines and those of a copy.
///
/// A line from the copy counts as the original when the chain fits on both sides:
///
/// ```
/// own line  ←vorige─  line from the copy  ←vorige─  …  ←vorige─  own line
/// own line  ←vorige─  line from the copy, whose hash or header the damaged line itself still shows
/// ```
///
/// The first line of the log fits on the left by its 64 zeros. Whatever is not proven so is not put back. A payload that
/// the damaged line shows as destroyed stays destroyed, also when the copy still has it; one that was emptied without a record of
/// destruction comes back, as its hash says what it was.
struct Restorer {
  let opslag: Storage
  let kopie: Storage
  /// Numbers of records that were emptied without a word why.
  let onverklaard: Set<Int>
  /// Numbers of the records that come from the copy, all proven.
  private(set) var nummers: [Int] = []

  private var scanner = EnvelopeScanner()
  private var nr = 0
  private var hash = SHA256Digest.zero
  /// Segments whose end is not proven yet, the current one last.
  private var open: [Bouw] = []
  private var closed: [Bouw] = []

  /// A segment under construction.
  private struct Bouw {
    let segment: Segment
    let own: SegmentLines?
    var bytes: [UInt8] = []
    var nummers: [Int] = []
    /// The next line of the own file that was not used or passed yet.
    var index = 0
    var isComplete = false
    /// How far it is proven.
    var proven = (bytes: 0, nummers: 0, index: 0)

    mutating func prove() { proven = (bytes.count, nummers.count, index) }

    /// The bytes of the file when only what is proven changes.
    func result(isWhole: Bool) -> [UInt8] {
      if isWhole { return bytes }
      let rest = own.map { proven.index > $0.aantal ? [] : Array($0.bytes[$0.starts[proven.index]...]) } ?? []
      return Array(bytes.prefix(proven.bytes)) + rest
    }
  }

  init(opslag: Storage, kopie: Storage, onverklaard: Set<Int> = []) {
    self.opslag = opslag
    self.kopie = kopie
    self.onverklaard = onverklaard
  }

  /// The changes that put the log back; empty when nothing can be proven.
  mutating func search() throws(LogError) -> [Intervention] {
    let own = try Segment.list(opslag.logPad, opslag.platform)
    guard let last = own.last else { return [] }
    let theirs = try Segment.list(kopie.logPad, kopie.platform)
    let firsts = Set((own + theirs).map(\.first).filter { $0 <= last.first }).sorted()
    for (index, first) in firsts.enumerated() {
      let segment = Segment(first: first)
      guard first == nr + 1 else { break }
      let next = index + 1 < firsts.count ? firsts[index + 1] : nil
      guard try build(segment, to: next, own.contains(segment), theirs.contains(segment)) else { break }
    }
    return harvest()
  }

  private var laatste: Int { open.count - 1 }

  /// Builds one segment; false when it gets stuck before its end.
  private mutating func build(
    _ segment: Segment, to next: Int?, _ isOurs: Bool, _ isTheirs: Bool
  ) throws(LogError) -> Bool {
    let own = isOurs ? try read(opslag, segment) : nil
    let copy = isTheirs ? try read(kopie, segment) : nil
    open.append(Bouw(segment: segment, own: own))
    while nr + 1 != next {
      let eigen = own?.line(nr + 1, after: hash)
      let ander = copy?.line(nr + 1, after: hash)
      if let line = eigen, !isEmptied(line, ander) {
        open[laatste].bytes += own?.bytes[line.bytes] ?? []
        open[laatste].index = max(open[laatste].index, line.index + 1)
        follow(line)
        proveAll()
      } else if let copy, let line = ander {
        let trace =
          eigen?.index
          ?? own?.trace(of: line.envelope.hash, header: copy.bytes[line.envelope.header], at: nr + 1 - segment.first)
        let isDestroyed = eigen == nil && trace.flatMap { own?.isDestroyed($0) } ?? false
        open[laatste].bytes += text(line, copy, isDestroyed: isDestroyed)
        open[laatste].nummers.append(line.envelope.nr)
        follow(line)
        if let trace {
          open[laatste].index = max(open[laatste].index, trace + 1)
          proveAll()
        }
      } else {
        return false
      }
    }
    open[laatste].isComplete = true
    return true
  }

  /// Whether the own line was emptied without a word why, and the copy still has what its hash says.
  private func isEmptied(_ eigen: SegmentLines.Lijn, _ ander: SegmentLines.Lijn?) -> Bool {
    guard let ander, eigen.envelope.isDestroyed, onverklaard.contains(eigen.envelope.nr) else { return false }
    return !ander.envelope.isDestroyed && ander.envelope.hash == eigen.envelope.hash
  }

  private mutating func follow(_ line: SegmentLines.Lijn) {
    nr = line.envelope.nr
    hash = line.envelope.hash
  }

  /// An own line follows on all that was built: the segments before the current one are proven to their end.
  private mutating func proveAll() {
    for index in open.indices { open[index].prove() }
    closed += open.dropLast()
    open = open.suffix(1)
  }

  private mutating func harvest() -> [Intervention] {
    var changes: [Intervention] = []
    for (build, isWhole) in closed.map({ ($0, true) }) + open.map({ ($0, false) }) {
      let bytes = build.result(isWhole: isWhole)
      let numbers = build.nummers.prefix(build.proven.nummers)
      guard bytes != build.own?.bytes, build.proven.bytes > 0 else { continue }
      nummers += numbers
      let old = build.own?.bytes ?? []
      let same = zip(old, bytes).prefix { $0 == $1 }.count
      changes.append(Intervention(segment: build.segment, oud: build.own?.bytes, nieuw: bytes, offset: same))
    }
    return changes
  }

  private mutating func read(_ opslag: Storage, _ segment: Segment) throws(LogError) -> SegmentLines {
    SegmentLines(try segment.contents(opslag), &scanner)
  }

  private func text(_ line: SegmentLines.Lijn, _ copy: SegmentLines, isDestroyed: Bool) -> [UInt8] {
    guard isDestroyed, !line.envelope.isDestroyed else { return Array(copy.bytes[line.bytes]) }
    return line.envelope.emptiedLine(of: copy.bytes)
  }

  /// Runs of consecutive numbers.
  static func runs(_ numbers: [Int]) -> [ClosedRange<Int>] {
    var ranges: [ClosedRange<Int>] = []
    for number in numbers {
      if let last = ranges.last, last.upperBound + 1 == number {
        ranges[ranges.count - 1] = last.lowerBound...number
      } else {
        ranges.append(number...number)
      }
    }
    return ranges
  }
}
