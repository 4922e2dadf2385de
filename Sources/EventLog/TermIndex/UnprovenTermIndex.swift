internal import Wire

/// Runs as they stand in `projecties/`, on nobody's word yet: they say where the tail of the log would begin, and nothing else
/// may be asked of them.
///
/// Becomes a `TermIndex` when a record in that tail names exactly these runs.
struct UnprovenTermIndex {
  let opslag: Storage
  let wijze: TermScheme
  let reeksen: [TermRun]
  let einde: TermRunEnd

  /// Opens what is there; its last record must stand in the log where it says.
  ///
  /// - Complexity: one page for each run, and one record.
  init(_ opslag: Storage, _ wijze: TermScheme) throws(IndexDoubt) {
    self.opslag = opslag
    self.wijze = wijze
    reeksen = try Self.chain(opslag, wijze.versie)
    guard let laatste = reeksen.last else { throw IndexDoubt("geen reeksen") }
    einde = laatste.kop.einde
    try checkEnd()
  }

  /// The same of runs that were just made, under the names that they have until the log vouches for them.
  init(_ opslag: Storage, _ wijze: TermScheme, gemaakt delen: [TermMerge.Deel]) throws(IndexDoubt) {
    self.opslag = opslag
    self.wijze = wijze
    let map = try IndexDoubt.wrapping { () throws(SystemError) in try ProjectionDirectory(opslag) }
    reeksen = try delen.map { (deel) throws(IndexDoubt) in try TermRun(deel, wijze: wijze.versie, map) }
    guard let laatste = reeksen.last else { throw IndexDoubt("geen reeksen") }
    einde = laatste.kop.einde
    try checkEnd()
  }

  /// The runs from record 1 on without gaps, the longest first where more begin at the same record.
  private static func chain(_ opslag: Storage, _ wijze: UInt64) throws(IndexDoubt) -> [TermRun] {
    var poging = 0
    while true {
      do throws(IndexDoubt) {
        let map = try IndexDoubt.wrapping { () throws(SystemError) in try ProjectionDirectory(opslag) }
        let namen = try IndexDoubt.wrapping { () throws(SystemError) in try map.names() }
        return try chain(namen.compactMap { TermRunHeader.range(name: $0) }, wijze, map)
      } catch {
        // A writer may have joined runs between listing and opening.
        poging += 1
        if poging == 3 { throw error }
      }
    }
  }

  private static func chain(
    _ bereiken: [(van: Int, tot: Int)], _ wijze: UInt64, _ map: ProjectionDirectory
  ) throws(IndexDoubt) -> [TermRun] {
    var langste: [Int: Int] = [:]
    for (van, tot) in bereiken { langste[van] = max(langste[van] ?? 0, tot) }
    var reeksen: [TermRun] = []
    var hash = SHA256Digest.zero
    var nr = 1
    while let tot = langste[nr] {
      let reeks = try TermRun(TermRunHeader.name(from: nr, to: tot), van: nr, tot: tot, wijze: wijze, map)
      guard reeks.kop.vorige == hash else { throw IndexDoubt("reeksen sluiten niet aan") }
      reeksen.append(reeks)
      hash = reeks.kop.einde.kop.hash
      nr = tot + 1
    }
    return reeksen
  }

  private func checkEnd() throws(IndexDoubt) {
    let plaats = Position(
      segment: Segment(first: einde.segment).naam, regel: einde.kop.nr - einde.segment + 1, offset: einde.offset)
    let (record, eind) = try PositionReader(opslag).record(at: plaats)
    let volgende = einde.volgende
    let sluitAan =
      volgende.segment == einde.segment
      ? volgende.offset == eind && volgende.regel == plaats.regel + 1
      : volgende == TermRunEnd.PagePlace(segment: einde.kop.nr + 1, regel: 1, offset: 0)
    guard record.nr == einde.kop.nr, record.hash == einde.kop.hash, record.tijd == einde.kop.tijd, record.rest == 0,
      sluitAan, einde.commit <= einde.offset
    else { throw IndexDoubt("het logboek ging anders verder") }
  }

  /// What the log must say of them.
  var waarmerk: Attestation {
    Attestation(
      wijze: wijze.versie,
      reeksen: reeksen.map { .init(van: $0.kop.van, tot: $0.kop.tot, wortel: $0.wortel) })
  }

  /// The runs as whoever joins them knows them.
  var delen: [TermMerge.Deel] {
    reeksen.map { TermMerge.Deel(bestand: $0.kop.naam, van: $0.kop.van, tot: $0.kop.tot, wortel: $0.wortel) }
  }
}
