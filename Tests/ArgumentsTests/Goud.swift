import Foundation
import Testing

/// Compares a text with a file in `Golden/`; `GESPREKSBOEK_GOLDEN=opnieuw` writes the file again and fails.
enum Goud {
  static let map = URL(fileURLWithPath: #filePath).deletingLastPathComponent().appendingPathComponent("Golden")

  static func vergelijk(_ text: String, met name: String, bron: SourceLocation = #_sourceLocation) throws {
    let file = map.appendingPathComponent(name)
    if ProcessInfo.processInfo.environment["GESPREKSBOEK_GOLDEN"] == "opnieuw" {
      try Data(text.utf8).write(to: file)
      Issue.record("\(name) was written again; look at the difference", sourceLocation: bron)
      return
    }
    let expected = try String(contentsOf: file, encoding: .utf8)
    #expect(text == expected, "\(name) differs", sourceLocation: bron)
  }
}

/// A program of this machine that a test asks for its judgement.
struct Werktuig {
  let pad: String

  /// The program by this name; nil where it isn't installed.
  init?(_ name: String) {
    let path = ProcessInfo.processInfo.environment["PATH"] ?? "/usr/bin:/bin"
    let found = path.split(separator: ":").map { "\($0)/\(name)" }
      .first { FileManager.default.isExecutableFile(atPath: $0) }
    guard let found else { return nil }
    pad = found
  }

  /// Runs it on a file with this text, whose path is put behind the words; gives all it says and its exit code.
  func keur(_ text: String, _ words: [String]) throws -> (uitvoer: String, code: Int32) {
    let file = FileManager.default.temporaryDirectory.appendingPathComponent("aanvulling-\(UUID().uuidString)")
    try Data(text.utf8).write(to: file)
    defer { try? FileManager.default.removeItem(at: file) }
    let process = Process()
    let pipe = Pipe()
    process.executableURL = URL(fileURLWithPath: pad)
    process.arguments = words + [file.path]
    process.standardInput = FileHandle.nullDevice
    process.standardOutput = pipe
    process.standardError = pipe
    try process.run()
    let output = try pipe.fileHandleForReading.readToEnd() ?? Data()
    process.waitUntilExit()
    return (String(decoding: output, as: UTF8.self), process.terminationStatus)
  }
}
