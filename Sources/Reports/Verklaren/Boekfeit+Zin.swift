internal import Gesprekscyclus
internal import Kalender
internal import Projections
internal import Tekst

/// Puts facts of any stream into words, each beside the dossier as it was just before.
struct Feitverteller {
  private let boek: Boek
  private var dossiers: [DossierSleutel: Dossier] = [:]

  init(_ boek: Boek) {
    self.boek = boek
  }

  /// The sentence of one fact; facts must be offered in recorded order.
  mutating func zin(_ feit: Boekfeit) -> String {
    switch feit {
    case .regeling(.vastgesteld(let regeling), _):
      return "Regeling \(veilig(regeling.aanduiding)) vastgesteld, per \(regeling.per.proza)."
    case .regeling(.cyclusGeopend(let jaar, let id, let versie), _):
      return "Cyclus \(jaar) geopend onder regeling \(veilig(id.tekst)) versie \(versie)."
    case .regeling(.cyclusGesloten(let jaar), _):
      return "Cyclus \(jaar) gesloten."
    case .catalogus(.vastgesteld(let catalogus), _):
      return "Catalogus \(veilig(catalogus.id.tekst)) versie \(veilig(catalogus.versie)) vastgesteld."
    case .toegang(let gebeurtenis, _):
      return Feitomschrijving.zin(gebeurtenis, boek: boek)
    case .dossier(let sleutel, let feit):
      var voor = dossiers[sleutel] ?? Dossier(sleutel: sleutel)
      let zin = Feitomschrijving.zin(feit, in: voor, boek: boek)
      voor.evolve(feit.gebeurtenis, feit.herkomst)
      dossiers[sleutel] = voor
      return zin
    }
  }
}
