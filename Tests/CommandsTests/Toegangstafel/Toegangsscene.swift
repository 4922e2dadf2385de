import Foundation

/// A small organisation with one appraisal that goes the whole way, kept as it stands after each step.
///
/// M-4 works under M-2, worked under M-3 in March and April, and is judged with M-5 as informant. M-8 is under nobody. The
/// regeling asks no weights and no levels, so that the log stays short: some thousand lines are typed against it.
enum Toegangsscene: String, CaseIterable {
  /// People, an agreement, a planned progress talk, a running improvement track; the appraisal is not held yet.
  case begin
  case gehouden, aangeboden, gereageerd, getekend, vastgesteld, uitgereikt, ingediend

  /// A copy for one test, with the clock at the day after the appraisal.
  func kopie(zaad: UInt64 = 900) throws -> Proefloop {
    try Proefloop(dag: "2026-11-11", zaad: zaad, kopieVan: try Toegangsscene.gebouwd.get()[self])
  }

  /// The directories, built once per run and removed when the tests end.
  private static let gebouwd: Result<[Toegangsscene: String], any Error> = Result {
    let loop = try Proefloop(dag: "2026-01-05")
    var mappen: [Toegangsscene: String] = [:]
    for scene in allCases {
      try scene.bouw(loop)
      let map = loop.map + "-" + scene.rawValue
      try FileManager.default.copyItem(atPath: loop.map, toPath: map)
      mappen[scene] = map
    }
    atexit {
      for map in (try? Toegangsscene.gebouwd.get().values.map { $0 }) ?? [] {
        try? FileManager.default.removeItem(atPath: map)
      }
    }
    return mappen
  }

  /// What happens between the scene before and this one, each line by who does it in real life.
  private func bouw(_ loop: Proefloop) throws {
    func door(_ rol: Toegangsrol, _ regel: String) throws {
      loop.account = rol.account
      try loop.lukt(regel)
    }
    switch self {
    case .begin: try Toegangsscene.begin(loop)
    case .gehouden:
      try loop.op("10-11-2026")
      loop.account = Toegangsrol.chef.account
      try loop.lukt("gesprek vastleggen -", invoer: try Toegangsscene.beoordeling(loop))
      try loop.op("11-11-2026")
    case .aangeboden: try door(.chef, "gesprek aanbieden M-4 G-2026-2")
    case .gereageerd: try door(.zelf, "gesprek reageren M-4 G-2026-2 --tekst \"Dat klopt.\"")
    case .getekend:
      try door(.zelf, "gesprek ondertekenen M-4 G-2026-2 --als medewerker --wijze gezien")
      try door(.chef, "gesprek ondertekenen M-4 G-2026-2 --als leidinggevende --wijze akkoord")
    case .vastgesteld:
      try door(.vaststeller, "gesprek vaststellen M-4 G-2026-2 --door M-6 --reactie-gevolgd --ondanks besproken")
    case .uitgereikt: try door(.chef, "gesprek uitreiken M-4 G-2026-2 --wijze persoonlijk --bewijs ontvangst")
    case .ingediend: try door(.zelf, "bedenking indienen M-4 G-2026-2 --tekst \"Toch niet.\"")
    }
  }

  private static let mensen = """
    personeelsnummer;naam;functie;onderdeel;leidinggevende;in dienst per
    M-1;Dora Baas;fsk:publieksfunctie-vakspecialist-c;Directie;;01-01-2015
    M-2;Cas Chef;fsk:publieksfunctie-vakspecialist-c;Balie;M-1;01-01-2015
    M-3;Vera Vroeger;fsk:publieksfunctie-vakspecialist-c;Kas;M-1;01-01-2015
    M-4;Mees Werker;fsk:publieksfunctie-vakspecialist-c;Balie;M-2;01-01-2015
    M-5;Ine Weter;fsk:publieksfunctie-vakspecialist-c;Balie;M-2;01-01-2015
    M-6;Vic Stelder;fsk:publieksfunctie-vakspecialist-c;Directie;M-1;01-01-2015
    M-7;Hidde Raad;fsk:publieksfunctie-vakspecialist-c;Directie;;01-01-2015
    M-8;Ver Borgen;fsk:publieksfunctie-vakspecialist-c;Elders;;01-01-2015

    """

  private static func begin(_ loop: Proefloop) throws {
    try loop.lukt("inrichten --organisatie Tafel")
    try loop.lukt("catalogus importeren Fixtures/catalogi/fsk.json")
    let gemeente = String(decoding: try loop.lees("Fixtures/regelingen/gemeente.json"), as: UTF8.self)
    try loop.schrijf(
      "regeling.json",
      gemeente.replacing("\"wijze\": \"niveaus\"", with: "\"wijze\": \"geen\"")
        .replacing("\"weging\": \"procenten\"", with: "\"weging\": \"geen\""))
    try loop.lukt("regeling vaststellen regeling.json")
    try loop.lukt("cyclus openen 2026")
    try loop.schrijf("mensen.csv", mensen)
    try loop.lukt("medewerker importeren mensen.csv")
    try loop.schrijf(
      "erbij.csv",
      "personeelsnummer;naam;functie;onderdeel;in dienst per\nM-9;Noor Nieuw;"
        + "fsk:publieksfunctie-vakspecialist-c;Balie;01-12-2026\n")
    try loop.schrijf("plan.csv", "personeelsnummer;gesprek;datum\nM-4;beoordeling;30-11-2026\n")
    try loop.schrijf("boom.csv", "onderdeel;onder\nKas;Balie\nBalie;\n")
    try loop.lukt("onderdeel instellen Balie")
    try loop.op("06-01-2026")
    try loop.lukt("medewerker wijzigen M-4 --leidinggevende M-3 --per 01-03-2026")
    try loop.lukt("medewerker wijzigen M-4 --leidinggevende M-2 --per 01-05-2026")
    try loop.lukt(
      "afspraak maken M-4 --gebied Balie --omschrijving \"Alle vragen zijn beantwoord.\" --gereed-op 01-12-2026")
    for rol in Toegangsrol.allCases {
      if let nummer = rol.nummer { try loop.lukt("rol koppelen \(rol.account) \(nummer)") }
      if let rolnaam = rol.toegekend { try loop.lukt("rol toekennen \(rolnaam) \(rol.account)") }
    }
    loop.account = Toegangsrol.chef.account
    try loop.op("10-11-2026")
    try loop.lukt("gesprek plannen M-4 --soort voortgang --datum 20-11-2026")
    try loop.lukt(
      "verbetertraject starten M-4 --aanleiding klachten --doel \"Vriendelijk | geen klachten | 31-03-2027\""
        + " --van 11-11-2026 --tot 30-06-2027")
    try loop.op("11-11-2026")
  }

  private static func beoordeling(_ loop: Proefloop) throws -> String {
    var hand = Formulierhand(try loop.lukt("gesprek formulier M-4 --soort beoordeling").stdout)
    hand.vul("", "Gespreksdatum", "10-11-2026")
    hand.vul("", "Informant", "M-5")
    hand.vul("", "Uitzondering", "De medewerker was lang ziek.")
    hand.vul("Afspraak RA-1", "Oordeel", "goed")
    hand.vul("Eindoordeel", "Oordeel", "goed")
    hand.vul("Eindoordeel", "Motivering", "Een goed jaar, waarin alle 3 de doelen op tijd zijn gehaald.")
    hand.vul("Verslag", "Verslag", "We hebben het jaar besproken.")
    return hand.tekst
  }
}
