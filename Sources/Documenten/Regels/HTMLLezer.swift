/// Makes lines of a page as Word, LibreOffice or a browser saves it.
///
/// Each paragraph, heading and item of a list is a line, and so is each row of a table; a cell that goes on over more rows or
/// columns is empty there. What stands in the head of the page, in a script or in a comment is no text of the document.
struct HTMLLezer {
  /// Whether a text is a page, by its first kilobytes.
  static func isHTML(_ tekst: String) -> Bool {
    let begin = tekst.prefix(4096).lowercased()
    let eerste = begin.drop { $0.isWhitespace }
    return eerste.hasPrefix("<!doctype html") || eerste.hasPrefix("<html") || begin.contains("<html")
      || begin.contains("<body") || eerste.hasPrefix("<table")
  }

  /// - Complexity: O(n) in the characters.
  static func regels(_ tekst: String) -> [Documentregel] {
    var lezer = HTMLLezer()
    lezer.lees(tekst[...])
    return lezer.regels
  }

  private static let overgeslagen: Set<String> = ["head", "script", "style", "title", "template"]
  /// Columns that one cell may take up; more is a slip or an attack.
  private static let meesteKolommen = 100

  private var regels: [Documentregel] = []
  private var tekst = ""
  private var regel = 1
  /// The line on which the text began that is being collected.
  private var begin = 1
  private var soort = Documentregel.Soort.tekst
  private var lijsten: [Int?] = []

  private var tabeldiepte = 0
  private var rij: [Documentregel.Cel]?
  private var rijbegin = 1
  private var cel: [String]?
  private var celbreedte = 1
  private var celhoogte = 1
  /// For how many rows more a column is taken by a cell above.
  private var bezet: [Int: Int] = [:]

  private mutating func lees(_ bron: Substring) {
    var rest = bron
    while let teken = rest.first {
      if teken == "<" {
        if rest.hasPrefix("<!--") {
          spring(&rest, naar: "-->")
        } else if rest.hasPrefix("<!") || rest.hasPrefix("<?") {
          spring(&rest, naar: ">")
        } else if let label = Opmaak.Label(rest) {
          tel(rest[..<label.einde])
          rest = rest[label.einde...]
          if Self.overgeslagen.contains(label.naam), !label.isEinde {
            spring(&rest, naar: "</\(label.naam)", zonderHoofdletters: true)
          } else {
            neem(label)
          }
        } else {
          voeg("<")
          rest = rest.dropFirst()
        }
      } else if teken == "&", let (tekst, einde) = Opmaak.verwijzing(rest) {
        voeg(tekst)
        rest = rest[einde...]
      } else {
        if teken.isNewline { regel += 1 }
        voeg(teken.isWhitespace ? " " : String(teken))
        rest = rest.dropFirst()
      }
    }
    sluitRij()
    sluit()
  }

  /// Goes to behind a text; to the end when it does not stand there.
  private mutating func spring(_ rest: inout Substring, naar doel: String, zonderHoofdletters: Bool = false) {
    var plek = rest
    while !plek.isEmpty {
      guard let haak = plek.firstIndex(of: doel.first ?? ">") else { break }
      let hier = plek[haak...]
      if zonderHoofdletters ? hier.prefix(doel.count).lowercased() == doel : hier.hasPrefix(doel) {
        let einde = hier.index(haak, offsetBy: doel.count)
        tel(rest[..<einde])
        rest = rest[einde...]
        return
      }
      plek = hier.dropFirst()
    }
    tel(rest)
    rest = rest[rest.endIndex...]
  }

  private mutating func tel(_ stuk: Substring) { regel += stuk.count(where: \.isNewline) }

  private mutating func voeg(_ stuk: String) {
    if tekst.isEmpty, stuk != " " { begin = regel }
    tekst += stuk
  }

