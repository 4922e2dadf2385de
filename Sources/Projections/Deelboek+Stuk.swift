package import EventLog
internal import Kalender

extension Deelboek {
  /// The records of a piece of the log, in order.
  ///
  /// - Throws: a doubt when they are more than are better read by themselves.
  /// - Complexity: O(k log n) reads for k records in a log of n bytes.
  package func regels(_ stuk: Logstuk) throws(IndexDoubt) -> [Boekregel] {
    let reeks: ClosedRange<Int>
    switch stuk {
    case .nummers(let nummers): reeks = nummers
    case .sinds(let dag):
      let ervoor = { (tijd: Tijdstip) in Amsterdam.datum(van: tijd) < dag }
      let staartbegin = staart.last { ervoor($0.tijd) }?.nr
      let laatste =
        if let staartbegin { staartbegin } else {
          try index.last { nr, tijd in nr <= index.kop.nr && ervoor(tijd) }?.nr ?? 0
        }
      reeks = (laatste + 1)...Int.max
    }
    let tot = min(reeks.upperBound, einde.nr)
    guard reeks.lowerBound <= tot else { return [] }
    guard tot - reeks.lowerBound < Self.meesteRegels else { throw IndexDoubt("een stuk van zoveel records") }
    var regels: [Boekregel] = []
    for nr in reeks.lowerBound...tot {
      guard let regel = try regel(nr: nr) else { throw IndexDoubt("record \(nr) ontbreekt") }
      regels.append(regel)
    }
    return regels
  }

  /// So many records are looked up one after the other; reading the log whole is faster for more.
  private static let meesteRegels = 1000
}
