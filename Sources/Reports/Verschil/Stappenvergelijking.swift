internal import EventCoding
internal import Gesprekscyclus
internal import Kalender
internal import Projections
internal import Wire

/// Walks from the facts of one moment to those of another, fact by fact, and notes which value each step moves.
struct Stappenvergelijking {
  typealias Oorzaken = [Waardepad: [Herkomst]]

  /// The values that facts make, read on a day.
  let boom: (_ feiten: [Boekfeit], _ dag: Datum) -> Waardeboom?

  /// For each value that one of the steps moved, the records that did, in recorded order.
  ///
  /// The walk is made on both days, because a fact may matter on one of them only. On the later day what begins by its
  /// own day in between, such as a change of function, is a step too, also when both moments know it.
  /// - Complexity: O(s) reports for s facts that differ or begin in between.
  func oorzaken(van: [Boekfeit], op eerst: Datum, naar: [Boekfeit], op daarna: Datum) -> Oorzaken {
    var oorzaken = stappen(van: van, naar: naar, op: min(eerst, daarna))
    guard eerst != daarna else { return oorzaken }
    func zonderWatIngaat(_ feiten: [Boekfeit]) -> [Boekfeit] {
      feiten.filter { !$0.gaatIn(tussen: eerst, daarna) }
    }
    let later =
      eerst < daarna
      ? stappen(van: zonderWatIngaat(van), naar: naar, op: daarna)
      : stappen(van: van, naar: zonderWatIngaat(naar), op: eerst)
    oorzaken.merge(later) { $0 + $1 }
    // An end that was known before, as that of the old place, is no change on either day alone.
    let vroeg = eerst < daarna ? van : naar
    oorzaken.merge(stappen(van: zonderWatIngaat(vroeg), naar: vroeg, op: min(eerst, daarna))) { eigen, _ in eigen }
    // What only the moment of the earlier day knows and what begins in between, such as a leaving, may matter on the later day
    // alone: the walk above left it out.
    let laat = Set((eerst < daarna ? naar : van).map(\.herkomst.nr))
    if vroeg.contains(where: { !laat.contains($0.herkomst.nr) && zonderWatIngaat([$0]).isEmpty }) {
      oorzaken.merge(stappen(van: van, naar: naar, op: max(eerst, daarna))) { eigen, _ in eigen }
    }
    return oorzaken.mapValues(Stappenvergelijking.geordend)
  }

  /// The first record that is a step of the walk; nothing where there is no step at all.
  static func eersteRecord(
    van: [Boekfeit], op eerst: Datum, naar: [Boekfeit], op daarna: Datum
  ) -> Int? {
    let (oud, nieuw) = (Set(van.map(\.herkomst.nr)), Set(naar.map(\.herkomst.nr)))
    let anders = oud.symmetricDifference(nieuw)
    if eerst == daarna { return anders.min() }
    return ((van + naar).filter { $0.gaatIn(tussen: eerst, daarna) }.map(\.herkomst.nr) + anders).min()
  }

  /// First the facts that fall away, newest first, then those that come, oldest first.
  private func stappen(van: [Boekfeit], naar: [Boekfeit], op dag: Datum) -> Oorzaken {
    let oud = Set(van.map(\.herkomst.nr))
    let nieuw = Set(naar.map(\.herkomst.nr))
    guard oud != nieuw else { return [:] }
    var feiten = van
    var vorige = boom(feiten, dag)
    var oorzaken: Oorzaken = [:]
    func stap(_ feit: Boekfeit) {
      let nu = boom(feiten, dag)
      for pad in Set(vorige?.paden ?? []).union(nu?.paden ?? []) where vorige?[pad] != nu?[pad] {
        oorzaken[pad, default: []].append(feit.herkomst)
      }
      vorige = nu
    }
    for feit in Stappenvergelijking.stapvolgorde(van).reversed() where !nieuw.contains(feit.herkomst.nr) {
      feiten.removeAll { $0.herkomst.nr == feit.herkomst.nr }
      stap(feit)
    }
    for feit in Stappenvergelijking.stapvolgorde(naar) where !oud.contains(feit.herkomst.nr) {
      let plek = feiten.firstIndex { $0.herkomst.nr > feit.herkomst.nr } ?? feiten.endIndex
      feiten.insert(feit, at: plek)
      stap(feit)
    }
    return oorzaken.mapValues(Stappenvergelijking.geordend)
  }

  /// The order in which facts come: as recorded, but an establishment before the labels that it changed.
  ///
  /// They are of one commit. A changed label alone would close what the establishment closes, and be named for it.
  private static func stapvolgorde(_ feiten: [Boekfeit]) -> [Boekfeit] {
    var uit: [Boekfeit] = []
    for feit in feiten {
      guard feit.isVaststelling, let eerste = uit.firstIndex(where: { $0.herkomst.isSamen(met: feit.herkomst) }) else {
        uit.append(feit)
        continue
      }
      uit.insert(feit, at: eerste)
    }
    return uit
  }

  /// Each record once, in recorded order.
  static func geordend(_ herkomsten: [Herkomst]) -> [Herkomst] {
    Set(herkomsten).sorted { $0.nr < $1.nr }
  }
}

extension Boekfeit {
  fileprivate var isVaststelling: Bool {
    if case .dossier(.beoordeling(.vastgesteld)) = gebeurtenis { true } else { false }
  }

  /// Whether it makes a difference on the later of two days, and not yet on the earlier.
  fileprivate func gaatIn(tussen een: Datum, _ ander: Datum) -> Bool {
    ingang.map { $0 > min(een, ander) && $0 <= max(een, ander) } ?? false
  }

  /// The first day on which it makes a difference, where that is a day of its own and the fact is known before.
  ///
  /// Nothing for the first employment of someone, without whom there is nothing to compare.
  fileprivate var ingang: Datum? {
    switch gebeurtenis {
    case .regeling, .onbekend, .vernietigd: return nil
    case .toegang(let gebeurtenis): return gebeurtenis.per
    case .catalogus(.vastgesteld(let catalogus)): return catalogus.per
    case .onderdelen(let gebeurtenis): return gebeurtenis.per
    case .dossier(.gesprek), .dossier(.afspraak), .dossier(.beoordeling), .dossier(.procedure), .dossier(.traject),
      .dossier(.vrijstelling), .dossier(.bewaring), .dossier(.inzage), .dossier(.correctie), .vernietiging:
      return nil
    case .dossier(.medewerker(let gebeurtenis)):
      switch gebeurtenis {
      case .inDienstGetreden: return nil
      case .gegevensGewijzigd(let inhoud): return inhoud.per
      case .functieGewijzigd(let inhoud): return inhoud.per
      case .geplaatst(let inhoud): return inhoud.per
      case .hernummerd(let inhoud): return inhoud.per
      case .uitDienstGetreden(let inhoud): return inhoud.per.adding(dagen: 1)
      }
    }
  }
}
