internal import Wire

/// How a writer keeps the index.
package struct TermUse: Sendable {
  package let wijze: TermScheme
  /// Records behind the last run from which a new one is made.
  package let drempel: Int

  /// What pays: a question reads so many records in a few milliseconds.
  private static let gewoon = 2048

  package init(_ wijze: TermScheme, drempel: Int? = nil) {
    self.wijze = wijze
    self.drempel = max(1, drempel ?? Self.gewoon)
  }

  /// Records of a log that is long: of which the index is made before it is opened, instead of going through it whole.
  package var long: Int { 25 * drempel }
}

/// What opening must know of records that it does not visit.
struct PriorKnowledge {
  /// The first record of the log.
  let eerste: LogRecord?
  /// Copies of tails that are recorded already.
  var kopienamen: Set<String> = []
  /// Repairs that are recorded already.
  var opdrachten: Set<ID128> = []

  init(_ index: TermIndex, repairs: [RepairOrder], copies: [String]) throws(IndexDoubt) {
    eerste = try index.first(of: StorageSetup.stroom)
    if !copies.isEmpty {
      for record in try index.stream(AdminKind.stroom) where record.soort == Quarantine.soort {
        if let copy = record.data?["kopie"]?.string { kopienamen.insert(copy) }
      }
    }
    for repair in repairs {
      let found = try index.records(.command(repair.opdracht))
      if found.contains(where: { $0.opdrachtKenmerk == repair.opdracht }) { opdrachten.insert(repair.opdracht) }
    }
  }
}

/// What came of opening from the index; when it is not opened, nothing was changed and the lock is given back.
package enum IndexOpening {
  /// The writer, with the index that it goes on from.
  case opened(LogWriter, TermIndex)
  /// There is none that fits the log.
  case missing
  /// What stands there is not right, or not what the log vouches for: it must be made anew.
  case broken
}

extension LogWriter {
  /// Opens for a record about the log itself: from the index where there is one, so that the lock is held for what is new only.
  package static func openForUpkeep(
    _ opslag: Storage, actor: String, termen: TermUse?, _ wijze: WriterOptions, bezoek: (LogRecord) -> Void = { _ in }
  ) throws(LogError) -> LogWriter {
    guard let termen else { return try open(opslag, actor: actor, wijze, bezoek: bezoek) }
    switch try openFromIndex(opslag, actor: actor, termen: termen, wijze, bezoek: bezoek) {
    case .opened(let schrijver, _): return schrijver
    case .missing: return try open(opslag, actor: actor, wijze, bezoek: bezoek)
    case .broken:
      let schrijver = try open(opslag, actor: actor, wijze, bezoek: bezoek)
      schrijver.isIndexBroken = true
      return schrijver
    }
  }
}

extension LogWriter {
  /// Takes the lock and opens from the index: only what follows it is read, verified and visited.
  ///
  /// The same holds as for `open`, except that damage in what is not read goes unnoticed: the chain goes on from the hash
  /// that the index remembers, that its last record has and that the log vouches for.
  ///
  /// - Complexity: O(n) in the records behind the index.
  package static func openFromIndex(
    _ opslag: Storage, actor: String, grens: Int = Segment.grens, termen: TermUse,
    _ wijze: WriterOptions = .gewoon, bezoek: (LogRecord) -> Void
  ) throws(LogError) -> IndexOpening {
    let slot = try StorageLock.take(opslag.slotPad, opslag.platform, wijze.geduld)
    guard let vondst = try? UnprovenTermIndex(opslag, termen.wijze) else {
      opslag.platform.close(slot)
      return .missing
    }
    do throws(LogError) {
      let schrijver = try open(
        opslag, slot: slot, actor: actor, grens: grens, from: vondst, wijze, bezoek: bezoek)
      return schrijver.index.map { .opened(schrijver, $0) } ?? .broken
    } catch {
      // Reading the log whole tells what the first damage is, if it is the log that is damaged.
      if error.isSchade { return .broken }
      throw error
    }
  }

  /// Takes the lock and opens behind runs that the caller just made from records that it verified.
  ///
  /// - Returns: the writer, and what the log must say before these runs count.
  /// - Throws: what opening throws; as at damage when the log is no longer what these runs were made of.
  /// - Complexity: O(n) in the records behind them.
  static func open(
    _ opslag: Storage, behind runs: [TermMerge.Deel], _ wijze: TermScheme, actor: String, _ options: WriterOptions
  ) throws(LogError) -> (schrijver: LogWriter, waarmerk: Attestation) {
    let slot = try StorageLock.take(opslag.slotPad, opslag.platform, options.geduld)
    let made: UnprovenTermIndex
    do throws(IndexDoubt) {
      made = try UnprovenTermIndex(opslag, wijze, gemaakt: runs)
    } catch {
      opslag.platform.close(slot)
      throw LogError(error)
    }
    let schrijver = try open(
      opslag, slot: slot, actor: actor, from: made, eigen: made.waarmerk, options)
    return (schrijver, made.waarmerk)
  }
}
