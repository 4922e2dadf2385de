internal import Gesprekscyclus

extension Formulier {
  /// Columns that an explanation may take, `| ` included.
  private static let breedte = 80
  /// Where values begin, counted in characters from the start of the line.
  static let waardekolom = 18
  private static let versiekolom = 59

  /// A piece of the form as it is written.
  enum Stuk {
    /// What stands there whatever is filled in.
    case vast(String)
    /// A label with what is filled in.
    case veld(Label, String)
  }

  /// The form as people see it; every line ends with LF.
  package var tekst: String {
    stukken.map { stuk in
      switch stuk {
      case .vast(let tekst): tekst
      case .veld(let label, let waarde): Formulier.tekst(label, waarde)
      }
    }.joined()
  }

  /// Everything in its order; the page makes the same text of it.
  var stukken: [Stuk] {
    let titel = Formulier.aangevuld(naam.uppercased(), tot: Formulier.versiekolom) + Formulier.versie
    var stukken = [Stuk.vast(titel + "\n")]
    for (plek, blok) in blokken.enumerated() {
      if plek > 0 { stukken.append(.vast("\n")) }
      stukken += Formulier.stukken(blok)
    }
    return stukken
  }

  private static func stukken(_ blok: Blok) -> [Stuk] {
    var uit = blok.opschrift.isEmpty ? [] : [Stuk.vast("== \(blok.opschrift) ==\n")]
    var ruimte = blok.sectie == .kop
    for (plek, regel) in blok.regels.enumerated() {
      switch regel {
      case .hulp, .keuzes, .wijzer: uit += passend(regel.uitleg ?? "").map { .vast("| \($0)\n") }
      case .veld(let label, let waarde):
        if ruimte { uit.append(.vast("\n")) }
        ruimte = false
        uit.append(.veld(label, waarde))
        if label.omvang == .tekst, plek < blok.regels.count - 1 { uit.append(.vast("\n")) }
      }
    }
    return uit
  }

  private static func tekst(_ label: Label, _ waarde: String) -> String {
    let kop = label.rawValue + ":"
    if waarde.isEmpty { return kop + "\n" }
    let past = label.omvang != .tekst && !waarde.contains("\n") && waarde.first?.isWhitespace == false
    return past ? aangevuld(kop, tot: waardekolom) + waarde + "\n" : kop + "\n" + waarde + "\n"
  }

  /// With spaces up to this column, and at least one.
  private static func aangevuld(_ tekst: String, tot kolom: Int) -> String {
    tekst + String(repeating: " ", count: max(1, kolom - tekst.count))
  }

  /// An explanation as one line, or as more when it is too long, broken between words.
  static func passend(_ uitleg: String) -> [String] {
    var regels: [String] = []
    for woord in uitleg.split(separator: " ") {
      if let laatste = regels.last, laatste.count + woord.count + 3 <= breedte {
        regels[regels.count - 1] = laatste + " " + woord
      } else {
        regels.append(String(woord))
      }
    }
    return regels
  }
}
