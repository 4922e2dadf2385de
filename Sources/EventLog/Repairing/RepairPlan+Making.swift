internal import Wire

extension RepairPlan {
  /// Looks at all damage and at what the chosen way would do about it.
  ///
  /// - Throws: when the log or the copy can't be read, or the copy is of another storage.
  /// - Complexity: O(n) in the bytes of the log; memory for the segments that change.
  package static func make(_ opslag: Storage, _ wijze: RepairMode?) throws(LogError) -> RepairPlan {
    let isHalf = try !RepairOrder.list(.voornemen, opslag).isEmpty
    var first = LogWalk(opslag, WalkOptions())
    var kop = LogHead.leeg
    try first.run { _, record in
      if let record { kop = LogHead(nr: record.nr, hash: record.hash, tijd: record.tijd) }
      return true
    }
    var walk = LogWalk(opslag, .doorlezen)
    var sound = Truncator.Sound()
    try walk.run { envelope, _ in
      if envelope.nr > kop.nr { sound.zie(envelope) }
      return true
    }
    let leemten = walk.leemteboek.leemten
    // Nothing is to be cut for a hole: the record stands, and what follows is sound.
    let isAlleenLeeg = walk.schade.allSatisfy { $0.code == .vernietigdZonderVerslag }
    guard !walk.schade.isEmpty, let wijze, !(wijze.isAfkappen && isAlleenLeeg) else {
      return RepairPlan(
        schade: walk.schade, leemten: leemten, isHalf: isHalf, werk: nil, kop: kop, ingrepen: [])
    }
    switch wijze {
    case .afkappen:
      let cut = try Truncator.truncate(opslag, end: first.grens, kop: kop, sound)
      return RepairPlan(
        schade: walk.schade, leemten: leemten, isHalf: isHalf, werk: .afkappen(cut.0), kop: kop, ingrepen: cut.1)
    case .terugzetten(let kopie):
      guard kopie.kenmerk == opslag.kenmerk else {
        throw LogError(
          .ongeldig,
          "‘\(kopie.pad)’ is geen kopie van deze opslag, maar van een andere. Kies een kopie van deze opslag.",
          pad: kopie.pad)
      }
      var setter = Restorer(
        opslag: opslag, kopie: kopie, onverklaard: Set(walk.gatenboek.onverklaard.map(\.nr)))
      let changes = try setter.search()
      let work = Restoration(
        kopie: kopie.pad, nummers: Restorer.runs(setter.nummers), segmenten: changes.map(\.segment.naam))
      return RepairPlan(
        schade: walk.schade, leemten: leemten, isHalf: isHalf, werk: changes.isEmpty ? nil : .terugzetten(work),
        kop: kop, ingrepen: changes)
    }
  }
}

/// Cuts the log behind the last complete commit before the first damage.
enum Truncator {
  /// Sound records that are cut.
  struct Sound {
    private(set) var count = 0
    private(set) var first: Truncation.Record?
    private(set) var last: Truncation.Record?

    mutating func zie(_ envelope: Envelope) {
      let record = Truncation.Record(nr: envelope.nr, hash: envelope.hash)
      count += 1
      if first == nil { first = record }
      last = record
    }
  }

  static func truncate(
    _ opslag: Storage, end: Position?, kop: LogHead, _ sound: Sound
  ) throws(LogError) -> (Truncation, [Intervention]) {
    var changes: [Intervention] = []
    var bytes = 0
    // From the last to the first: whatever an interruption leaves, the beginning of the log stands as it stood.
    for segment in try Segment.list(opslag.logPad, opslag.platform).reversed() {
      if let end, segment.naam < end.segment { break }
      let old = try segment.contents(opslag)
      let kept = segment.naam == end?.segment ? end?.offset ?? 0 : 0
      let stays = segment.naam == end?.segment
      if stays && kept == old.count { break }
      changes.append(
        Intervention(segment: segment, oud: old, nieuw: stays ? Array(old.prefix(kept)) : nil, offset: kept))
      bytes += old.count - kept
    }
    let place = end ?? Position(segment: Segment(first: 1).naam, regel: 1, offset: 0)
    let cut = Truncation(
      plaats: place, vanaf: kop.nr + 1, records: sound.count, eerste: sound.first, laatste: sound.last, bytes: bytes,
      segmenten: changes.map(\.segment.naam).reversed())
    return (cut, changes)
  }
}
