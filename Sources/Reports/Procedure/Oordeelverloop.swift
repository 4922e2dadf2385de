internal import Gesprekscyclus
internal import Projections
internal import Tekst
internal import Weergave

/// A rating that was changed, in calibration or by the vaststeller: what it was, and who changed it. The old one stays visible.
package struct Oordeelverloop: Equatable, Sendable {
  package let was: String
  /// What was said of the old one; empty when nothing was.
  package let wasToelichting: String
  /// Nothing when it changed otherwise than by an establishment.
  package let door: Persoon?
  /// It was changed in a session in which assessors compare their judgements.
  package let inKalibratie: Bool

  /// Nothing when the rating that counts is the only one.
  init?(_ oordelen: [(oordeel: String, toelichting: String, herkomst: Herkomst)], _ gesprek: Gesprek, _ boek: Boek) {
    guard oordelen.count > 1, let laatste = oordelen.last else { return nil }
    was = oordelen[oordelen.count - 2].oordeel
    wasToelichting = oordelen[oordelen.count - 2].toelichting
    inKalibratie = gesprek.procedure.kalibraties.contains { $0.herkomst.nr == laatste.herkomst.nr }
    door = gesprek.vaststelling.flatMap {
      laatste.herkomst.isSamen(met: $0.herkomst) ? Persoon($0.waarde.vaststeller, in: boek) : nil
    }
  }

  static func eindoordeel(_ gesprek: Gesprek, _ boek: Boek) -> Oordeelverloop? {
    Oordeelverloop(gesprek.eindoordelen.map { ($0.waarde.oordeel, $0.waarde.motivering, $0.herkomst) }, gesprek, boek)
  }

  static func resultaat(_ afspraak: AfspraakKenmerk, _ gesprek: Gesprek, _ boek: Boek) -> Oordeelverloop? {
    let oordelen = gesprek.resultaten.filter { $0.waarde.afspraak == afspraak }
    return Oordeelverloop(oordelen.map { ($0.waarde.oordeel, $0.waarde.toelichting, $0.herkomst) }, gesprek, boek)
  }

  static func competentie(_ code: CompetentieCode, _ gesprek: Gesprek, _ boek: Boek) -> Oordeelverloop? {
    let oordelen = gesprek.competenties.filter { $0.waarde.competentie == code }
    return Oordeelverloop(oordelen.map { ($0.waarde.oordeel, $0.waarde.toelichting, $0.herkomst) }, gesprek, boek)
  }

  /// `Bij het oordeel matig: Te weinig gehaald.`; nothing when nothing was said of the old one; safe to show.
  var toelichting: String? {
    Zinsbouw.eenRegel(wasToelichting).isEmpty
      ? nil : "Bij het oordeel \(veilig(was)): \(Zinsbouw.alsZin(wasToelichting))"
  }

  /// What was said of the old judgement, for under the new one; nothing when nothing was.
  func schrijf(op blad: inout Blad, inspringen: Int = 2) {
    guard !Zinsbouw.eenRegel(wasToelichting).isEmpty else { return }
    blad.toelichting("Bij het oordeel \(was): \(wasToelichting)", inspringen: inspringen)
  }

  /// ` (was matig; gewijzigd in kalibratie)` or ` (was matig; gewijzigd door Marijke ter Braak (M-0001))`
  var tekst: String {
    " (was \(veilig(was))"
      + (door.map { "; gewijzigd door \($0.tekst)" } ?? (inKalibratie ? "; gewijzigd in kalibratie" : "")) + ")"
  }
}
