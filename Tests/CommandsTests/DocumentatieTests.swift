import Foundation
import Testing

/// Runs every example of the documents that people follow, in order, and compares what comes out.
///
/// See `Documentblok` for how a document writes files, fills in forms and sets the clock. `<hash>` in a command is what the
/// reader noted: the last hash that an answer showed as such.
@Suite struct DocumentatieTests {
  /// The page, and the day on which somebody follows it. A page about the example says in what the reader types which day
  /// counts, so it is followed on another: before the example ends, and long after.
  static let paginas = [
    ("docs/auditor.md", "01-10-2026"), ("docs/handleiding.md", "12-01-2026"), ("docs/beheer.md", "12-01-2026"),
    ("README.md", "01-06-2031"), ("docs/leidinggevende.md", "05-01-2026"), ("docs/inzageverzoek.md", "05-01-2026"),
    ("docs/archivaris.md", "05-01-2026"), ("docs/gegevensteam.md", "10-02-2027"),
    ("docs/dienstencentrum.md", "10-02-2027"),
  ]

  @Test("pages about the example leave the clock of the reader alone")
  func geenKlokOpDePagina() throws {
    for pad in ["docs/auditor.md", "README.md"] {
      for blok in try Documentblok.lees(pad) {
        if case .klok(let dag) = blok.soort { Issue.record("\(pad):\(blok.nr) sets the clock to \(dag)") }
      }
    }
  }

  @Test("the contents of the manual are its headings, in order")
  func inhoud() throws {
    let regels = try String(contentsOfFile: Proefloop.project + "/docs/handleiding.md", encoding: .utf8)
      .components(separatedBy: "\n")
    let koppen = regels.filter { $0.hasPrefix("## ") || $0.hasPrefix("### ") }.drop { $0 == "## Inhoud" }.map { kop in
      let tekst = String(kop.drop { $0 == "#" }.dropFirst())
      let anker = tekst.lowercased().filter { $0.isLetter || $0.isNumber || " -_".contains($0) }.replacing(
        " ", with: "-")
      return (kop.hasPrefix("### ") ? "  " : "") + "- [\(tekst)](#\(anker))"
    }
    let begin = try #require(regels.firstIndex(of: "## Inhoud"))
    let einde = try #require(regels[(begin + 1)...].firstIndex { $0.hasPrefix("## ") })
    #expect(regels[begin..<einde].filter { $0.contains("](#") } == koppen)
  }

  @Test(arguments: paginas)
  func elkVoorbeeldGeeftWatErStaat(_ pad: String, _ dag: String) throws {
    let loop = try Proefloop(dag: dag)
    loop.account = "anna"
    var code: Int32 = 0
    var aantal = 0
    var genoteerd = ""
    var herstel = Documentherstel(pad)
    for blok in try Documentblok.lees(pad) {
      switch blok.soort {
      case .klok(let dag): try loop.op(dag)
      case .account(let naam): loop.account = naam
      case .bestand(let naam): try loop.schrijf(naam, blok.tekst)
      case .invullen(let naam):
        let formulier = String(decoding: try loop.lees(naam), as: UTF8.self)
        try loop.schrijf(naam, try Invulling(blok.regels).ingevuld(formulier))
      case .opdrachten:
        for opdracht in blok.opdrachten where !opdracht.isVoorDeSchelp {
          if let variabele = opdracht.zetVariabele {
            loop.variabelen[variabele.naam] = variabele.waarde
            continue
          }
          let uit = try voerUit(opdracht, loop, genoteerd, &code)
          genoteerd =
            uit.compactMap { $0.firstMatch(of: /Laatste hash: +([0-9a-f]{64})/).map { String($0.1) } }.last ?? genoteerd
          if Vergelijking.klopt(uit, met: opdracht.antwoord) {
            aantal += 1
          } else if Documentherstel.isGevraagd {
            herstel.wijzig(opdracht, uit)
          } else {
            meld(opdracht, uit, pad)
          }
        }
      }
    }
    try herstel.schrijf()
    #expect(aantal >= 5, "\(pad) has hardly any example that runs")
  }

  /// What people see: standard output, or the error when there is nothing else.
  private func voerUit(
    _ opdracht: Documentblok.Opdracht, _ loop: Proefloop, _ genoteerd: String, _ code: inout Int32
  ) throws -> [String] {
    if opdracht.regel == "echo $?" { return ["\(code)"] }
    guard opdracht.regel.hasPrefix("gespreksboek ") else { throw Fout.geenOpdracht(opdracht.regel) }
    let uitkomst = loop.voerUit(opdracht.regel.replacingOccurrences(of: "<hash>", with: genoteerd))
    code = uitkomst.code
    if let naam = opdracht.naarBestand {
      try loop.schrijf(naam, uitkomst.stdout)
      return code == 0 ? [] : Vergelijking.regels(uitkomst.stderr)
    }
    return Vergelijking.regels(uitkomst.stdout.isEmpty && code != 0 ? uitkomst.stderr : uitkomst.stdout)
  }

  private func meld(_ opdracht: Documentblok.Opdracht, _ uit: [String], _ pad: String) {
    let staat = opdracht.antwoord.joined(separator: "\n")
    let kwam = uit.joined(separator: "\n")
    Issue.record(
      "\(pad):\(opdracht.nr): $ \(opdracht.regel)\n--- the document says\n\(staat)\n--- it gives\n\(kwam)\n---")
  }

  enum Fout: Error {
    case geenOpdracht(String)
    case geenSectie(String)
    case geenLabel(String)
  }
}

/// Compares an answer with the document: a line `…` stands for any number of lines, `<hash>` for a word that varies.
enum Vergelijking {
  static func regels(_ tekst: String) -> [String] {
    var regels = tekst.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    if regels.last == "" { regels.removeLast() }
    return regels
  }

  static func klopt(_ uit: [String], met staat: [String]) -> Bool { klopt(uit[...], staat[...]) }

  private static func klopt(_ uit: ArraySlice<String>, _ staat: ArraySlice<String>) -> Bool {
    guard let eerste = staat.first else { return uit.isEmpty }
    if eerste == "…" {
      return (uit.startIndex...uit.endIndex).contains { klopt(uit[$0...], staat.dropFirst()) }
    }
    guard let regel = uit.first, lijktOp(regel, eerste) else { return false }
    return klopt(uit.dropFirst(), staat.dropFirst())
  }

  /// Whether the line is the one of the document, with any word in the place of `<…>`.
  static func lijktOp(_ regel: String, _ patroon: String) -> Bool {
    let vast = patroon.split(separator: /<[a-z]+>/, omittingEmptySubsequences: false)
    let zoek = vast.map { NSRegularExpression.escapedPattern(for: String($0)) }.joined(separator: "\\S+")
    return regel.range(of: "^\(zoek)\\s*$", options: .regularExpression) != nil
  }

  @Test static func weglatenEnVervangenKanAlleenWaarHetStaat() {
    #expect(klopt(["a", "b", "c"], met: ["a", "…", "c"]))
    #expect(klopt(["a 12ab."], met: ["a <hash>."]))
    #expect(!klopt(["a", "b"], met: ["a"]))
    #expect(!klopt(["a", "b"], met: ["…", "a"]))
    #expect(!klopt(["a 12 ab."], met: ["a <hash>."]))
  }
}
