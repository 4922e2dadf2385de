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
struct Termbouwer {
  /// A run of the index, without its file.
  private struct Reeks {
    let van: Int
    let tot: Int
    var lengte: Int { tot - van + 1 }
  }

  /// Records behind the last run from which a new one is made.
  static let gewoon = 2048
  /// Records of one run when a long log is indexed for the first time; memory grows with it.
  private static let partij = 128

  private let opslag: Opslag
  private let wijze: Termwijze
  private let drempel: Int
  private var reeksen: [Reeks] = []
  /// End of the last run.
  private var kop = LogKop.leeg
  private var wachtend: [LogRecord] = []
  private var regels: [Termregel] = []
  private var verwerkt = 0
  /// The last record that was seen, and where its commit began.
  private var laatste: (record: LogRecord, segment: Int, commit: Int)?
  private var isBegonnen = false
  private var isMislukt = false

  /// - Parameter index: what is there already; without it everything in `projecties/` that looks like a run goes.
  init(_ opslag: Opslag, _ wijze: Termwijze, na index: Termindex?, drempel: Int) {
    self.opslag = opslag
    self.wijze = wijze
    self.drempel = drempel
    if let index {
      reeksen = index.reeksen.map { Reeks(van: $0.kop.van, tot: $0.kop.tot) }
      kop = index.kop
    }
  }

  /// Takes the next record; those that are in the index already are passed over.
  mutating func voegToe(_ record: LogRecord) {
    guard record.nr > kop.nr, !isMislukt else { return }
    if wachtend.count + verwerkt >= Self.partij * drempel, let laatste, laatste.record.rest == 0 {
      maak(volgende: plek(record))
    }
    let isEerste = laatste.map { $0.record.rest == 0 } ?? true
    let segment =
      laatste.flatMap { $0.record.plaats.segment == record.plaats.segment ? $0.segment : nil }
      ?? Segment(naam: record.plaats.segment)?.first ?? 0
    let commit = isEerste ? record.plaats.offset : laatste?.commit ?? 0
    if verwerkt == 0, wachtend.count < drempel { wachtend.append(record) } else { verwerk() }
    if wachtend.isEmpty { voegRegelsToe(record, isEerste: isEerste, segment: segment) }
    laatste = (record, segment, commit)
  }

  /// Makes a run when enough records wait; `einde` is where the next record would go.
  mutating func maakZoNodig(einde: Plaats) {
    guard wachtend.count + verwerkt >= drempel, let segment = Segment(naam: einde.segment), !isMislukt else { return }
    maak(volgende: .init(segment: segment.first, regel: einde.regel, offset: einde.offset))
  }

  private func plek(_ record: LogRecord) -> Termeinde.Plek {
    let plaats = record.plaats
    return .init(segment: Segment(naam: plaats.segment)?.first ?? 0, regel: plaats.regel, offset: plaats.offset)
  }

  /// Terms cost a look at what the record says, so they wait until a run is to be made.
  private mutating func verwerk() {
    var isEerste = true
    for record in wachtend {
      voegRegelsToe(record, isEerste: isEerste, segment: Segment(naam: record.plaats.segment)?.first ?? 0)
      isEerste = record.rest == 0
    }
    wachtend.removeAll(keepingCapacity: true)
  }

  private mutating func voegRegelsToe(_ record: LogRecord, isEerste: Bool, segment: Int) {
    verwerkt += 1
    for term in wijze.alle(van: record, isEerste: isEerste) {
      regels.append(Termregel(term: term, record: record, segment: segment))
    }
  }

  private mutating func maak(volgende: Termeinde.Plek) {
    guard let laatste, laatste.record.rest == 0 else { return }
    verwerk()
    regels.sort(by: Termregel.komtEerder)
    let record = laatste.record
    let einde = Termeinde(
      kop: LogKop(nr: record.nr, hash: record.hash, tijd: record.tijd), segment: laatste.segment,
      offset: record.plaats.offset, commit: laatste.commit, volgende: volgende)
    let nieuw = Termkop(wijze: wijze.versie, van: kop.nr + 1, vorige: kop.hash, einde: einde, aantal: regels.count)
    do {
      try begin()
      var volgende = regels.makeIterator()
      try Termschrijver.schrijf(nieuw, opslag) { volgende.next() }
      reeksen.append(Reeks(van: nieuw.van, tot: nieuw.tot))
      kop = einde.kop
      try voegSamen()
    } catch {
      geefOp(isBeschadigd: error is Termtwijfel)
    }
    regels.removeAll(keepingCapacity: true)
    verwerkt = 0
  }

  /// Removes what is no part of the index: of another log, or left by a crash.
  private mutating func begin() throws {
    guard !isBegonnen else { return }
    isBegonnen = true
    try opslag.platform.makeDirectories(opslag.projectiesPad)
    let eigen = Set(reeksen.map { Termkop.naam(van: $0.van, tot: $0.tot) })
    for naam in try opslag.platform.names(in: opslag.projectiesPad) where !eigen.contains(naam) {
      let zonder = naam.hasSuffix(".nieuw") ? String(naam.dropLast(6)) : naam
      if Termkop.bereik(naam: zonder) != nil { try? opslag.platform.remove(Pad.join(opslag.projectiesPad, naam)) }
    }
  }

  /// Joins the last runs as far as they are not much longer than what follows them.
  private mutating func voegSamen() throws {
    guard var lengte = reeksen.last?.lengte else { return }
    var eerste = reeksen.count - 1
    while eerste > 0, reeksen[eerste - 1].lengte <= 2 * lengte {
      eerste -= 1
      lengte += reeksen[eerste].lengte
    }
    guard eerste < reeksen.count - 1 else { return }
    let delen = Array(reeksen[eerste...])
    try Termvoeging.schrijf(delen.map { ($0.van, $0.tot) }, wijze.versie, opslag)
    reeksen.replaceSubrange(eerste..., with: [Reeks(van: delen[0].van, tot: kop.nr)])
    for deel in delen {
      try? opslag.platform.remove(Pad.join(opslag.projectiesPad, Termkop.naam(van: deel.van, tot: deel.tot)))
    }
  }

  /// After a failure nothing more is made by this writer. Damaged runs go, as they would keep failing; others stay.
  private mutating func geefOp(isBeschadigd: Bool) {
    isMislukt = true
    wachtend = []
    guard isBeschadigd else { return }
    for reeks in reeksen {
      try? opslag.platform.remove(Pad.join(opslag.projectiesPad, Termkop.naam(van: reeks.van, tot: reeks.tot)))
    }
  }
}
