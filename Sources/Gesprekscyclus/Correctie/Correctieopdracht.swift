/// Asks for another reading of a recorded fact, or for its withdrawal (rule 1).
package struct Correctieopdracht: Hashable, Sendable {
  package indirect enum Wat: Hashable, Sendable {
    /// The command that recorded the fact, given again with the right values.
    case vervang(DossierOpdracht)
    case trekIn
  }

  /// The record to correct: the fact itself, or an earlier correction of it.
  package let nr: Int
  package let reden: String
  package internal(set) var wat: Wat
  /// Whether a personeelsadviseur asks it; after vaststelling nobody else may.
  package let doorPersoneelsadviseur: Bool

  package init(nr: Int, reden: String, wat: Wat, doorPersoneelsadviseur: Bool) {
    self.nr = nr
    self.reden = reden
    self.wat = wat
    self.doorPersoneelsadviseur = doorPersoneelsadviseur
  }
}
