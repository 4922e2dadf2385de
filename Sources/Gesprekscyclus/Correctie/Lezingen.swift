/// How each fact of a dossier reads after all corrections.
///
/// ```
/// nr 57  niveau B                 → reads niveau C, by nr 90
/// nr 80  correctie van 57: D      (corrected itself)
/// nr 90  correctie van 80: C
/// ```
/// The newest word counts: a correction of a correction changes its reading, withdrawing a correction undoes it.
/// - Complexity: O(n) in the facts, to build and in memory.
package struct Lezingen: Sendable, Equatable {
  /// The reading of one fact, where it is not the recorded one.
  package enum Lezing: Sendable, Equatable {
    case gecorrigeerd(DossierGebeurtenis, door: Herkomst, reden: String)
    case ingetrokken(door: Herkomst, reden: String)
  }

  /// By the number of the corrected record; without an entry a fact reads as recorded.
  private(set) var bijNummer: [Int: Lezing] = [:]

  init(_ feiten: some BidirectionalCollection<Feit>) {
    for feit in feiten.reversed() {
      guard case .correctie(let correctie) = feit.gebeurtenis else { continue }
      lees(correctie, feit.herkomst)
    }
  }

  /// Without corrections, which is how most dossiers are.
  init() {}

  /// Whether every fact reads as it was recorded.
  package var isLeeg: Bool { bijNummer.isEmpty }

  package subscript(nr: Int) -> Lezing? { bijNummer[nr] }

  /// The fact as it reads now, still at its own place in the log; nothing for a withdrawn one and for corrections,
  /// which say something of other facts only.
  func geldend(_ feit: Feit) -> Feit? {
    if case .correctie = feit.gebeurtenis { return nil }
    return switch bijNummer[feit.herkomst.nr] {
    case nil: feit
    case .ingetrokken: nil
    // Decoding refuses this; folding never fails, whatever a log holds.
    case .gecorrigeerd(.correctie, _, _): feit
    case .gecorrigeerd(let gebeurtenis, let door, let reden):
      Feit(gebeurtenis, feit.herkomst.gecorrigeerd(door: door, reden: reden))
    }
  }

  /// Newest first: what is said later of the same record, or of this correction, is known already.
  private mutating func lees(_ correctie: CorrectieGebeurtenis, _ herkomst: Herkomst) {
    let zelf = bijNummer[herkomst.nr]
    if case .ingetrokken = zelf { return }
    guard bijNummer[correctie.over.nr] == nil else { return }
    bijNummer[correctie.over.nr] =
      switch correctie {
      case .gecorrigeerd(let inhoud): zelf ?? .gecorrigeerd(inhoud.lezing, door: herkomst, reden: inhoud.reden)
      case .ingetrokken(let inhoud): .ingetrokken(door: herkomst, reden: inhoud.reden)
      }
  }
}
