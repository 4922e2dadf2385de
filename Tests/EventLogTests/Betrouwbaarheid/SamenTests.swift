import EventLog
import Testing

/// Several threads and tiny pieces against one thread: the plain way is the oracle.
@Suite("Verifying and reading on several processors finds exactly what one finds")
struct SamenTests {
  /// Everything that a check and a reading tell.
  struct Bevinding: Equatable {
    var controle: VerificationResult?
    var controlefout: LogError?
    var records: [LogRecord] = []
    var kop: LogHead?
    var leesfout: LogError?
    var doorlezing: ReadThrough?
    var doorgelezen: [LogRecord] = []

    init(_ proef: Proef) {
      do { controle = try proef.controle() } catch { controlefout = error as? LogError }
      let lezer = LogReader(opslag: proef.opslag)
      do { kop = try lezer.read { records.append($0) } } catch { leesfout = error as? LogError }
      doorlezing = try? lezer.readThrough { doorgelezen.append($0) }
    }
  }

  static let verdelingen = [
    WorkDivision(werkers: 2, stuk: 700), WorkDivision(werkers: 3, stuk: 97), WorkDivision(werkers: 4, stuk: 1501),
  ]

  /// Compares on a log with these segments, for every way of sharing out.
  static func vergelijk(_ segmenten: [String: [UInt8]], _ comment: @autoclosure () -> String) throws {
    let proef = try Proef(segmenten: segmenten)
    let plain = Bevinding(proef)
    for share in verdelingen {
      proef.platform.set { $0.share = share }
      #expect(Bevinding(proef) == plain, "\(comment()), \(share)")
    }
  }

  static func vergelijk(_ bytes: [UInt8], _ comment: @autoclosure () -> String) throws {
    try vergelijk(["000000000001.ndjson": bytes], comment())
  }

  @Test("a sound log, and each of its beginnings", arguments: 0..<16)
  func begin(deel: Int) throws {
    let bytes = try Proef.log([1, 3, 1, 2])
    for length in stride(from: deel, through: bytes.count, by: 16) {
      try Self.vergelijk(Array(bytes.prefix(length)), "first \(length) bytes")
    }
  }

  @Test("every byte changed", arguments: 0..<16)
  func byte(deel: Int) throws {
    let bytes = try Proef.log([1, 2, 1])
    for offset in stride(from: deel, to: bytes.count, by: 16) {
      var damaged = bytes
      damaged[offset] ^= 1 << UInt8(offset % 8)
      try Self.vergelijk(damaged, "byte \(offset)")
    }
  }

  @Test("lines dropped, doubled and swapped, one and two at a time")
  func regelschade() throws {
    let lines = regels(try Proef.log([1, 2, 1, 3, 1]))
    for first in lines.indices {
      for second in lines.indices where second != first {
        var changed = lines
        changed.swapAt(first, second)
        try Self.vergelijk(Array(changed.joined()), "swapped \(first) and \(second)")
        changed = lines
        changed[first] = []
        changed[second] += changed[second]
        try Self.vergelijk(Array(changed.joined()), "without \(first), twice \(second)")
        changed[second][lines[second].count / 2] ^= 1
        try Self.vergelijk(Array(changed.joined()), "without \(first), twice and changed \(second)")
      }
    }
  }

  @Test("tails with holes, and bytes that are no lines")
  func staarten() throws {
    let bytes = try Proef.log([1, 2, 1])
    let zeros = [UInt8](repeating: 0, count: 1200)
    try Self.vergelijk(bytes + zeros, "zeros behind it")
    try Self.vergelijk(Array(bytes.dropLast(300)) + zeros, "zeros in the place of the end")
    try Self.vergelijk(zeros + bytes, "zeros before it")
    try Self.vergelijk([UInt8](repeating: UInt8(ascii: "x"), count: 5000) + [0x0A] + bytes, "a long line before it")
    try Self.vergelijk([UInt8](repeating: 0x0A, count: 3000), "empty lines")
    try Self.vergelijk([], "nothing")
  }

  @Test("segments that are missing, empty or swapped")
  func segmenten() throws {
    let proef = try Proef()
    try proef.schrijf([1, 1, 1, 2, 1, 3, 1, 1], grens: 900)
    var files: [String: [UInt8]] = [:]
    for name in proef.platform.names where name.hasSuffix(".ndjson") {
      files[String(name.dropFirst("/opslag/log/".count))] = proef.platform.bytes(name)
    }
    let names = files.keys.sorted()
    try #require(names.count > 2)
    try Self.vergelijk(files, "sound")
    for name in names {
      for other in names {
        var changed = files
        changed[name] = other == name ? nil : files[other]
        try Self.vergelijk(changed, "\(name) replaced by \(other)")
      }
      var changed = files
      changed[name] = Array((files[name] ?? []).dropLast(200))
      try Self.vergelijk(changed, "\(name) cut")
    }
  }

  @Test("a reader that stops halfway hears nothing more", arguments: 1...6)
  func stopt(na: Int) throws {
    struct Genoeg: Error {}
    let proef = try Proef(try Proef.log([1, 2, 1, 2, 1]))
    for share in Self.verdelingen {
      proef.platform.set { $0.share = share }
      var count = 0
      #expect(throws: Genoeg.self) {
        try LogReader(opslag: proef.opslag).read { (_) throws(Genoeg) in
          count += 1
          if count == na { throw Genoeg() }
        }
      }
      #expect(count == na)
    }
  }

  @Test("a disk that fails at any call fails the same way, or is read after all", arguments: verdelingen)
  func storing(share: WorkDivision) throws {
    let bytes = try Proef.log([1, 2, 1])
    for call in 1...40 {
      let proef = try Proef(bytes)
      let sound = try proef.controle()
      proef.platform.set {
        $0.share = share
        $0.calls = 0
        $0.fault = FakePlatform.Fault(call: call, kind: .other)
      }
      do {
        #expect(try proef.controle() == sound, "call \(call)")
      } catch {
        #expect((error as? LogError)?.code == .systeem, "call \(call)")
      }
    }
  }
}
