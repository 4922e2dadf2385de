package import Kalender

/// The tree of units by date, folded from the stream `onderdelen`.
///
/// A unit that nobody recorded stands at the top by itself, so that an organisation without a tree has its units beside each
/// other. Names are compared by `Onderdeelsleutel`.
package struct Onderdelen: Sendable, Equatable {
  /// All facts in recorded order.
  package private(set) var feiten: [Vermeld<OnderdeelGebeurtenis>] = []
  /// By unit, in recorded order: those behind the last record whose contents were destroyed.
  private var zeker: [Onderdeelsleutel: [Vermeld<OnderdeelGebeurtenis>]] = [:]
  private var onzekerTot = 0

  package init() {}

  /// No unit has a place in a tree.
  package var isLeeg: Bool { zeker.isEmpty }

  package mutating func evolve(_ gebeurtenis: OnderdeelGebeurtenis, _ herkomst: Herkomst) {
    feiten.append(Vermeld(gebeurtenis, herkomst))
    zeker[Onderdeelsleutel(gebeurtenis.naam), default: []].append(Vermeld(gebeurtenis, herkomst))
  }

  /// Folds a record whose contents were destroyed: it may have moved any unit, so no place from before it holds.
  package mutating func evolveVernietigd(_ herkomst: Herkomst) { vergeet(tot: herkomst.nr) }

  /// These facts, with as much unknown as there.
  package mutating func vergeet(als ander: Onderdelen) { vergeet(tot: ander.onzekerTot) }

  private mutating func vergeet(tot nr: Int) {
    guard nr > onzekerTot else { return }
    onzekerTot = nr
    zeker = zeker.mapValues { $0.filter { $0.herkomst.nr > nr } }.filter { !$0.value.isEmpty }
  }

  /// As it was recorded for this day; nothing for a unit that is not in the tree then.
  package func instelling(_ naam: String, op dag: Datum) -> OnderdeelGebeurtenis.Instelling? {
    instelling(Onderdeelsleutel(naam), op: dag)
  }

  /// Of the facts that hold by this day the one with the latest day; of two on one day the last recorded.
  private func instelling(_ sleutel: Onderdeelsleutel, op dag: Datum) -> OnderdeelGebeurtenis.Instelling? {
    var gevonden: OnderdeelGebeurtenis?
    for gebeurtenis in zeker[sleutel]?.map(\.waarde) ?? [] where gebeurtenis.per <= dag {
      if let eerder = gevonden, eerder.per > gebeurtenis.per { continue }
      gevonden = gebeurtenis
    }
    if case .ingesteld(let inhoud) = gevonden { return inhoud }
    return nil
  }

  /// The units above this one on a day, the nearest first; each once, also in a circle.
  /// - Complexity: O(d) for d units above.
  private func erboven(_ naam: String, op dag: Datum) -> [OnderdeelGebeurtenis.Instelling] {
    var gezien: Set<Onderdeelsleutel> = [Onderdeelsleutel(naam)]
    var erboven: [OnderdeelGebeurtenis.Instelling] = []
    var volgende = instelling(naam, op: dag)?.onder
    while let boven = volgende, gezien.insert(Onderdeelsleutel(boven)).inserted {
      guard let instelling = instelling(boven, op: dag) else { break }
      erboven.append(instelling)
      volgende = instelling.onder
    }
    return erboven
  }

  /// Where a unit stands on a day, with the names of the tree; one that is not in it stands at the top, by the name given.
  package func pad(van naam: String, op dag: Datum) -> Onderdeelpad {
    Onderdeelpad(erboven(naam, op: dag).reversed().map(\.naam) + [instelling(naam, op: dag)?.naam ?? naam])
  }

  /// Whether a unit is this one, or lies below it on a day.
  package func ligt(_ naam: String, in tak: String, op dag: Datum) -> Bool {
    let gezocht = Onderdeelsleutel(tak)
    return Onderdeelsleutel(naam) == gezocht
      || (!isLeeg && erboven(naam, op: dag).contains { Onderdeelsleutel($0.naam) == gezocht })
  }

  /// Every unit of the tree on a day, each right before those below it.
  /// - Complexity: O(n log n) in the units.
  package func boom(op dag: Datum) -> [Onderdeelpad] {
    zeker.keys.compactMap { instelling($0, op: dag) }.map { pad(van: $0.naam, op: dag) }.sorted()
  }

  /// The days on which the tree changes, from this one on.
  func wisseldagen(vanaf dag: Datum) -> [Datum] {
    Set([dag] + zeker.values.flatMap { $0 }.map(\.waarde.per).filter { $0 > dag }).sorted()
  }

  /// Whether following the units above this one comes back to it, or to another that was passed.
  func isKring(_ naam: String, op dag: Datum) -> Bool {
    var gezien: Set<Onderdeelsleutel> = []
    var volgende: String? = naam
    while let nu = volgende {
      guard gezien.insert(Onderdeelsleutel(nu)).inserted else { return true }
      volgende = instelling(nu, op: dag)?.onder
    }
    return false
  }
}
