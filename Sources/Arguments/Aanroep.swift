/// A command line that fits the table: which command, with which options and values.
///
/// Options are named by their long name. Asking for an option or argument that the table doesn't give the command is a
/// programming mistake and stops a debug build; a hand-made `Aanroep` isn't checked.
package struct Aanroep: Sendable, Equatable {
  /// The words of the command, such as `["gesprek", "plannen"]`.
  package var pad: [String]
  /// The flags that were given.
  package var vlaggen: Set<String>
  /// The values of each option that was given, in the order typed.
  package var waarden: [String: [String]]
  /// The values by place, in the order typed.
  package var posities: [String]
  /// The same values under the name of their argument.
  private var benoemd: [String: [String]]
  /// The names that the table knows for this command; nil when made by hand.
  private var bekend: Set<String>?

  /// Makes an invocation by hand, for tests; `benoemd` gives the arguments by name.
  package init(
    pad: [String], vlaggen: Set<String> = [], waarden: [String: [String]] = [:], posities: [String] = [],
    benoemd: [String: [String]] = [:]
  ) {
    self.init(pad: pad, vlaggen: vlaggen, waarden: waarden, posities: posities, benoemd: benoemd, bekend: nil)
  }

  init(
    pad: [String], vlaggen: Set<String>, waarden: [String: [String]], posities: [String],
    benoemd: [String: [String]], bekend: Set<String>?
  ) {
    self.pad = pad
    self.vlaggen = vlaggen
    self.waarden = waarden
    self.posities = posities
    self.benoemd = benoemd
    self.bekend = bekend
  }
}

extension Aanroep {
  /// Whether a flag was given: `vlag("--json")`.
  package func vlag(_ naam: String) -> Bool {
    assert(kent(naam), "\(pad) kent \(naam) niet")
    return vlaggen.contains(naam)
  }

  /// The value of an option, the last one when it may be repeated: `waarde("--soort")`.
  package func waarde(_ naam: String) -> String? {
    alle(naam).last
  }

  /// All values of an option in the order typed: `alle("--weging")`.
  package func alle(_ naam: String) -> [String] {
    assert(kent(naam), "\(pad) kent \(naam) niet")
    return waarden[naam] ?? []
  }

  /// The value of an argument: `positie("MEDEWERKER")`; the parser made sure that a required one is there.
  package func positie(_ naam: String) -> String? {
    posities(naam).first
  }

  /// All values of an argument that may be repeated, in the order typed.
  package func posities(_ naam: String) -> [String] {
    assert(kent(naam), "\(pad) kent \(naam) niet")
    return benoemd[naam] ?? []
  }

  /// What was given of an option, called by its long name, or of an argument; nothing of what the command does not take.
  package func alleWaarden(_ naam: String) -> [String] {
    (naam.hasPrefix("--") ? waarden[naam] : benoemd[naam]) ?? []
  }

  /// Puts other values in the place of those of an option or an argument.
  package mutating func zet(_ naam: String, _ nieuw: [String]) {
    guard !nieuw.isEmpty else { return }
    if naam.hasPrefix("--") { waarden[naam] = nieuw } else { benoemd[naam] = nieuw }
  }

  /// Whether the command takes this option or argument, for code shared by commands.
  package func kent(_ naam: String) -> Bool {
    bekend?.contains(naam) ?? true
  }
}
