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
