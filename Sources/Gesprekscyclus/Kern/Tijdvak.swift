package import Kalender

/// A period of whole days, both ends included.
package struct Tijdvak: Hashable, Sendable {
  package let van: Datum
  package let tot: Datum

  /// Nothing when the end lies before the beginning.
  package init?(van: Datum, tot: Datum) {
    guard van <= tot else { return nil }
    self.van = van
    self.tot = tot
  }

  package func bevat(_ datum: Datum) -> Bool {
    van <= datum && datum <= tot
  }

  package func overlapt(_ ander: Tijdvak) -> Bool {
    van <= ander.tot && ander.van <= tot
  }

  /// `1 januari 2026 t/m 31 december 2026`
  package var proza: String { "\(van.proza) t/m \(tot.proza)" }
  /// `01-01-2026 t/m 31-12-2026`
  package var kort: String { "\(van.kort) t/m \(tot.kort)" }
}
