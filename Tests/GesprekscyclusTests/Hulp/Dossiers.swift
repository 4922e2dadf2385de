import Gesprekscyclus
import Kalender

/// Dossiers that many specs begin with, each one step further in the year 2026.
extension [DossierGebeurtenis] {
  static let inDienst: Self = [.inDienst]

  /// A planning on 1 February with RA-1 (60) and RA-2 (40).
  static let naPlanning: Self =
    inDienst + [
      .gehouden("G-2026-1", .planning, op: "2026-02-01"), .gemaakt("RA-1", 60, gesprek: "G-2026-1"),
      .gemaakt("RA-2", 40, gesprek: "G-2026-1"),
    ]

  /// The same without weights, as the Rijk does.
  static let naPlanningRijk: Self =
    inDienst + [.gehouden("G-2026-1", .planning, op: "2026-02-01"), .gemaakt("RA-1", nil), .gemaakt("RA-2", nil)]

  /// An appraisal on 12 November, with RA-1 rated and the rest still to come.
  static let halfBeoordeeld: Self =
    naPlanning + [
      .gehouden(
        "G-2026-2", .beoordeling, op: "2026-11-12", tijdvak: .jaar2026,
        deelnemers: [.init(deel: .leidinggevende, wie: "M-1")]),
      .resultaat("G-2026-2", "RA-1", "goed", 4, weging: 60),
    ]

  /// An appraisal with everything rated.
  static let beoordeeld: Self =
    halfBeoordeeld + [
      .resultaat("G-2026-2", "RA-2", "voldoende", 3, weging: 40),
      .score("G-2026-2", "visie", "Visie", "B", norm: "B", verschil: 0),
      .score("G-2026-2", "samenwerken", "Samenwerken", "B", norm: "C", verschil: 1),
      .eindoordeel("G-2026-2", "goed", 4),
    ]

  static let aangeboden: Self = beoordeeld + [.aangeboden("G-2026-2", op: "2026-11-13")]

  /// Offered, the reaction waived, and signed by both: nothing stands in the way of establishing.
  static let rijp: Self = beoordeeld + .gangNaarVaststelling("G-2026-2", op: "2026-11-13")

  static let vastgesteld: Self = rijp + [.vastgesteld("G-2026-2", op: "2026-11-20")]

  /// Handed over on 23 November: the last day to object is 4 January 2027.
  static let uitgereikt: Self = vastgesteld + [.uitgereikt("G-2026-2", op: "2026-11-23")]

  /// What an offered report needs before it can be established, all on one day.
  static func gangNaarVaststelling(
    _ gesprek: GesprekKenmerk, op datum: String, chef: Personeelsnummer = "M-1"
  ) -> Self {
    [
      .aangeboden(gesprek, op: datum), .reactie(gesprek, op: datum, nil),
      .ondertekend(gesprek, op: datum, als: .leidinggevende, door: chef),
      .ondertekend(gesprek, op: datum, als: .medewerker, door: "M-9"),
    ]
  }
}

extension Tijdvak {
  static let jaar2026 = tijdvak("2026-01-01", "2026-12-31")
}

extension Vastlegging {
  static func planning(_ wegingen: [Int?], op datum: String = "2026-02-01", cyclus: Int = 2026) -> Self {
    var nieuw = Vastlegging(soort: .planning, cyclus: cyclus, datum: dag(datum))
    nieuw.nieuweAfspraken = wegingen.map { .voorbeeld($0) }
    nieuw.verslag = "Goed gesprek."
    return nieuw
  }

  static func voortgang(op datum: String = "2026-06-15") -> Self {
    var nieuw = Vastlegging(soort: .voortgang, cyclus: 2026, datum: dag(datum))
    nieuw.verslag = "Goed gesprek."
    return nieuw
  }

  /// An appraisal on 12 November 2026 over the year.
  static func beoordeling(
    _ gesprek: GesprekKenmerk? = nil, op datum: String = "2026-11-12", tijdvak: Tijdvak? = .jaar2026
  ) -> Self {
    var nieuw = Vastlegging(gesprek: gesprek, soort: .beoordeling, cyclus: 2026, datum: dag(datum))
    nieuw.tijdvak = tijdvak
    nieuw.verslag = "Goed gesprek."
    return nieuw
  }

  func met(_ wijziging: (inout Vastlegging) -> Void) -> Self {
    var nieuw = self
    wijziging(&nieuw)
    return nieuw
  }

  func resultaat(_ afspraak: AfspraakKenmerk, _ oordeel: String, _ toelichting: String = "") -> Self {
    met { $0.resultaten.append(.init(over: afspraak, oordeel: oordeel, toelichting: toelichting)) }
  }

  func competentie(_ code: CompetentieCode, _ oordeel: String, _ toelichting: String = "") -> Self {
    met { $0.competenties.append(.init(over: code, oordeel: oordeel, toelichting: toelichting)) }
  }

  func eind(_ oordeel: String, _ motivering: String = "") -> Self {
    met { $0.eindoordeel = .init(oordeel: oordeel, motivering: motivering) }
  }
}
