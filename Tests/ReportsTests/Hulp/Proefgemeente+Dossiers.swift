import Gesprekscyclus
import Kalender

extension Proefgemeente {
  private static let samen: [(Regeling.Deel, String)] = [
    (.leidinggevende, "M-0101 Sara Bakker"), (.medewerker, "M-0117 Zoë Çelik"),
  ]

  static func zoeIn2025(_ boek: inout Proefboek) {
    boek.leg(
      "M-0117", op: "2025-02-11", om: "16:30", door: "sbakker",
      .gehouden("G-2025-1", .planning, cyclus: 2025, op: "2025-02-11", met: samen, verslag: "Eerste volle jaar."),
      .afspraak(
        "RA-2025-1", cyclus: 2025, "Inkoopkalender opzetten", gereed: "2025-10-01", weging: 100, in: "G-2025-1"))
    boek.leg(
      "M-0117", op: "2025-12-04", om: "10:00", door: "sbakker",
      .gehouden(
        "G-2025-2", .beoordeling, cyclus: 2025, op: "2025-12-03",
        tijdvak: Tijdvak(van: "2025-01-01", tot: "2025-12-31"), met: samen, verslag: "De kalender werkt.",
        uitzondering: "Leidinggevende was van juni tot november met verlof."),
      .resultaat("G-2025-2", "RA-2025-1", "voldoende", weging: 100, "De kalender was op tijd klaar."),
      .competentie("G-2025-2", "analyseren", "Analyseren", "C", norm: "B", verschil: -1, "Leunt nog op collega's."),
      .eindoordeel("G-2025-2", "voldoende", "Een goed begin."))
    boek.leg(
      "M-0117", op: "2026-01-12", om: "09:00", door: "hpost",
      .vastgesteld("G-2025-2", op: "2026-01-12", door: "M-0001"))
  }

  /// Planning recorded two weeks late, an agreement adjusted and one withdrawn, an appraisal that is established.
  static func zoeIn2026(_ boek: inout Proefboek) {
    boek.leg("M-0117", op: "2026-01-19", door: "sbakker", .gepland("G-2026-1", .planning, op: "2026-02-12"))
    boek.leg(
      "M-0117", op: "2026-02-26", om: "10:14", door: "sbakker",
      .gehouden("G-2026-1", .planning, op: "2026-02-12", met: samen, verslag: "We spraken over het inkoopkader."),
      .afspraak(
        "RA-1", "Inkoopkader opstellen", maatstaf: "vastgesteld door het college", gereed: "2026-10-01", weging: 50,
        in: "G-2026-1"),
      .afspraak(
        "RA-2", "Contractbeheer inrichten", gebied: "Projecten", gereed: "2026-12-15", weging: 30, in: "G-2026-1"),
      .afspraak("RA-3", "Leveranciersdag houden", gebied: "Projecten", weging: 20, in: "G-2026-1"),
      .ontwikkelafspraak(
        "OA-1", "Cursus Europees aanbesteden", competentie: "analyseren", faciliteit: "€ 1.200 en vier dagen",
        gereed: "2026-09-01", in: "G-2026-1"))
    boek.leg(
      "M-0117", op: "2026-06-18", om: "15:40", door: "sbakker",
      .gehouden("G-2026-2", .voortgang, op: "2026-06-17", met: samen, verslag: "Het kader loopt uit; de dag vervalt."),
      .voortgang("RA-1", .aandacht, op: "2026-06-17", "Het college wil eerst een marktverkenning.", in: "G-2026-2"),
      .bijgesteld(
        "RA-1", "Inkoopkader opstellen", maatstaf: "vastgesteld door het college", gereed: "2026-12-01", weging: 60,
        reden: "Eerst een marktverkenning", in: "G-2026-2"),
      .bijgesteld(
        "RA-2", "Contractbeheer inrichten", gebied: "Projecten", gereed: "2026-12-15", weging: 40,
        reden: "Weging verdeeld na vervallen van RA-3", in: "G-2026-2"),
      .ingetrokken("RA-3", reden: "Geen budget", in: "G-2026-2"),
      .ontwikkeling("OA-1", .opSchema, op: "2026-06-17", "Ingeschreven voor september.", in: "G-2026-2"))
    boek.leg(
      "M-0117", op: "2026-09-08", door: "sbakker", .voortgang("RA-2", .opSchema, op: "2026-09-08", "Systeem draait."))
    boek.leg(
      "M-0117", op: "2026-11-12", om: "16:02", door: "sbakker",
      .gehouden(
        "G-2026-3", .beoordeling, op: "2026-11-12", tijdvak: Tijdvak(van: "2026-01-01", tot: "2026-12-31"), met: samen,
        verslag: "Een sterk jaar.\n\nHet kader is zo goed als klaar.",
        omstandigheden: Omstandigheden(
          functie: FunctieVerwijzing(catalogus: "hr21-proef", functie: "inkoopadviseur"), functienaam: "Inkoopadviseur",
          catalogusversie: "1", onderdeel: "Bedrijfsvoering", leidinggevende: "M-0101", regeling: "gemeente",
          regelingversie: 2)),
      .resultaat("G-2026-3", "RA-1", "goed", weging: 60, "Het kader ligt bij het college."),
      .resultaat("G-2026-3", "RA-2", "voldoende", weging: 40, "De helft van de contracten staat erin."),
      .competentie("G-2026-3", "analyseren", "Analyseren", "B", norm: "B", verschil: 0, "Zag zelf het marktrisico."),
      .competentie("G-2026-3", "klantgerichtheid", "Klantgerichtheid", "B", norm: "C", verschil: 1),
      .competentie("G-2026-3", "samenwerken", "Samenwerken", "D", norm: "C", verschil: -1, "Deelt stukken laat."),
      .eindoordeel("G-2026-3", "goed", "Het belangrijkste resultaat is gehaald."))
    boek.leg(
      "M-0117", op: "2026-11-19", om: "09:30", door: "hpost",
      .vastgesteld("G-2026-3", op: "2026-11-19", door: "M-0001", "Gelezen en akkoord."))
  }

  /// An appraisal that misses the rating of RA-2, so that it has no total.
  static func janIn2026(_ boek: inout Proefboek) {
    boek.leg(
      "M-0118", op: "2026-03-03", om: "13:00", door: "sbakker",
      .gehouden("G-2026-1", .planning, op: "2026-03-03", verslag: "Twee afspraken."),
      .afspraak("RA-1", "Postverwerking binnen een dag", gebied: "Dienstverlening", weging: 50, in: "G-2026-1"),
      .afspraak(
        "RA-2", "Archief opschonen", gebied: "Dienstverlening", gereed: "2026-11-01", weging: 50, in: "G-2026-1"))
    boek.leg(
      "M-0118", op: "2026-11-18", om: "12:00", door: "sbakker",
      .gehouden("G-2026-2", .beoordeling, op: "2026-11-17", verslag: "Nog niet alles is besproken."),
      .resultaat("G-2026-2", "RA-1", "goed", weging: 50, "Altijd op tijd."))
  }
}
