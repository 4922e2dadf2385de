package import Kalender
internal import Wire

/// Finds the records of a beginning of the log by their terms; what follows that beginning is read from the log.
///
/// No second truth, and nothing to believe: the log itself names the root of every run (`Attestation`), every page is proven by
/// that root, and what stands at a place that it gives is read from the log and must have the hash that it gives. At any
/// doubt (a file missing, changed, of another version, of another log or of one that went on differently, or one that the
/// log does not vouch for) it throws `IndexDoubt`, and the log is read whole, as if there were no index.
/// Only `TermUpkeep` makes runs.
///
/// ```
/// projecties/  │ 1 … 8192 │ 8193 … 10240 │ 10241 … 12288 │   runs, joined as they become many
/// log/         │ record 1 ………………………………………… 12288 │ 12289 … │   the tail, read and verified at every question
///                                                  └ index.gewaarmerkt: the roots of these three runs
/// ```
package final class TermIndex {
  let opslag: Storage
  let wijze: TermScheme
  let reeksen: [TermRun]
  let einde: TermRunEnd
  private let lezer: PositionReader

  /// What the log says of it.
  let waarmerk: Attestation

  /// Threads that can look things up at the same time.
  package var werkers: Int { opslag.platform.taakverdeling.werkers }

  /// How far it goes.
  package var kop: LogHead { einde.kop }

  /// - Parameter waarmerken: what the records behind these runs say, each verified with the rest of the tail.
  /// - Throws: a doubt when none of them names exactly these runs.
  init(_ vondst: UnprovenTermIndex, door waarmerken: [Attestation]) throws(IndexDoubt) {
    guard waarmerken.contains(vondst.waarmerk) else { throw IndexDoubt("het logboek staat niet in voor de index") }
    waarmerk = vondst.waarmerk
    opslag = vondst.opslag
    wijze = vondst.wijze
    reeksen = vondst.reeksen
    einde = vondst.einde
    lezer = PositionReader(vondst.opslag)
  }

  private init(_ blauwdruk: Blauwdruk) {
    opslag = blauwdruk.opslag
    wijze = blauwdruk.wijze
    reeksen = blauwdruk.reeksen.map { TermRun($0) }
    einde = blauwdruk.einde
    waarmerk = blauwdruk.waarmerk
    lezer = PositionReader(opslag)
  }

  /// What another thread needs to look things up in the same files, that were vouched for.
  package struct Blauwdruk: Sendable {
    fileprivate let opslag: Storage
    fileprivate let wijze: TermScheme
    fileprivate let reeksen: [TermRun.Blauwdruk]
    fileprivate let einde: TermRunEnd
    fileprivate let waarmerk: Attestation

    /// The index for the thread that calls this.
    package var index: TermIndex { TermIndex(self) }
  }

  package var blauwdruk: Blauwdruk {
    Blauwdruk(opslag: opslag, wijze: wijze, reeksen: reeksen.map(\.blauwdruk), einde: einde, waarmerk: waarmerk)
  }

  /// Opens the index: visits every record behind it, verified as in any reading, and finds there that the log vouches for it.
  ///
  /// What `bezoek` got before this throws counts for nothing.
  /// - Returns: the index, and where the log ends.
  /// - Throws: a doubt at damage of any kind: reading the log whole tells what it is.
  package static func read<Vrucht: Sendable>(
    _ opslag: Storage, _ wijze: TermScheme, bereid: @escaping @Sendable (LogRecord) -> Vrucht, bezoek: (Vrucht) -> Void
  ) throws(IndexDoubt) -> (index: TermIndex, einde: LogHead) {
    try read(UnprovenTermIndex(opslag, wijze), bereid: bereid, bezoek: bezoek)
  }

  /// The same from runs that were opened already.
  static func read<Vrucht: Sendable>(
    _ vondst: UnprovenTermIndex, bereid: @escaping @Sendable (LogRecord) -> Vrucht, bezoek: (Vrucht) -> Void
  ) throws(IndexDoubt) -> (index: TermIndex, einde: LogHead) {
    var walk = LogWalk(vondst.opslag, WalkOptions()) { record in (Attestation(record), bereid(record))
    }
    walk.resume(vondst.einde)
    var waarmerken: [Attestation] = []
    do throws(LogError) {
      try walk.run { _, vrucht in
        if let (waarmerk, vrucht) = vrucht {
          if let waarmerk { waarmerken.append(waarmerk) }
          bezoek(vrucht)
        }
        return true
      }
    } catch {
      throw IndexDoubt("het logboek is niet te lezen")
    }
    guard walk.schade.isEmpty else { throw IndexDoubt("het logboek is beschadigd") }
    return (try TermIndex(vondst, door: waarmerken), walk.kop)
  }

  /// Where the records of a term stand.
  func lines(_ term: Term) throws(IndexDoubt) -> [TermEntry] {
    var regels: [TermEntry] = []
    for reeks in reeksen { regels += try reeks.lines(term) }
    return regels
  }

  /// The records that have a term, in order, each read from the log and verified. May hold records of another text that
  /// gives the same term.
  ///
  /// - Complexity: O(k) reads for k records.
  package func records(_ term: Term) throws(IndexDoubt) -> [LogRecord] {
    let records = try lezer.records(at: lines(term))
    try requireReport(records.filter(\.isVernietigd).map(\.nr))
    return records
  }

  /// The records of a stream that a question looks at, in order.
  ///
  /// Each stands at its own place in the stream: so those that are passed over are in the index, and in the log that vouches for it.
  ///
  /// - Parameter kinds: which of the records that say nothing of others, as the scheme tells them apart.
  /// - Returns: nothing when the stream must be read whole; else with how many there are of all kinds.
  /// - Throws: a doubt when the position of one in the stream is another than it is in the index.
  package func records(
    of stroom: String, kinds: Set<UInt8>
  ) throws(IndexDoubt) -> (some: [LogRecord], all: Int)? {
    let regels = try lines(.stream(stroom))
    guard regels.allSatisfy({ $0.kind != 0 }) else { return nil }
    let gekozen = regels.enumerated().filter { kinds.contains($0.element.kind) }
    let records = try lezer.records(at: gekozen.map(\.element))
    guard records.count == gekozen.count,
      zip(records, gekozen).allSatisfy({ $0.stroom == stroom && $0.versie == $1.offset + 1 })
    else { throw IndexDoubt("gat in \(stroom)") }
    try requireReport(records.filter(\.isVernietigd).map(\.nr))
    return (records, regels.count)
  }

  /// Destroyed payloads must be named by a record of destruction; reading the log whole tells whether one behind the index does.
  private func requireReport(_ vernietigd: [Int]) throws(IndexDoubt) {
    guard !vernietigd.isEmpty else { return }
    let genoemd = try lezer.records(at: lines(.stream("beheer"))).compactMap(DestructionReport.init).flatMap(
      \.records)
    for nr in vernietigd where !genoemd.contains(where: { $0.contains(nr) }) {
      throw IndexDoubt("de inhoud van record \(nr) is vernietigd")
    }
  }

  /// The first record of a stream, read and verified; nothing when the index has none of it.
  ///
  /// - Complexity: O(1) reads.
  func first(of stroom: String) throws(IndexDoubt) -> LogRecord? {
    for regel in try lines(.stream(stroom)) {
      if let record = try lezer.records(at: [regel]).first, record.stroom == stroom { return record }
    }
    return nil
  }

  /// The records of a stream, from its first on without gaps.
  ///
  /// - Throws: a doubt when their positions in the stream are not 1, 2, 3 …
  package func stream(_ naam: String) throws(IndexDoubt) -> [LogRecord] {
    let records = try records(.stream(naam)).filter { $0.stroom == naam }
    for (index, record) in records.enumerated() where record.versie != index + 1 {
      throw IndexDoubt("gat in \(naam)")
    }
    return records
  }

  /// Position of the last record in a stream, which has all those before it; 0 when the index has none of it.
  func version(of naam: String) throws(IndexDoubt) -> Int {
    let regels = try lines(.stream(naam))
    guard let laatste = regels.last else { return 0 }
    if let record = try lezer.records(at: [laatste]).first, record.stroom == naam, record.versie == regels.count {
      return record.versie
    }
    // Another stream has the same term.
    return try stream(naam).count
  }

  /// The last record in the index for which this holds, proven by it; nothing when it holds for none.
  ///
  /// Halving finds it in lines that are not proven. So it is proven itself, and so is the one behind it, for which it must not
  /// hold: as numbers and times only go up, there is no other.
  ///
  /// - Parameter hoort: holds for a beginning of the log, by number and time.
  /// - Complexity: O(log n) reads for n bytes of log, and the entries of two streams.
  package func last(where hoort: (Int, Tijdstip) -> Bool) throws(IndexDoubt) -> LogRecord? {
    let tot = einde.kop.nr
    let (laatste, erna) = try lezer.boundary { nr, tijd in nr <= tot && hoort(nr, tijd) }
    if let laatste {
      try prove(laatste)
      guard hoort(laatste.nr, laatste.tijd) else { throw IndexDoubt("record \(laatste.nr) hoort er niet bij") }
      if laatste.nr == tot { return laatste }
    }
    guard let erna, erna.nr == (laatste?.nr ?? 0) + 1, !hoort(erna.nr, erna.tijd) else {
      throw IndexDoubt("op record \(laatste?.nr ?? 0) volgt een ander")
    }
    try prove(erna)
    return laatste
  }

  private func prove(_ record: LogRecord) throws(IndexDoubt) {
    guard try lines(.stream(record.stroom)).contains(where: { $0.matches(record) }) else {
      throw IndexDoubt("record \(record.nr) is een ander")
    }
  }
}
