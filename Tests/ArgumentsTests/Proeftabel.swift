import Arguments

/// A small table with one of everything, shared by the tests.
let proeftabel = Programmatabel(
  programma: "boek",
  samenvatting: "Houd gesprekken bij.",
  uitleg: ["Alles staat in één opslag.", "Niets gaat verloren."],
  voorbeelden: [Voorbeeld("boek voorbeeld", "Maakt een opslag om mee te oefenen.")],
  algemeneOpties: [
    Optie("--opslag", waarde: "MAP", "De map met de gegevens.", pad: .map, standaard: "de map Storage"),
    Optie("--json", "Geef de uitkomst als JSON."),
  ],
  rubrieken: [
    .init("BEGINNEN", [voorbeeldblad]),
    .init("GESPREKKEN", [gesprekgroep, bewaarblad]),
  ])

private let voorbeeldblad = Commandorij(
  "voorbeeld", "Vul een opslag met een kleine gemeente.",
  voorbeelden: [Voorbeeld("boek voorbeeld", "Doorloopt een heel jaar.")])

private let bewaarblad = Commandorij(
  "bewaren", "Bewaar losse bestanden.",
  voorbeelden: [Voorbeeld("boek bewaren map 'een bestand.txt' - > uit.txt", "Bewaart twee bestanden.")],
  argumenten: [
    Positioneel("MAP", "De map.", pad: .map),
    Positioneel("BESTAND", "Een bestand, of - voor de invoer.", .herhaalbaar, pad: .bestand),
  ])

private let gesprekgroep = Commandorij(
  "gesprek", "Plan gesprekken en leg ze vast.",
  subopdrachten: [
    Commandorij(
      "plannen", "Plan een gesprek met een medewerker.",
      uitleg: ["Het gesprek hoort bij de cyclus van dat jaar."],
      voorbeelden: [
        Voorbeeld("boek gesprek plannen M-0117 --soort voortgang", "Plant een voortgangsgesprek."),
        Voorbeeld("boek gesprek plannen M-0117 vandaag --soort=planning --json", "Plant vandaag een gesprek."),
      ],
      argumenten: [
        Positioneel("MEDEWERKER", "Het nummer van de medewerker."),
        Positioneel("DATUM", "De dag van het gesprek.", .optioneel),
      ],
      opties: [
        Optie(
          "--soort", kort: "s", waarde: "SOORT", "Het soort gesprek.", verplicht: true,
          keuzes: ["planning", "voortgang", "beoordeling"]),
        Optie("--weging", waarde: "NAAM=DEEL", "Hoe zwaar een afspraak telt.", herhaalbaar: true),
        Optie("--oordeel", waarde: "OORDEEL", "Het oordeel."),
        Optie("--stil", "Zeg niets."),
      ]),
    Commandorij(
      "lijst", "Toon alle gesprekken.", voorbeelden: [Voorbeeld("boek gesprek lijst", "Toont de gesprekken.")],
      opties: [
        Optie("--oordeel", "Toon ook het oordeel."), Optie("--cyclus", waarde: "JAAR", "Alleen dit jaar."),
        Optie("--wijze", waarde: "WIJZE", "Hoe er 'getekend' is [of: niet].", keuzes: ["akkoord", "niet akkoord"]),
      ]),
  ])

/// The invocation for a line of words, or nil when the line asks for something else.
func aanroep(_ words: String...) throws -> Aanroep? {
  if case .uitvoeren(let call) = try proeftabel.ontleed(words) { call } else { nil }
}

/// The usage error for a line of words, or nil when the line is right.
func fout(_ words: [String]) -> GebruiksFout? {
  do throws(GebruiksFout) {
    _ = try proeftabel.ontleed(words)
    return nil
  } catch {
    return error
  }
}

extension GebruiksFout {
  /// Code, message and advice, each line of the advice below it.
  var tekst: String {
    (["fout \(code.rawValue): \(melding)"] + advies.split(separator: "\n").map { "  \($0)" }).joined(separator: "\n")
  }
}
