package import Gesprekscyclus

/// What a record of the log tells, once decoded.
package enum Gebeurtenis: Hashable, Sendable {
  case dossier(DossierGebeurtenis)
  case catalogus(CatalogusGebeurtenis)
  case regeling(RegelingGebeurtenis)
  case onderdelen(OnderdeelGebeurtenis)
  case toegang(ToegangGebeurtenis)
  case vernietiging(VernietigingGebeurtenis)
  /// A kind, or a version of a kind, that this program does not know: written by a newer one. Readers pass it over.
  case onbekend(soort: String, v: Int)
  /// The payload was destroyed; the record stays.
  case vernietigd
}
