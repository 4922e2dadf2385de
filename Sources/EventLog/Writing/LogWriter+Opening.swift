internal import Wire

extension LogWriter {
  /// Takes the lock, verifies the log in full, visits every record, and cuts a torn tail.
  ///
  /// The tail is copied to `quarantaine/` first, and what was cut is recorded as `staart.afgekapt` in stream `beheer`;
  /// such records are visited too, as are those of a repair that was
  /// done and not recorded yet. What a process that died left unsynced is synced before anything builds on it.
  ///
  /// - Parameters:
  ///   - actor: who is named in the records that opening itself makes.
  ///   - grens: size of a segment, for tests.
  ///   - wijze: whether it waits for another writer, and whether a clock far beyond the log was confirmed.
  /// - Throws: `.vergrendeld`, `.beschadigd` (nothing was changed), `.uitkomstOnbekend` when a sync fails.
  /// - Complexity: O(n) in the bytes of the log.
  package static func open(
    _ opslag: Storage, actor: String = "gespreksboek", grens: Int = Segment.grens,
    _ wijze: WriterOptions = .gewoon, bezoek: (LogRecord) -> Void = { _ in }
  ) throws(LogError) -> LogWriter {
    let slot = try StorageLock.take(opslag.slotPad, opslag.platform, wijze.geduld)
    return try open(opslag, slot: slot, actor: actor, grens: grens, wijze, bezoek: bezoek)
  }

  /// Opens with the lock that was taken already; it is given back when this throws.
  ///
  /// - Parameters:
  ///   - vondst: runs behind which it begins, when the log turns out to vouch for them; else it throws as at damage.
  ///   - eigen: what the caller vouches for itself, having made it from records that it verified.
  static func open(
    _ opslag: Storage, slot: Descriptor, actor: String, grens: Int = Segment.grens,
    from vondst: UnprovenTermIndex? = nil, eigen: Attestation? = nil, _ wijze: WriterOptions,
    bezoek: (LogRecord) -> Void = { _ in }
  ) throws(LogError) -> LogWriter {
    var recorded: Set<String> = []
    var repairs: [RepairOrder] = []
    var eerste: LogRecord?
    var waarmerken = eigen.map { [$0] } ?? []
    var eersten: [String: Int] = [:]
    let schrijver: LogWriter
    do throws(LogError) {
      try RepairOrder.refuseHalf(opslag)
      repairs = try RepairOrder.list(.gedaan, opslag)
      var walk = LogWalk(opslag, .schrijven)
      if let vondst { walk.resume(vondst.einde) }
      try walk.run { _, record in
        guard let record else { return true }
        if record.nr == 1 { eerste = record }
        if vondst != nil {
          if let waarmerk = Attestation(record) { waarmerken.append(waarmerk) }
          if eersten[record.stroom] == nil { eersten[record.stroom] = record.versie }
        }
        if record.soort == Quarantine.soort, let copy = record.data?["kopie"]?.string { recorded.insert(copy) }
        if !repairs.isEmpty { repairs.removeAll { $0.opdracht == record.opdrachtKenmerk } }
        bezoek(record)
        return true
      }
      if let damage = walk.schade.first { throw LogError(damage) }
      // Before anything is changed: what is not proven is not built on.
      let index = try prove(vondst, waarmerken)
      if let index { eerste = try leaveOut(&recorded, &repairs, index, opslag) }
      try opslag.check(first: eerste)
      try checkBegin(wijze.begin, isEmpty: walk.kop.nr == 0, opslag)
      try requireHere(opslag)
      try confirmNames(walk, opslag)
      let segment = try last(walk, opslag)
      schrijver = LogWriter(
        opslag: opslag, grens: grens, slot: slot, kop: walk.kop, versies: walk.versies, segment: segment,
        index: index, eersten: eersten, isTijdBevestigd: wijze.isTijdBevestigd)
    } catch {
      opslag.platform.close(slot)
      throw error
    }
    if wijze.begin == .eerste { return schrijver }
    do throws(LogError) {
      try schrijver.record(Quarantine.copies(opslag).filter { !recorded.contains($0) }, actor, bezoek)
      for repair in repairs {
        let written = try schrijver.write(
          [repair.record], actor: repair.actor, opdracht: repair.opdracht.description, time: opslag.platform.now())
        written.forEach(bezoek)
      }
      return schrijver
    } catch {
      schrijver.close()
      throw error
    }
  }

  /// Refuses to begin twice, and to go on before the beginning.
  private static func checkBegin(_ begin: WriterOptions.Begin, isEmpty: Bool, _ opslag: Storage) throws(LogError) {
    switch begin {
    case .eerste where !isEmpty: throw Storage.alreadyExists(opslag.pad)
    case .daarna where isEmpty:
      throw LogError(
        .nietGevonden,
        "De opslag in ‘\(opslag.pad)’ is niet af: het inrichten is onderbroken. Geef ‘gespreksboek inrichten’ nog eens, met "
          + "dezelfde naam (‘\(opslag.organisatie)’)\(opslag.proef ? " en met --proef" : "").", pad: opslag.pad)
    default: return
    }
  }

  /// The index, when the records behind it vouch for it; nil without one.
  private static func prove(_ vondst: UnprovenTermIndex?, _ waarmerken: [Attestation]) throws(LogError) -> TermIndex? {
    guard let vondst else { return nil }
    do throws(IndexDoubt) {
      return try TermIndex(vondst, door: waarmerken)
    } catch {
      throw LogError(error)
    }
  }

