internal import Wire

/// Makes runs of what comes by in the order of the log, in memory that does not grow with it.
///
/// ```
/// entries ─► by the first bits of their term ─► sorted, on all processors ─► a run of so many records   (again and again)
/// 8192 │ 4096 │ 2048 │ + what came by        ⟶   joined at once with those before that are at most twice as long
/// ```
///
/// So there are few runs, and every entry is rewritten only now and then. All are made under another name: what stands
/// there counts until the log vouches for what comes in its place.
struct TermRunMaker {
  typealias Run = TermMerge.Deel

  /// Records of a run that is sorted in memory, in units of what a new run is made of.
  private static let batch = 128
  /// Parts that entries are divided over before they are sorted.
  private static let parts = 64
  /// From so many entries on threads pay.
  private static let many = 1 << 14

  private let map: ProjectionDirectory
  private let use: TermUse
  /// Runs that the log vouches for, on which this goes on.
  let base: [Run]
  private var made: [Run] = []
  /// End of the last run.
  private var head: LogHead
  private var entries = [[TermEntry]](repeating: [], count: Self.parts)
  /// The last record that came by, and where its commit began.
  private var last: (end: TermRunEnd, rest: Int)?
  private var isClean = false

  init(_ map: ProjectionDirectory, _ use: TermUse, behind found: UnprovenTermIndex?) {
    self.map = map
    self.use = use
    base = found?.delen ?? []
    head = found?.einde.kop ?? .leeg
  }

  /// Records that came by since the last run.
  private var waiting: Int { last.map { $0.end.kop.nr - head.nr } ?? 0 }

  /// Whether so much came by that a new run pays.
  var isDue: Bool { !made.isEmpty || waiting >= use.drempel }

  /// Takes the next record; whole commits come by.
  mutating func add(_ envelope: Envelope, _ harvest: TermHarvest) throws {
    let isFirst = last.map { $0.rest == 0 } ?? true
    if isFirst, waiting >= Self.batch * use.drempel { try makeRun() }
    for entry in harvest.entries { add(entry) }
    if isFirst, let command = harvest.command { add(command) }
    last = (
      TermRunEnd(
        kop: LogHead(nr: envelope.nr, hash: envelope.hash, tijd: envelope.tijd), segment: harvest.segment,
        offset: harvest.offset, length: envelope.length,
        commit: isFirst ? harvest.offset : last?.end.commit ?? harvest.offset), envelope.rest
    )
  }

  private mutating func add(_ entry: TermEntry) {
    entries[Int(entry.term >> (64 - UInt64(Self.parts.trailingZeroBitCount)))].append(entry)
  }

  /// Makes what came by one run, joined with those before it that are not much longer.
  ///
  /// - Parameter progress: hears how many bytes of how many are joined.
  /// - Returns: all runs that there are then, from record 1 on.
  /// - Throws: a doubt when one of those before is not what the log vouches for.
  mutating func finish(_ progress: Progress?) throws -> [Run] {
    try makeRun()
    var first = base.count
    var length = made.reduce(0) { $0 + $1.lengte }
    while first > 0, base[first - 1].lengte <= 2 * length {
      first -= 1
      length += base[first].lengte
    }
    let parts = base[first...] + made
    guard parts.count > 1 else { return base + made }
    let joined = try TermMerge.write(Array(parts), use.wijze.versie, map, progress)
    for run in made { try? map.remove(run.bestand) }
    made = [joined]
    return base[..<first] + made
  }

  /// Gives runs that the log vouches for now their names, and removes those that they replace.
  ///
  /// Where that fails those from before still stand, and the log still vouches for them.
  func adopt(_ runs: [Run]) throws(SystemError) {
    for run in runs where run.isVoorlopig { try map.rename(run.bestand, to: run.definitief.bestand) }
    let stays = Set(runs.map(\.definitief.bestand))
    for run in base where !stays.contains(run.bestand) { try? map.remove(run.bestand) }
  }

  /// Takes away what was made and the log does not vouch for.
  func drop() {
    for run in made { try? map.remove(run.bestand) }
  }

  private mutating func makeRun() throws {
    guard let last, last.end.kop.nr > head.nr else { return }
    clean()
    let count = entries.reduce(0) { $0 + $1.count }
    let kop = TermRunHeader(
      wijze: use.wijze.versie, van: head.nr + 1, vorige: head.hash, einde: last.end, aantal: count)
    let workers = count < Self.many ? 1 : map.platform.taakverdeling.werkers
    let written = try TermWriter.write(kop, kop.voorlopigeNaam, map) { [entries] writer in
      let sorted = WorkerPool<[TermEntry]>(Self.parts, vooruit: 2 * workers) {
        entries[$0].sorted(by: TermEntry.precedes)
      }
      var failure: (any Error)?
      sorted.work(helpers: workers - 1) { part in
        do { for entry in part { try writer.add(entry) } } catch { failure = error }
        return failure == nil
      }
      if let failure { throw failure }
    }
    made.append(Run(voorlopig: written))
    head = last.end.kop
    for part in entries.indices { entries[part].removeAll(keepingCapacity: true) }
  }

  /// Removes what is no part of the index: of another log, put there by somebody, or left by a crash.
  private mutating func clean() {
    guard !isClean else { return }
    isClean = true
    let own = Set(base.map(\.bestand))
    for name in (try? map.names()) ?? [] where TermRunHeader.isRun(name) && !own.contains(name) {
      try? map.remove(name)
    }
  }
}
