package import Kalender

/// A value that holds from a day on.
package struct Vanaf<Waarde: Hashable & Sendable>: Hashable, Sendable {
  package let per: Datum
  package let waarde: Waarde
  package let reden: String?
  package let herkomst: Herkomst
}

/// One attribute of somebody through time: each value holds from its day until the next.
///
/// Changes may be announced ahead and recorded in any order; each moves only this attribute.
package struct Tijdlijn<Waarde: Hashable & Sendable>: Hashable, Sendable {
  /// By day, and of one day in recorded order; never empty.
  private(set) var waarden: [Vanaf<Waarde>]

  init(_ eerste: Vanaf<Waarde>) {
    waarden = [eerste]
  }

  /// Of two on one day the last recorded holds.
  mutating func voegToe(_ nieuw: Vanaf<Waarde>) {
    waarden.insert(nieuw, at: waarden.lastIndex { $0.per <= nieuw.per }.map { $0 + 1 } ?? 0)
  }

  /// The value that holds on a day; before the first day, the first.
  func geldend(op datum: Datum) -> Vanaf<Waarde> {
    waarden.last { $0.per <= datum } ?? waarden[0]
  }
}

extension Vanaf {
  /// Two attributes seen as one: since the last change of either, with what is told of that one.
  func samen<Ander, Geheel>(
    _ ander: Vanaf<Ander>, _ maak: (Waarde, Ander) -> Geheel
  ) -> Vanaf<Geheel> {
    let isLaatste = (per, herkomst.nr) >= (ander.per, ander.herkomst.nr)
    return Vanaf<Geheel>(
      per: max(per, ander.per), waarde: maak(waarde, ander.waarde), reden: isLaatste ? reden : ander.reden,
      herkomst: isLaatste ? herkomst : ander.herkomst)
  }
}
