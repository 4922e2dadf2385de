internal import Wire

/// Makes the index grow with the log, for who holds the lock; whatever goes wrong, the log and its reading don't notice.
///
/// Records come by in order, whole commits only. While there are few behind the last run, they are kept as they are; from
/// `drempel` on they become a run. A run is joined with those before it that are at most twice as long as what follows
/// them, so that there are few, and every entry is rewritten only now and then.
///
/// ```
/// 8192 │ 4096 │ 2048 │ + 2048 new   ⟶   8192 │ 8192   ⟶   16384
/// ```
///
/// Runs are made under another name. They get their own when the log vouches for them, and then those go that they replace: so
/// at every moment the runs that stand there are those of one record in the log, unless somebody else put them there.
/// Only runs that this writer made from records that it verified, or that the log vouches for, are built on.
struct TermBuilder {
  typealias Run = TermMerge.Deel

  /// Records behind the last run from which a new one is made.
  static let gewoon = 2048
  /// Records of one run when a long log is indexed for the first time; memory grows with it.
  private static let partij = 128

  private let opslag: Storage
  private let wijze: TermScheme
  private let drempel: Int
  private var reeksen: [Run] = []
  /// What the log vouches for and stands there.
  private var gewaarmerkt: [Run] = []
  /// End of the last run.
  private var kop = LogHead.leeg
  private var wachtend: [LogRecord] = []
  private var regels: [TermEntry] = []
  private var verwerkt = 0
  /// The last record that was seen, and where its commit began.
  private var laatste: (record: LogRecord, segment: Int, commit: Int)?
  private var map: ProjectionDirectory?
  private var isMislukt = false

  /// - Parameter vondst: what is there already and is or will be proven; without it everything in `projecties/` that looks
  ///   like a run goes.
  init(_ opslag: Storage, _ wijze: TermScheme, na vondst: UnprovenTermIndex?, drempel: Int) {
    self.opslag = opslag
    self.wijze = wijze
    self.drempel = drempel
    if let vondst {
      reeksen = vondst.reeksen.map {
        Run(bestand: $0.kop.naam, van: $0.kop.van, tot: $0.kop.tot, wortel: $0.wortel)
      }
      gewaarmerkt = reeksen
      kop = vondst.einde.kop
    }
  }

  /// Whether there is an index that counts.
  var heeftIndex: Bool { !gewaarmerkt.isEmpty }

  /// Takes the next record; those that are in the index already are passed over.
  mutating func add(_ record: LogRecord) {
    guard record.nr > kop.nr, !isMislukt else { return }
    if wachtend.count + verwerkt >= Self.partij * drempel, let laatste, laatste.record.rest == 0 {
      make(next: place(record))
    }
    let isEerste = laatste.map { $0.record.rest == 0 } ?? true
    let segment =
      laatste.flatMap { $0.record.plaats.segment == record.plaats.segment ? $0.segment : nil }
      ?? Segment(naam: record.plaats.segment)?.first ?? 0
    let commit = isEerste ? record.plaats.offset : laatste?.commit ?? 0
    if verwerkt == 0, wachtend.count < drempel { wachtend.append(record) } else { process() }
    if wachtend.isEmpty { addLines(record, isEerste: isEerste, segment: segment) }
    laatste = (record, segment, commit)
  }

  /// Makes a run when enough records wait; `einde` is where the next record would go.
  ///
  /// - Returns: what the log must say before the runs that were made can be used; nothing when none were.
  mutating func makeIfNeeded(end: Position) -> Attestation? {
    if wachtend.count + verwerkt >= drempel, let segment = Segment(naam: end.segment), !isMislukt {
      make(next: .init(segment: segment.first, regel: end.regel, offset: end.offset))
    }
    guard !isMislukt, reeksen.contains(where: \.isVoorlopig) else { return nil }
    return Attestation(
      wijze: wijze.versie, reeksen: reeksen.map { .init(van: $0.van, tot: $0.tot, wortel: $0.wortel) })
  }

  /// Gives the runs that the log vouches for now their names, and removes those that they replace.
  mutating func adopt() {
    guard let map else { return }
    let nieuw = reeksen.map(\.definitief)
    do throws(SystemError) {
      for (reeks, ander) in zip(reeksen, nieuw) where reeks.isVoorlopig {
        try map.rename(reeks.bestand, to: ander.bestand)
      }
    } catch {
      // Those from before still stand, and the log still vouches for them.
      return drop()
    }
    let blijft = Set(nieuw.map(\.bestand))
    for reeks in gewaarmerkt where !blijft.contains(reeks.bestand) { try? map.remove(reeks.bestand) }
    reeksen = nieuw
    gewaarmerkt = nieuw
  }

