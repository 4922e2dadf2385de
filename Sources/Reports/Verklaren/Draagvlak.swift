internal import Projections
internal import Wire

/// The facts that a report of figures rests on, value by value: found once for all values that are asked about.
///
/// One report is made without each fact. The facts without which a value is another are then those that it rests on,
/// whenever they are enough for it together; else a smallest part is searched for that value alone.
final class Draagvlak {
  private let feiten: [Boekfeit]
  private let maak: ([Boekfeit]) -> Waardeboom?
  private lazy var heel = maak(feiten)
  private lazy var zonder = feiten.indices.map { weg in
    maak(Array(feiten[..<weg] + feiten[(weg + 1)...]))
  }
  private var delen: [[Int]: Waardeboom?] = [:]

  /// - Parameter maak: the values that some of the facts, in the same order, make.
  init(_ feiten: [Boekfeit], _ maak: @escaping ([Boekfeit]) -> Waardeboom?) {
    self.feiten = feiten
    self.maak = maak
  }

  /// The value that all facts make together.
  subscript(_ pad: Waardepad) -> JSONNode? { heel?[pad] }

  /// Facts that make this value, and of which none can be left out; in the same order.
  ///
  /// - Complexity: O(n) reports for n facts at the first value asked, seldom more than O(1) for each other.
  func dragers(van pad: Waardepad) -> [Boekfeit] {
    let waarde = self[pad]
    let nodig = feiten.indices.filter { zonder[$0]?[pad] != waarde }
    // Of two records that undo each other each is needed beside the other only, so what is left is gone through as well.
    let genoeg = boom(nodig)?[pad] == waarde ? nodig : Array(feiten.indices)
    return Kleinste.deel(genoeg) { boom($0)?[pad] == waarde }.map { feiten[$0] }
  }

  private func boom(_ plekken: [Int]) -> Waardeboom? {
    if let boom = delen[plekken] { return boom }
    let boom = maak(plekken.map { feiten[$0] })
    delen[plekken] = .some(boom)
    return boom
  }
}
