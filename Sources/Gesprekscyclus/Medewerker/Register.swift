/// Which personnel number belongs to which dossier: the one place where a person is found by number.
package struct Register: Sendable, Equatable {
  package private(set) var sleutels: [Personeelsnummer: DossierSleutel] = [:]
  /// The other way round: the numbers that a dossier was given, also those that another has since.
  private var nummers: [DossierSleutel: Set<Personeelsnummer>] = [:]

  package init() {}

  package static func == (links: Register, rechts: Register) -> Bool { links.sleutels == rechts.sleutels }

  package func sleutel(van nummer: Personeelsnummer) -> DossierSleutel? { sleutels[nummer] }
  /// The number as the register writes it; as it is given when nobody has it.
  package func bekend(_ nummer: Personeelsnummer) -> Personeelsnummer {
    sleutels.index(forKey: nummer).map { sleutels[$0].key } ?? nummer
  }
  package func kent(_ nummer: Personeelsnummer) -> Bool { sleutels[nummer] != nil }

  /// Only the people of these dossiers.
  package func beperkt(tot dossiers: Set<DossierSleutel>) -> Register {
    var register = Register()
    for (nummer, sleutel) in sleutels where dossiers.contains(sleutel) { register.zet(nummer, sleutel) }
    return register
  }

  /// After a correction a dossier may have another number, or none.
  package mutating func herzie(_ sleutel: DossierSleutel, _ medewerker: Medewerker?) {
    for nummer in nummers.removeValue(forKey: sleutel) ?? [] where sleutels[nummer] == sleutel {
      sleutels[nummer] = nil
    }
    if let medewerker { zet(medewerker.personeelsnummer, sleutel) }
  }

  package mutating func evolve(_ gebeurtenis: MedewerkerGebeurtenis, in sleutel: DossierSleutel) {
    if case .inDienstGetreden(let begin) = gebeurtenis { zet(begin.personeelsnummer, sleutel) }
  }

  private mutating func zet(_ nummer: Personeelsnummer, _ sleutel: DossierSleutel) {
    sleutels[nummer] = sleutel
    nummers[sleutel, default: []].insert(nummer)
  }
}
