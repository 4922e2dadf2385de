import EventLog
import Testing
import Wire

/// Tests 5 and 6 of the list: damage is found each time, at the right place; a cut commit is a torn tail.
@Suite("5, 6: every bit, every byte, every line and every segment")
struct ElkeBitTests {
  /// A log of three segments: `[1, 2]`, `[1, 1]` and `[2]` records a commit.
  static func segmenten() throws -> [(naam: String, bytes: [UInt8])] {
    let proef = try Proef()
    try proef.schrijf([1, 2, 1, 1, 2], grens: 1000)
    return proef.platform.names.filter { $0.hasSuffix(".ndjson") }.map {
      (String($0.dropFirst("/opslag/log/".count)), proef.platform.bytes($0))
    }
  }

  /// The line in which each byte stands, from 1; a LF belongs to the line it ends.
  static func regelnummers(_ bytes: [UInt8]) -> [Int] {
    var line = 1
    return bytes.map { byte in
      defer { if byte == 0x0A { line += 1 } }
      return line
    }
  }

  /// The short form takes one byte in eleven; every bit of a small log is in `SchadeTests`.
  @Test("every bit of a log of several segments: checking, reading and writing agree on the place")
  func elkeBit() throws {
    let segments = try Self.segmenten()
    try #require(segments.count == 3)
    let last = segments[2]
    let tailStart = Self.regelnummers(last.bytes).last == 2 ? 0 : -1
    var bits = 0
    var tails = 0
    let proef = try Proef(segmenten: Dictionary(uniqueKeysWithValues: segments.map { ($0.naam, $0.bytes) }))
    let platform = proef.platform.afterKill()
    let opslag = try Storage.open(path: "/opslag", platform: platform)
    for (index, segment) in segments.enumerated() {
      let lines = Self.regelnummers(segment.bytes)
      let path = "/opslag/log/" + segment.naam
      for offset in segment.bytes.indices where Lang.isAan || (offset + index) % 11 == 0 {
        for bit in 0..<8 {
          bits += 1
          var damaged = segment.bytes
          damaged[offset] ^= 1 << UInt8(bit)
          platform.put(path, damaged)
          let comment: Comment = "\(segment.naam), byte \(offset), bit \(bit)"
          var found = 0
          var reported: LogError?
          do {
            _ = try LogReader(opslag: opslag).read { _ in found += 1 }
          } catch {
            reported = error as? LogError
          }
          if index == 2, offset == segment.bytes.count - 1 {
            // Without its last LF the last commit was never finished.
            tails += 1
            #expect(reported == nil && found == 5, comment)
            #expect(try LogVerification.run(opslag).staart?.offset == tailStart, comment)
            continue
          }
          let first = try LogVerification.run(opslag).bevindingen.first
          #expect(first?.plaats.segment == segment.naam && first?.plaats.regel == lines[offset], comment)
          // A quick reading verifies no payload and no header; what it does report, it places the same.
          if let reported { #expect(reported.plaats == first?.plaats, comment) }
          let refusal = code { _ = try LogWriter.open(opslag) }
          #expect(refusal == first.map { .beschadigd($0.code) }, comment)
          #expect(platform.bytes(path) == damaged, comment)
        }
      }
      platform.put(path, segment.bytes)
    }
    #expect(platform.isAtRest)
    Lang.meld("every bit", ("bits flipped", bits), ("legally a torn tail", tails))
  }

  @Test("cut at every byte of a commit: the commits before it, the next writer works, and what was cut is kept")
  func elkeByte() throws {
    let whole = try Proef.log([2, 4])
    let start = try Proef.log([2]).count
    for end in start..<whole.count where Lang.isAan || end % 13 == 0 || whole.count - end < 5 {
      let proef = try Proef(Array(whole[..<end]))
      #expect(try proef.lees().kop.nr == 2, "cut at \(end)")
      var cut: [LogRecord] = []
      let schrijver = try LogWriter.open(proef.opslag) { if $0.soort == "staart.afgekapt" { cut.append($0) } }
      schrijver.close()
      #expect(cut.count == (end > start ? 1 : 0), "cut at \(end)")
      if let copy = cut.first?.data?["kopie"]?.string {
        #expect(proef.platform.bytes("/opslag/quarantaine/" + copy) == Array(whole[start..<end]), "cut at \(end)")
      }
      #expect(try proef.controle().isGaaf, "cut at \(end)")
    }
    Lang.meld("cut at every byte", ("bytes", whole.count - start))
  }

  @Test("every line dropped, doubled, or swapped with any other")
  func elkeRegel() throws {
    let lines = regels(try Proef.log([1, 2, 1, 3, 1]))
    var changes = 0
    func damage(_ lines: [[UInt8]]) throws -> [Int] {
      changes += 1
      let proef = try Proef(Array(lines.joined()))
      let found = try proef.controle().bevindingen
      if let first = found.first {
        #expect(code { _ = try LogWriter.open(proef.opslag) } == .beschadigd(first.code))
      }
      return found.map(\.plaats.regel)
    }
    for index in lines.indices {
      var dropped = lines
      dropped.remove(at: index)
      // Without its last line a log may be whole, or end in an unfinished commit: only a checkpoint tells.
      #expect(try damage(dropped) == (index == lines.count - 1 ? [] : [index + 1]), "dropped \(index + 1)")
      for place in index + 1...lines.count {
        var doubled = lines
        doubled.insert(lines[index], at: place)
        #expect(try damage(doubled).first == place + 1, "doubled \(index + 1) to \(place + 1)")
      }
      for other in index + 1..<max(index + 1, lines.count) {
        var swapped = lines
        swapped.swapAt(index, other)
        #expect(try damage(swapped).first == index + 1, "swapped \(index + 1) and \(other + 1)")
      }
    }
    Lang.meld("every line", ("changes", changes))
  }

  @Test("every segment dropped, doubled, emptied, or swapped with any other")
  func elkSegment() throws {
    let segments = try Self.segmenten()
    var changes = 0
    func plaats(_ change: (inout [String: [UInt8]]) -> Void) throws -> String? {
      changes += 1
      var files = Dictionary(uniqueKeysWithValues: segments.map { ($0.naam, $0.bytes) })
      change(&files)
      let proef = try Proef(segmenten: files)
      let first = try proef.controle().bevindingen.first
      if let first { #expect(code { _ = try LogWriter.open(proef.opslag) } == .beschadigd(first.code)) }
      return first?.plaats.segment
    }
    for (index, segment) in segments.enumerated() {
      let isLast = index == segments.count - 1
      #expect(try plaats { $0[segment.naam] = nil } == (isLast ? nil : segments[index + 1].naam))
      // An empty last segment is what a roll-over leaves at first.
      #expect(try plaats { $0[segment.naam] = [] } == (isLast ? nil : segments[index + 1].naam))
      #expect(try plaats { $0["000000000099.ndjson"] = segment.bytes } == "000000000099.ndjson")
      for other in segments[(index + 1)...] {
        let swapped = try plaats {
          $0[segment.naam] = other.bytes
          $0[other.naam] = segment.bytes
        }
        #expect(swapped == segment.naam)
        #expect(try plaats { $0[other.naam] = segment.bytes } == other.naam)
      }
    }
    Lang.meld("every segment", ("changes", changes))
  }
}