  private mutating func neem(_ label: Opmaak.Label) {
    switch label.naam {
    case "br": voeg(" ")
    case "span" where !label.isEinde && label.attributen.contains("mso-tab-count"): voeg("\t")
    case "p", "div", "body", "html", "section", "article", "blockquote", "dt", "dd", "hr", "center": sluit()
    case "h1", "h2", "h3", "h4", "h5", "h6":
      sluit()
      soort = label.isEinde ? .tekst : .kop(Int(label.naam.dropFirst()) ?? 1)
    case "ul", "ol":
      sluit()
      if label.isEinde { _ = lijsten.popLast() } else { lijsten.append(label.naam == "ol" ? 0 : nil) }
    case "li":
      sluit()
      soort = .tekst
      guard !label.isEinde else { break }
      if let nummer = lijsten.last ?? nil {
        lijsten[lijsten.count - 1] = nummer + 1
        soort = .punt(nummer + 1)
      } else {
        soort = .punt(nil)
      }
    case "table":
      sluitRij()
      sluit()
      tabeldiepte = max(0, tabeldiepte + (label.isEinde ? -1 : 1))
      bezet = [:]
    case "tr":
      guard tabeldiepte == 1 else { return sluit() }
      sluitRij()
      if !label.isEinde {
        rij = []
        rijbegin = regel
      }
    case "td", "th":
      guard tabeldiepte == 1, rij != nil else { return sluit() }
      sluitCel()
      if !label.isEinde {
        cel = []
        celbreedte = min(max(1, label.getal("colspan") ?? 1), Self.meesteKolommen)
        celhoogte = min(max(1, label.getal("rowspan") ?? 1), 1000)
      }
    default: break
    }
  }

  /// Ends what was being collected: a part of a cell, or a line.
  private mutating func sluit() {
    defer { tekst = "" }
    let recht = tekst.recht
    guard !recht.isEmpty else { return }
    // What begins an item or a heading may be followed by a paragraph of its own.
    defer { soort = .tekst }
    if cel != nil {
      cel?.append(contentsOf: Self.zonderPunt(recht).map { [$0.1] } ?? [recht])
    } else if let (soort, rest) = Self.zonderPunt(recht), self.soort == .tekst {
      regels.append(Documentregel(nummer: begin, soort: soort, cellen: [.init(delen: [rest])]))
    } else if tekst.contains("\t") {
      let cellen = tekst.split(separator: "\t", omittingEmptySubsequences: false).map {
        [$0.description.recht].filter { !$0.isEmpty }
      }
      regels.append(Documentregel(nummer: begin, soort: soort, cellen: cellen.map { .init(delen: $0) }))
    } else {
      regels.append(Documentregel(nummer: begin, soort: soort, cellen: [.init(delen: [recht])]))
    }
  }

  /// The text behind the sign of a list that Word wrote as text.
  private static func zonderPunt(_ tekst: String) -> (Documentregel.Soort, String)? {
    guard let eerste = tekst.first, eerste == "·" || eerste == "§" || Opmaak.punttekens.contains(eerste) else {
      return nil
    }
    let rest = String(tekst.dropFirst()).recht
    return rest.isEmpty ? nil : (.punt(nil), rest)
  }

  private mutating func sluitCel() {
    guard cel != nil else {
      tekst = ""
      return
    }
    sluit()
    let delen = cel ?? []
    cel = nil
    vulBezet()
    guard var rij else { return }
    for extra in 0..<celbreedte {
      if celhoogte > 1 { bezet[rij.count] = celhoogte - 1 }
      rij.append(.init(delen: extra == 0 ? delen : []))
    }
    self.rij = rij
  }

  /// Puts empty cells where a cell of a row above goes on.
  private mutating func vulBezet() {
    while let plek = rij?.count, let rest = bezet[plek] {
      bezet[plek] = rest > 1 ? rest - 1 : nil
      rij?.append(.init(delen: []))
    }
  }

  private mutating func sluitRij() {
    guard rij != nil else { return }
    sluitCel()
    vulBezet()
    if let cellen = rij, !cellen.isEmpty {
      regels.append(Documentregel(nummer: rijbegin, soort: .tekst, cellen: cellen))
    }
    rij = nil
  }
}
