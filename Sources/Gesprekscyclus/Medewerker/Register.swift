/// Which personnel number belongs to which dossier: the one place where a person is found by number.
///
/// Somebody may have had several. All facts name a person by the first; people by the last, and every one of them finds the dossier.
package struct Register: Sendable, Equatable {
  /// By the first number, one for each dossier.
  package private(set) var sleutels: [Personeelsnummer: DossierSleutel] = [:]
  /// By the numbers that came after it.
  private var latere: [Personeelsnummer: DossierSleutel] = [:]
  /// How people know who has another number than the first, by the first.
  private var weergaven: [Personeelsnummer: Personeelsnummer] = [:]
  /// The other way round: the numbers that a dossier was given, also those that another has since; the first one first.
  private var nummers: [DossierSleutel: [Personeelsnummer]] = [:]

  package init() {}

  package static func == (links: Register, rechts: Register) -> Bool {
    links.sleutels == rechts.sleutels && links.latere == rechts.latere && links.weergaven == rechts.weergaven
  }

  package func sleutel(van nummer: Personeelsnummer) -> DossierSleutel? { sleutels[nummer] ?? latere[nummer] }
  package func kent(_ nummer: Personeelsnummer) -> Bool { sleutel(van: nummer) != nil }

  /// The number that facts name this person by, as it was written first; as it is given when nobody has it.
  package func bekend(_ nummer: Personeelsnummer) -> Personeelsnummer {
    if let plek = sleutels.index(forKey: nummer) { return sleutels[plek].key }
    return latere[nummer].flatMap { nummers[$0]?.first } ?? nummer
  }

  /// The number that people know this person by.
  package func weergave(_ nummer: Personeelsnummer) -> Personeelsnummer {
    let eerste = bekend(nummer)
    return weergaven[eerste] ?? eerste
  }

  /// How people know somebody who is not in it.
  package mutating func vermeld(_ nummer: Personeelsnummer, als weergave: Personeelsnummer) {
    weergaven[nummer] = weergave
  }

  /// Only the people of these dossiers, and how those who are mentioned are known.
  package func beperkt(
    tot dossiers: Set<DossierSleutel>, vermelden: some Sequence<Personeelsnummer> = []
  ) -> Register {
    var register = Register()
    for sleutel in dossiers {
      for nummer in nummers[sleutel] ?? [] where self.sleutel(van: nummer) == sleutel { register.zet(nummer, sleutel) }
    }
    for nummer in vermelden { register.weergaven[nummer] = weergaven[nummer] }
    return register
  }

  /// After another number, or a correction, a dossier has the numbers of its person as they stand, by their days: none when
  /// there is nobody.
  package mutating func herzie(_ sleutel: DossierSleutel, _ medewerker: Medewerker?) {
    for nummer in nummers.removeValue(forKey: sleutel) ?? [] {
      if sleutels[nummer] == sleutel { (sleutels[nummer], weergaven[nummer]) = (nil, nil) }
      if latere[nummer] == sleutel { latere[nummer] = nil }
    }
    for nummer in medewerker?.nummers ?? [] { zet(nummer, sleutel) }
  }

  /// Keeps the first number; those that come later are read off the person, as they hold by their days: ``herzie(_:_:)``.
  package mutating func evolve(_ gebeurtenis: MedewerkerGebeurtenis, in sleutel: DossierSleutel) {
    switch gebeurtenis {
    case .inDienstGetreden(let begin): if nummers[sleutel] == nil { zet(begin.personeelsnummer, sleutel) }
    case .hernummerd, .gegevensGewijzigd, .functieGewijzigd, .geplaatst, .uitDienstGetreden: break
    }
  }

  private mutating func zet(_ nummer: Personeelsnummer, _ sleutel: DossierSleutel) {
    if let eerste = nummers[sleutel]?.first {
      if nummer != eerste { latere[nummer] = sleutel }
      weergaven[eerste] = nummer
    } else {
      sleutels[nummer] = sleutel
    }
    nummers[sleutel, default: []].append(nummer)
  }
}
