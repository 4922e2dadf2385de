internal import Wire

/// Carries out a repair: explicit, with copies first, and such that it can be finished after any interruption.
///
/// ```
/// 1  the whole of every file that changes → quarantaine/<segment>-<16 hex of its SHA-256>.schade     synced
/// 2  what the files become                → log/<segment>.herstel                                   synced
/// 3  the order                            → quarantaine/herstel-<opdracht>.voornemen                synced
/// 4  each file takes its new form in one step (rename or remove)                                    synced
/// 5  the order is renamed to .gedaan                                                                synced
/// 6  the next opening for writing records it in stream `beheer`; normally that is this one
/// ```
///
/// Interrupted before 3, nothing happened; between 3 and 5, running again finishes the work and nobody can write until
/// then; after 5, whoever opens the log for writing records what was done.
package enum Repair {
  static let terugzetten = AdminKind.teruggezet.rawValue
  static let afkappen = AdminKind.afgekapt.rawValue

  /// Carries out `plan`, or what an earlier repair left undone.
  ///
  /// - Parameters:
  ///   - plan: what was shown to whoever confirmed it; when the log is no longer as it was then, nothing is done.
  ///   - reden: why, in the words of whoever gave the command.
  /// - Throws: `.vergrendeld` when another process writes or the log changed since the plan was made,
  ///   `.uitkomstOnbekend` when a sync fails, others when a file can't be read or written: run it again.
  package static func run(
    _ plan: RepairPlan, _ opslag: Storage, _ wijze: RepairMode?, actor: String, reason: String,
    _ openwijze: WriterOptions = .gewoon
  ) throws(LogError) -> RepairResult {
    let slot = try StorageLock.take(opslag.slotPad, opslag.platform, openwijze.geduld)
    let order: RepairOrder
    do throws(LogError) {
      let now = try RepairPlan.make(opslag, wijze)
      guard now == plan else {
        throw LogError(
          .vergrendeld,
          "Het logboek is veranderd sinds het plan gemaakt is. Er is niets gedaan. Bekijk het plan opnieuw.",
          pad: opslag.pad)
      }
      if plan.isHalf {
        guard let finished = try complete(opslag) else {
          opslag.platform.close(slot)
          return RepairResult(record: nil, kopienamen: [])
        }
        order = finished
      } else {
        order = try begin(plan, opslag, actor: actor, reason: reason)
        try apply(order, opslag)
      }
    } catch {
      opslag.platform.close(slot)
      throw error
    }
    return RepairResult(
      record: try record(order, opslag, slot, actor, openwijze), kopienamen: order.kopienamen)
  }

  /// Steps 1 to 3.
  private static func begin(
    _ plan: RepairPlan, _ opslag: Storage, actor: String, reason: String
  ) throws(LogError) -> RepairOrder {
    try LogError.on(opslag.quarantainePad) { () throws(SystemError) in
      try opslag.platform.makeDirectories(opslag.quarantainePad)
    }
    for change in plan.ingrepen {
      guard let old = change.oud else { continue }
      let path = FilePath.join(opslag.quarantainePad, change.copyName(SHA256.hash(old)))
      try LogError.on(path) { () throws(SystemError) in try opslag.platform.replaceFile(path, with: old) }
    }
    for change in plan.ingrepen {
      guard let new = change.nieuw else { continue }
      let path = prepared(change.segment, opslag)
      try LogError.on(path) { () throws(SystemError) in try opslag.platform.replaceFile(path, with: new) }
    }
    let order = RepairOrder(
      opdracht: try RandomSource.identifier(opslag.platform), actor: actor, soort: plan.soort,
      data: plan.data(reason: reason),
      bestanden: plan.ingrepen.map {
        RepairOrder.Bestand(
          segment: $0.segment, voor: $0.oud.map { SHA256.hash($0) }, na: $0.nieuw.map { SHA256.hash($0) })
      })
    try order.store(opslag)
    return order
  }

  /// Steps 4 and 5.
  private static func apply(_ order: RepairOrder, _ opslag: Storage) throws(LogError) {
    for file in order.bestanden {
      let path = FilePath.join(opslag.logPad, file.segment.naam)
      guard try digest(path, opslag) != file.na else { continue }
      try LogError.on(path) { () throws(SystemError) in
        if file.na == nil {
          try opslag.platform.remove(path)
        } else {
          try opslag.platform.rename(prepared(file.segment, opslag), to: path)
        }
      }
    }
    try LogError.on(opslag.logPad) { () throws(SystemError) in try opslag.platform.syncDirectory(opslag.logPad) }
    try order.become(.gedaan, opslag)
  }

  /// Finishes an order that was interrupted; nil when it lapsed because the files were changed by hand.
  private static func complete(_ opslag: Storage) throws(LogError) -> RepairOrder? {
    guard let order = try RepairOrder.list(.voornemen, opslag).first else { return nil }
    for file in order.bestanden {
      let now = try digest(FilePath.join(opslag.logPad, file.segment.naam), opslag)
      let ready = try digest(prepared(file.segment, opslag), opslag)
      guard now == file.na || (now == file.voor && (file.na == nil || ready == file.na)) else {
        try order.become(.vervallen, opslag)
        return nil
      }
    }
    try apply(order, opslag)
    return order
  }

  /// Step 6. Takes over the lock.
  private static func record(
    _ order: RepairOrder, _ opslag: Storage, _ slot: Descriptor, _ actor: String, _ openwijze: WriterOptions
  ) throws(LogError) -> LogRecord? {
    var record: LogRecord?
    do throws(LogError) {
      // Also in a log of which nothing was left.
      var openwijze = openwijze
      openwijze.begin = .gewoon
      let writer = try LogWriter.open(opslag, slot: slot, actor: actor, openwijze) {
        if $0.opdrachtKenmerk == order.opdracht { record = $0 }
      }
      writer.close()
    } catch {
      // Not all damage could be put right; it is recorded once the rest is.
      // A clock that is not right dates nothing; the next command on a right one records it.
      guard error.isSchade || error.code == .klokVooruit else { throw error }
    }
    return record
  }

  private static func prepared(_ segment: Segment, _ opslag: Storage) -> String {
    FilePath.join(opslag.logPad, segment.naam + ".herstel")
  }

  private static func digest(_ path: String, _ opslag: Storage) throws(LogError) -> SHA256Digest? {
    do throws(SystemError) {
      return SHA256.hash(try opslag.platform.contents(path))
    } catch {
      if error.kind == .notFound { return nil }
      throw LogError(error, path: path)
    }
  }
}

extension Intervention {
  /// The name in `quarantaine/` of the copy of a file with these bytes.
  func copyName(_ digest: SHA256Digest) -> String { "\(segment.naam.prefix(12))-\(digest.hex.prefix(16)).schade" }
}

extension RepairOrder {
  /// The copies that were made before anything changed.
  var kopienamen: [String] {
    bestanden.compactMap { file in
      file.voor.map { Intervention(segment: file.segment, oud: nil, nieuw: nil, offset: 0).copyName($0) }
    }
  }
}
