import Foundation

/// A part of a document that a test can act on.
///
///     <!-- vandaag 12-01-2026 -->     the day of what follows
///     <!-- account fatma -->          who types what follows
///     ```text mensen.csv              a file with these lines
///     ```text bg.txt invullen         what someone fills in on a form
///     ```console                      `$ command` and, below it, its answer
struct Documentblok {
  enum Soort {
    case klok(String)
    case account(String)
    case bestand(String)
    case invullen(String)
    case opdrachten
  }

  struct Opdracht {
    /// The line in the document, from 1.
    let nr: Int
    let regel: String
    var antwoord: [String] = []

    /// For the shell of a developer; not run here.
    var isVoorDeSchelp: Bool { ["swift ", "git ", "cd ", "alias "].contains { regel.hasPrefix($0) } }

    /// `export NAAM=$PWD/map`, with the test's directory for `$PWD`.
    var zetVariabele: (naam: String, waarde: String)? {
      regel.wholeMatch(of: /export (\w+)=\$PWD(\S+)/).map { (String($0.1), Proefplatform.map + $0.2) }
    }

    var naarBestand: String? {
      let delen = regel.components(separatedBy: " > ")
      return delen.count == 2 ? delen[1] : nil
    }
  }

  let soort: Soort
  let nr: Int
  let regels: [String]

  var tekst: String { regels.joined(separator: "\n") + "\n" }

  var opdrachten: [Opdracht] {
    var gevonden: [Opdracht] = []
    for (index, regel) in regels.enumerated() {
      if regel.hasPrefix("$ ") {
        gevonden.append(Opdracht(nr: nr + index + 1, regel: String(regel.dropFirst(2))))
      } else if !gevonden.isEmpty {
        gevonden[gevonden.count - 1].antwoord.append(regel)
      }
    }
    return gevonden
  }

  /// The blocks of a document of the project, in order; blocks of another kind are left out.
  static func lees(_ pad: String) throws -> [Documentblok] {
    let tekst = try String(contentsOfFile: Proefloop.project + "/" + pad, encoding: .utf8)
    var blokken: [Documentblok] = []
    var open: (woorden: [String], nr: Int, regels: [String])?
    for (index, regel) in tekst.components(separatedBy: "\n").enumerated() {
      if let blok = open {
        if regel == "```" {
          if let soort = soort(blok.woorden) { blokken.append(.init(soort: soort, nr: blok.nr, regels: blok.regels)) }
          open = nil
        } else {
          open?.regels.append(regel)
        }
      } else if regel.hasPrefix("```") {
        open = (regel.dropFirst(3).split(separator: " ").map(String.init), index + 1, [])
      } else if let klok = regel.wholeMatch(of: /<!-- vandaag (\S+) -->/) {
        blokken.append(.init(soort: .klok(String(klok.1)), nr: index + 1, regels: []))
      } else if let account = regel.wholeMatch(of: /<!-- account (\S+) -->/) {
        blokken.append(.init(soort: .account(String(account.1)), nr: index + 1, regels: []))
      }
    }
    return blokken
  }

  private static func soort(_ woorden: [String]) -> Soort? {
    if woorden.first == "console" { return .opdrachten }
    guard woorden.first == "text", woorden.count > 1, woorden[1].contains(".") else { return nil }
    return woorden.last == "invullen" ? .invullen(woorden[1]) : .bestand(woorden[1])
  }
}

/// What someone fills in on a form: labels with their values and texts, under the headings of the form.
struct Invulling {
  let regels: [String]

  init(_ regels: [String]) { self.regels = regels }

  /// The form with every label's line replaced, and free text put under its label.
  func ingevuld(_ formulier: String) throws -> String {
    var uit = formulier.components(separatedBy: "\n")
    var begin = 0
    var laatste: Int?
    for regel in regels {
      if regel.hasPrefix("== ") {
        guard let plek = uit.firstIndex(of: regel) else { throw DocumentatieTests.Fout.geenSectie(regel) }
        (begin, laatste) = (plek + 1, nil)
      } else if let plek = plek(van: regel, in: uit, vanaf: begin) {
        uit[plek] = regel
        while plek + 1 < uit.count, Self.isVrijeTekst(uit[plek + 1]) { uit.remove(at: plek + 1) }
        laatste = plek
      } else if let na = laatste {
        uit.insert(regel, at: na + 1)
        laatste = na + 1
      } else {
        throw DocumentatieTests.Fout.geenLabel(regel)
      }
    }
    return uit.joined(separator: "\n")
  }

  private func plek(van regel: String, in uit: [String], vanaf begin: Int) -> Int? {
    guard let label = regel.firstMatch(of: /^[A-Z][a-z ]+:/) else { return nil }
    let einde = uit[begin...].firstIndex { $0.hasPrefix("== ") } ?? uit.endIndex
    return uit[begin..<einde].firstIndex { $0.hasPrefix(label.output) }
  }

  private static func isVrijeTekst(_ regel: String) -> Bool {
    !regel.isEmpty && !regel.hasPrefix("|") && !regel.hasPrefix("==") && regel.firstMatch(of: /^[A-Z][a-z ]+:/) == nil
  }
}
