internal import Tekst
internal import Wire

/// The lines of a document, whichever of the shapes it came in.
///
/// ```
/// HTML, as Word saves it      paragraphs, headings, lists and rows of tables become lines
/// a table of CSV              its rows, when the first names a function, a competency and a norm
/// plain text and Markdown     line by line; cells apart by a tab, by |, or, where there are none, by wide white space
/// ```
struct Documenttekst {
  enum Vorm: Equatable, Sendable {
    case html, csv, tekst
    /// Text whose cells stand apart by white space; each so many spaces are one tab, or nothing where they are not of one width.
    case spaties(Int?)
  }

  let vorm: Vorm
  let regels: [Documentregel]

  /// More lines than this are not read, nor a line with more bytes than that.
  static let meesteRegels = 100_000
  static let langsteRegel = 80_000

  /// - Complexity: O(n) in the bytes.
  init(_ bytes: [UInt8]) {
    let tekst = String(decoding: bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? bytes[3...] : bytes[...], as: UTF8.self)
    if HTMLLezer.isHTML(tekst) {
      vorm = .html
      regels = Self.begrensd(HTMLLezer.regels(tekst))
      return
    }
    if let tabel = Self.tabel(bytes) {
      vorm = .csv
      regels = Self.begrensd(tabel)
      return
    }
    let stukken = tekst.split(omittingEmptySubsequences: false) { $0 == "\n" || $0 == "\r\n" || $0 == "\r" }[...]
    let heeftTabs = stukken.contains { $0.contains("\t") }
    let breedte = heeftTabs ? nil : Self.tabbreedte(stukken)
    vorm = heeftTabs ? .tekst : .spaties(breedte)
    let alle = stukken.prefix(Self.meesteRegels + 1).enumerated().map { plek, stuk in
      guard stuk.utf8.count <= Self.langsteRegel else {
        return Documentregel(
          nummer: plek + 1, soort: .tekst, cellen: [.init(delen: [])], weggelaten: "te lang voor één regel")
      }
      return Self.regel(stuk, nummer: plek + 1, spaties: !heeftTabs, breedte: breedte)
    }
    regels = Self.begrensd(alle)
  }

  /// Of more lines than are read, the first that is not says so of all.
  private static func begrensd(_ regels: [Documentregel]) -> [Documentregel] {
    guard regels.count > meesteRegels else { return regels }
    let rest = Documentregel(
      nummer: regels[meesteRegels].nummer, soort: .tekst, cellen: [.init(delen: [])],
      weggelaten: "vanaf hier is niets meer gelezen: het document heeft meer dan 100.000 regels")
    return regels.prefix(meesteRegels) + [rest]
  }

  private static func regel(_ stuk: Substring, nummer: Int, spaties: Bool, breedte: Int?) -> Documentregel {
    let kaal = stuk.drop { $0 == " " || $0 == "\u{A0}" }
    if isStreep(kaal) { return Documentregel(nummer: nummer, soort: .tekst, cellen: [.init(delen: [])]) }
    let hekjes = kaal.prefix { $0 == "#" }.count
    if (1...6).contains(hekjes), kaal.dropFirst(hekjes).first?.isWhitespace ?? true {
      return enkel(.kop(hekjes), kaal.dropFirst(hekjes), nummer)
    }
    if let (soort, rest) = punt(kaal), !(spaties && isPuntenrij(stuk, breedte: breedte)) {
      return enkel(soort, rest, nummer)
    }
    let cellen: [Substring]
    if stuk.contains("\t") {
      cellen = stuk.split(separator: "\t", omittingEmptySubsequences: false)
    } else if kaal.first == "|", kaal.dropFirst().contains("|") {
      cellen = streepcellen(kaal)
    } else if spaties {
      cellen = spatiecellen(stuk, breedte: breedte)
    } else {
      cellen = [stuk]
    }
    return Documentregel(nummer: nummer, soort: .tekst, cellen: cellen.map { .init(delen: Opmaak.delen($0)) })
  }

  private static func enkel(_ soort: Documentregel.Soort, _ tekst: Substring, _ nummer: Int) -> Documentregel {
    let delen = Opmaak.delen(tekst)
    return Documentregel(
      nummer: nummer, soort: soort, cellen: [.init(delen: delen.isEmpty ? [] : [delen.joined(separator: " ")])])
  }

  /// What begins an item of a list, and the text behind it.
  private static func punt(_ tekst: Substring) -> (Documentregel.Soort, Substring)? {
    guard let eerste = tekst.first else { return nil }
    let rest = tekst.dropFirst()
    if "-*+–·".contains(eerste) || Opmaak.punttekens.contains(eerste) {
      guard rest.isEmpty || rest.first?.isWhitespace == true || Opmaak.punttekens.contains(eerste) else { return nil }
      guard !tekst.contains("\t") || rest.first == "\t" && !rest.dropFirst().contains("\t") else { return nil }
      return (.punt(nil), rest)
    }
    let cijfers = tekst.prefix { $0.isASCII && $0.isNumber }
    let achter = tekst[cijfers.endIndex...]
    guard (1...2).contains(cijfers.count), let teken = achter.first, teken == "." || teken == ")",
      achter.dropFirst().first?.isWhitespace == true, !achter.dropFirst(2).contains("\t")
    else { return nil }
    return (.punt(Int(cijfers)), achter.dropFirst())
  }

