import EventLog
import Kalender
import Testing
import Wire

/// A log over several segments of which some payloads are to be destroyed, with all that can hold them beside it.
struct Vernietigproef {
  /// In three segments, also in the last; 3 and 4 are of one commit.
  static let nummers = RecordNumbers([2...2, 4...5, 9...9])
  static let tijd = Tijdstip(milliseconden: 1_770_100_000_000)

  let proef: Proef
  var platform: FakePlatform { proef.platform }

  /// - Parameter isBegonnen: the commit that begins it stands.
  init(begonnen isBegonnen: Bool = true) throws {
    proef = try Proef()
    try proef.schrijf([1, 1, 2, 1, 2, 1, 1], grens: 1200)
    platform.put("/opslag/quarantaine/000000000001-0-0123456789abcdef.schade", platform.bytes(Proef.segment))
    platform.put("/opslag/projecties/termen-1", platform.bytes(Proef.segment))
    platform.put("/opslag/log/000000000001.ndjson.herstel", platform.bytes(Proef.segment))
    if isBegonnen { try begin() }
    platform.set { $0.disk.syncAll() }
  }

  init(na platform: FakePlatform) throws { proef = try Proef(bestaand: platform) }

  /// What a command does: say which payloads go, and then destroy them.
  func doe() throws {
    try begin()
    try maakAf()
  }

  func begin(_ nummers: RecordNumbers = Self.nummers) throws {
    let schrijver = try LogWriter.open(proef.opslag, grens: 1200)
    defer { schrijver.close() }
    try schrijver.write(
      DestructionReport.records(nummers, reason: "bewaartermijn", voorstel: "abc"), actor: "a.archief",
      opdracht: Proef.opdracht(900), time: Self.tijd)
  }

  @discardableResult
  func maakAf() throws -> DestructionResult? {
    try Destruction.finish(proef.opslag, actor: "a.archief", time: Self.tijd, grens: 1200)
  }

  /// The texts that must be gone; of each record its own.
  static let teksten = [10, 21, 30, 60].map { "Regel \($0):" }

  /// Every file in which one of them can still be found.
  func resten(in map: String = "/opslag") -> [String] {
    platform.names.filter { name in
      guard name.hasPrefix(map + "/") else { return false }
      let text = String(decoding: platform.bytes(name), as: UTF8.self)
      return Self.teksten.contains { text.contains($0) }
    }
  }

  /// Whether the destruction stands in the log.
  var isBegonnen: Bool {
    get throws { try proef.lees().records.contains { $0.soort == AdminKind.vernietigd.rawValue } }
  }

  /// Every record as far as a destruction changes nothing of it.
  var koppen: [String] {
    get throws { try proef.lees().records.filter { $0.stroom != "beheer" }.map { "\($0.nr) \($0.hash)" } }
  }

  /// All that must hold when it is done.
  func keurAf(_ plek: Comment) throws {
    let uitslag = try proef.controle()
    #expect(uitslag.isGaaf && uitslag.vernietigd == Self.nummers.count && uitslag.vernietiging.isAf, plek)
    #expect(resten() == [], plek)
    #expect(try maakAf() == nil, plek)
    #expect(platform.isAtRest, plek)
  }
}
