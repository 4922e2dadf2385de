package import Gesprekscyclus
internal import Projections
package import Weergave
package import Wire

/// The improvement tracks of one person, whole.
package struct Trajectrapport: Equatable, Sendable {
  package let kop: Rapportkop
  package let persoon: Persoon
  /// Oldest first.
  package let trajecten: [Trajectbeeld]
  /// Corrections of what was recorded of them, oldest first; also of a track that was withdrawn.
  package let correcties: [Correctiebeeld]

  /// Nothing when nobody has this number, or when the person has no such track.
  package static func maak(
    _ nummer: Personeelsnummer, _ kenmerk: TrajectKenmerk? = nil, uit bron: Rapportbron
  ) -> Trajectrapport? {
    guard let dossier = bron.boek.dossier(van: nummer) else { return nil }
    let trajecten = Trajectbeeld.alle(dossier, bron).filter { kenmerk == nil || $0.kenmerk == kenmerk }
    guard kenmerk == nil || !trajecten.isEmpty else { return nil }
    let correcties = Correctiebeeld.alle(dossier, bron.boek) { gebeurtenis in
      guard case .traject(let gebeurtenis) = gebeurtenis else { return false }
      return kenmerk == nil || gebeurtenis.traject == kenmerk
    }
    return Trajectrapport(
      kop: bron.kop("gespreksboek.verbetertraject", over: nummer), persoon: Persoon(nummer, in: bron.boek),
      trajecten: trajecten,
      correcties: correcties)
  }

  package func schrijf(op blad: inout Blad) {
    blad.titel("VERBETERTRAJECTEN VAN \(persoon.tekst)")
    if trajecten.isEmpty { blad.alinea("Er is geen verbetertraject.") }
    for traject in trajecten {
      blad.wit()
      traject.schrijf(op: &blad)
    }
    correcties.schrijf(op: &blad)
  }

  package func json() -> JSONNode {
    kop.document(
      ("medewerker", persoon.json), ("verbetertrajecten", trajecten.lijst),
      ("correcties", correcties.lijstOfNiets))
  }
}
