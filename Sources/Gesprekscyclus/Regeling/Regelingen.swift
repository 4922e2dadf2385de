package import Kalender

/// What can happen in the stream `regeling`.
package enum RegelingGebeurtenis: Hashable, Sendable {
  case vastgesteld(Regeling)
  /// A cycle starts under this version of this regeling.
  case cyclusGeopend(jaar: Int, regeling: RegelingKenmerk, versie: Int)
  case cyclusGesloten(jaar: Int)
  /// A cycle that was closed goes on.
  case cyclusHeropend(jaar: Int, reden: String)
  /// A report of the year was given out.
  case uitgegeven(Uitgave)
}

/// What may be asked of the stream `regeling`.
package enum RegelingOpdracht: Hashable, Sendable {
  case vaststellen(Regeling)
  case openen(jaar: Int, regeling: RegelingKenmerk?)
  case sluiten(jaar: Int, op: Datum)
  case heropenen(jaar: Int, reden: String)
  case geefUit(Uitgave)
}

/// All versions of the organisation's rules, and the cycles that run under them.
package struct Regelingen: Sendable, Equatable {
  package private(set) var versies: [Vermeld<Regeling>] = []
  package private(set) var cycli: [Int: Cyclus] = [:]
  /// Which version is the newest can't be told from those up to this record: one that was destroyed came behind them.
  private var onzekerTot = 0

  package init() {}

  package var jaren: [Int] { cycli.keys.sorted() }

  package func cyclus(_ jaar: Int) -> Cyclus? { cycli[jaar] }

  package func regeling(_ id: RegelingKenmerk, versie: Int) -> Regeling? {
    versies.last { $0.waarde.id == id && $0.waarde.versie == versie }?.waarde
  }

  /// The newest version of a regeling, or of the only one there is, that has begun in this year or before.
  package func nieuwste(_ id: RegelingKenmerk?, in jaar: Int) -> Regeling? {
    guard let gekozen = id ?? enige else { return nil }
    return versies.filter { $0.herkomst.nr > onzekerTot && $0.waarde.id == gekozen && $0.waarde.per.jaar <= jaar }
      .map(\.waarde).max { $0.versie < $1.versie }
  }

  /// The identifier when exactly one regeling was established.
  private var enige: RegelingKenmerk? {
    let alle = Set(versies.map(\.waarde.id))
    return alle.count == 1 ? alle.first : nil
  }

  package mutating func evolve(_ gebeurtenis: RegelingGebeurtenis, _ herkomst: Herkomst) {
    switch gebeurtenis {
    case .vastgesteld(let regeling):
      versies.append(Vermeld(regeling, herkomst))
    case .cyclusGeopend(let jaar, let id, let versie):
      guard let regeling = regeling(id, versie: versie) else { return }
      cycli[jaar] = Cyclus(jaar: jaar, regeling: regeling, geopend: herkomst)
    case .cyclusGesloten(let jaar):
      cycli[jaar]?.sluit(herkomst)
    case .cyclusHeropend(let jaar, let reden):
      cycli[jaar]?.heropen(reden, herkomst)
    case .uitgegeven(let uitgave):
      cycli[uitgave.jaar]?.geefUit(uitgave, herkomst)
    }
  }
}

extension Regelingen {
  /// What a record whose contents were destroyed can have been.
  package enum Vernietigd: Hashable, Sendable {
    case vastgesteld
    case geopend
    case gesloten
    case uitgegeven
    /// Any of these.
    case onbekend
  }

  /// Folds a record whose contents were destroyed: no cycle that it can have closed is open again, and no version that it
  /// can have replaced is the newest again.
  package mutating func evolve(_ vernietigd: Vernietigd, _ herkomst: Herkomst) {
    if vernietigd == .vastgesteld || vernietigd == .onbekend { onzekerTot = herkomst.nr }
    guard vernietigd == .gesloten || vernietigd == .onbekend else { return }
    for jaar in cycli.keys where cycli[jaar]?.isOpen ?? false { cycli[jaar]?.sluit(herkomst) }
  }

  /// These facts, with as much unknown as there.
  package mutating func vergeet(als ander: Regelingen) { onzekerTot = ander.onzekerTot }

  /// The cycles open or closed as they were by the records that this holds for.
  func cycli(bij telt: (Herkomst) -> Bool) -> Regelingen {
    var toen = self
    toen.cycli = cycli.mapValues { $0.met(telt) }
    return toen
  }

  /// The cycles that are open, oldest first.
  package var openCycli: [Cyclus] { jaren.compactMap { cycli[$0] }.filter(\.isOpen) }

  /// The cycle whose days hold this one; of several the newest.
  package func cyclus(op dag: Datum) -> Cyclus? {
    jaren.reversed().lazy.compactMap { cycli[$0] }.first { $0.tijdvak?.bevat(dag) ?? false }
  }

  /// The cycle of what is recorded on a day outside any conversation: the open one that holds the day, else the newest open one
  /// that began by then, else the first that is open.
  package func openCyclus(op dag: Datum) -> Cyclus? {
    openCycli.last { $0.tijdvak?.bevat(dag) ?? false }
      ?? openCycli.last { $0.tijdvak.map { $0.van <= dag } ?? false } ?? openCycli.first
  }

  /// The rules and cycles as they were true on this day: a cycle that closed later was still open, one that was opened again later still closed.
  ///
  /// A cycle is about its own year and a regeling names its own day, so these are known at every day.
  package func geldig(op datum: Datum) -> Regelingen {
    cycli { $0.datum <= datum }
  }
}
