internal import Arguments
internal import Kalender

/// What the newcomer gets to see after the year, in order, each with why it is there and what to try next.
enum Voorbeeldverhaal {
  struct Tafereel {
    let kop: String
    let uitleg: String
    let opdracht: [String]
    let probeer: [String]
  }

  /// The day of the show: the window of the appraisals closed five days before.
  static let peildatum = Datum(iso: "2027-02-05") ?? Datum(dagnummer: 0)
  /// The account that looks around.
  static let account = "s.bakker"
  static let hoofdpersoon = "M-0117"

  static let taferelen: [Tafereel] = jaar + jaarwisseling + [nagerekend]

  private static let jaar: [Tafereel] = [
    Tafereel(
      kop: "Een dossier",
      uitleg: "Dit ziet een leidinggevende van één medewerker: functie, afspraken, competenties naast hun norm, de "
        + "gesprekken, en wat er nog moet gebeuren.",
      opdracht: ["dossier", hoofdpersoon], probeer: ["medewerker", "lijst", "--leidinggevende", "M-0003"]),
    Tafereel(
      kop: "De historie",
      uitleg:
        "Elk feit in de volgorde waarin het is vastgelegd, met wie het deed. Feiten veranderen niet: wat nieuw is "
        + "komt erbij, en wat laat is vastgelegd blijft zichtbaar laat.",
      opdracht: ["historie", hoofdpersoon], probeer: ["historie", "M-0119"]),
    Tafereel(
      kop: "Een correctie",
      uitleg:
        "Wat fout was, blijft staan. De verbetering komt erbij, met de reden. Chantal en haar leidinggevende hadden "
        + "al getekend; daarna is opnieuw aangeboden en getekend.",
      opdracht: ["historie", "M-0101", "--soort", "gebeurtenis"], probeer: ["gesprek", "tonen", "M-0101", "G-2026-3"]),
    Tafereel(
      kop: "De toets van een beoordeling",
      uitleg:
        "Houdt deze beoordeling stand als de rechter ernaar kijkt? Wat ontbreekt, staat er met de regel, de feiten "
        + "waarop het rust en wat eraan te doen is. Wie vaststelt, krijgt deze toets vanzelf.",
      opdracht: ["toetsen", "M-0074"], probeer: ["gesprek", "tonen", "M-0074", "G-2026-3"]),
    Tafereel(
      kop: "Het jaar in cijfers",
      uitleg: "Dit ziet HR: gesprekken, oordelen, afspraken en competenties. Groepen van minder dan vijf mensen zijn "
        + "niet te zien, ook niet via de totalen.",
      opdracht: ["jaaroverzicht", "2026"], probeer: ["jaaroverzicht", "2026", "--csv-lang"]),
    Tafereel(
      kop: "De achterstand",
      uitleg: "Welke gesprekken er niet geweest zijn, per leidinggevende. De laatste termijn van 2026, die van de "
        + "beoordelingen, liep af op 31 januari 2027. De cyclus 2027 is ook al open; daar is nog niets te laat.",
      opdracht: ["achterstand"], probeer: ["achterstand", "--leidinggevende", "M-0004"]),
  ]

  /// The last, as all that is above it comes from the log.
  private static let nagerekend = Tafereel(
    kop: "Het logboek, nagerekend",
    uitleg:
      "Alles hierboven komt uit één logboek. Elke regel draagt de hash van de vorige. Noteer het nummer en de "
      + "laatste hash ergens anders: dan kan niemand de geschiedenis ongemerkt herschrijven.",
    opdracht: ["log", "controleren"], probeer: ["log", "tonen", "--nr", "1..5"])

  /// What else happened that a record keeper must be able to show, each with the command that shows it.
  static let gevallen: [(wat: String, opdracht: [String])] = gevallenVanHetJaar + gevallenVanDeJaarwisseling

  private static let gevallenVanHetJaar: [(wat: String, opdracht: [String])] = [
    (
      "Een reactie die niet is gevolgd, en een handtekening die is geweigerd",
      ["gesprek", "tonen", "M-0074", "G-2026-3"]
    ),
    ("Een oordeel dat de vaststeller heeft gewijzigd", ["gesprek", "tonen", "M-0104", "G-2026-3"]),
    ("Een bedenking die is afgehandeld", ["gesprek", "tonen", "M-0125", "G-2026-3"]),
    ("Een correctie nadat er was getekend", ["dossier", "M-0101"]),
    ("Een jaar in twee delen, door een andere functie", ["dossier", "M-0119"]),
    ("Een verbetertraject, van begin tot oordeel", ["verbetertraject", "tonen", "M-0047"]),
  ]

  /// A command as the text shows it, to be typed in a shell.
  static func getypt(_ woorden: [String]) -> String {
    (["gespreksboek"] + woorden).map(schelpwoord).joined(separator: " ")
  }

  /// A command as someone types it, with the storage and the day of the show.
  static func getypt(_ programma: String, _ woorden: [String], pad: String) -> String {
    programma + " " + (woorden + ["--opslag", pad, "--vandaag", peildatum.iso]).map(schelpwoord).joined(separator: " ")
  }
}

