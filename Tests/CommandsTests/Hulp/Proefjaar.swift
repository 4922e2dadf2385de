import Foundation

/// One year of an invented municipality, built once per run by command lines and forms; tests copy it.
///
/// Thirteen people in three units, everything that a year holds: conversations moved, called off, held late and not
/// held, agreements adjusted and withdrawn, a change of function, a departure, low ratings with and without a warning.
enum Proefjaar {
  /// The day at which the year is looked at.
  static let dag = "2026-12-10"

  static let csv = """
    personeelsnummer;naam;functie;onderdeel;leidinggevende;in dienst per;modules
    M-0001;Hanna de Wit;hr21-ommen:algemeen-directeur-gemeentesecretaris;Directie;;01-01-2015;
    M-0003;Pieter Bos;hr21-ommen:adviseur-ii;Regie en Coördinatie;M-0001;01-09-2018;coordinatie
    M-0004;Fatima el Amrani;hr21-ommen:medewerker-ontwikkeling-i;Publiekszaken;M-0001;15-02-2019;
    M-0117;Zoë Çelik;hr21-ommen:adviseur-iii;Regie en Coördinatie;M-0003;01-03-2020;
    M-0118;Jan-Willem van der Meulen-Oosterhuis;hr21-ommen:adviseur-iv;Regie en Coördinatie;M-0003;01-05-2021;
    M-0119;Sanne Kuipers;hr21-ommen:medewerker-ontwikkeling-ii;Regie en Coördinatie;M-0003;01-05-2017;
    M-0120;Mehmet Yıldız;hr21-ommen:medewerker-beleidsuitvoering-ii;Regie en Coördinatie;M-0003;01-10-2022;
    M-0121;Anne Vos;hr21-ommen:medewerker-beleidsuitvoering-iii;Regie en Coördinatie;M-0003;01-01-2024;
    M-0201;Bram Dijkstra;hr21-ommen:medewerker-publiek-iii;Publiekszaken;M-0004;01-06-2016;
    M-0202;Lotte Smit;hr21-ommen:medewerker-publiek-iv;Publiekszaken;M-0004;01-06-2019;
    M-0203;Kees Brouwer;hr21-ommen:medewerker-publiek-iv;Publiekszaken;M-0004;01-02-2012;
    M-0204;Noor Haddad;hr21-ommen:medewerker-publiek-v;Publiekszaken;M-0004;01-04-2025;
    M-0205;Ruud Hoekstra;hr21-ommen:medewerker-publiek-v;Publiekszaken;M-0004;01-11-2009;

    """

  /// The directory with the year; removed when the tests end.
  private static let gebouwd: Result<String, any Error> = Result {
    let loop = try Proefloop(dag: "2026-01-05")
    try begin(loop)
    try planning(loop)
    try voortgang(loop)
    try tussentijds(loop)
    try beoordeling(loop)
    let map = loop.map + "-jaar"
    try FileManager.default.copyItem(atPath: loop.map, toPath: map)
    atexit { if let map = try? Proefjaar.gebouwd.get() { try? FileManager.default.removeItem(atPath: map) } }
    return map
  }

  /// How many records the year has.
  static let aantal = 193

  /// How the answer begins when records were added to the year.
  static func vastgelegd(_ records: Int = 1) -> String {
    records == 1
      ? "Vastgelegd: nr \(aantal + 1) (hash " : "Vastgelegd: nr \(aantal + 1) t/m \(aantal + records) (hash "
  }

  /// How the answer begins when the same was asked again.
  static func alVastgelegd(_ records: Int = 1) -> String { "Dit was al v" + vastgelegd(records).dropFirst() }

  /// A copy of the year for one test, with the clock at ``dag``.
  static func kopie(zaad: UInt64 = 100) throws -> Proefloop {
    try Proefloop(dag: dag, zaad: zaad, kopieVan: try gebouwd.get())
  }

  /// A storage with people and rules, at the beginning of the year.
  static func begin(_ loop: Proefloop) throws {
    try loop.lukt("inrichten --organisatie \"Gemeente Zandmeer\"")
    try loop.lukt("catalogus importeren Fixtures/catalogi/hr21-ommen.json")
    try loop.lukt("regeling vaststellen Fixtures/regelingen/gemeente.json")
    try loop.lukt("cyclus openen 2026")
    try loop.schrijf("mensen.csv", csv)
    try loop.lukt("medewerker importeren mensen.csv")
  }

