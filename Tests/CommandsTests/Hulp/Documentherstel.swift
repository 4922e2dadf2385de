import Foundation
import Testing

/// Writes the answers of a document again, with `GESPREKSBOEK_GOLDEN=opnieuw`; a test that did so fails.
///
/// Lines that still hold stay as they are, with their `<hash>`. Around a line `…` as many lines are shown as before: the
/// first ones, the last ones, and between two `…` those from the line that the part began with.
struct Documentherstel {
  static var isGevraagd: Bool { ProcessInfo.processInfo.environment["GESPREKSBOEK_GOLDEN"] == "opnieuw" }

  private let pad: String
  private var wijzigingen: [(opdracht: Documentblok.Opdracht, uit: [String])] = []

  init(_ pad: String) { self.pad = pad }

  mutating func wijzig(_ opdracht: Documentblok.Opdracht, _ uit: [String]) {
    wijzigingen.append((opdracht, uit))
  }

  /// Writes the document when there is something to write.
  func schrijf() throws {
    guard Self.isGevraagd, !wijzigingen.isEmpty else { return }
    let bestand = Proefloop.project + "/" + pad
    var regels = try String(contentsOfFile: bestand, encoding: .utf8).components(separatedBy: "\n")
    for (opdracht, uit) in wijzigingen.reversed() {
      let begin = opdracht.nr
      regels.replaceSubrange(begin..<begin + opdracht.antwoord.count, with: Self.antwoord(opdracht.antwoord, uit))
    }
    try regels.joined(separator: "\n").write(to: URL(fileURLWithPath: bestand), atomically: true, encoding: .utf8)
    Issue.record("\(pad): \(wijzigingen.count) answers written again; read them and run without the switch")
  }

  private static func antwoord(_ oud: [String], _ uit: [String]) -> [String] {
    let delen = oud.split(separator: "…", omittingEmptySubsequences: false).map(Array.init)
    guard delen.count > 1 else { return met(oud, uit) }
    var nieuw: [String] = []
    var plek = 0
    for (index, deel) in delen.enumerated() {
      if index > 0 { nieuw.append("…") }
      if index == delen.count - 1 {
        plek = max(plek, uit.count - deel.count)
      } else if index > 0, let eerste = deel.first {
        plek = uit[plek...].firstIndex { Vergelijking.lijktOp($0, eerste) } ?? plek
      }
      let einde = min(uit.count, plek + deel.count)
      nieuw += met(deel, Array(uit[plek..<einde]))
      plek = einde
    }
    return nieuw
  }

  /// The new lines, with the old ones where these still hold.
  private static func met(_ oud: [String], _ uit: [String]) -> [String] {
    uit.map { regel in
      oud.first { Vergelijking.lijktOp(regel, $0) }
        ?? regel.replacing(/\b(?:[0-9a-f]{64}|[0-9a-f]{32}|[0-9a-f]{12})\b(?!\.ndjson)/, with: "<hash>")
        .replacing(/\d+ bytes/, with: "<aantal> bytes")
    }
  }
}
