internal import Projections

/// Values by where they stand.
protocol Waardenreeks {
  associatedtype Plek: Hashable
  associatedtype Waarde: Equatable
  subscript(_ plek: Plek) -> Waarde? { get }
}

extension Waardeboom: Waardenreeks {}
extension Cijferreeks: Waardenreeks {}

/// The facts that values rest on, value by value: found once for all values that are asked about.
///
/// One report is made without each fact. The facts without which a value is another are then those that it rests on,
/// whenever they are enough for it together; else a smallest part is searched for that value alone.
final class Draagvlak<Waarden: Waardenreeks> {
  private let feiten: [Boekfeit]
  private let maak: ([Boekfeit]) -> Waarden?
  private lazy var heel = maak(feiten)
  private lazy var zonder = feiten.indices.map { weg in
    maak(Array(feiten[..<weg] + feiten[(weg + 1)...]))
  }
  private var delen: [[Int]: Waarden?] = [:]

  /// - Parameter maak: the values that some of the facts, in the same order, make.
  init(_ feiten: [Boekfeit], _ maak: @escaping ([Boekfeit]) -> Waarden?) {
    self.feiten = feiten
    self.maak = maak
  }

  /// The value that all facts make together.
  subscript(_ plek: Waarden.Plek) -> Waarden.Waarde? { heel?[plek] }

  /// Facts that make this value, and of which none can be left out; in the same order.
  ///
  /// - Complexity: O(n) reports for n facts at the first value asked, seldom more than O(1) for each other.
  func dragers(van plek: Waarden.Plek) -> [Boekfeit] {
    let waarde = self[plek]
    let nodig = feiten.indices.filter { zonder[$0]?[plek] != waarde }
    // Of two records that undo each other each is needed beside the other only, so what is left is gone through as well.
    let genoeg = waarden(nodig)?[plek] == waarde ? nodig : Array(feiten.indices)
    return Kleinste.deel(genoeg) { waarden($0)?[plek] == waarde }.map { feiten[$0] }
  }

  private func waarden(_ plekken: [Int]) -> Waarden? {
    if let waarden = delen[plekken] { return waarden }
    let waarden = maak(plekken.map { feiten[$0] })
    delen[plekken] = .some(waarden)
    return waarden
  }
}
