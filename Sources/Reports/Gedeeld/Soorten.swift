internal import EventCoding

/// Kinds of facts that a list looks at together, for `Somvraag.soorten`.
extension Soort {
  /// Who somebody is, and where placed.
  static let loopbaan: Set<Soort> = [
    .medewerkerInDienstGetreden, .medewerkerGegevensGewijzigd, .medewerkerFunctieGewijzigd, .medewerkerGeplaatst,
    .medewerkerUitDienstGetreden, .medewerkerHernummerd,
  ]
  /// How far a conversation is, and on which day what was said in it holds.
  static let gesprekken: Set<Soort> = [
    .gesprekGepland, .gesprekVerzet, .gesprekAfgezegd, .gesprekGehouden, .beoordelingVastgesteld,
  ]
  /// Agreements on results, and what came of them.
  static let afspraken: Set<Soort> = [
    .afspraakGemaakt, .afspraakBijgesteld, .afspraakIngetrokken, .voortgangVastgelegd, .resultaatBeoordeeld,
    .beoordelingGekalibreerd,
  ]
}
