internal import Wire

/// Lets the index follow the log, outside its lock; whatever goes wrong, the log and its readers don't notice.
///
/// ```
/// place in projecties/   who finds it taken passes
/// │ read, as any reader  runs that the log vouches for │ records behind them ─► one new run, under another name
/// │ lock of the log      only what was recorded meanwhile is read; index.gewaarmerkt; the run gets its own name
/// ```
///
/// Cut off anywhere, the index of before still counts; the next one removes what was left. Made again, a run is the same.
package struct TermUpkeep {
  /// How the index stands afterwards.
  package enum Outcome {
    /// None counts.
    case none
    /// There was one, and it stands.
    case standing
    /// It was made or became longer; with the record that vouches for it.
    case made([LogRecord])
  }

  let opslag: Storage
  let use: TermUse
  /// Who is named in the record.
  let actor: String
  /// How it waits for the lock of the log, for who can't do without.
  private var options: WriterOptions
  /// Hears how much is read, and then how much is joined, of what takes long.
  let progress: Progress?

  package init(
    _ opslag: Storage, _ use: TermUse, actor: String, _ options: WriterOptions, progress: Progress? = nil
  ) {
    self.opslag = opslag
    self.use = use
    self.actor = actor
    self.options = options
    self.progress = progress
  }

  /// Whether a log of this length can have an index.
  package func isPossible(_ writer: LogWriter) -> Bool { writer.kop.nr >= use.drempel }

  /// Whether there is an index that counts.
  ///
  /// - Complexity: O(n) in the records behind it.
  var isThere: Bool { (try? TermIndex.read(opslag, use.wijze, bereid: { _ in }, bezoek: { _ in })) != nil }

  /// Follows what a writer recorded that gave back the lock, when so much was recorded since that it pays.
  package func follow(_ writer: LogWriter) {
    guard isPossible(writer), let place = ProjectionPlace(opslag) else { return }
    _ = follow(writer, place)
  }

  /// The same for who keeps more in that place. The index reaches no further than what this writer recorded, so that what
  /// is kept of the same position never falls behind it. It waits for nobody: what the command is for was recorded already, and
  /// the next to follow makes up for it.
  ///
  /// - Complexity: O(n) in the records since; now and then as long as joining runs takes.
  package func follow(_ writer: LogWriter, _ place: borrowing ProjectionPlace) -> Outcome {
    if let index = writer.index, !writer.isIndexBroken, writer.kop.nr - index.kop.nr < use.drempel { return .standing }
    var passing = self
    passing.options.geduld = .geen
    return passing.make(place, upTo: writer.kop, isAnew: writer.isIndexBroken)
  }

  /// Makes the index that a long log does not have, or not rightly, for who can't do without: waits for whoever is at it.
  ///
  /// - Parameter isAnew: what stands there turned out not to be right, also where its runs seem to be: nothing of it is used.
  /// - Throws: `.vergrendeld` when that takes longer than patience lasts: going through the log takes as long, and others would
  ///   wait for it.
  /// - Complexity: O(n) in the bytes of the log.
  package func makeFirst(isAnew: Bool = false) throws(LogError) {
    guard let place = try ProjectionPlace(opslag, options.geduld) else { return }
    _ = make(place, upTo: nil, isAnew: isAnew)
  }

  private func make(_ place: borrowing ProjectionPlace, upTo end: LogHead?, isAnew: Bool) -> Outcome {
    if !isAnew, let found = try? UnprovenTermIndex(opslag, use.wijze) {
      do {
        return try goOn(place, behind: found, upTo: end)
      } catch {
        // A full disk, or the lock not to be had: what is there stays. At a doubt it is made anew.
        guard error is IndexDoubt else { return .standing }
      }
    }
    return (try? goOn(place, behind: nil, upTo: end)) ?? .none
  }

  /// - Throws: a doubt when what is found or was made does not hold; what reading, writing and taking the lock throw.
  private func goOn(
    _ place: borrowing ProjectionPlace, behind found: UnprovenTermIndex?, upTo end: LogHead?
  ) throws -> Outcome {
    var maker = TermRunMaker(place.map, use, behind: found)
    do {
      try read(behind: found, upTo: end, into: &maker)
      guard maker.isDue else { return found == nil ? .none : .standing }
      return .made(try vouch(for: try maker.finish(progress), maker))
    } catch {
      maker.drop()
      throw error
    }
  }

  /// Reads on to the end of the log, as what proves the runs that were found may stand anywhere behind them.
  private func read(behind found: UnprovenTermIndex?, upTo end: LogHead?, into maker: inout TermRunMaker) throws {
    var walk = LogWalk(opslag, WalkOptions()) { [wijze = use.wijze] in TermHarvest($0, wijze) }
    if let found { walk.resume(found.einde) }
    // What is read behind an index is little.
    var meter = try found == nil ? progress.map { ProgressMeter($0, total: try Segment.size(opslag)) } : nil
    defer { meter?.end() }
    var (attestations, failure): ([Attestation], (any Error)?) = ([], nil)
    try walk.run { envelope, harvest in
      meter?.count(envelope.length)
      guard let harvest else { return true }
      if let attestation = harvest.attestation { attestations.append(attestation) }
      do {
        if envelope.nr <= end?.nr ?? .max { try maker.add(envelope, harvest) }
        guard envelope.nr != end?.nr || envelope.hash == end?.hash else {
          throw IndexDoubt("het logboek ging anders verder")
        }
      } catch { failure = error }
      return failure == nil
    }
    if let failure { throw failure }
    if let damage = walk.schade.first {
      throw found == nil ? LogError(damage) : IndexDoubt("het logboek is beschadigd")
    }
    if let found { _ = try TermIndex(found, door: attestations) }
  }

  /// Records that these are all runs that there are, and gives them their names; the lock is held for this only.
  ///
  /// Between reading and this the log may have been cut and have gone on differently: then what was made goes. Whoever destroys
  /// payloads waits for the place, so that nothing is made of what is gone.
  private func vouch(for runs: [TermMerge.Deel], _ maker: TermRunMaker) throws -> [LogRecord] {
    let (writer, attestation) = try LogWriter.open(opslag, behind: runs, use.wijze, actor: actor, options)
    defer { writer.close() }
    guard let time = writer.kop.tijd else { return [] }
    let command = try RandomSource.identifier(opslag.platform)
    // The time of what it follows on: it tells nothing new.
    let records = try writer.write([attestation.record], actor: actor, opdracht: command.description, time: time)
    do throws(SystemError) { try maker.adopt(runs) } catch { maker.drop() }
    return records
  }
}
