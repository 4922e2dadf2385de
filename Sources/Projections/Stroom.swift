package import Gesprekscyclus

/// A stream of the log by its name: `dossier:<key>`, `catalogus:<id>`, `regeling`, `onderdelen`, `toegang`, `beheer`.
package enum Stroom: Hashable, Sendable {
  case dossier(DossierSleutel)
  case catalogus(CatalogusKenmerk)
  case regeling
  case onderdelen
  case toegang
  case beheer
  /// A stream of a later version of the program.
  case overig(String)

  package init(naam: String) {
    switch naam {
    case "regeling": self = .regeling
    case "onderdelen": self = .onderdelen
    case "toegang": self = .toegang
    case "beheer": self = .beheer
    default:
      if naam.hasPrefix("dossier:") {
        self = .dossier(DossierSleutel(String(naam.dropFirst(8))))
      } else if naam.hasPrefix("catalogus:") {
        self = .catalogus(CatalogusKenmerk(String(naam.dropFirst(10))))
      } else {
        self = .overig(naam)
      }
    }
  }

  package var naam: String {
    switch self {
    case .dossier(let sleutel): "dossier:\(sleutel)"
    case .catalogus(let id): "catalogus:\(id)"
    case .regeling: "regeling"
    case .onderdelen: "onderdelen"
    case .toegang: "toegang"
    case .beheer: "beheer"
    case .overig(let naam): naam
    }
  }
}
