internal import Kalender
internal import Tekst
package import Wire

/// The tables of a report as programs for calculating take them: a name, headings, and cells with their values.
package struct Werkblad {
  /// Fits a tab of every program; unlike the others of the same report.
  package let naam: String
  private(set) var kolommen: [Tabel.Kolom]
  private(set) var rijen: [[Cel]]

  /// A column of counts with their shares, `43 (96 %)`, becomes two.
  init(naam: String, _ tabel: Bladtabel) {
    self.naam = naam
    let rijen = tabel.alleRijen.filter { !$0.isLeeg }
    let dubbel = tabel.kolommen.indices.map { plek in
      rijen.contains { plek < $0.count && Getalvorm.aantalEnDeel($0[plek].tekst) != nil }
    }
    kolommen = zip(tabel.kolommen, dubbel).flatMap { kolom, isDubbel in
      isDubbel ? [kolom, Tabel.Kolom("\(kolom.leesbareKop) %", .rechts)] : [kolom]
    }
    self.rijen = rijen.map { rij in
      tabel.kolommen.indices.flatMap { plek -> [Cel] in
        let cel = plek < rij.count ? rij[plek] : Cel("")
        guard dubbel[plek] else { return [cel] }
        guard let (aantal, deel) = Getalvorm.aantalEnDeel(cel.tekst) else { return [cel, Cel("")] }
        return [Cel("\(aantal)", .geheel(aantal)), Cel("\(deel) %", .procent(deel))]
      }
    }
  }

  /// A last column that says the same in every row, and in a row of its own where there is none.
  fileprivate mutating func voegToe(_ kolom: Tabel.Kolom, _ cel: Cel) {
    let leeg = Array(repeating: Cel(""), count: kolommen.count)
    rijen = rijen.isEmpty ? [leeg + [cel]] : rijen.map { Array(($0 + leeg).prefix(leeg.count)) + [cel] }
    kolommen.append(kolom)
  }

  /// The width of each column in characters, kept within what can be overseen.
  var breedtes: [Int] {
    kolommen.enumerated().map { plek, kolom in
      let breedste = rijen.reduce(displayWidth(kolom.leesbareKop)) { breedste, rij in
        guard plek < rij.count else { return breedste }
        return rij[plek].tekst.split(separator: "\n").reduce(breedste) { max($0, displayWidth(String($1))) }
      }
      return min(60, breedste + 2)
    }
  }
}

extension Blad {
  /// Every table, under the name of what stands right above it, or else of its heading.
  package func werkbladen(naam: String) -> [Werkblad] {
    var namen = Bladnamen()
    var kop = delen.lazy.compactMap(\.titel).first ?? naam
    var bladen: [Werkblad] = []
    for (plek, deel) in delen.enumerated() {
      if case .kop(let tekst) = deel { kop = tekst }
      guard case .tabel(let tabel, _) = deel else { continue }
      let erboven = plek > 0 ? delen[plek - 1].opschrift : nil
      bladen.append(Werkblad(naam: namen.naam(erboven ?? kop), tabel))
    }
    return bladen
  }

  /// What is said beside the tables, line by line: the sheet that tells what the others are.
  var toelichting: [[Cel]] {
    delen.flatMap { deel -> [[Cel]] in
      switch deel {
      case .vooraf(let tekst), .titel(let tekst), .kop(let tekst), .alinea(let tekst, _), .letOp(let tekst),
        .voet(let tekst):
        tekst.split(separator: "\n").map { [Cel(String($0))] }
      case .punt(let tekst, _, let teken): [[Cel("\(teken) \(tekst)")]]
      case .paren(let paren, _): paren.map { [Cel($0.label), Cel($0.waarde, Getalvorm.waarde(van: $0.waarde))] }
      case .wit, .tabel, .tekenruimte, .grafiek: []
      }
    }
  }
}

