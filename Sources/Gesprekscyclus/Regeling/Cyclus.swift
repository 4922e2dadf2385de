package import Kalender

/// One year's round for everyone, under one version of the regeling.
package struct Cyclus: Hashable, Sendable {
  /// The calendar year in which it begins.
  package let jaar: Int
  package let regeling: Regeling
  package let geopend: Herkomst
  /// Every time that it was closed or opened again, in recorded order.
  package private(set) var wissels: [Wissel] = []

  /// Reports of it that were given out, in recorded order.
  package private(set) var uitgaven: [Vermeld<Uitgave>] = []

  /// It is closed, or opened again for a reason.
  package struct Wissel: Hashable, Sendable {
    package let herkomst: Herkomst
    /// Why it was opened again; nothing for a closing.
    package let reden: String?
  }

  package init(jaar: Int, regeling: Regeling, geopend: Herkomst) {
    self.jaar = jaar
    self.regeling = regeling
    self.geopend = geopend
  }

  package var isOpen: Bool { wissels.last?.reden != nil || wissels.isEmpty }
  /// By which record it is closed now.
  package var gesloten: Herkomst? { isOpen ? nil : wissels.last?.herkomst }
  /// By which record and why it was last opened again, while it is open.
  package var heropend: Wissel? { isOpen ? wissels.last : nil }

  mutating func sluit(_ herkomst: Herkomst) { wissels.append(Wissel(herkomst: herkomst, reden: nil)) }

  mutating func heropen(_ reden: String, _ herkomst: Herkomst) {
    wissels.append(Wissel(herkomst: herkomst, reden: reden))
  }

  mutating func geefUit(_ uitgave: Uitgave, _ herkomst: Herkomst) { uitgaven.append(Vermeld(uitgave, herkomst)) }

  /// As it was by the records that this holds for.
  func met(_ telt: (Herkomst) -> Bool) -> Cyclus {
    var cyclus = self
    cyclus.wissels = wissels.filter { telt($0.herkomst) }
    cyclus.uitgaven = uitgaven.filter { telt($0.herkomst) }
    return cyclus
  }

  /// The last day on which the window of a stage ends, for anybody.
  package var laatsteDag: Datum? {
    regeling.stadia.compactMap { stadium in
      guard case .na(let maanden, _) = stadium.venster else { return venster(stadium)?.tot }
      return tijdvak?.tot.adding(maanden: maanden)
    }.max()
  }

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

extension Regelingen {
  /// The same of the cycle of this year; of one that was not opened, as it would be named under the only regeling there is.
  package func cyclusnaam(_ jaar: Int) -> String {
    cyclus(jaar)?.naam ?? nieuwste(nil, in: jaar)?.cyclusnaam(jaar) ?? "\(jaar)"
  }
}

extension Regeling {
  /// How people name the cycle that begins in this year.
  package func cyclusnaam(_ jaar: Int) -> String {
    cyclusbegin == .nieuwjaar ? "\(jaar)" : "\(jaar)/\(jaar + 1)"
  }
}