extension Voorbeeldverhaal {
  /// The first days of the next year: two years are open, units changed, somebody is released and somebody comes back.
  static let jaarwisseling: [Tafereel] = [
    Tafereel(
      kop: "Twee jaren tegelijk",
      uitleg: "De cyclus 2026 is nog niet gesloten en 2027 is al geopend. Elke opdracht kiest de cyclus waar zij over "
        + "gaat; kunnen het er meer zijn, dan zegt zij welke het werd en hoe u een andere kiest.",
      opdracht: ["cyclus", "lijst"], probeer: ["gesprek", "lijst", "--jaar", "2027"]),
    Tafereel(
      kop: "Onderdelen in drie lagen",
      uitleg: "Sinds 1 februari 2027 heeft Concern en Ondersteuning een afdeling met twee teams. Wie naar een "
        + "onderdeel vraagt, krijgt ook wat eronder valt. Wat in 2026 was, telt nog waar het toen was.",
      opdracht: ["onderdeel", "tonen"],
      probeer: ["medewerker", "lijst", "--onderdeel", "Bedrijfsvoering"]),
    Tafereel(
      kop: "Een vrijstelling",
      uitleg: "Tomasz is met verlof tot en met juni. Hij mist zijn planningsgesprek van 2027 en is daar niet te laat "
        + "mee; in de cijfers staat hij onder Vrij. De reden is er een van de regeling, nooit een medische.",
      opdracht: ["historie", "M-0086", "--soort", "vrijstelling"], probeer: ["dossier", "M-0086", "--cyclus", "2027"]),
    Tafereel(
      kop: "Uit dienst, en weer terug",
      uitleg: "Greetje ging met pensioen en komt in maart een dag per week terug. Zij houdt haar nummer en haar "
        + "dossier. Tot die dag verandert er niets: nu is zij uit dienst en verwacht niemand een gesprek met haar.",
      opdracht: ["historie", "M-0008", "--soort", "medewerker"], probeer: ["medewerker", "tonen", "M-0008"]),
  ]

  static let gevallenVanDeJaarwisseling: [(wat: String, opdracht: [String])] = [
    ("Een gesprek over wat de regeling wil bespreken", ["gesprek", "tonen", "M-0012", "G-2027-1"]),
    ("Een bijlage bij een gesprek", ["historie", "M-0074", "--soort", "bijlage"]),
    ("Iemand die waarneemt voor een leidinggevende", ["historie", "M-0052", "--sinds", "01-02-2027"]),
    ("Een ander personeelsnummer voor dezelfde mens", ["medewerker", "tonen", "M-0033"]),
    ("Een concept-oordeel dat in de kalibratie veranderde", ["gesprek", "tonen", "M-0047", "G-2026-3"]),
    ("Een jaaroverzicht dat is uitgegeven aan de ondernemingsraad", ["uitgave", "lijst"]),
    ("De cijfers van een jaar dat net begonnen is", ["jaaroverzicht", "2027"]),
  ]

  /// What somebody does years on, on a copy of the storage: the example itself stays in the year that it tells of.
  struct Daad {
    let dag: Datum
    let account: String
    let opdracht: [String]

    init(_ dag: Datum, _ account: String, _ opdracht: [String]) {
      self.dag = dag
      self.account = account
      self.opdracht = opdracht
    }
  }

  struct Laterbeeld {
    let kop: String
    let uitleg: String
    /// What happens before, unseen.
    let vooraf: [Daad]
    let gezien: [Daad]
  }

  /// Who looks after the archive, and who approves: nobody approves the own proposal.
  private static let (hr, archief) = ("d.santoso", "w.archief")
  private static let (vertrek, drie) = (Datum(iso: "2027-03-31") ?? peildatum, Datum(iso: "2030-02-05") ?? peildatum)
  private static let (vijf, zeven) = (Datum(iso: "2032-02-05") ?? peildatum, Datum(iso: "2034-04-05") ?? peildatum)

  /// - Parameter inrichter: the account that set up, which gives roles.
  static func later(inrichter: String) -> [Laterbeeld] {
    [
      Laterbeeld(
        kop: "Drie jaar later",
        uitleg:
          "Lars en Ilse gingen in maart 2027 weg. De regeling zegt hoe lang hun dossiers blijven: zeven jaar na vertrek. "
          + "HR ziet in 2030 wat er tot en met 2034 weg mag.",
        vooraf: ["M-0125", "M-0074"].map { nummer in
          Daad(
            vertrek, hr, ["medewerker", "uit-dienst", nummer, "--per", vertrek.iso, "--reden", "andere baan"])
        },
        gezien: [Daad(drie, hr, ["bewaren", "lijst", "--tot", "31-12-2034"])]),
      Laterbeeld(
        kop: "Vijf jaar later",
        uitleg: "Ilse procedeert. Zolang dat loopt, wordt er van haar dossier niets vernietigd.",
        vooraf: [],
        gezien: [Daad(vijf, hr, ["bewaren", "aanhouden", "M-0074", "--reden", "beroep bij de rechtbank"])]),
      Laterbeeld(
        kop: "Zeven jaar later",
        uitleg:
          "HR stelt voor wat weg mag, de archiefbeheerder keurt het goed en voert het uit. Daarna staat de inhoud in geen enkel "
          + "bestand meer. De verklaring komt uit het logboek, en het logboek klopt nog.",
        vooraf: [Daad(zeven, inrichter, ["rol", "toekennen", "archiefbeheerder", archief])],
        gezien: [
          Daad(zeven, hr, ["vernietigen", "voorstel", "--tot", "04-04-2034"]),
          Daad(zeven, archief, ["vernietigen", "goedkeuren"]), Daad(zeven, archief, ["vernietigen", "uitvoeren"]),
          Daad(zeven, archief, ["vernietigen", "verklaring"]),
          Daad(zeven, hr, ["medewerker", "lijst", "--wie", "vertrokken"]), Daad(zeven, hr, ["log", "controleren"]),
        ]),
    ]
  }
}
