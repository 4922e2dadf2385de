/// One row of the access table: something that can be recorded, in the scene in which it comes next, by who does it in
/// real life; and how that fact is corrected.
struct Toegangsregel: CustomStringConvertible {
  let naam: String
  let scene: Toegangsscene
  /// Who records it in real life.
  let doener: Toegangsrol
  /// As typed; `{eigen}` is the number of the account, or M-6 for one that is nobody's.
  let regel: String
  /// The options of a correction; nothing for what `corrigeren` is not for.
  var correctie: String?
  /// Which form the row hands in, filled in; nothing for a row that hands in none.
  var vult: Invulling?

  enum Invulling {
    case voortgangsgesprek, reactie, voorbereiding, bijdrage
  }

  var description: String { naam }

  func regel(van rol: Toegangsrol) -> String { regel.replacing("{eigen}", with: rol.nummer ?? "M-6") }

  /// What a row reads from standard input: the filled in form of a progress talk, made by who does it, or of a reaction.
  func invoer(_ loop: Proefloop) throws -> String {
    guard let vult else { return "" }
    loop.account = doener.account
    if vult == .voorbereiding {
      var hand = Formulierhand(try loop.lukt("gesprek formulier M-4 G-2026-1 --stap voorbereiding").stdout)
      hand.vul("", "Datum", "11-11-2026")
      hand.vul("Voorbereiding", "Nodig", "Een tweede scherm.")
      hand.vul("Voorbereiding", "Delen", "nu")
      return hand.tekst
    }
    if vult == .bijdrage {
      loop.account = Toegangsrol.chef.account
      var hand = Formulierhand(try loop.lukt("gesprek formulier M-4 G-2026-2 --stap bijdrage --van M-5").stdout)
      hand.vul("", "Datum", "11-11-2026")
      hand.vul("Bijdrage", "Gaat goed", "Ook ik zag dit.")
      return hand.tekst
    }
    if vult == .reactie {
      var hand = Formulierhand(try loop.lukt("gesprek formulier M-4 G-2026-2 --stap reactie").stdout)
      hand.vul("", "Datum", "11-11-2026")
      hand.vul("Reactie", "Reactie", "Dat klopt.")
      return hand.tekst
    }
    var hand = Formulierhand(try loop.lukt("gesprek formulier M-4 --soort voortgang").stdout)
    hand.vul("", "Gespreksdatum", "11-11-2026")
    hand.vul("Verslag", "Verslag", "We hebben vooruitgekeken.")
    return hand.tekst
  }

  private static func stap(
    _ naam: String, _ scene: Toegangsscene, _ doener: Toegangsrol, _ regel: String, _ correctie: String? = nil
  ) -> Toegangsregel {
    Toegangsregel(naam: naam, scene: scene, doener: doener, regel: regel, correctie: correctie)
  }

  private static let tekenen = "gesprek ondertekenen M-4 G-2026-2 --als"
  private static let stelVast = "gesprek vaststellen M-4 G-2026-2 --reactie-gevolgd --ondanks besproken --door"
  private static let handelAf = "bedenking afhandelen M-4 G-2026-2 --uitkomst ongegrond --motivering gehoord --door"

