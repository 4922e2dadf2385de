import Gesprekscyclus
import Kalender

/// A municipality of thirteen people in three units with every stage of a year, as of 21 November 2026.
///
/// M-0117 has two whole years; M-0118 an appraisal that misses a rating; M-0119 changed function and unit in the year;
/// M-0120 left; M-0201 has a conversation called off and M-0202 one that was moved; M-0203 came in November; M-0301
/// has yet to come; M-0302 changed names.
enum Proefgemeente {
  static let boek: Proefboek = {
    var boek = Proefboek(jaren: [2025, 2026])
    personeel(&boek)
    zoeIn2025(&boek)
    zoeIn2026(&boek)
    janIn2026(&boek)
    anderen(&boek)
    return boek
  }()

  private static func personeel(_ boek: inout Proefboek) {
    let mensen: [(Personeelsnummer, String, FunctieCode, String, Personeelsnummer?, Datum)] = [
      ("M-0001", "Hendrik Post", "manager-ii", "Bedrijfsvoering", nil, "2015-01-01"),
      ("M-0101", "Sara Bakker", "manager-ii", "Bedrijfsvoering", "M-0001", "2018-04-01"),
      ("M-0102", "Karim El Amrani", "manager-ii", "Publiekszaken", "M-0001", "2019-09-01"),
      ("M-0103", "Wietske de Boer", "manager-ii", "Ruimte", "M-0001", "2020-02-01"),
      ("M-0118", "Jan Jansen", "medewerker-ii", "Bedrijfsvoering", "M-0101", "2021-05-01"),
      ("M-0119", "Fatima Yıldız", "medewerker-ii", "Bedrijfsvoering", "M-0101", "2022-08-01"),
      ("M-0120", "Piet van Dijk", "medewerker-ii", "Bedrijfsvoering", "M-0101", "2010-03-01"),
      ("M-0201", "Aïsha Haddad", "medewerker-ii", "Publiekszaken", "M-0102", "2023-01-01"),
      ("M-0202", "Tom de Wit", "medewerker-ii", "Publiekszaken", "M-0102", "2023-06-01"),
      ("M-0302", "Eva Smit", "adviseur-iii", "Ruimte", "M-0103", "2017-10-01"),
    ]
    for mens in mensen {
      boek.leg(
        "\(mens.0)", op: "2025-01-06", om: "10:00",
        .inDienst(mens.0, mens.1, mens.2, bij: mens.3, onder: mens.4, per: mens.5))
    }
    boek.leg(
      "M-0117", op: "2025-01-06", om: "10:12",
      .inDienst(
        "M-0117", "Zoë Çelik", "inkoopadviseur", modules: ["coordinatie"], bij: "Bedrijfsvoering", onder: "M-0101",
        per: "2024-03-01"))
  }

  private static func anderen(_ boek: inout Proefboek) {
    boek.leg(
      "M-0119", op: "2026-06-22",
      .functie("adviseur-iii", per: "2026-07-01", reden: "Doorgroei na opleiding"),
      .plek("Ruimte", onder: "M-0103", per: "2026-07-01", reden: "Doorgroei na opleiding"))
    boek.leg(
      "M-0119", op: "2026-09-30", om: "14:05", door: "wdeboer",
      .gehouden(
        "G-2026-1", .voortgang, op: "2026-09-16", met: [(.leidinggevende, "M-0103 Wietske de Boer")],
        verslag: "Fatima is goed begonnen bij Ruimte."),
      .signaal("analyseren", .aandacht, op: "2026-09-16", "Neemt nog veel over zonder eigen afweging.", in: "G-2026-1"))
    boek.leg(
      "M-0120", op: "2026-02-10", om: "11:00", door: "sbakker",
      .gehouden("G-2026-1", .planning, op: "2026-02-09", verslag: "Overdracht staat centraal."),
      .afspraak("RA-1", "Alle dossiers overdragen", gebied: "Dienstverlening", gereed: "2026-09-15", weging: 100))
    boek.leg("M-0120", op: "2026-09-14", .uitDienst(per: "2026-09-30", reden: "Pensioen"))
    boek.leg("M-0201", op: "2026-02-02", door: "kelamrani", .gepland("G-2026-1", .planning, op: "2026-02-16"))
    boek.leg("M-0201", op: "2026-02-16", door: "kelamrani", .afgezegd("G-2026-1", reden: "Medewerker is ziek"))
    boek.leg("M-0202", op: "2026-10-20", door: "kelamrani", .gepland("G-2026-1", .beoordeling, op: "2026-11-10"))
    boek.leg(
      "M-0202", op: "2026-11-09", door: "kelamrani",
      .verzet("G-2026-1", naar: "2026-11-30", reden: "Leidinggevende is afwezig"))
    boek.leg("M-0302", op: "2026-05-04", .heet("Eva Smit-Vos", per: "2026-05-01", reden: "Huwelijk"))
    boek.leg(
      "M-0203", op: "2026-10-26",
      .inDienst("M-0203", "Ruben Kok", "medewerker-ii", bij: "Publiekszaken", onder: "M-0102", per: "2026-11-01"))
    boek.leg(
      "M-0301", op: "2026-11-16",
      .inDienst("M-0301", "Lotte Visser", "adviseur-iii", bij: "Ruimte", onder: "M-0103", per: "2026-12-01"))
  }
}
