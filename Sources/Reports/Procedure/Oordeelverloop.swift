internal import Gesprekscyclus
internal import Projections
internal import Tekst

/// A rating that the vaststeller changed: what it was, and who changed it. The old one stays visible.
package struct Oordeelverloop: Equatable, Sendable {
  package let was: String
  /// Nothing when it changed otherwise than by an establishment.
  package let door: Persoon?

  /// Nothing when the rating that counts is the only one.
  init?(_ oordelen: [(oordeel: String, herkomst: Herkomst)], _ gesprek: Gesprek, _ boek: Boek) {
    guard oordelen.count > 1, let laatste = oordelen.last else { return nil }
    was = oordelen[oordelen.count - 2].oordeel
    door = gesprek.vaststelling.flatMap {
      laatste.herkomst.isSamen(met: $0.herkomst) ? Persoon($0.waarde.vaststeller, in: boek) : nil
    }
  }

  static func eindoordeel(_ gesprek: Gesprek, _ boek: Boek) -> Oordeelverloop? {
    Oordeelverloop(gesprek.eindoordelen.map { ($0.waarde.oordeel, $0.herkomst) }, gesprek, boek)
  }

  static func resultaat(_ afspraak: AfspraakKenmerk, _ gesprek: Gesprek, _ boek: Boek) -> Oordeelverloop? {
    let oordelen = gesprek.resultaten.filter { $0.waarde.afspraak == afspraak }
    return Oordeelverloop(oordelen.map { ($0.waarde.oordeel, $0.herkomst) }, gesprek, boek)
  }

  static func competentie(_ code: CompetentieCode, _ gesprek: Gesprek, _ boek: Boek) -> Oordeelverloop? {
    let oordelen = gesprek.competenties.filter { $0.waarde.competentie == code }
    return Oordeelverloop(oordelen.map { ($0.waarde.oordeel, $0.herkomst) }, gesprek, boek)
  }

  /// ` (was matig; gewijzigd door Marijke ter Braak (M-0001))`
  var tekst: String {
    " (was \(veilig(was))" + (door.map { "; gewijzigd door \($0.tekst)" } ?? "") + ")"
  }
}
