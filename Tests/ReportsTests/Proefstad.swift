import Gesprekscyclus
import Kalender

/// A larger municipality, to show figures of groups: five units, of which the Griffie has two people, over two years.
enum Proefstad {
  static let eenheden: [(naam: String, functie: FunctieCode, mensen: Int)] = [
    ("Belastingen", "medewerker-ii", 6), ("Burgerzaken", "medewerker-ii", 9), ("Griffie", "manager-ii", 2),
    ("Ruimte", "adviseur-iii", 12), ("Sociaal", "inkoopadviseur", 7),
  ]
  static let oordelen = ["matig", "voldoende", "voldoende", "goed", "goed", "goed", "uitstekend"]

  static func boek(kleinsteGroep: Int = 5) -> Proefboek {
    let regeling = Proefregeling.maak(kleinsteGroep: kleinsteGroep)
    var boek = Proefboek(regeling: regeling)
    boek.open(2025, regeling)
    boek.open(2026, regeling)
    var volgnummer = 0
    for eenheid in eenheden {
      for plaats in 0..<eenheid.mensen {
        volgnummer += 1
        mens(&boek, volgnummer, eenheid, plaats)
      }
    }
    return boek
  }

  private static func mens(
    _ boek: inout Proefboek, _ volgnummer: Int, _ eenheid: (naam: String, functie: FunctieCode, mensen: Int),
    _ plaats: Int
  ) {
    let nummer = "M-\(1000 + volgnummer)"
    // One in four advises, also in units of officers.
    let functie: FunctieCode = plaats % 4 == 3 ? "adviseur-iii" : eenheid.functie
    boek.leg(
      nummer, op: "2024-12-10",
      .inDienst(
        Personeelsnummer(nummer), "Mens \(volgnummer)", functie, bij: eenheid.naam, onder: nil, per: "2020-01-01"))
    for jaar in [2025, 2026] {
      guard plaats % 5 != 4 || jaar == 2025 else { continue }
      let gesprek = GesprekKenmerk("G-\(jaar)-1")
      let verschil = (volgnummer + jaar) % 3 - 1
      boek.leg(
        nummer, op: plaats % 6 == 5 ? "\(jaar)-12-20" : "\(jaar)-12-02",
        .afspraak(AfspraakKenmerk("RA-\(jaar)"), cyclus: jaar, "Resultaat", weging: 100),
        .gehouden(gesprek, .beoordeling, cyclus: jaar, op: Datum("\(jaar)-12-01")),
        .resultaat(gesprek, AfspraakKenmerk("RA-\(jaar)"), oordelen[(volgnummer * 3 + jaar) % 7], weging: 100),
        .competentie(
          gesprek, "samenwerken", "Samenwerken", ["D", "C", "B"][verschil + 1], norm: "C", verschil: verschil),
        .eindoordeel(gesprek, oordelen[(volgnummer + jaar) % 7], "Een jaar."))
      if plaats % 4 != 1 {
        boek.leg(nummer, op: "\(jaar)-12-23", .vastgesteld(gesprek, op: Datum("\(jaar)-12-22"), door: "M-1001"))
      }
    }
  }
}
