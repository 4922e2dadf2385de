internal import Kalender
internal import Wire

/// Goes through the log from the first record to the last complete commit: the one loop behind reading, opening for
/// writing, and checking.
///
/// Takes no lock and changes nothing. Memory does not grow with the log, except for one number and one name per stream, and one
/// place per destroyed payload.
/// What each record gives to who reads is made by `bereid`, which may run on several threads; everything that depends on
/// the order happens here, in order.
///
/// | File | What |
/// |---|---|
/// | `LogWalk+Regels` | a segment line by line: the plain way, and the only one that judges |
/// | `LogWalk+Blokken` | the sound beginning of a segment on several processors |
/// | `LogWalk+Tail` | what follows the last complete commit |
/// | `LogWalk+Doorlezen` | going on behind damage |
struct LogWalk<Vrucht: Sendable> {
  /// A record that was found, and what was made of it.
  struct FoundCommits: Sendable {
    var envelope: Envelope
    let regel: Int
    let offset: Int
    /// Its payload is damaged and counts as gone; that is named as damage already.
    var isBeschadigd = false
    /// What it says of other records.
    var zegt = AdminClaims()
    /// Nil when no records are made.
    let vrucht: Vrucht?
  }

  let opslag: Storage
  let oogst: Harvest<Vrucht>
  var scanner = EnvelopeScanner()
  var chain = ChainState()
  var schade: [Damage] = []
  var staart: Tail?
  /// The place where the next record would go: behind the last complete commit.
  var grens: Position?
  /// Where the last complete commit begins, in bytes of the last segment.
  var laatsteCommit = 0
  var segmenten = 0
  var bytes = 0
  /// Destroyed payloads, and what is said of them.
  private(set) var gatenboek = HoleLedger()
  /// How every dossier stands, when that is checked.
  private(set) var standboek = HeadsLedger()
  /// What was not visited, when reading on.
  var leemteboek = GapLedger()

  /// The file name of the segment that is being looked at.
  var segment = ""
  /// The line that is being looked at, from 1.
  var line = 0
  /// Lines and bytes of the segment up to the end of the last complete commit, or of the last damage.
  var boundary = (line: 0, offset: 0)
  var unfinished: [FoundCommits] = []
  var isStopped = false
  /// Whoever reads has seen enough.
  private var isGenoeg = false
  /// Where it goes on, when it does not begin with the first record.
  private(set) var begin: TermRunEnd?

  init(_ opslag: Storage, _ options: WalkOptions, bereid: @escaping @Sendable (LogRecord) -> Vrucht) {
    self.opslag = opslag
    oogst = Harvest(options: options, bereid: bereid)
  }

  var options: WalkOptions { oogst.options }

  var kop: LogHead {
    chain.nr == 0 ? .leeg : LogHead(nr: chain.nr, hash: chain.hash, tijd: Tijdstip(milliseconden: chain.time))
  }

  /// Last position of every stream.
  var versies: [String: Int] {
    var result: [String: Int] = [:]
    for (index, name) in scanner.streams.names.enumerated() where chain.version(of: index) > 0 {
      result[name] = chain.version(of: index)
    }
    return result
  }

  /// Walks. `visit` gets whole commits only, record by record, and says whether to go on.
  mutating func run(_ visit: (Envelope, Vrucht?) -> Bool) throws(LogError) {
    let segments = try Segment.list(opslag.logPad, opslag.platform)
    segmenten = segments.count
    if let begin, !segments.contains(where: { $0.first == begin.volgende.segment }) {
      found(LineFault(.segment, "dit bestand ontbreekt"), line: 1, at: 0, of: Segment(first: begin.volgende.segment))
      return
    }
    for (index, segment) in segments.enumerated() where !isStopped && segment.first >= begin?.volgende.segment ?? 0 {
      if chain.isCertain, segment.first != chain.nr + 1, segment.first != begin?.volgende.segment {
        let reason = "het bestand hoort met record \(chain.nr + 1) te beginnen, niet met record \(segment.first)"
        found(LineFault(.segment, reason), line: 1, at: 0, of: segment)
        chain.passUnreadable()
        if isStopped { return }
      }
      let path = FilePath.join(opslag.logPad, segment.naam)
      // Opening a pipe would wait for ever.
      guard let status = try Segment.status(path, opslag.platform), status.kind == .file else {
        found(LineFault(.segment, "dit is geen gewoon bestand"), line: 1, at: 0, of: segment)
        chain.passUnreadable()
        grens = nil
        continue
      }
      let file = try LogError.on(path) { () throws(SystemError) in
        try opslag.platform.open(path, .read)
      }
      defer { opslag.platform.close(file) }
      do throws(SystemError) {
        try walk(file, segment, size: status.size, isLast: index == segments.count - 1, visit)
      } catch {
        // A bad spot on the disk costs this file, not the others.
        guard options.readsOn, error.kind == .other else { throw LogError(error, path: path) }
        found(
          LineFault(.segment, "de schijf geeft dit bestand niet verder terug"), line: line, at: boundary.offset,
          of: segment)
        chain.passUnreadable()
      }
    }
    leemteboek.close(scanner.streams.names)
    settle()
  }