  /// Whether a line is a row of cells that each begin with the sign of a list.
  private static func isPuntenrij(_ regel: Substring, breedte: Int?) -> Bool {
    let cellen = spatiecellen(regel, breedte: breedte).map { $0.drop { $0 == " " } }
    return cellen.count > 1 && cellen.allSatisfy { $0.first.map(Opmaak.punttekens.contains) ?? true }
  }

  /// A rule, or the line below the heading of a table: nothing but `-`, `=`, `_`, `:` and `|`.
  private static func isStreep(_ tekst: Substring) -> Bool {
    let tekens = tekst.filter { !$0.isWhitespace }
    return tekens.count >= 3 && tekens.allSatisfy { "-=_:|*".contains($0) } && !tekens.allSatisfy { $0 == "|" }
  }

  private static func streepcellen(_ tekst: Substring) -> [Substring] {
    var cellen = tekst.split(separator: "|", omittingEmptySubsequences: false)
    cellen.removeFirst()
    if cellen.last?.allSatisfy(\.isWhitespace) == true { cellen.removeLast() }
    return cellen
  }
}

extension Documenttekst {
  /// The width that all wide runs of spaces are a multiple of: each so many were one tab. Behind the end of a sentence a space
  /// of its own may stand in front of them.
  private static func tabbreedte(_ regels: ArraySlice<Substring>) -> Int? {
    struct Loop: Hashable {
      let lengte: Int
      let naZin: Bool
    }
    var lopen: Set<Loop> = []
    for regel in regels {
      var lengte = 0
      var vorige: Character = " "
      for teken in regel {
        if teken == " " {
          lengte += 1
        } else {
          if lengte >= 2 { lopen.insert(Loop(lengte: lengte, naZin: ".;:,".contains(vorige))) }
          lengte = 0
          vorige = teken
        }
      }
      if lopen.count > 100 { return nil }
    }
    let breed = lopen.filter { $0.lengte >= 4 }
    guard !breed.isEmpty else { return nil }
    return [8, 4].first { maat in
      breed.allSatisfy { $0.lengte % maat == 0 || $0.naZin && $0.lengte > maat && $0.lengte % maat == 1 }
    }
  }

  private static func spatiecellen(_ regel: Substring, breedte: Int?) -> [Substring] {
    var cellen: [Substring] = []
    var begin = regel.startIndex
    var plek = regel.startIndex
    while plek < regel.endIndex {
      guard regel[plek] == " " else {
        plek = regel.index(after: plek)
        continue
      }
      let loop = regel[plek...].prefix { $0 == " " }
      let isVooraan = plek == regel.startIndex
      if loop.count >= (isVooraan || breedte != nil ? 4 : 2), loop.endIndex < regel.endIndex {
        cellen.append(regel[begin..<plek])
        // Where the width is known, wider white space is more than one tab; else it is one, however wide.
        let meer = breedte.map { loop.count / $0 - 1 } ?? 0
        for _ in 0..<max(0, min(meer, 100)) { cellen.append("") }
        begin = loop.endIndex
      }
      plek = loop.endIndex
    }
    cellen.append(regel[begin...])
    return cellen
  }

  /// The rows of a CSV whose first names at least a function, a competency and a norm.
  private static func tabel(_ bytes: [UInt8]) -> [Documentregel]? {
    let kop = String(decoding: bytes.prefix { $0 != 0x0A }.prefix(2000), as: UTF8.self).lowercased()
    guard !kop.contains("\t"), kop.contains(";") || kop.contains(","),
      ["functie", "competentie"].allSatisfy(kop.contains),
      var lezer = try? CSVReader(bytes), Functietabel(lezer.heading.fields.map(\.text.recht)) != nil
    else { return nil }
    var rijen: [CSVRow] = []
    do throws(CSVError) {
      while let rij = try lezer.next() { rijen.append(rij) }
    } catch {
      return nil
    }
    let eerste = Documentregel(
      nummer: 1, soort: .tekst,
      cellen: lezer.heading.fields.map(\.text.recht).map { .init(delen: [$0].filter { !$0.isEmpty }) })
    return [eerste]
      + rijen.map { rij in
        Documentregel(
          nummer: rij.line, soort: .tekst,
          cellen: rij.isEmpty
            ? [.init(delen: [])] : rij.fields.map { .init(delen: [$0.text.recht].filter { !$0.isEmpty }) })
      }
  }
}
