internal import EventCoding
internal import Gesprekscyclus
internal import Projections

/// Puts facts of any stream into words, each beside the dossier as it was just before.
struct Feitverteller {
  private let boek: Boek
  private var dossiers: [DossierSleutel: Dossier] = [:]

  init(_ boek: Boek) {
    self.boek = boek
  }

  /// The sentence of one fact; facts must be offered in recorded order.
  mutating func zin(_ feit: Boekfeit) -> String {
    guard let (sleutel, feit) = feit.dossierfeit else {
      return Feitomschrijving.zin(gedeeld: feit.gebeurtenis, boek: boek)
    }
    var voor = dossiers[sleutel] ?? Dossier(sleutel: sleutel)
    let zin = Feitomschrijving.zin(feit, in: voor, boek: boek)
    voor.evolve(feit.gebeurtenis, feit.herkomst)
    dossiers[sleutel] = voor
    return zin
  }
}
