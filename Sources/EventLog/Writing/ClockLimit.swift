package import Kalender

/// How far the clock may be beyond the last record without somebody saying that it is right.
///
/// Time never runs back in the log, so one record of a clock that was ahead dates all that follow. A storage at rest for a
/// year is rare; a wrong clock is not.
package enum ClockLimit {
  /// A year, in days; the longest there is, so that a report of each year never asks.
  package static let dagen = 366

  /// Whether a clock at `nu` must be confirmed before something is recorded behind a record of `laatste`.
  package static func isTooFar(_ nu: Tijdstip, after laatste: Tijdstip?) -> Bool {
    guard let laatste else { return false }
    return nu > laatste.adding(milliseconden: Int64(dagen) * 86_400_000)
  }
}

extension LogError {
  /// The refusal of a clock that is too far beyond the last record.
  package init(klok nu: Tijdstip, na laatste: Tijdstip, nr: Int) {
    func place(_ tijd: Tijdstip) -> String { "\(Amsterdam.datum(van: tijd).proza), \(Amsterdam.klok(van: tijd)) uur" }
    self.init(
      .klokVooruit,
      "De klok van deze computer staat op \(place(nu)). Het laatste record, nr \(nr), is van \(place(laatste)). Daar zit meer "
        + "dan een jaar tussen. Er is niets vastgelegd.")
  }
}
