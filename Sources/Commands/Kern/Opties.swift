package import Arguments
internal import EventLog
internal import Gebruik
internal import Tekst

/// Options that several commands share, so that they read and mean the same everywhere.
package enum Opties {
  package static let algemeen: [Optie] = [
    Optie(
      "--opslag", waarde: "MAP", "De map met het logboek; anders GESPREKSBOEK_OPSLAG, ./Storage of uw eigen datamap.",
      pad: .map),
    Optie("--json", "Geef het antwoord als JSON, voor andere programma's."),
    Optie("--quiet", kort: "q", "Laat meldingen weg die geen fouten zijn."),
    Optie(
      "--vandaag", waarde: "DATUM", "Doe alsof het deze dag is. Vastleggen kan zo alleen in een proefopslag."),
  ]

  /// For every question about people.
  static let doel = Optie(
    "--doel", waarde: "TEKST", "Waarvoor u dit vraagt; het staat bij de notitie, als de opslag noteert wie keek.")

  /// For every command that records.
  package static let vastleggen: [Optie] = [dryRun, opdracht, wacht, bevestigTijd]

  /// For every question.
  static let uit: [Optie] = [
    Optie(
      "--uit", waarde: "BESTAND",
      "Zet het antwoord in een nieuw bestand. Het eind van de naam zegt hoe: "
        + "\(opsomming(Uitvorm.allCases.map { ".\($0)" }, voegwoord: "of")).", pad: .bestand),
    Optie("--overschrijven", "Met --uit: ook als het bestand er al is."),
    Optie("--tabel", waarde: "NAAM", "Met CSV: deze tabel, als er meer zijn."),
  ]

  static let dryRun = Optie("--dry-run", "Laat zien wat er vastgelegd zou worden; er wordt niets geschreven.")
  static let opdracht = Optie(
    "--opdracht", waarde: "ID",
    "Kenmerk van deze opdracht (32 hexadecimale tekens), om hem veilig te herhalen na een storing.")
  /// For a command about one cycle. `--jaar` is what it was called when every cycle was a calendar year.
  static func cyclus(_ anders: String) -> [Optie] {
    [
      Optie("--cyclus", waarde: "CYCLUS", "De cyclus, zoals 2026 of 2026/2027; \(anders)"),
      Optie("--jaar", waarde: "JAAR", "Hetzelfde als --cyclus."),
    ]
  }

  static let alleenCyclus = cyclus("anders alle.")
  static let gesprekscyclus = cyclus("anders die waarin het gesprek gepland of nodig is, of waarin de dag valt.")
  static let datum = Optie("--datum", waarde: "DATUM", "De dag: 12-11-2026, 12 november 2026, vandaag of gisteren.")
  static let per = Optie("--per", waarde: "DATUM", "De dag waarop het ingaat; anders vandaag.")
  static let leidinggevende = Optie("--leidinggevende", waarde: "MEDEWERKER", "Alleen mensen van deze leidinggevende.")
  static let heleTak = Optie(
    "--hele-tak", "Met --leidinggevende: ook de mensen van wie daaronder leiding geeft, tot onderaan.")
  static let onderdeel = Optie(
    "--onderdeel", waarde: "NAAM", "Alleen mensen van dit onderdeel, en van wat eronder valt.")

  static let team = Optie(
    "--team", "Voor alle mensen van een leidinggevende: van MEDEWERKER, en anders uw eigen mensen.")
  static let bevestigTeam = Optie("--bevestig", "Met --team: leg vast zonder te vragen.")

  static func gesprekssoort(verplicht: Bool) -> Optie {
    Optie(
      "--soort", waarde: "SOORT",
      "planning, voortgang, beoordeling, of een soort van de regeling; of de code van een stadium.",
      verplicht: verplicht)
  }

  static func reden(verplicht: Bool) -> Optie {
    Optie("--reden", waarde: "TEKST", "Waarom; dit blijft zichtbaar.", verplicht: verplicht)
  }
}

/// Arguments that several commands share.
enum Argumenten {
  static let medewerker = Positioneel("MEDEWERKER", "Personeelsnummer of naam: M-0117, \"Zoë Çelik\".")
  static let gesprek = Positioneel("GESPREK", "Kenmerk van het gesprek, zoals G-2026-3.")
  /// For a command that also takes a team.
  static let medewerkerOfTeam = Positioneel(
    "MEDEWERKER", "\(medewerker.uitleg) Met --team de leidinggevende.", .optioneel)
  static let gesprekOfTeam = Positioneel("GESPREK", "\(gesprek.uitleg) Niet met --team.", .optioneel)
  static let cyclus = Positioneel("CYCLUS", "Het jaar waarin de cyclus begint, of haar naam: 2026/2027.")
  static let afspraak = Positioneel("AFSPRAAK", "Kenmerk van de resultaatafspraak, zoals RA-1.")
}

extension Opties {
  static let wacht = Optie(
    "--wacht", waarde: "SECONDEN",
    "Wacht hoogstens zo lang als een ander aan het vastleggen is; met 0 wacht u niet.",
    standaard: "\(WriterOptions.gewoneSeconden) seconden")
  static let bevestigTijd = Optie(
    "--bevestig-tijd", "De klok klopt, ook al is het laatste record meer dan een jaar ouder.")
}

extension WriterOptions {
  /// Seconds that a command waits for other writers when nobody says so.
  static let gewoneSeconden = 5
  /// Nobody means to wait longer; a script repeats its command.
  static let meesteSeconden = 3600
}

extension Beurt {
  /// How this command opens the log for writing; on a terminal it says so when it must wait.
  func openwijze() throws(Mislukt) -> WriterOptions {
    let seconden =
      aanroep.kent("--wacht")
      ? try geheel("--wacht", 0...WriterOptions.meesteSeconden) ?? WriterOptions.gewoneSeconden : 0
    let uitvoer = omgeving.uitvoer
    return WriterOptions(
      geduld: Patience(milliseconden: 1000 * seconden) {
        uitvoer.opTerminal("Een ander is aan het vastleggen. Het programma wacht op zijn beurt…")
      }, isTijdBevestigd: aanroep.kent("--bevestig-tijd") && aanroep.vlag("--bevestig-tijd"), begin: .daarna)
  }
}
