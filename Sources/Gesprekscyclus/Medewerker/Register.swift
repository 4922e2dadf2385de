/// Which personnel number belongs to which dossier: the one place where a person is found by number.
package struct Register: Sendable, Equatable {
  package private(set) var sleutels: [Personeelsnummer: DossierSleutel] = [:]

  package init() {}

  package func sleutel(van nummer: Personeelsnummer) -> DossierSleutel? { sleutels[nummer] }
  package func kent(_ nummer: Personeelsnummer) -> Bool { sleutels[nummer] != nil }

  package mutating func evolve(_ gebeurtenis: MedewerkerGebeurtenis, in sleutel: DossierSleutel) {
    if case .inDienstGetreden(let begin) = gebeurtenis { sleutels[begin.personeelsnummer] = sleutel }
  }
}
