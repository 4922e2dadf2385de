package import Kalender
internal import Wire

/// Finds the records of a beginning of the log by their terms; what follows that beginning is read from the log.
///
/// Disposable, and no second truth: it gives places only, and what stands there is read from the log and verified. At any
/// doubt (a file missing, damaged, of another version, of another log or of one that went on differently) it throws
/// `Termtwijfel`, and the log is read whole, as if there were no index. Only who holds the lock makes runs.
///
/// ```
/// projecties/  │ 1 … 8192 │ 8193 … 10240 │ 10241 … 12288 │   runs, joined as they become many
/// log/         │ record 1 ………………………………………… 12288 │ 12289 … │   the tail, read and verified at every question
/// ```
package final class Termindex {
  let opslag: Opslag
  let reeksen: [Termreeks]
  let einde: Termeinde
  let wijze: Termwijze
  private let lezer: Plaatslezer

  /// How far it goes.
  package var kop: LogKop { einde.kop }

  /// Opens what is there, and makes sure that it is of this log: its last record must stand where it says.
  ///
  /// - Complexity: one page for each run, and one record.
  package init(_ opslag: Opslag, _ wijze: Termwijze) throws(Termtwijfel) {
    var poging = 0
    while true {
      do throws(Termtwijfel) {
        reeksen = try Self.keten(opslag, wijze.versie)
        break
      } catch {
        // A writer may have joined runs between listing and opening.
        poging += 1
        if poging == 3 { throw error }
      }
    }
    guard let laatste = reeksen.last else { throw Termtwijfel("geen reeksen") }
    self.opslag = opslag
    self.wijze = wijze
    einde = laatste.kop.einde
    lezer = Plaatslezer(opslag)
    try keurEinde()
  }

  /// The runs from record 1 on without gaps, the longest first where more begin at the same record.
  private static func keten(_ opslag: Opslag, _ wijze: UInt64) throws(Termtwijfel) -> [Termreeks] {
    let namen = try Termtwijfel.bij { () throws(SystemError) in try opslag.platform.names(in: opslag.projectiesPad) }
    let bereiken = namen.compactMap { Termkop.bereik(naam: $0) }
    var reeksen: [Termreeks] = []
    var hash = SHA256Digest.zero
    var nr = 1
    while let tot = bereiken.filter({ $0.van == nr }).map(\.tot).max() {
      let pad = Pad.join(opslag.projectiesPad, Termkop.naam(van: nr, tot: tot))
      let reeks = try Termreeks(pad, van: nr, tot: tot, wijze: wijze, opslag.platform)
      guard reeks.kop.vorige == hash else { throw Termtwijfel("reeksen sluiten niet aan") }
      reeksen.append(reeks)
      hash = reeks.kop.einde.kop.hash
      nr = tot + 1
    }
    return reeksen
  }

  private func keurEinde() throws(Termtwijfel) {
    let segment = Segment(first: einde.segment)
    let plaats = Plaats(segment: segment.naam, regel: einde.kop.nr - einde.segment + 1, offset: einde.offset)
    let (record, eind) = try lezer.record(op: plaats)
    let volgende = einde.volgende
    let sluitAan =
      volgende.segment == einde.segment
      ? volgende.offset == eind && volgende.regel == plaats.regel + 1
      : volgende == Termeinde.Plek(segment: einde.kop.nr + 1, regel: 1, offset: 0)
    guard record.nr == einde.kop.nr, record.hash == einde.kop.hash, record.tijd == einde.kop.tijd, record.rest == 0,
      sluitAan, einde.commit <= einde.offset
    else { throw Termtwijfel("het logboek ging anders verder") }
  }

  /// Where the records of a term stand.
  func regels(_ term: Term) throws(Termtwijfel) -> [Termregel] {
    var regels: [Termregel] = []
    for reeks in reeksen { regels += try reeks.regels(term) }
    return regels
  }

  /// The records that have a term, in order, each read from the log and verified. May hold records of another text that
  /// gives the same term.
  ///
  /// - Complexity: O(k) reads for k records.
  package func records(_ term: Term) throws(Termtwijfel) -> [LogRecord] {
    let records = try lezer.records(op: regels(term))
    try eisVerslag(records.filter(\.isVernietigd).map(\.nr))
    return records
  }

  /// Destroyed payloads must be named by a record of destruction; reading the log whole tells whether one behind the index does.
  private func eisVerslag(_ vernietigd: [Int]) throws(Termtwijfel) {
    guard !vernietigd.isEmpty else { return }
    let genoemd = try lezer.records(op: regels(.stroom("beheer"))).compactMap(Vernietigingsverslag.init).flatMap(
      \.records)
    for nr in vernietigd where !genoemd.contains(where: { $0.contains(nr) }) {
      throw Termtwijfel("de inhoud van record \(nr) is vernietigd")
    }
  }

  /// The first record of a stream, read and verified; nothing when the index has none of it.
  ///
  /// - Complexity: O(1) reads.
  func eerste(van stroom: String) throws(Termtwijfel) -> LogRecord? {
    for regel in try regels(.stroom(stroom)) {
      if let record = try lezer.records(op: [regel]).first, record.stroom == stroom { return record }
    }
    return nil
  }

  /// The last record for which this holds, read and verified; nothing when it holds for none.
  ///
  /// - Parameter hoort: holds for a beginning of the log, by number and time.
  /// - Complexity: O(log n) reads for n bytes of log.
  package func laatste(waar hoort: (Int, Tijdstip) -> Bool) throws(Termtwijfel) -> LogRecord? {
    try lezer.laatste(hoort)
  }

  /// Position of the last record in a stream; 0 when the index has none of it.
  func versie(van stroom: String) throws(Termtwijfel) -> Int {
    for regel in try regels(.stroom(stroom)).reversed() {
      if let record = try lezer.records(op: [regel]).first, record.stroom == stroom { return record.versie }
    }
    return 0
  }

  /// Visits every record behind the index, verified as in any reading, and returns where the log ends.
  ///
  /// - Throws: a doubt at damage of any kind: reading the log whole tells what it is.
  package func staart<Vrucht: Sendable>(
    bereid: @escaping @Sendable (LogRecord) -> Vrucht, bezoek: (Vrucht) -> Void
  ) throws(Termtwijfel) -> LogKop {
    var walk = LogWalk(opslag, WalkOptions(verifiesHashes: true), bereid: bereid)
    walk.hervat(einde)
    do throws(LogError) {
      try walk.run { _, vrucht in
        if let vrucht { bezoek(vrucht) }
        return true
      }
    } catch {
      throw Termtwijfel("het logboek is niet te lezen")
    }
    guard walk.schade.isEmpty else { throw Termtwijfel("het logboek is beschadigd") }
    return walk.kop
  }
}