extension Blad {
  /// One table as CSV, with a column for what it must be read with where there is such.
  ///
  /// - Parameter tabel: the name of its sheet, in capitals or not; by default the only one.
  /// - Returns: nothing without such a table, and where there are more to choose from.
  package func csv(_ dialect: CSVWriter.Dialect, tabel: String? = nil) -> [UInt8]? {
    var bladen = werkbladen(naam: "")
    if let tabel {
      // The whole name, or a beginning that only one has; the name may have been cut to fit a tab.
      let gevraagd = tabel.lowercased()
      let zo = bladen.filter { $0.naam.lowercased() == gevraagd }
      bladen =
        zo.isEmpty
        ? bladen.filter { $0.naam.lowercased().hasPrefix(gevraagd) || gevraagd.hasPrefix($0.naam.lowercased()) } : zo
    }
    guard var enige = bladen.first, bladen.count == 1 else { return nil }
    let voorbehoud = delen.compactMap(\.voorbehoud).joined(separator: "\n")
    if !voorbehoud.isEmpty { enige.voegToe(Tabel.Kolom("let op"), Cel(voorbehoud)) }
    return enige.csv(dialect, strekking: strekking)
  }
}

extension Bladdeel {
  fileprivate var voorbehoud: String? {
    switch self {
    case .vooraf(let tekst), .letOp(let tekst): tekst
    case .titel, .kop, .wit, .alinea, .punt, .paren, .tabel, .tekenruimte, .grafiek, .voet: nil
    }
  }

  /// The words before the colon of a line that stands above a table, such as `Planningsgesprek: 1 januari t/m 31 maart`.
  fileprivate var opschrift: String? {
    guard case .alinea(let tekst, _) = self, let punt = tekst.firstIndex(of: ":") else { return nil }
    return String(tekst[..<punt])
  }
}

/// Names of sheets: at most 31 characters, none of `[]:*?/\`, no apostrophe at an end, and no two alike without regard to case.
struct Bladnamen {
  private static let langste = 31
  private var bezet: Set<String> = ["history", "toelichting"]

  mutating func naam(_ gewenst: String) -> String {
    let schoon = String(gewenst.map { "[]:*?/\\'\n\t".contains($0) ? " " : $0 })
    let kort = Self.ingekort(schoon.split(separator: " ").joined(separator: " "), Self.langste)
    let eerste = kort.isEmpty ? "Tabel" : kort
    var naam = eerste
    var nummer = 1
    while !bezet.insert(naam.lowercased()).inserted {
      nummer += 1
      naam = Self.ingekort(eerste, Self.langste - 4) + " \(nummer)"
    }
    return naam
  }

  /// As many characters as fit, counted as spreadsheets do, in UTF-16.
  private static func ingekort(_ tekst: String, _ lengte: Int) -> String {
    var kort = tekst
    while kort.utf16.count > lengte { kort.removeLast() }
    while kort.last == " " { kort.removeLast() }
    return kort
  }
}

/// Why a report can't be made a sheet.
package enum Werkbladfout: Error, Equatable {
  /// Programs for calculating take 1,048,576 rows.
  case teVeelRijen(blad: String)
  /// XLSX takes 32,767 characters in a cell.
  case teLangeCel(blad: String)
  /// The archive would need the extensions for large ones.
  case teGroot

  static let meesteRijen = 1_048_576
  static let langsteCel = 32_767
  static let grootste = 1 << 31
}

extension Werkbladfout {
  /// What is in the way, for people.
  package var melding: String {
    switch self {
    case .teVeelRijen(let blad): "‘\(blad)’ heeft meer rijen dan een rekenblad kan hebben (\(Self.meesteRijen))."
    case .teLangeCel(let blad):
      "In ‘\(blad)’ staat een tekst die langer is dan een cel kan hebben (\(Self.langsteCel) tekens)."
    case .teGroot: "Dit is te veel voor één rekenblad."
    }
  }
}

extension Werkblad {
  /// The table as CSV: a heading, and a line for each row.
  ///
  /// - Parameter strekking: what each line says of whom the table covers, in a column of its own; nothing without such a column.
  package func csv(_ dialect: CSVWriter.Dialect, strekking: String? = nil) -> [UInt8] {
    let erbij = [strekking].compactMap { $0 }
    return CSVWriter.write(
      header: kolommen.map(\.leesbareKop) + erbij.map { _ in Self.strekkingkop },
      rows: rijen.map { rij in
        kolommen.indices.map { plek -> CSVCell in
          guard plek < rij.count else { return .tekst("") }
          switch rij[plek].waarde {
          case .geheel(let getal): return .geheel(getal)
          case .honderdsten(let getal): return .honderdsten(getal)
          case .procent, .datum, nil: return .tekst(rij[plek].tekst)
          }
        } + erbij.map { .tekst($0) }
      }, dialect: dialect)
  }

  /// The heading of the column that says whom the table covers.
  package static let strekkingkop = "gaat over"
}