  /// Everyone but the director plans the year, one a day; Ruud's form comes late.
  private static func planning(_ loop: Proefloop) throws {
    try loop.op("12-01-2026")
    try loop.lukt("gesprek plannen M-0117 --soort planning --datum 20-01-2026")
    try loop.lukt("gesprek verzetten M-0117 G-2026-1 --datum 22-01-2026 --reden \"leidinggevende ziek\"")
    for (index, mens) in mensen.enumerated() {
      try loop.op(mens.nummer == "M-0205" ? "02-03-2026" : "\(21 + index / 2)-01-2026", uur: 10 + index % 2 * 4)
      try loop.legVast(mens.nummer, "planning") { hand in
        hand.vul("", "Gespreksdatum", mens.nummer == "M-0205" ? "29-01-2026" : "\(20 + index / 2)-01-2026")
        for (nummer, afspraak) in mens.afspraken.enumerated() {
          let sectie = "Resultaatafspraak \(nummer + 1) "
          hand.vul(sectie, "Resultaatgebied", afspraak.gebied)
          hand.vul(sectie, "Omschrijving", afspraak.wat)
          hand.vul(sectie, "Maatstaf", afspraak.maatstaf)
          hand.vul(sectie, "Gereed op", afspraak.gereed)
          hand.vul(sectie, "Weging", String(afspraak.weging))
        }
        if let cursus = mens.cursus {
          hand.vul("Ontwikkelafspraak 1 ", "Activiteit", cursus)
          hand.vul("Ontwikkelafspraak 1 ", "Faciliteit", "Twee dagen werktijd en het cursusgeld")
          hand.vul("Ontwikkelafspraak 1 ", "Gereed op", "1-10-2026")
        }
        hand.vul("Verslag", "Verslag", "We hebben de afspraken voor dit jaar gemaakt.\n\nBeiden zijn er tevreden mee.")
      }
    }
  }

  /// Progress with ten of them; Mehmet hears in time that it does not go well.
  private static func voortgang(_ loop: Proefloop) throws {
    try loop.op("18-05-2026")
    try loop.lukt("gesprek plannen M-0202 --soort voortgang --datum 03-06-2026")
    try loop.lukt("medewerker uit-dienst M-0205 --per 30-06-2026 --reden pensioen")
    for (index, mens) in mensen.enumerated() where !["M-0202", "M-0204", "M-0205"].contains(mens.nummer) {
      try loop.op("0\(index / 2 + 2)-06-2026", uur: 11 + index % 2 * 4)
      try loop.legVast(mens.nummer, "voortgang") { hand in
        hand.vul("", "Gespreksdatum", "0\(index / 2 + 1)-06-2026")
        hand.vul("Afspraak RA-1", "Voortgang", mens.moeizaam ? "aandacht nodig" : "op schema")
        if mens.moeizaam {
          hand.vul("Afspraak RA-1", "Toelichting", "De helft van de dossiers is niet op tijd klaar.")
          hand.vul("Competentie Klantgerichtheid", "Signaal", "aandacht nodig")
          hand.vul("Competentie Klantgerichtheid", "Toelichting", "Drie aanvragers belden dat zij niets hoorden.")
        }
        hand.vul("Ontwikkelafspraak OA-1", "Voortgang", "op schema")
        hand.vul("Verslag", "Verslag", "We hebben de voortgang besproken.")
      }
    }
    try loop.op("03-06-2026", uur: 17)
    try loop.lukt("gesprek afzeggen M-0202 G-2026-2 --reden \"medewerker ziek\"")
  }

  private static func tussentijds(_ loop: Proefloop) throws {
    try loop.op("29-06-2026")
    try loop.lukt("medewerker wijzigen M-0121 --functie hr21-ommen:adviseur-iv --per 01-07-2026 --reden promotie")
    try loop.op("01-09-2026")
    try loop.lukt("afspraak bijstellen M-0118 RA-1 --gereed-op 15-12-2026 --reden \"de aanbesteding loopt uit\"")
    try loop.lukt("afspraak intrekken M-0119 RA-2 --reden \"project gestopt\" --herverdeel RA-1=100")
    try loop.op("15-09-2026")
    try loop.lukt("afspraak voortgang M-0117 RA-2 --status gerealiseerd --toelichting \"al in september klaar\"")
  }

