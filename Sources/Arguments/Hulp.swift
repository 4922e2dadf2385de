package import Tekst

extension Programmatabel {
  /// The help of a level, examples first; the empty path gives the help of the program.
  ///
  /// The text ends without a line feed. A path that isn't in the table gives the help of the program.
  package func hulp(_ pad: [String] = [], breedte: Int = 80, stijl: Stijl = .uit) -> String {
    let node = rij(pad)
    let page = Hulpblad(
      tabel: self, pad: node == nil ? [] : pad, rij: node ?? wortel, breedte: max(40, breedte), stijl: stijl)
    return page.regels.joined(separator: "\n")
  }
}

/// One page of help.
struct Hulpblad {
  let tabel: Programmatabel
  let pad: [String]
  let rij: Commandorij
  let breedte: Int
  let stijl: Stijl

  var regels: [String] {
    var sections = [gebruik, wrap(rij.samenvatting, breedte: breedte)]
    sections += [voorbeelden, uitleg, argumenten]
    sections.append(lijst("OPTIES", rij.opties.map(regel)))
    sections += subopdrachten
    sections.append(lijst("ALGEMENE OPTIES", tabel.algemeneOpties.map(regel)))
    sections.append(afsluiting)
    return Array(sections.filter { !$0.isEmpty }.joined(separator: [""]))
  }

  private var gebruik: [String] {
    let words = rij.gebruikswoorden
    // A no-break space keeps an option and its value together.
    let kept = words.map { String($0.map { $0 == " " ? "\u{A0}" : $0 }) }
    let start = "Gebruik: \(tabel.volledigeNaam(pad))"
    if kept.isEmpty { return [start] }
    let isNarrow = breedte - displayWidth(start) < 24
    let indent = isNarrow ? 4 : displayWidth(start) + 1
    let lines = wrap(kept.joined(separator: " "), breedte: breedte - indent)
      .map { String($0.map { $0 == "\u{A0}" ? " " : $0 }) }
    if isNarrow { return [start] + inspringen(lines, indent) }
    return ["\(start) \(lines[0])"] + inspringen(Array(lines.dropFirst()), indent)
  }

  private var voorbeelden: [String] {
    guard !rij.voorbeelden.isEmpty else { return [] }
    // A line to copy is never broken.
    return [kop("VOORBEELDEN")]
      + rij.voorbeelden.flatMap { ["  " + $0.regel] + inspringen(wrap($0.uitleg, breedte: breedte - 6), 6) }
  }

  private var uitleg: [String] {
    guard !rij.uitleg.isEmpty else { return [] }
    let paragraphs = rij.uitleg.map { inspringen(wrap($0, breedte: breedte - 2), 2) }
    return [kop("UITLEG")] + paragraphs.joined(separator: [""])
  }

  private var argumenten: [String] {
    lijst("ARGUMENTEN", rij.argumenten.map { ($0.naam, $0.volledigeUitleg) })
  }

  private var subopdrachten: [[String]] {
    guard rij.isGroep else { return [] }
    guard pad.isEmpty else {
      return [lijst("SUBOPDRACHTEN", rij.subopdrachten.map { ($0.naam, $0.samenvatting) })]
    }
    let width = linkerbreedte(rij.subopdrachten.map(\.naam))
    return tabel.rubrieken.map { rubriek in
      lijst(rubriek.kop.uppercased(), rubriek.opdrachten.map { ($0.naam, $0.samenvatting) }, links: width)
    }
  }

  private var afsluiting: [String] {
    guard rij.isGroep else { return [] }
    let help = ([tabel.programma, "help"] + pad).joined(separator: " ")
    return wrap("Meer over een opdracht: \(help) OPDRACHT", breedte: breedte)
  }
}

extension Hulpblad {
  private func kop(_ text: String) -> String { stijl.vet(text) }

  private func regel(_ option: Optie) -> (String, String) {
    let short = option.kort.map { "-\($0), " } ?? "    "
    return (short + option.notatie, option.volledigeUitleg)
  }

  /// The width of a left column: wide enough for its names, up to a third of the page or 26 columns.
  private func linkerbreedte(_ names: [String]) -> Int {
    let limit = max(26, breedte / 3)
    return names.map(displayWidth).filter { $0 <= limit }.max() ?? limit
  }

  /// A heading over two columns; a name wider than its column gets a line of its own.
  private func lijst(_ heading: String, _ rows: [(naam: String, uitleg: String)], links: Int? = nil) -> [String] {
    guard !rows.isEmpty else { return [] }
    let left = links ?? linkerbreedte(rows.map(\.naam))
    let isNarrow = breedte - left - 4 < 24
    let indent = isNarrow ? 6 : left + 4
    var result = [kop(heading)]
    for row in rows {
      let name = "  " + row.naam
      let gap = indent - displayWidth(name)
      let text = inspringen(wrap(row.uitleg, breedte: breedte - indent), indent)
      if isNarrow || gap < 2 {
        result.append(name)
        result += text
      } else {
        result.append(name + (text.first ?? "").dropFirst(displayWidth(name)))
        result += text.dropFirst()
      }
    }
    return result
  }
}
