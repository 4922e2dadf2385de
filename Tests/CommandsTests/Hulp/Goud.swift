import Foundation
import Testing

/// Compares what a command says with a file in `Golden/`.
///
/// `GESPREKSBOEK_GOLDEN=opnieuw swift test` writes the files again and fails, so that no run records unseen.
enum Goud {
  static let map = Proefloop.project + "/Tests/CommandsTests/Golden"

  static func vergelijk(_ tekst: String, met naam: String, bron: SourceLocation = #_sourceLocation) {
    let bestand = URL(fileURLWithPath: map + "/" + naam)
    if ProcessInfo.processInfo.environment["GESPREKSBOEK_GOLDEN"] == "opnieuw" {
      do {
        try FileManager.default.createDirectory(
          at: bestand.deletingLastPathComponent(), withIntermediateDirectories: true)
        try Data(tekst.utf8).write(to: bestand)
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
    let gelijk = Data(tekst.utf8) == verwacht
    #expect(gelijk, "\(naam) wijkt af; er staat nu:\n\(tekst)", sourceLocation: bron)
  }

  /// Fails for every line of an answer that a terminal of 80 columns would break.
  ///
  /// Lines to copy, findings with their place and the log's own JSON stay in one piece.
  static func pastInTachtig(_ tekst: String, _ naam: String, bron: SourceLocation = #_sourceLocation) {
    for regel in tekst.split(separator: "\n") where regel.count > 80 {
      let heel = regel.hasPrefix("  gespreksboek ") || regel.hasPrefix("  {\"") || regel.contains(".json:")
      if heel { continue }
      Issue.record("\(naam): breder dan 80: \(regel)", sourceLocation: bron)
    }
  }
}
