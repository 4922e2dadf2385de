/// The sound beginning of a long segment on several processors.
///
/// ```
/// segment   │ piece 0 │ piece 1 │ piece 2 │ piece 3 │ … │ rest
/// threads   │   read, take apart, hash, `bereid`    │   │ line by line
/// here       accept ──► accept ──► fault? ─────────────► from there line by line
/// ```
///
/// Only what is sound is taken from a piece. At the first thing out of the ordinary (damage, a tail, a line that is too
/// long, a disk that fails) the plain way goes on from the line before it, in the state that it would have been in; so
/// all judging is done in one place, and findings are the same however many processors there are.
extension LogWalk {
  /// Takes as much as is sound, and returns the offset where reading line by line must go on.
  mutating func walkInBlocks(
    _ file: Descriptor, _ segment: Segment, size: Int, _ visit: (Envelope, Vrucht?) -> Bool
  ) -> Int {
    let share = opslag.platform.taakverdeling
    let from = boundary.offset
    guard share.werkers > 1, (size - from) / 2 >= share.stuk else { return from }
    var offset = from
    let count = (size - from - 1) / share.stuk + 1
    let pieces = WorkerPool<Chunk<Vrucht>>(count, vooruit: 2 * share.werkers) {
      [platform = opslag.platform, oogst] index in
      let start = from + index * share.stuk
      return Chunk(file, start..<start + share.stuk, of: segment, platform, oogst)
    }
    pieces.work(helpers: share.werkers - 1) { blok in
      guard blok.begin == offset else { return false }
      let streams = scanner.adopt(streams: blok.streams)
      for var vondst in blok.vondsten {
        vondst.envelope.stream = streams[vondst.envelope.stream]
        guard !isStopped, vondst.regel == line + 1, chain.fault(vondst.envelope) == nil else { return false }
        line += 1
        offset += vondst.envelope.length
        accept(vondst, end: offset, visit)
      }
      return blok.isHeel && !isStopped
    }
    return offset
  }
}
