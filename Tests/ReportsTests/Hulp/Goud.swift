import Foundation
import Testing
import Wire

/// Compares what a report says with a file in `Golden/`.
///
/// `GESPREKSBOEK_GOLDEN=opnieuw swift test` writes the files again and fails, so that no run records unseen.
enum Goud {
  static func vergelijk(_ tekst: String, met naam: String, bron: SourceLocation = #_sourceLocation) {
    let map = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .appendingPathComponent("Golden")
    let bestand = map.appendingPathComponent(naam)
    let inhoud = Data((tekst + "\n").utf8)
    if ProcessInfo.processInfo.environment["GESPREKSBOEK_GOLDEN"] == "opnieuw" {
      do {
        try FileManager.default.createDirectory(at: map, withIntermediateDirectories: true)
        try inhoud.write(to: bestand)
      } catch {
        Issue.record("\(naam) is niet geschreven: \(error)", sourceLocation: bron)
      }
      Issue.record("\(naam) is opnieuw opgenomen; bekijk het verschil", sourceLocation: bron)
      return
    }
    guard let verwacht = try? Data(contentsOf: bestand) else {
      Issue.record("\(naam) bestaat niet; neem op met GESPREKSBOEK_GOLDEN=opnieuw", sourceLocation: bron)
      return
    }
    #expect(
      String(decoding: inhoud, as: UTF8.self) == String(decoding: verwacht, as: UTF8.self), "\(naam) wijkt af",
      sourceLocation: bron)
  }

  static func vergelijk(_ json: JSONNode, met naam: String, bron: SourceLocation = #_sourceLocation) {
    vergelijk(String(decoding: json.prettyBytes(), as: UTF8.self), met: naam, bron: bron)
  }
}
