internal import Kalender

/// One year's round for everyone, under one version of the regeling.
package struct Cyclus: Hashable, Sendable {
  /// The calendar year in which it begins.
  package let jaar: Int
  package let regeling: Regeling
  package let geopend: Herkomst
  package var gesloten: Herkomst?

  package init(jaar: Int, regeling: Regeling, geopend: Herkomst, gesloten: Herkomst? = nil) {
    self.jaar = jaar
    self.regeling = regeling
    self.geopend = geopend
    self.gesloten = gesloten
  }

  package var isOpen: Bool { gesloten == nil }

  /// The year that a typed name begins in: of `2026`, and of `2026/2027` or `2026-2027`; nothing for anything else.
  package static func jaar(uit tekst: String) -> Int? {
    let delen = tekst.split(omittingEmptySubsequences: false) { $0 == "/" || $0 == "-" }
    let jaren = delen.compactMap { deel in
      deel.utf8.count == 4 && deel.utf8.allSatisfy { (48...57).contains($0) } ? Int(deel) : nil
    }
    guard jaren.count == delen.count, let eerste = jaren.first else { return nil }
    switch jaren.count {
    case 1: return eerste
    case 2: return jaren[1] == eerste + 1 ? eerste : nil
    default: return nil
    }
  }

  /// `2026`, or `2026/2027` when it is no calendar year: how people name it.
  package var naam: String { regeling.cyclusnaam(jaar) }

  /// From its first day to the day before the next: the period of an appraisal unless the form says otherwise.
  package var tijdvak: Tijdvak? {
    guard let eerste = regeling.cyclusbegin.datum(in: jaar), let volgende = regeling.cyclusbegin.datum(in: jaar + 1)
    else { return nil }
    return Tijdvak(van: eerste, tot: volgende.adding(dagen: -1))
  }
}

extension Regeling {
  /// How people name the cycle that begins in this year.
  package func cyclusnaam(_ jaar: Int) -> String {
    cyclusbegin == .nieuwjaar ? "\(jaar)" : "\(jaar)/\(jaar + 1)"
  }
}
