internal import Gesprekscyclus

extension Formulier {
  /// Where values begin, counted in characters from the start of the line.
  private static let waardekolom = 18
  private static let versiekolom = 59

  /// The form as people see it; every line ends with LF.
  var tekst: String {
    let naam = Tekstvorm.kaal(soort.gespreksnaam).uppercased()
    let titel = Formulier.aangevuld(naam, tot: Formulier.versiekolom) + Formulier.versie
    return titel + "\n" + blokken.map { Formulier.tekst($0) }.joined(separator: "\n")
  }

  private static func tekst(_ blok: Blok) -> String {
    var uit = blok.opschrift.isEmpty ? "" : "== \(blok.opschrift) ==\n"
    var ruimte = blok.sectie == .kop
    for (plek, regel) in blok.regels.enumerated() {
      switch regel {
      case .hulp(let tekst):
        uit += "| \(tekst)\n"
      case .veld(let label, let waarde):
        if ruimte { uit += "\n" }
        ruimte = false
        uit += tekst(label, waarde)
        if label.omvang == .tekst, plek < blok.regels.count - 1 { uit += "\n" }
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
}
