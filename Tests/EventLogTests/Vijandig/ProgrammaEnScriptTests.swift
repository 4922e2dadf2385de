import EventLog
import Foundation
import Testing
import Wire

@Suite("The program and the script judge alike")
struct ProgrammaEnScriptTests {
  private static let script = VoorbeeldlogTests.pad.deletingLastPathComponent()
    .appending(path: "../../../docs/controleer-log.sh").path

  @Test(
    "every form of a log", .enabled(if: OpslagTests.hasTools, "jq or sha256sum is not there"), arguments: Logvorm.alle)
  func elkeVorm(vorm: Logvorm) throws {
    let map = OpslagTests.Map()
    let opslag = try Storage.setUp(path: map.pad, organisatie: "X")
    let log = map.pad + "/log"
    var files = try Vijandproef(nil, .laatste).bestanden
    try vorm.wijzig(&files)
    for (name, bytes) in files { try Data(bytes).write(to: URL(filePath: log + "/" + name)) }
    try vorm.opSchijf(log)

    let uitslag = try LogVerification.run(opslag)
    #expect(uitslag.isGaaf == vorm.isGaaf, "the program: \(uitslag.bevindingen)")
    let (status, text) = try Self.controleer(map.pad)
    #expect(status == (vorm.isGaaf ? 0 : 5), "the script: \(text)")
    guard vorm.isGaaf else { return }
    #expect(text.contains("records    \(uitslag.records)\n"))
    #expect(text.contains("vernietigd \(uitslag.vernietigd)\n"))
    #expect(text.contains("wortel     \(uitslag.wortel.hex)\n"))
  }

  @Test("every code of damage is that of one of the forms")
  func codes() throws {
    var codes: Set<Damage.Code> = [.herstel]
    for vorm in Logvorm.alle {
      var files = try Vijandproef(nil, .laatste).bestanden
      try vorm.wijzig(&files)
      codes.formUnion(try Proef(segmenten: files).controle().bevindingen.map(\.code))
    }
    #expect(Set(Damage.Code.allCases).subtracting(codes) == [], "what has no form is tried by nobody")
  }

  /// Runs the script; it gets a minute, as it must not wait for a pipe.
  static func controleer(_ pad: String) throws -> (status: Int32, text: String) {
    let process = Process()
    let output = Pipe()
    process.executableURL = URL(filePath: "/usr/bin/timeout")
    process.arguments = ["60", "/bin/bash", script, pad]
    process.standardOutput = output
    process.standardError = output
    try process.run()
    let data = output.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    return (process.terminationStatus, String(decoding: data, as: UTF8.self))
  }
}
