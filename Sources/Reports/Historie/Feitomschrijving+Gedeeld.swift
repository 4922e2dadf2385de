package import EventCoding
internal import Gesprekscyclus
internal import Kalender
package import Projections
internal import Tekst

extension Feitomschrijving {
  /// A fact that belongs to no person: rules, cycles, catalogues, who may do what; safe to show.
  package static func zin(gedeeld gebeurtenis: Gebeurtenis, boek: Boek) -> String {
    switch gebeurtenis {
    case .regeling(.vastgesteld(let regeling)):
      "Regeling \(veilig(regeling.aanduiding)) vastgesteld, per \(regeling.per.proza)."
    case .regeling(.cyclusGeopend(let jaar, let id, let versie)):
      "Cyclus \(jaar) geopend onder regeling \(veilig(id.tekst)) versie \(versie)."
    case .regeling(.cyclusGesloten(let jaar)): "Cyclus \(jaar) gesloten."
    case .catalogus(.vastgesteld(let catalogus)):
      "Catalogus \(veilig(catalogus.id.tekst)) versie \(veilig(catalogus.versie)) vastgesteld."
    case .toegang(let gebeurtenis): zin(gebeurtenis, boek: boek)
    case .dossier(let gebeurtenis): "Een feit van een dossier: \(Codering.codeer(gebeurtenis).soort)."
    case .onbekend(let soort, _): "Een record van een nieuwere versie van dit programma: \(veilig(soort))."
    case .vernietigd: "De inhoud van dit record is vernietigd."
    }
  }
}