  /// Takes back what the log does not vouch for; nothing more is made by this writer.
  mutating func drop() {
    for reeks in reeksen where reeks.isVoorlopig { try? map?.remove(reeks.bestand) }
    reeksen = gewaarmerkt
    isMislukt = true
    wachtend = []
    regels = []
  }

  private func place(_ record: LogRecord) -> TermRunEnd.PagePlace {
    let plaats = record.plaats
    return .init(segment: Segment(naam: plaats.segment)?.first ?? 0, regel: plaats.regel, offset: plaats.offset)
  }

  /// Terms cost a look at what the record says, so they wait until a run is to be made.
  private mutating func process() {
    var isEerste = true
    for record in wachtend {
      addLines(record, isEerste: isEerste, segment: Segment(naam: record.plaats.segment)?.first ?? 0)
      isEerste = record.rest == 0
    }
    wachtend.removeAll(keepingCapacity: true)
  }

  private mutating func addLines(_ record: LogRecord, isEerste: Bool, segment: Int) {
    verwerkt += 1
    for term in wijze.all(of: record, isEerste: isEerste) {
      regels.append(TermEntry(term: term, record: record, segment: segment))
    }
  }

  private mutating func make(next: TermRunEnd.PagePlace) {
    guard let laatste, laatste.record.rest == 0 else { return }
    process()
    regels.sort(by: TermEntry.precedes)
    let record = laatste.record
    let einde = TermRunEnd(
      kop: LogHead(nr: record.nr, hash: record.hash, tijd: record.tijd), segment: laatste.segment,
      offset: record.plaats.offset, commit: laatste.commit, volgende: next)
    let nieuw = TermRunHeader(
      wijze: wijze.versie, van: kop.nr + 1, vorige: kop.hash, einde: einde, aantal: regels.count)
    do {
      let map = try begin()
      var volgende = regels.makeIterator()
      let gemaakt = try TermWriter.write(nieuw, TermRunHeader.provisional(nieuw.naam), map) { volgende.next() }
      reeksen.append(Run(voorlopig: gemaakt))
      kop = einde.kop
      try merge(map)
    } catch {
      giveUp(isDamaged: error is IndexDoubt)
    }
    regels.removeAll(keepingCapacity: true)
    verwerkt = 0
  }

  /// Removes what is no part of the index: of another log, put there by somebody, or left by a crash.
  private mutating func begin() throws -> ProjectionDirectory {
    if let map { return map }
    try opslag.platform.makeDirectories(opslag.projectiesPad)
    let map = try ProjectionDirectory(opslag)
    let eigen = Set(reeksen.map(\.bestand))
    for naam in try map.names() where TermRunHeader.isRun(naam) && !eigen.contains(naam) { try? map.remove(naam) }
    self.map = map
    return map
  }

  /// Joins the last runs as far as they are not much longer than what follows them.
  private mutating func merge(_ map: ProjectionDirectory) throws {
    guard var lengte = reeksen.last?.lengte else { return }
    var eerste = reeksen.count - 1
    while eerste > 0, reeksen[eerste - 1].lengte <= 2 * lengte {
      eerste -= 1
      lengte += reeksen[eerste].lengte
    }
    guard eerste < reeksen.count - 1 else { return }
    let delen = Array(reeksen[eerste...])
    let kop = try TermMerge.write(delen, wijze.versie, to: { TermRunHeader.provisional($0.naam) }, map)
    guard let kop else { return }
    reeksen.replaceSubrange(eerste..., with: [Run(voorlopig: kop)])
    for deel in delen where deel.isVoorlopig { try? map.remove(deel.bestand) }
  }

  /// After a failure nothing more is made by this writer. Damaged runs go, as they would keep failing; others stay.
  private mutating func giveUp(isDamaged: Bool) {
    drop()
    guard isDamaged else { return }
    for reeks in gewaarmerkt { try? map?.remove(reeks.bestand) }
    (reeksen, gewaarmerkt) = ([], [])
  }
}

extension TermMerge.Deel {
  /// A run that was just made, under the name that it has until the log vouches for it.
  init(voorlopig kop: TermRunHeader) {
    self.init(bestand: TermRunHeader.provisional(kop.naam), van: kop.van, tot: kop.tot, wortel: kop.wortel)
  }

  var lengte: Int { tot - van + 1 }
  var isVoorlopig: Bool { bestand != TermRunHeader.name(from: van, to: tot) }

  /// The same under the name by which it is found.
  var definitief: Self { Self(bestand: TermRunHeader.name(from: van, to: tot), van: van, tot: tot, wortel: wortel) }
}