  /// Every command that records; the rows of `Toegangstafel` name them.
  static let alle: [Toegangsregel] = [
    stap(
      "in-dienst", .begin, .hr,
      "medewerker in-dienst M-9 --naam \"Noor Nieuw\" --functie fsk:publieksfunctie-vakspecialist-c --onderdeel Balie "
        + "--leidinggevende M-2 --per 01-12-2026", "--naam \"Noor Anders\""),
    stap("wijzigen", .begin, .hr, "medewerker wijzigen M-4 --onderdeel Kas --per 01-12-2026", "--onderdeel Loket"),
    stap(
      "uit-dienst", .begin, .hr, "medewerker uit-dienst M-4 --per 31-12-2026 --reden ziek", "--nieuwe-reden pensioen"),
    stap(
      "hernummeren", .begin, .hr, "medewerker hernummeren M-4 2000004 --reden overgang", "--nieuwe-reden fusie"),
    stap("importeren", .begin, .hr, "medewerker importeren erbij.csv"),
    stap("plannen", .begin, .chef, "gesprek plannen M-4 --soort beoordeling --datum 30-11-2026", "--datum 01-12-2026"),
    stap(
      "verzetten", .begin, .chef, "gesprek verzetten M-4 G-2026-1 --datum 23-11-2026 --reden ziek",
      "--nieuwe-reden vrij"),
    stap("afzeggen", .begin, .chef, "gesprek afzeggen M-4 G-2026-1 --reden ziek", "--nieuwe-reden vrij"),
    stap(
      "vrijstellen", .begin, .hr, "gesprek vrijstellen M-4 --soort beoordeling --grond verlof", "--grond detachering"),
    stap("aanhouden", .begin, .hr, "bewaren aanhouden M-4 --reden beroep", "--nieuwe-reden bezwaar"),
    stap("hervatten", .begin, .hr, "bewaren hervatten M-4 --reden uitspraak"),
    stap("voorstel", .begin, .hr, "vernietigen voorstel"),
    stap("goedkeuren", .begin, .hr, "vernietigen goedkeuren"),
    stap("uitvoeren", .begin, .beheerder, "vernietigen uitvoeren"),
    stap("formulier", .begin, .chef, "gesprek formulier M-4 --soort voortgang"),
    Toegangsregel(
      naam: "vastleggen", scene: .begin, doener: .chef, regel: "gesprek vastleggen -",
      correctie: "--verslag \"We keken vooruit.\"", vult: .voortgangsgesprek),
    Toegangsregel(
      naam: "stap", scene: .aangeboden, doener: .zelf, regel: "gesprek vastleggen -",
      correctie: "--tekst \"Dat klopt niet.\"", vult: .reactie),
    Toegangsregel(
      naam: "voorbereiden", scene: .begin, doener: .zelf, regel: "gesprek vastleggen -",
      correctie: "--datum 10-11-2026", vult: .voorbereiding),
    Toegangsregel(
      naam: "bijdrage", scene: .gehouden, doener: .informant, regel: "gesprek vastleggen -",
      correctie: "--tekst \"Ook ik zag het.\"", vult: .bijdrage),
    Toegangsregel(
      naam: "stap-papier", scene: .aangeboden, doener: .hr, regel: "gesprek vastleggen - --bron mail",
      correctie: "--tekst \"Dat klopt niet.\"", vult: .reactie),
    stap(
      "afspraak-maken", .begin, .chef,
      "afspraak maken M-4 --gebied Kas --omschrijving \"De kas klopt.\" --gereed-op 1-12-2026",
      "--gereed-op 2-12-2026"),
    stap(
      "bijstellen", .begin, .chef, "afspraak bijstellen M-4 RA-1 --gereed-op 15-12-2026 --reden druk",
      "--nieuwe-reden ziek"),
    stap("voortgang", .begin, .chef, "afspraak voortgang M-4 RA-1 --status gerealiseerd", "--toelichting klaar"),
    stap("afspraak-weg", .begin, .chef, "afspraak intrekken M-4 RA-1 --reden gestopt", "--nieuwe-reden vervallen"),
    stap(
      "traject-start", .gehouden, .chef,
      "verbetertraject starten M-5 --aanleiding klachten --doel \"Op tijd | geen klachten | 31-03-2027\" "
        + "--van 12-11-2026 --tot 30-06-2027", "--aanleiding brieven"),
    stap(
      "traject-spreken", .begin, .chef,
      "verbetertraject bespreken M-4 VT-1 --doel 1 --status gerealiseerd --toelichting mooi",
      "--toelichting goed"),
    stap(
      "traject-eind", .begin, .chef,
      "verbetertraject afronden M-4 VT-1 --oordeel geslaagd --uitzondering haast --motivering \"Sinds maart kwam er geen klacht meer binnen.\"",
      "--motivering \"Sinds 1 april kwam er geen klacht meer binnen.\""),
    stap("aanvullen", .gehouden, .informant, "gesprek aanvullen M-4 G-2026-2 --tekst \"Ook ik zag dit.\""),
    stap(
      "aanvullen-informant", .gehouden, .informant,
      "gesprek aanvullen M-4 G-2026-2 --als informant --tekst \"Ook ik zag dit.\"", "--tekst \"Ook ik zag het.\""),
    stap("bijlage", .gehouden, .chef, "gesprek bijlage M-4 G-2026-2 boom.csv", "--omschrijving brief"),
    stap("aanbieden", .gehouden, .chef, "gesprek aanbieden M-4 G-2026-2", "--wijze post"),
    stap("aanbieden-team", .gehouden, .chef, "gesprek aanbieden --team M-2 --bevestig"),
    stap("verder", .gehouden, .chef, "gesprek verder M-4 G-2026-2 --stap aanbieden"),
    stap(
      "reageren", .aangeboden, .zelf, "gesprek reageren M-4 G-2026-2 --tekst \"Dat klopt.\"",
      "--tekst \"Dat klopt niet.\""),
    stap(
      "reageren-papier", .aangeboden, .hr, "gesprek reageren M-4 G-2026-2 --tekst \"Dat klopt.\" --bron brief",
      "--tekst \"Dat klopt niet.\""),
    stap("tekenen-mw", .aangeboden, .zelf, "\(tekenen) medewerker --wijze gezien", "--wijze akkoord"),
    stap(
      "tekenen-mw-papier", .aangeboden, .hr, "\(tekenen) medewerker --wijze gezien --bron verslag", "--wijze akkoord"),
    stap(
      "weigering-mw", .aangeboden, .zelf, "\(tekenen) medewerker --wijze geweigerd --toelichting boos",
      "--toelichting verdrietig"),
    stap(
      "weigering-mw-papier", .aangeboden, .hr,
      "\(tekenen) medewerker --wijze geweigerd --toelichting boos --bron gesprek",
      "--toelichting verdrietig"),
    stap("tekenen-chef", .aangeboden, .chef, "\(tekenen) leidinggevende --wijze gezien", "--wijze akkoord"),
    stap(
      "weigering-chef", .aangeboden, .chef, "\(tekenen) leidinggevende --wijze geweigerd --toelichting boos",
      "--toelichting verdrietig"),
    stap("vaststellen", .getekend, .vaststeller, "\(stelVast) {eigen}", "--toelichting goed"),
    stap("vaststellen-ander", .getekend, .vaststeller, "\(stelVast) M-6", "--door M-1"),
    stap("vaststellen-onder", .getekend, .alles, "\(stelVast) M-5"),
    stap("vaststellen-beoordelaar", .getekend, .oordelaar, "\(stelVast) M-2"),
    stap(
      "uitreiken", .vastgesteld, .chef, "gesprek uitreiken M-4 G-2026-2 --wijze persoonlijk --bewijs ontvangst",
      "--bewijs handtekening"),
    stap(
      "indienen", .uitgereikt, .zelf, "bedenking indienen M-4 G-2026-2 --tekst \"Toch niet.\"", "--tekst \"Toch wel.\""),
    stap(
      "indienen-papier", .uitgereikt, .hr, "bedenking indienen M-4 G-2026-2 --tekst \"Toch niet.\" --bron brief",
      "--tekst \"Toch wel.\""),
    stap("afhandelen", .ingediend, .vaststeller, "\(handelAf) {eigen}", "--motivering besproken"),
    stap("afhandelen-ander", .ingediend, .vaststeller, "\(handelAf) M-6", "--door M-1"),
    stap("afhandelen-beoordelaar", .ingediend, .oordelaar, "\(handelAf) M-2"),
    stap("onderdeel-erin", .begin, .hr, "onderdeel instellen Kas --onder Balie --per 01-12-2026"),
    stap("onderdeel-csv", .begin, .hr, "onderdeel importeren boom.csv"),
    stap("onderdeel-weg", .begin, .hr, "onderdeel opheffen Balie --per 31-12-2026"),
    stap("catalogus", .begin, .hr, "catalogus importeren Fixtures/catalogi/kempen.json"),
    stap("regeling", .begin, .hr, "regeling vaststellen Fixtures/regelingen/rijk.json"),
    stap("cyclus-open", .begin, .hr, "cyclus openen 2027"),
    stap("cyclus-plannen", .begin, .chef, "cyclus plannen 2026 plan.csv"),
    stap("cyclus-dicht", .begin, .hr, "cyclus sluiten 2026 --bevestig"),
    stap(
      "kalibreren", .gehouden, .hr,
      "kalibratie vastleggen M-4 G-2026-2 --oordeel voldoende --motivering \"Naast de anderen: twee van de drie doelen.\" "
        + "--aanwezig M-1 --aanwezig M-2", "--motivering \"Anders gewogen dan bij de anderen in deze functie.\""),
    stap("uitgave", .begin, .hr, "uitgave vastleggen 2026 --voor ondernemingsraad"),
    stap("cyclus-weer-open", .begin, .hr, "cyclus heropenen 2026 --reden vergeten"),
    stap("inzage-geven", .begin, .hr, "inzage geven M-4 --uit weg", "--verzocht 01-11-2026"),
    stap("inzage-instellen", .begin, .beheerder, "inzage instellen aan --reden besluit"),
    stap("rol-geven", .begin, .beheerder, "rol toekennen auditor x.y"),
    stap("rol-nemen", .begin, .beheerder, "rol intrekken auditor a.dit --reden klaar"),
    stap("rol-koppelen", .begin, .beheerder, "rol koppelen x.y M-5"),
    stap("rol-erbij", .begin, .beheerder, "rol koppelen x.y M-5 --erbij"),
    stap(
      "rol-waarnemen", .begin, .beheerder, "rol waarnemen M-5 --voor M-2 --van 01-12-2026 --tot 05-12-2026"),
    stap("rol-ontkoppelen", .begin, .beheerder, "rol ontkoppelen i.weter M-5 --reden vertrek"),
  ]
}
