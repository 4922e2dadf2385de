/// Which personnel number belongs to which dossier: the one place where a person is found by number.
package struct Register: Sendable, Equatable {
  package private(set) var sleutels: [Personeelsnummer: DossierSleutel] = [:]

  package init() {}

  package func sleutel(van nummer: Personeelsnummer) -> DossierSleutel? { sleutels[nummer] }
  package func kent(_ nummer: Personeelsnummer) -> Bool { sleutels[nummer] != nil }

  /// Only the people of these dossiers.
  package func beperkt(tot dossiers: Set<DossierSleutel>) -> Register {
    var register = Register()
    register.sleutels = sleutels.filter { dossiers.contains($0.value) }
    return register
  }

  /// After a correction a dossier may have another number, or none.
  package mutating func herzie(_ sleutel: DossierSleutel, _ medewerker: Medewerker?) {
    sleutels = sleutels.filter { $0.value != sleutel }
    if let medewerker { sleutels[medewerker.personeelsnummer] = sleutel }
  }

  package mutating func evolve(_ gebeurtenis: MedewerkerGebeurtenis, in sleutel: DossierSleutel) {
    if case .inDienstGetreden(let begin) = gebeurtenis { sleutels[begin.personeelsnummer] = sleutel }
  }
}
