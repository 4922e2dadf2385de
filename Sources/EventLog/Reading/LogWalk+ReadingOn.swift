internal import Wire

/// Going on behind damage, to find all of it and to keep what is sound.
extension LogWalk {
  /// Goes on behind a line that is damaged.
  mutating func pass(_ fault: LineFault, _ buffer: [UInt8], _ range: Range<Int>, end: Int) {
    if fault.code != .hash, let record = try? scanner.scan(buffer, range) {
      chain.advance(record, despite: fault)
    } else {
      chain.passUnreadable()
    }
    unfinished.removeAll()
    boundary = (line, end)
  }

  /// Goes on behind a line with a fault, and keeps what verifies by itself.
  ///
  /// A record that is whole but does not follow on the one before is kept, with its finding; one that comes again is not.
  /// The earlier records of a commit wait until it is sure that the commit was complete. Of a record that follows on the one before
  /// and of which only the payload is wrong, the header stands: it is kept as one whose payload is gone.
  mutating func passKeeping(
    _ fault: LineFault, _ buffer: [UInt8], _ range: Range<Int>, _ offset: Int, _ segment: Segment, end: Int,
    _ visit: (Envelope, Vrucht?) -> Bool
  ) {
    boundary = (line, end)
    guard let record = try? scanner.scan(buffer, range), record.headerFault(in: buffer) == nil else {
      chain.passUnreadable()
      return
    }
    chain.advance(record, despite: fault)
    guard fault.code != .nummerDubbel else { return }
    do throws(LineFault) {
      accept(try check(buffer, range, offset, segment, after: nil), end: end, visit)
    } catch {
      guard fault.code == .inhoud || fault.code == .inhoudVorm, error.code == fault.code,
        let vondst = try? emptied(record, buffer, offset)
      else {
        if record.rest == 0 { handOver(visit) }
        return
      }
      accept(vondst, end: end, visit)
    }
  }

  /// A record as one whose payload is gone.
  private mutating func emptied(_ record: Envelope, _ buffer: [UInt8], _ offset: Int) throws(LineFault) -> FoundCommits
  {
    let envelope = record.emptied
    leemteboek.empty(envelope.nr)
    let plaats = Position(segment: segment, regel: line, offset: offset)
    return FoundCommits(
      envelope: envelope, regel: line, offset: offset, isBeschadigd: true,
      vrucht: try oogst.product(of: envelope, in: buffer, scanner, plaats))
  }
}
