internal import Tekst

/// What the manual page tells beside the table.
package struct Handboekgegevens: Sendable {
  /// A chapter of names, each with what it means.
  package struct Hoofdstuk: Sendable {
    package var kop: String
    package var regels: [(naam: String, uitleg: String)]

    package init(_ kop: String, _ regels: [(naam: String, uitleg: String)]) {
      self.kop = kop
      self.regels = regels
    }
  }

  package var versie: String
  /// The day of this version as YYYY-MM-DD.
  package var dag: String
  /// What follows on the commands.
  package var hoofdstukken: [Hoofdstuk]

  package init(versie: String, dag: String, hoofdstukken: [Hoofdstuk]) {
    self.versie = versie
    self.dag = dag
    self.hoofdstukken = hoofdstukken
  }
}

extension Programmatabel {
  /// The manual page of the program in section 1, as source for `man`; it ends with a line feed.
  ///
  /// Written in the macros of man(7), which every man reads, in lines that keep clear of its commands.
  ///
  /// - Complexity: O(n) in the size of the table.
  package func handboek(_ gegevens: Handboekgegevens) -> String {
    (Handboekblad(tabel: self, gegevens: gegevens).regels + [""]).joined(separator: "\n")
  }
}

/// The page, line by line.
struct Handboekblad {
  let tabel: Programmatabel
  let gegevens: Handboekgegevens

  var regels: [String] {
    let wortel = tabel.wortel
    var lines = [
      ".TH \(tabel.programma.uppercased()) 1 \(gegevens.dag) \"\(tabel.programma) \(gegevens.versie)\" Handboek",
      ".SH NAAM", "\(tabel.programma) \\- \(roff(zonderPunt(wortel.samenvatting)))", ".SH OVERZICHT",
    ]
    lines += gebruik([], wortel) + [".SH BESCHRIJVING"] + alineas([wortel.samenvatting] + wortel.uitleg)
    lines += voorbeelden(wortel)
    for rubriek in tabel.rubrieken {
      lines += [".SH \(roff(rubriek.kop.uppercased()))"]
      lines += rubriek.opdrachten.flatMap { opdracht([$0.naam], $0) }
    }
    lines += [".SH ALGEMENE OPTIES"] + tabel.algemeneOpties.flatMap(optie)
    for hoofdstuk in gegevens.hoofdstukken {
      lines += [".SH \(roff(hoofdstuk.kop.uppercased()))"]
      lines += hoofdstuk.regels.flatMap { post(vet($0.naam), $0.uitleg) }
    }
    return lines
  }

  /// A command with all about it; a group gives those below it.
  private func opdracht(_ path: [String], _ row: Commandorij) -> [String] {
    guard !row.isGroep else { return row.subopdrachten.flatMap { opdracht(path + [$0.naam], $0) } }
    var lines = [".SS \(roff(path.joined(separator: " ")))"] + gebruik(path, row)
    lines += [".PP"] + alineas([row.samenvatting] + row.uitleg)
    lines += row.argumenten.flatMap { post(schuin($0.naam), $0.volledigeUitleg) }
    lines += row.opties.flatMap(optie)
    return lines + voorbeelden(row)
  }

  private func gebruik(_ path: [String], _ row: Commandorij) -> [String] {
    [([vet(tabel.volledigeNaam(path))] + row.gebruikswoorden.map(roff)).joined(separator: " ")]
  }

  private func optie(_ option: Optie) -> [String] {
    let names = option.namen.map(vet).joined(separator: ", ")
    return post(names + (option.waarde.map { " " + schuin($0) } ?? ""), option.volledigeUitleg)
  }

  private func voorbeelden(_ row: Commandorij) -> [String] {
    guard !row.voorbeelden.isEmpty else { return [] }
    return [".PP", "Voorbeelden:"] + row.voorbeelden.flatMap { post(roff($0.regel), $0.uitleg) }
  }

  private func alineas(_ paragraphs: [String]) -> [String] {
    Array(paragraphs.map(tekst).joined(separator: [".PP"]))
  }

  /// A name with what it means below it, to the right.
  private func post(_ head: String, _ text: String) -> [String] { [".TP", head] + tekst(text) }

  private func tekst(_ text: String) -> [String] { wrap(text, breedte: 72).map(roff) }

  private func vet(_ text: String) -> String { "\\fB\(roff(text))\\fR" }
  private func schuin(_ text: String) -> String { "\\fI\(roff(text))\\fR" }

  private func zonderPunt(_ sentence: String) -> String {
    sentence.hasSuffix(".") ? String(sentence.dropLast()) : sentence
  }
}

/// Text that `man` shows as it is: signs that it would turn into others, or read as a command, are written out.
///
/// Every hyphen becomes the one of the keyboard, so that options can be copied from the page.
func roff(_ text: String) -> String {
  var result = ""
  for character in text {
    switch character {
    case "\\": result += "\\e"
    case "-": result += "\\-"
    case "'": result += "\\(aq"
    case "`": result += "\\(ga"
    case "^": result += "\\(ha"
    case "~": result += "\\(ti"
    case "\"": result += "\\(dq"
    default: result.append(character)
    }
  }
  return result.hasPrefix(".") ? "\\&" + result : result
}
