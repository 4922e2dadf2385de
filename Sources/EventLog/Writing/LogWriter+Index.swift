internal import Wire

/// How a writer keeps the index.
package struct TermUse: Sendable {
  package let wijze: TermScheme
  /// Records behind the last run from which a new one is made.
  package let drempel: Int
  /// What is there can't be trusted: everything is made anew.
  package var isVers = false

  package init(_ wijze: TermScheme, drempel: Int? = nil) {
    self.wijze = wijze
    self.drempel = max(1, drempel ?? TermBuilder.gewoon)
  }

  /// What is there and is proven by the log.
  ///
  /// - Complexity: O(n) in the records behind it.
  func proven(_ opslag: Storage) -> UnprovenTermIndex? {
    guard !isVers, let vondst = try? UnprovenTermIndex(opslag, wijze),
      (try? TermIndex.read(vondst, bereid: { _ in }, bezoek: { _ in })) != nil
    else { return nil }
    return vondst
  }
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

extension LogWriter {
  /// Opens for a record about the log itself: from the index where there is one, so that the lock is held for what is new only.
  static func openForUpkeep(
    _ opslag: Storage, actor: String, termen: TermUse?, _ wijze: WriterOptions, bezoek: (LogRecord) -> Void
  ) throws(LogError) -> LogWriter {
    if let termen, let opened = try openFromIndex(opslag, actor: actor, termen: termen, wijze, bezoek: bezoek) {
      return opened.schrijver
    }
    return try open(opslag, actor: actor, termen: termen, wijze, bezoek: bezoek)
  }
}

extension LogWriter {
  /// Takes the lock and opens from the index: only what follows it is read, verified and visited.
  ///
  /// The same holds as for `open`, except that damage in what is not read goes unnoticed: the chain goes on from the hash
  /// that the index remembers, that its last record has and that the log vouches for.
  ///
  /// - Returns: the writer with the index that it goes on from; nil when there is none that the log vouches for, with nothing
  ///   changed and the lock given back.
  /// - Complexity: O(n) in the records behind the index.
  package static func openFromIndex(
    _ opslag: Storage, actor: String, grens: Int = Segment.grens, termen: TermUse,
    _ wijze: WriterOptions = .gewoon, bezoek: (LogRecord) -> Void
  ) throws(LogError) -> (schrijver: LogWriter, index: TermIndex)? {
    let slot = try StorageLock.take(opslag.slotPad, opslag.platform, wijze.geduld)
    guard !termen.isVers, let vondst = try? UnprovenTermIndex(opslag, termen.wijze) else {
      opslag.platform.close(slot)
      return nil
    }
    do throws(LogError) {
      let bouwer = TermBuilder(opslag, termen.wijze, na: vondst, drempel: termen.drempel)
      let schrijver = try open(
        opslag, slot: slot, actor: actor, grens: grens, from: vondst, bouwer: bouwer, wijze, bezoek: bezoek)
      return schrijver.index.map { (schrijver, $0) }
    } catch {
      // Reading the log whole tells what the first damage is.
      if error.isSchade { return nil }
      throw error
    }
  }

  /// Makes the index longer when enough was recorded since, and records what proves it; whoever holds the writer calls this
  /// behind its last commit.
  ///
  /// Never fails: what was recorded before stays recorded, and an index that can't be vouched for does not count.
  ///
  /// - Parameter actor: who is named in the record.
  /// - Returns: the record, when there is one.
  /// - Complexity: O(n) in the records since; now and then as long as joining runs takes.
  package func attestation(actor: String) -> [LogRecord] {
    guard let tijd = kop.tijd, let waarmerk = makeIndex() else { return [] }
    do throws(LogError) {
      let opdracht = try RandomSource.identifier(opslag.platform)
      // The time of what it follows on: it tells nothing new.
      let records = try write([waarmerk.record], actor: actor, opdracht: opdracht.description, time: tijd)
      adoptIndex(true)
      return records
    } catch {
      adoptIndex(false)
      return []
    }
  }
}