  /// Names the destroyed payloads that nothing explains, when all that could explain them was seen or is named as damage.
  private mutating func settle() {
    guard !isGenoeg, schade.isEmpty || options.findsAll else { return }
    for (nr, gat) in gatenboek.onverklaard {
      schade.append(gat)
      if options.readsOn { leemteboek.empty(nr, gat) }
      if !options.findsAll { break }
    }
  }

  /// Goes on behind what an index knows; before `run`.
  mutating func resume(_ einde: TermRunEnd) {
    begin = einde
    chain = ChainState(na: einde.kop)
  }

  /// Moves on; hands over the records of a commit when it is complete.
  mutating func accept(_ item: FoundCommits, end: Int, _ visit: (Envelope, Vrucht?) -> Bool) {
    chain.advance(item.envelope)
    // Behind damage: a further command proves that the one before it had been completed.
    if options.readsOn, let last = unfinished.last, last.envelope.command != item.envelope.command { handOver(visit) }
    guard item.envelope.rest == 0 else {
      unfinished.append(item)
      return
    }
    laatsteCommit = boundary.offset
    boundary = (line, end)
    if !unfinished.isEmpty { handOver(visit) }
    hand(item, visit)
  }

  mutating func handOver(_ visit: (Envelope, Vrucht?) -> Bool) {
    for earlier in unfinished { hand(earlier, visit) }
    unfinished.removeAll(keepingCapacity: true)
  }

  private mutating func hand(_ item: FoundCommits, _ visit: (Envelope, Vrucht?) -> Bool) {
    guard !isStopped else { return }
    if options.readsOn || item.envelope.isDestroyed {
      let plaats = Position(segment: segment, regel: item.regel, offset: item.offset)
      if options.readsOn { leemteboek.visited(item.envelope, plaats) }
      if item.envelope.isDestroyed, !item.isBeschadigd { gatenboek.see(item.envelope.nr, plaats) }
    }
    if item.envelope.stream == 0 { gatenboek.seeAdmin(item.envelope.nr, item.zegt) }
    if options.checksHeads { checkHeads(item) }
    if !visit(item.envelope, item.vrucht) { (isStopped, isGenoeg) = (true, true) }
  }

  /// Counts a record, and holds against the count what it says of all dossiers.
  private mutating func checkHeads(_ item: FoundCommits) {
    // Behind other damage nobody can tell how many there should be.
    if let claim = item.zegt.standen, schade.allSatisfy({ $0.code == .dossierstanden }),
      let fault = standboek.fault(claim, nr: item.envelope.nr, scanner.streams.names),
      let place = Segment(naam: segment)
    {
      found(fault, line: item.regel, at: item.offset, of: place)
    }
    standboek.see(item.envelope.stream, item.envelope.hash)
  }

  mutating func found(_ fault: LineFault, line: Int, at offset: Int, of segment: Segment) {
    let plaats = Position(segment: segment.naam, regel: line, offset: offset)
    let damage = Damage(plaats: plaats, code: fault.code, reden: fault.reason)
    schade.append(damage)
    if options.readsOn { leemteboek.found(damage) }
    if !options.findsAll { isStopped = true }
  }
}

extension LogWalk where Vrucht == Void {
  /// A walk that gives no records.
  init(zonderRecords opslag: Storage, _ options: WalkOptions) {
    var options = options
    options.makesRecords = false
    self.init(opslag, options, bereid: { _ in })
  }
}

extension LogWalk where Vrucht == LogRecord {
  /// A walk that gives the records as they are.
  init(_ opslag: Storage, _ options: WalkOptions) {
    self.init(opslag, options, bereid: { $0 })
  }
}

/// How much a walk through the log looks at.
struct WalkOptions {
  /// Make records.
  var makesRecords = true
  /// Go on behind damage, to find all of it.
  var findsAll = false
  /// Visit what is sound behind damage too, and keep account of what was not visited. Needs the two above.
  var readsOn = false
  /// Hold against the dossiers what records say of them; needs `findsAll`.
  var checksHeads = false
  /// Nobody else writes meanwhile: what stands behind the last complete commit stays as it is.
  var holdsLock = false

  /// For a reading that goes on behind damage with what verifies by itself.
  static let doorlezen = WalkOptions(findsAll: true, readsOn: true)
  /// For whoever writes behind what was read.
  static let schrijven = WalkOptions(holdsLock: true)
}
