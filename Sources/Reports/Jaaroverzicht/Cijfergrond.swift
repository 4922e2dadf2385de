internal import Gesprekscyclus
internal import Projections
internal import Tekst
internal import Wire

/// Finds the records behind a figure of the year report, by its path or by where it stands in a table.
///
/// Everybody is walked through once, for all figures, when the first is asked.
final class Cijfergrond {
  private let overzicht: Jaaroverzicht
  private let boom: Waardeboom
  private let vraag: Jaarvraag
  private let progress: (Int, Int) -> Void
  private lazy var geteld = tel()
  private lazy var regels = Draagvlak(vraag.bron.boek.gedeeldeFeiten, vraag.heel)

  /// - Parameter progress: hears how many people of how many were walked through.
  init(_ overzicht: Jaaroverzicht, _ bron: Rapportbron, progress: @escaping (Int, Int) -> Void = { _, _ in }) {
    self.progress = progress
    self.overzicht = overzicht
    boom = overzicht.boom
    vraag = Jaarvraag(jaar: overzicht.jaar, bron: bron.met(overzicht.schrijfwijze))
  }

  /// The records of who counts, or of the rules behind what is no figure about people.
  func records(_ pad: Waardepad) -> [Int] {
    guard let waarde = boom[pad] else { return [] }
    if let telling = telling(pad) { return (geteld[telling.pad] ?? []).sorted() }
    return regels[pad] == waarde ? regels.dragers(van: pad).map(\.herkomst.nr) : []
  }

  /// The count that a value is or is a share of; nothing for a year, a size or a scale.
  private func telling(_ pad: Waardepad) -> Telpad? {
    boom[pad]?.integer == nil ? nil : overzicht.telpad(pad)
  }

  /// The records of everybody who counts, figure by figure.
  private func tel() -> [Waardepad: Set<Int>] {
    let tellingen = Dictionary(
      boom.paden.compactMap(telling).map { ($0.pad, $0) }, uniquingKeysWith: { eerste, _ in eerste })
    let dossiers = vraag.bron.boek.dossiers.values
    var geteld: [Waardepad: Set<Int>] = [:]
    for (plek, dossier) in dossiers.enumerated() {
      progress(plek, dossiers.count)
      for (pad, deel) in Jaarbijdrage.van(dossier, tellingen.values, vraag) where deel.telt {
        geteld[pad, default: []].formUnion(deel.bijdrage.records)
      }
    }
    return geteld
  }

  /// Those of all figures of a table that the words name: its group, and its measure where that is given.
  ///
  /// - Parameter groep: a name, or a line of text that begins with it.
  func records(tabel: String, groep: String, maat: String?) -> [Int] {
    let paden = boom.paden.filter { pad in
      pad.delen.first == tabel && telling(pad)?.pad == pad
        && (maat.map { pad.laatste == $0 || pad.delen.contains($0) } ?? true)
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
