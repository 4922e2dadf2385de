import EventLog
import Kalender
import Wire

/// A storage in memory and what tests do with it.
struct Proef {
  static let segment = "/opslag/log/000000000001.ndjson"

  let platform: FakePlatform
  let opslag: Storage

  init(_ platform: FakePlatform = FakePlatform()) throws {
    self.platform = platform
    opslag = try Storage.setUp(path: "/opslag", organisatie: "Gemeente Proef", proef: true, platform: platform)
  }

  /// The storage that stands on a machine already.
  init(bestaand platform: FakePlatform) throws {
    self.platform = platform
    opslag = try Storage.open(path: "/opslag", platform: platform)
  }

  /// A storage with the given segments.
  init(segmenten: [String: [UInt8]]) throws {
    try self.init()
    for (name, bytes) in segmenten { platform.put("/opslag/log/" + name, bytes) }
  }

  init(_ bytes: [UInt8]) throws {
    try self.init(segmenten: ["000000000001.ndjson": bytes])
  }

  func schrijf(_ commits: [Int], grens: Int = Segment.grens) throws {
    let schrijver = try LogWriter.open(opslag, grens: grens)
    defer { schrijver.close() }
    for (index, count) in commits.enumerated() { try Self.commit(schrijver, index, count) }
  }

  @discardableResult
  static func commit(_ schrijver: LogWriter, _ index: Int, _ count: Int) throws -> [LogRecord] {
    try schrijver.write(
      (0..<count).map { nieuw(index * 10 + $0) }, actor: "m.jansen", opdracht: opdracht(index),
      time: Tijdstip(milliseconden: 1_770_000_000_000 + Int64(index) * 60_000))
  }

  static func nieuw(_ number: Int) -> NewRecord {
    NewRecord(
      stroom: "dossier:\(number % 3)", soort: number.isMultiple(of: 2) ? "gesprek.gehouden" : "afspraak.gemaakt", v: 1,
      data: ["tekst": JSONNode(.string("Regel \(number): “één” \\ \"twee\"\n")), "weging": 40, "klaar": true])
  }

  static func opdracht(_ number: Int) -> String {
    let digits = String(number)
    return String(repeating: "0", count: 32 - digits.count) + digits
  }

  func lees() throws -> (records: [LogRecord], kop: LogHead) {
    var records: [LogRecord] = []
    let kop = try LogReader(opslag: opslag).read { records.append($0) }
    return (records, kop)
  }

  func controle() throws -> VerificationResult { try LogVerification.run(opslag) }

  /// The bytes of a log with these commits.
  static func log(_ commits: [Int]) throws -> [UInt8] {
    let proef = try Proef()
    try proef.schrijf(commits)
    return proef.platform.bytes(segment)
  }
}

/// The code of the `LogError` that `work` throws; nil when it throws nothing or something else.
func code(_ work: () throws -> Void) -> LogError.Code? {
  do {
    try work()
    return nil
  } catch {
    return (error as? LogError)?.code
  }
}

/// The lines of a log, each with its LF.
func regels(_ bytes: [UInt8]) -> [[UInt8]] {
  var lines: [[UInt8]] = []
  var line: [UInt8] = []
  for byte in bytes {
    line.append(byte)
    if byte == 0x0A {
      lines.append(line)
      line = []
    }
  }
  if !line.isEmpty { lines.append(line) }
  return lines
}
