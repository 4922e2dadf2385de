import Arguments
import Commands
import Foundation
import Testing

/// Every command that the program or a document names can be typed: advice that doesn't work is worse than none.
@Suite struct GenoemdeOpdrachtenTests {
  /// A command as it stands somewhere, with a value in the place of what is only known when it is shown.
  struct Vermelding: CustomStringConvertible {
    let plek: String
    let regel: String
    var description: String { "\(plek): gespreksboek \(regel)" }
  }

  /// What stands for a value in the source.
  private static let waarde = "M-0117"

  private static func bestanden(_ map: String, _ einde: String) -> [String] {
    let alle = FileManager.default.enumerator(atPath: Proefloop.project + "/" + map)?.compactMap { $0 as? String } ?? []
    return alle.filter { $0.hasSuffix(einde) }.map { map + "/" + $0 }.sorted()
  }

  private static func tekst(_ pad: String) throws -> String {
    try String(contentsOfFile: Proefloop.project + "/" + pad, encoding: .utf8)
  }

  /// The rest of a string literal: interpolations become a value, and the literal's own quote ends it.
  static func letterlijk(_ bron: Substring) -> String {
    var uit = ""
    var rest = bron
    while let teken = rest.popFirst(), teken != "\"", teken != "\n" {
      guard teken == "\\", let volgend = rest.popFirst() else {
        uit.append(teken)
        continue
      }
      guard volgend == "(" else {
        uit.append(volgend == "n" ? "\n" : volgend)
        continue
      }
      var diepte = 1
      while diepte > 0, let binnen = rest.popFirst() { diepte += binnen == "(" ? 1 : binnen == ")" ? -1 : 0 }
      uit += waarde
    }
    return uit
  }

  /// A command up to where the sentence goes on: a quotation mark, the end of the sentence, or a comma.
  static func opdracht(_ tekst: String) -> String {
    var uit = tekst.prefix { !"’\n`;".contains($0) }
    let einde = #/'(?=[ .,]|$)|[.,:)](?=\x20|$)|\x20en\x20/#
    if !uit.contains("\""), let plek = uit.firstMatch(of: einde)?.range.lowerBound { uit = uit[..<plek] }
    return String(uit)
  }

  static let inBron: [Vermelding] = {
    let naam = /gespreksboek (?=[a-z-])/
    let hierna = /(?:hierna(?:\(|: (?:\{ )?| = )|onbekend\([^"\n]*"[^"\n]*"[^"\n]*)"(?=[a-z])/
    return bestanden("Sources", ".swift").flatMap { pad -> [Vermelding] in
      let regels = ((try? tekst(pad)) ?? "").split(separator: "\n").filter { !$0.drop { $0 == " " }.hasPrefix("//") }
      return regels.flatMap { regel in
        let plekken =
          regel.matches(of: naam).map(\.range.upperBound) + regel.matches(of: hierna).map(\.range.upperBound)
        return plekken.map { Vermelding(plek: pad, regel: opdracht(letterlijk(regel[$0...]))) }
      }
    }
  }()

  static let inDocumenten: [Vermelding] = {
    (["README.md"] + bestanden("docs", ".md") + bestanden(".github", ".md")).flatMap { pad -> [Vermelding] in
      ((try? tekst(pad)) ?? "").matches(of: /`gespreksboek ([^`]+)`/).map {
        Vermelding(plek: pad, regel: $0.1.split(whereSeparator: \.isNewline).joined(separator: " "))
      }
    }
  }()

  /// What is wrong with a command that is named; nothing when it can be typed, or is only a name.
  private func bezwaar(_ vermelding: Vermelding) -> String? {
    guard var woorden = schelpwoorden(vermelding.regel) else { return "a quote is not closed" }
    if woorden.last == "…" { woorden.removeLast() }
    do throws(GebruiksFout) {
      switch try Commandotabel.tabel.ontleed(woorden) {
      case .onvolledig(let pad): return pad == woorden ? nil : "is a group"
      case .uitvoeren, .hulp, .versie: return nil
      }
    } catch {
      // `gesprek aanbieden` names a command; its arguments are for who gives it.
      let isNaam = Commandotabel.tabel.rij(woorden) != nil
      let isPlaats = woorden.contains { $0.allSatisfy { $0.isUppercase } || $0 == Self.waarde }
      switch error.code {
      case .argumentOntbreekt, .optieOntbreekt: return isNaam || isPlaats ? nil : error.melding
      case .onbekendeKeuze where isPlaats: return nil
      // A literal that ends in a space goes on in the next one.
      case .waardeOntbreekt where vermelding.regel.hasSuffix(" "): return nil
      default: return error.melding
      }
    }
  }

  @Test func elkeOpdrachtInEenMeldingBestaat() {
    // A command that is put together as the program runs is not seen here; those that are, are many.
    #expect(Self.inBron.count > 100)
    for vermelding in Self.inBron where !Self.geenOpdracht.contains(where: vermelding.regel.hasPrefix) {
      if let bezwaar = bezwaar(vermelding) { Issue.record("\(vermelding): \(bezwaar)") }
    }
  }

  /// Words behind the name of the program that are the rest of a sentence.
  private static let geenOpdracht = ["opnieuw"]

  @Test func elkeOpdrachtInEenDocumentBestaat() {
    #expect(Self.inDocumenten.count > 20)
    for vermelding in Self.inDocumenten {
      if let bezwaar = bezwaar(vermelding) { Issue.record("\(vermelding): \(bezwaar)") }
    }
  }

  @Test(arguments: [
    (#"gesprek lijst \(veilig(nummer)).", x)"#, "gesprek lijst M-0117"),
    (#"afspraak lijst \(m?.p(q) ?? "").""#, "afspraak lijst M-0117"),
    (#"corrigeren \($0) --intrekken. Of geef""#, "corrigeren M-0117 --intrekken"),
    (#"catalogus controleren BESTAND'.""#, "catalogus controleren BESTAND"),
    (#"inrichten --organisatie \"Gemeente Zandmeer\"", "Begin.""#, #"inrichten --organisatie "Gemeente Zandmeer""#),
  ])
  func watEenMeldingNoemt(_ bron: String, _ verwacht: String) {
    #expect(Self.opdracht(Self.letterlijk(bron[...])) == verwacht)
  }
}
