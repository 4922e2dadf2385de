internal import Gesprekscyclus
package import Kalender
internal import Projections
internal import Tekst
internal import Wire

/// A unit where someone works, worked or will work, and under whom.
package struct Plekregel: Equatable, Sendable {
  package let onderdeel: String
  package let leidinggevende: Persoon?
  package let per: Datum
  /// The last day; nothing for the last placement.
  package let tot: Datum?
  package let reden: String?

  /// All placements by date, without those that were replaced on their own first day.
  static func alle(_ medewerker: Medewerker, _ boek: Boek) -> [Plekregel] {
    Periode.van(medewerker.plaatsingen).map { periode in
      Plekregel(
        onderdeel: periode.vanaf.waarde.onderdeel,
        leidinggevende: periode.vanaf.waarde.leidinggevende.map { Persoon($0, in: boek) }, per: periode.vanaf.per,
        tot: periode.tot, reden: periode.vanaf.reden)
    }
  }

  /// `Ruimte, leidinggevende Wietske de Boer (M-0103)`; safe to show.
  var tekst: String {
    "\(veilig(onderdeel)), \(leidinggevende.map { "leidinggevende \($0.tekst)" } ?? "zonder leidinggevende")"
  }

  var json: JSONNode {
    .object {
      $0.zet("onderdeel", onderdeel)
      $0.zet("leidinggevende", leidinggevende?.json)
      $0.zet("per", per)
      $0.zet("tot", tot)
      $0.zet("reden", reden)
    }
  }
}