  /// Takes out of what must still be recorded what was recorded in the part that is not visited.
  ///
  /// - Returns: the first record of the log.
  private static func leaveOut(
    _ recorded: inout Set<String>, _ repairs: inout [RepairOrder], _ index: TermIndex, _ opslag: Storage
  ) throws(LogError) -> LogRecord? {
    let copies = try Quarantine.copies(opslag)
    do throws(IndexDoubt) {
      let vooraf = try PriorKnowledge(index, repairs: repairs, copies: copies)
      recorded.formUnion(vooraf.kopienamen)
      repairs.removeAll { vooraf.opdrachten.contains($0.opdracht) }
      return vooraf.eerste
    } catch {
      throw LogError(error)
    }
  }

  /// Refuses a log directory that is a symbolic link: what is recorded must not come to stand elsewhere unnoticed.
  private static func requireHere(_ opslag: Storage) throws(LogError) {
    let platform = opslag.platform
    try LogError.on(opslag.logPad) { () throws(SystemError) in
      let directory = try platform.open(opslag.logPad, .ownDirectory)
      platform.close(directory)
    }
  }

  /// Refuses a segment with a second name: recording in it would change what may be meant as a copy.
  private static func requireSole(_ path: String, _ platform: RestartingPlatform) throws(LogError) {
    let status = try LogError.on(path) { () throws(SystemError) in
      try platform.status(path)
    }
    guard status.links > 1 else { return }
    throw LogError(
      .ongeldig,
      "‘\(path)’ heeft nog een tweede naam (een harde koppeling). Vastleggen zou ook die kopie veranderen. "
        + "Maak van een van beide een gewone kopie.", pad: path)
  }

  /// Makes the names durable that an earlier process may have left unsynced.
  ///
  /// Nothing is recorded in a segment before its name is synced, so only an empty last one can be in doubt; and nothing in
  /// a storage before its identity is, so only one without records.
  private static func confirmNames(_ walk: LogWalk<LogRecord>, _ opslag: Storage) throws(LogError) {
    if walk.kop.nr == 0 {
      try LogError.on(opslag.pad) { () throws(SystemError) in try opslag.platform.syncDirectory(opslag.pad) }
    }
    if let end = walk.grens, end.offset == 0 {
      try LogError.on(opslag.logPad) { () throws(SystemError) in try opslag.platform.syncDirectory(opslag.logPad) }
    }
  }

  /// Opens the last segment, without its torn tail and synced; nil for a log without segments.
  private static func last(_ walk: LogWalk<LogRecord>, _ opslag: Storage) throws(LogError) -> OpenSegment? {
    guard let end = walk.grens, let segment = Segment(naam: end.segment) else { return nil }
    let platform = opslag.platform
    let path = FilePath.join(opslag.logPad, end.segment)
    try requireSole(path, platform)
    let file = try LogError.on(path) { () throws(SystemError) in
      try platform.open(path, .update)
    }
    do throws(LogError) {
      let tail = try LogError.on(path) { () throws(SystemError) in
        try platform.contents(of: file, from: end.offset)
      }
      // Only what was judged to be a torn tail may go, and only behind its copy.
      guard tail.count == walk.staart?.bytes ?? 0 else { throw changed(path) }
      if !tail.isEmpty {
        try Quarantine.store(tail, segment: segment, offset: end.offset, opslag)
        try LogError.on(path) { () throws(SystemError) in
          try platform.truncate(file, to: end.offset)
        }
      }
      // A commit of a process that died between write and sync is read as recorded; make that true. When its sync failed,
      // the system may have marked it as written although it is not: only writing the same bytes again brings it to disk.
      // Only the last commit can be in doubt, as nothing is written behind one that was not synced.
      do throws(SystemError) {
        var last = [UInt8](repeating: 0, count: end.offset - walk.laatsteCommit)
        guard try platform.readFully(file, at: walk.laatsteCommit, into: &last) == last.count else {
          throw SystemError(.other, call: "pread")
        }
        try platform.writeAll(file, at: walk.laatsteCommit, last)
        try platform.sync(file)
      } catch {
        guard error.isSync else { throw LogError(error, path: path) }
        throw LogError(
          .uitkomstOnbekend,
          "De schijf bevestigt niet dat het logboek bewaard is. Controleer de schijf; er is niets vastgelegd.",
          pad: path)
      }
    } catch {
      platform.close(file)
      throw error
    }
    return OpenSegment(segment: segment, file: file, size: end.offset, lines: end.regel - 1)
  }

  /// Something writes in the log without taking the lock: what it left was not judged, and is not touched.
  static func changed(_ path: String) -> LogError {
    LogError(
      .vergrendeld,
      "‘\(path)’ veranderde terwijl het openstond: aan het eind staan bytes die niet van deze opdracht zijn. Er is niets "
        + "gewijzigd. Kijk of een ander programma in deze map schrijft, en voer ‘gespreksboek log controleren’ uit.",
      pad: path)
  }

  /// Records that tails were cut: those of this opening, and those of an earlier one that did not come to it.
  private func record(_ copies: [String], _ actor: String, _ bezoek: (LogRecord) -> Void) throws(LogError) {
    for copy in copies {
      guard let data = try Quarantine.description(copy, opslag) else { continue }
      let record = NewRecord(stroom: AdminKind.stroom, soort: Quarantine.soort, v: 1, data: data)
      let command = try RandomSource.identifier(opslag.platform)
      let written = try write([record], actor: actor, opdracht: command.description, time: opslag.platform.now())
      written.forEach(bezoek)
    }
  }
}
