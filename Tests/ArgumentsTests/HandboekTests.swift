import Arguments
import Testing

@Suite struct HandboekTests {
  static let gegevens = Handboekgegevens(
    versie: "1.2.3", dag: "2026-11-29",
    hoofdstukken: [.init("Afsluitcodes", [("0", "Gelukt."), ("70", "'Onzeker': zie C:\\logboek en ~/boek.")])])

  @Test func thePageIsWhatTheTableSays() throws {
    try Goud.vergelijk(proeftabel.handboek(Self.gegevens), met: "handboek.1")
  }

  @Test func manFindsNoFault() throws {
    guard let mandoc = Werktuig("mandoc") else {
      print("skipped: mandoc is not installed")
      return
    }
    let found = try mandoc.keur(proeftabel.handboek(Self.gegevens), ["-T", "lint", "-W", "warning"])
    #expect(found.uitvoer.isEmpty)
    #expect(found.code == 0)
  }

  /// What stands on the page is what the table holds, to the letter: nothing is read as a command of `man`.
  @Test func whatManShowsIsWhatWasWritten() throws {
    guard let mandoc = Werktuig("mandoc") else {
      print("skipped: mandoc is not installed")
      return
    }
    let nasty = [".SH geen kop", "'regel met aanhaling'", #"C:\pad\nog en \fBvet\fR"#, "a `b` ~c ^d -- e \"f\"", "…ë—"]
    let page = Programmatabel(
      programma: "p", samenvatting: "S.",
      rubrieken: [
        .init("A", nasty.enumerated().map { Commandorij("a\($0)", $1, voorbeelden: [Voorbeeld("p '\\-' > x", $1)]) })
      ]
    ).handboek(Self.gegevens)
    let shown = try mandoc.keur(page, ["-T", "utf8", "-O", "width=200"]).uitvoer
      .replacing(/.\u{8}/, with: "")
    for text in nasty {
      let count = shown.split(separator: "\n").count { $0.contains(text) }
      #expect(count == 2, "\(text)")
    }
    #expect(shown.contains(#"p '\-' > x"#))
  }

  @Test func everyCommandAndOptionIsOnThePage() {
    let page = proeftabel.handboek(Self.gegevens)
    for (path, row) in proeftabel.bladeren {
      #expect(page.contains(".SS \(path.joined(separator: " "))\n"))
      for option in row.opties {
        #expect(page.contains("\\fB\(option.lang.map { $0 == "-" ? "\\-" : "\($0)" }.joined())"))
      }
    }
  }
}