  /// Eight appraisals in November, four of them established.
  private static func beoordeling(_ loop: Proefloop) throws {
    for (index, mens) in mensen.enumerated() {
      guard let oordeel = mens.oordeel else { continue }
      try loop.op("\(12 + index)-11-2026", uur: 16)
      try loop.legVast(mens.nummer, "beoordeling") { hand in
        hand.vul("", "Gespreksdatum", "\(11 + index)-11-2026")
        let secties = hand.secties
        for sectie in secties where sectie.hasPrefix("Afspraak") {
          hand.vul(sectie, "Oordeel", oordeel)
          hand.vul(
            sectie, "Toelichting", "Het resultaat is bekeken met de opdrachtgever, die vindt het \(oordeel) gelukt.")
        }
        for (nummer, sectie) in secties.filter({ $0.hasPrefix("Competentie") }).enumerated() {
          let norm = sectie.suffix(2).first.map(String.init) ?? "B"
          let onder = mens.onderNorm == nummer
          let lager = ["A": "B", "B": "C", "C": "D", "D": "D"][norm] ?? norm
          hand.vul(sectie, "Niveau", onder ? lager : norm)
          if onder {
            hand.vul(sectie, "Voorbeelden", "In maart kreeg een aanvrager drie weken geen antwoord op zijn vraag.")
          }
        }
        hand.vul("Eindoordeel", "Oordeel", oordeel)
        hand.vul(
          "Eindoordeel", "Motivering", "De afspraken zijn \(oordeel) uitgevoerd; zie de toelichting per afspraak.")
        hand.vul("Verslag", "Verslag", "We hebben het jaar besproken.")
      }
    }
    try procedure(loop)
    try loop.op("04-12-2026")
    try loop.lukt("gesprek plannen M-0204 --soort beoordeling --datum 15-12-2026")
  }
}

extension Proefjaar {
  /// Four appraisals go the whole way: one with a reaction that is not followed, one with a refused signature, one with
  /// a label that the vaststeller changes, one with an objection. A fifth can be established, a sixth waits for a reaction.
  private static func procedure(_ loop: Proefloop) throws {
    let vier = ["M-0117", "M-0118", "M-0119", "M-0201"]
    try loop.op("27-11-2026")
    for nummer in vier + ["M-0120", "M-0203"] { try loop.lukt("gesprek aanbieden \(nummer) G-2026-3") }
    try loop.op("30-11-2026")
    for nummer in vier + ["M-0120"] {
      let reactie = nummer == "M-0117" ? "--tekst \"Ik zie dit anders.\"" : "--afzien"
      try loop.lukt("gesprek reageren \(nummer) G-2026-3 \(reactie) --bron \"reactieformulier\"")
      let wijze = nummer == "M-0118" ? "geweigerd --toelichting \"wacht op een gesprek\"" : "gezien"
      try loop.lukt(
        "gesprek ondertekenen \(nummer) G-2026-3 --als medewerker --wijze \(wijze) --bron \"getekend verslag\"")
      try loop.lukt("gesprek ondertekenen \(nummer) G-2026-3 --als leidinggevende --wijze akkoord")
    }
    try loop.op("01-12-2026")
    for nummer in vier {
      var regel = "gesprek vaststellen \(nummer) G-2026-3 --door M-0001 --ondanks \"Besproken met de medewerker.\""
      if nummer == "M-0117" { regel += " --reactie-niet-gevolgd \"Het oordeel steunt op drie voorbeelden.\"" }
      if nummer == "M-0119" {
        regel += " --wijzig eindoordeel=uitstekend --motivering \"Alle 2 de doelen zijn ruim gehaald.\""
      }
      try loop.lukt(regel)
    }
    try loop.op("03-12-2026")
    for nummer in ["M-0117", "M-0201"] {
      try loop.lukt("gesprek uitreiken \(nummer) G-2026-3 --wijze persoonlijk --bewijs \"getekend ontvangstbewijs\"")
    }
    try loop.lukt(
      "bedenking indienen M-0201 G-2026-3 --tekst \"Het oordeel past niet bij de voorbeelden.\" "
        + "--bron \"brief van 3 december\"")
  }
}

extension Proefloop {
  /// Makes a form, fills it in and records it.
  @discardableResult
  func legVast(_ nummer: String, _ soort: String, _ vul: (inout Formulierhand) -> Void) throws -> Uitkomst {
    var hand = Formulierhand(try lukt("gesprek formulier \(nummer) --soort \(soort)").stdout)
    vul(&hand)
    // An id of its own: hashes stay what they are when an explanation on the form gets better words.
    let kenmerk = (nummer + soort).utf8.map { String($0 % 16, radix: 16) }.joined()
    let opdracht = String((kenmerk + String(repeating: "0", count: 32)).prefix(32))
    return try lukt("gesprek vastleggen - --opdracht \(opdracht)", invoer: hand.tekst)
  }
}
