import EventLog
import Foundation
import Kalender
import Testing
import Wire

@Suite("A storage on the real disk")
struct OpslagTests {
  /// A directory that disappears with the test.
  final class Map {
    let pad = FileManager.default.temporaryDirectory.appending(path: "gespreksboek-\(UUID().uuidString)").path

    deinit {
      _ = try? Process.run(URL(filePath: "/bin/chmod"), arguments: ["-R", "u+w", pad]).waitUntilExit()
      try? FileManager.default.removeItem(atPath: pad)
    }
  }

  let map = Map()

  @Test("setting up makes it once, with rights for the owner only")
  func inrichten() throws {
    let pad = map.pad + "/diep/genoeg"
    let made = try Storage.setUp(path: pad, organisatie: "Gemeente Zoë")
    let opened = try Storage.open(path: pad)
    #expect(opened.kenmerk == made.kenmerk)
    #expect(opened.organisatie == "Gemeente Zoë")
    #expect(opened.aangemaakt == made.aangemaakt)
    #expect(!opened.proef)
    #expect(code { _ = try Storage.setUp(path: pad, organisatie: "Nog een") } == .bestaatAl)
    #expect(code { _ = try Storage.open(path: map.pad) } == .nietGevonden)
    #expect(code { _ = try Storage.setUp(path: map.pad + "/leeg", organisatie: " ") } == .ongeldig)
    let rights = { try FileManager.default.attributesOfItem(atPath: pad + $0)[.posixPermissions] as? Int }
    #expect(try rights("") == 0o700)
    #expect(try rights("/log") == 0o700)
    #expect(try rights("/gespreksboek.json") == 0o600)
    let text = try String(contentsOfFile: pad + "/gespreksboek.json", encoding: .utf8)
    #expect(
      text == """
        {"formaat":1,"opslag":"\(made.kenmerk)","organisatie":"Gemeente Zoë","aangemaakt":"\(made.aangemaakt.iso)"}\n
        """)
  }

  @Test("a newer format and a changed identity are refused")
  func identiteit() throws {
    let opslag = try Storage.setUp(path: map.pad, organisatie: "X", proef: true)
    let path = map.pad + "/gespreksboek.json"
    let text = try String(contentsOfFile: path, encoding: .utf8)
    #expect(text.hasSuffix(#","proef":true}"# + "\n"))
    #expect(try Storage.open(path: map.pad).proef)
    try text.replacing("\"formaat\":1", with: "\"formaat\":2").write(toFile: path, atomically: false, encoding: .utf8)
    #expect(code { _ = try Storage.open(path: opslag.pad) } == .nieuwerFormaat)
    try text.replacing(opslag.kenmerk, with: "x").write(toFile: path, atomically: false, encoding: .utf8)
    #expect(code { _ = try Storage.open(path: opslag.pad) } == .ongeldig)
  }

  @Test("the lock holds between two openings, and a reader needs no right to write")
  func slotEnLezen() throws {
    let opslag = try Storage.setUp(path: map.pad, organisatie: "X")
    let schrijver = try LogWriter.open(opslag)
    try Proef.commit(schrijver, 0, 3)
    #expect(code { _ = try LogWriter.open(opslag) } == .vergrendeld)
    schrijver.close()
    let tree = try FileManager.default.subpathsOfDirectory(atPath: map.pad).sorted()
    try Process.run(URL(filePath: "/bin/chmod"), arguments: ["-R", "a-w", map.pad]).waitUntilExit()
    var count = 0
    #expect(try LogReader(opslag: Storage.open(path: map.pad)).read { _ in count += 1 }.nr == 3)
    #expect(count == 3)
    #expect(try LogVerification.run(opslag).isGaaf)
    #expect(try FileManager.default.subpathsOfDirectory(atPath: map.pad).sorted() == tree)
  }

  static let hasTools =
    FileManager.default.isExecutableFile(atPath: "/usr/bin/jq")
    && FileManager.default.isExecutableFile(atPath: "/usr/bin/sha256sum")

  /// Runs `docs/controleer-log.sh`; returns its exit code and what it printed.
  func controleerMetDeHand() throws -> (code: Int32, text: String) {
    let script = VoorbeeldlogTests.pad.deletingLastPathComponent().appending(path: "../../../docs/controleer-log.sh")
    let process = Process()
    let output = Pipe()
    process.executableURL = URL(filePath: "/bin/bash")
    process.arguments = [script.path, map.pad]
    process.standardOutput = output
    process.standardError = FileHandle.nullDevice
    try process.run()
    let data = output.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    return (process.terminationStatus, String(decoding: data, as: UTF8.self))
  }

  @Test("jq and sha256sum come to the same verdict and root", .enabled(if: hasTools))
  func metDeHand() throws {
    let opslag = try Storage.setUp(path: map.pad, organisatie: "X")
    let schrijver = try LogWriter.open(opslag, grens: 3000)
    for index in 0..<9 { try Proef.commit(schrijver, index, index % 4 + 1) }
    schrijver.close()
    let uitslag = try LogVerification.run(opslag)
    let (status, text) = try controleerMetDeHand()
    #expect(status == 0)
    #expect(text.contains("records    \(uitslag.records)\n"))
    #expect(text.contains("wortel     \(uitslag.wortel.hex)\n"))

    let path = map.pad + "/log/000000000001.ndjson"
    let sound = try String(contentsOfFile: path, encoding: .utf8)
    for (old, new) in [("\"weging\":40", "\"weging\":41"), ("m.jansen", "m.janssen"), ("\"rest\":0", "\"rest\": 0")] {
      let damaged = try #require(sound.range(of: old).map { sound.replacingCharacters(in: $0, with: new) })
      try damaged.write(toFile: path, atomically: false, encoding: .utf8)
      #expect(try controleerMetDeHand().code == 5, "\(old)")
      #expect(try !LogVerification.run(opslag).isGaaf)
    }
  }
}
