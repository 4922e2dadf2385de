internal import Gesprekscyclus
internal import Projections
internal import Tekst
internal import Wire

/// Finds the records behind a figure of the year report, by its path or by where it stands in a table.
struct Cijfergrond {
  private let jaar: Int
  private let bron: Rapportbron
  private let boom: Waardeboom

  init(_ overzicht: Jaaroverzicht, _ bron: Rapportbron) {
    jaar = overzicht.jaar
    self.bron = bron
    boom = Waardeboom(overzicht.json())
  }

  /// The records of who counts, or of the rules behind what is no figure about people.
  func records(_ pad: Waardepad) -> [Int] {
    guard let verklaring = Verklaring.maak(jaar: jaar, pad, uit: bron) else { return [] }
    return Set(verklaring.bijdragen.flatMap(\.records) + verklaring.dragend.map(\.herkomst.nr)).sorted()
  }

  /// Those of all figures of a table that the words name: its group, and its measure where that is given.
  ///
  /// - Parameter groep: a name, or a line of text that begins with it.
  func records(tabel: String, groep: String, maat: String?) -> [Int] {
    let paden = boom.paden.filter { pad in
      pad.delen.first == tabel && pad.geteld.cijfer != nil && boom[pad]?.integer != nil
        && (maat.map { pad.laatste == $0 || pad.delen.contains($0) } ?? true)
        && !pad.laatste.hasSuffix("andeelHonderdsten")
    }
    let genoemd = paden.filter { pad in naam(pad).map { groep.contains($0) } ?? false }
    let gekozen = genoemd.isEmpty ? paden.filter { naam($0) == nil } : genoemd
    return Set(gekozen.flatMap { records($0) }).sorted()
  }

  /// The name of the group that a figure is about; nothing for everyone.
  private func naam(_ pad: Waardepad) -> String? {
    guard let plek = pad.delen.firstIndex(of: "groepen"), plek + 1 < pad.delen.count else { return nil }
    let groep = pad.delen[plek + 1]
    let ouder = Waardepad(Array(pad.delen.prefix(plek + 2)))
    if let functie = boom[ouder + "functienaam"]?.string { return functie }
    return groep.firstIndex(of: ":").map { veilig(String(groep[groep.index(after: $0)...])) }
  }

  /// The key of the table under whose heading a line of the text stands.
  static func tabel(boven plek: Int, _ regels: [String]) -> String? {
    regels.prefix(plek + 1).reversed().lazy
      .compactMap { regel in Jaartabel.allCases.first { $0.kop.uppercased() == regel } }.first?.rawValue
  }
}
