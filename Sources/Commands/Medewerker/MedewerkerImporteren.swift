internal import Arguments
internal import EventCoding
internal import Gebruik
internal import Gesprekscyclus
internal import Kalender
internal import Tekst
internal import Wire

extension Commando {
  static let medewerkerImporteren = Commando(
    .vastlegging, .mensenBeheren, "importeren", "Neem mensen over uit een CSV-bestand.",
    uitleg: [
      "De kolommen zijn: personeelsnummer, naam, functie, onderdeel, in dienst per; en als u wilt: leidinggevende, "
        + "uit dienst per, modules, uren, per. Het scheidingsteken is ;, een komma of een tab. Andere kolommen worden genoemd en "
        + "niet gebruikt. Een export van een ander systeem leest u met een profiel: zie medewerker profiel.",
      "Wie er al is, krijgt alleen wat verschilt, per de dag in de kolom per, anders per --per. Is er één regel fout, dan wordt "
        + "er niets vastgelegd. Eerst komt een tabel met wat er verandert; op een terminal bevestigt u die.",
      "Lijkt iemand die nieuw zou zijn op iemand die er al is, dan stopt de import en noemt wie. Wie wel in dienst is en niet "
        + "in het bestand staat, wordt geteld en blijft in dienst. Wordt een import onderbroken, geef hem dan nog eens: hij gaat "
        + "verder met wat er nog niet was.",
    ],
    voorbeelden: [
      "medewerker importeren mensen.csv --dry-run": "Kijk eerst wat er zou gebeuren.",
      "medewerker importeren mensen.csv --per 01-07-2026": "Wijzigingen gaan in op 1 juli.",
      "medewerker importeren export.csv --profiel profiel.json": "Een export van een ander systeem.",
    ],
    argumenten: [Positioneel("BESTAND", "Het CSV-bestand, of - voor standaardinvoer.", pad: .bestand)],
    opties: [
      Optie(
        "--profiel", waarde: "PROFIEL", "Lees het bestand zoals dit profiel zegt: welke kolom en welk woord wat is.",
        pad: .bestand), Opties.per, Optie("--toch-nieuw", "Ga door als iemand die nieuw is op een ander lijkt."),
      Optie("--verschil", "Noem van elke regel wat er verandert, en wie niet in het bestand staat."),
      Optie("--bevestig", "Leg vast zonder te vragen."),
    ]
  ) { (beurt) throws(Mislukt) in
    let naam = beurt.positie("BESTAND")
    // Before a large file is read.
    _ = try beurt.opdrachtkenmerk()
    let profiel = try beurt.importprofiel() ?? .gewoon
    let gelezen = Importlezer(
      try beurt.tekstbestand(naam, grens: Invoergrens.importbestand), profiel: profiel, vandaag: try beurt.vandaag())
    beurt.meldOpmerkingen(gelezen.opmerkingen, naam)
    let per = try beurt.datum("--per")
    var telling = Importtelling()
    var tafels: [String] = []
    let beslis = { (ruimte: Besluitruimte) throws(Mislukt) -> Voornemen in
      var invoer = Importbesluit(
        ruimte: ruimte, per: per ?? ruimte.kader.vandaag, regels: gelezen.regels, catalogus: profiel.catalogus)
      let balk = Voortgangsbalk(beurt.omgeving, "Beoordelen")
      let voornemen = try invoer.beslis(gelezen.nummers, tochNieuw: beurt.aanroep.vlag("--toch-nieuw")) {
        balk.toon(gelezen: $0, totaal: $1)
      }
      telling = invoer.telling
      telling[.fout] += Set(gelezen.fouten.map(\.regel)).count
      tafels = gelezen.heeftRijen ? beurt.tafels(invoer.gevallen, telling, naam) : []
      let fouten = gelezen.fouten + invoer.fouten
      guard fouten.isEmpty else { throw beurt.mislukt(fouten, naam, vooraf: tafels) }
      return voornemen
    }
    if !beurt.aanroep.vlag("--dry-run"), !beurt.aanroep.vlag("--bevestig"), beurt.magVragen {
      let proef = try beurt.leg(isProef: true, beslis)
      for tafel in tafels { beurt.omgeving.uitvoer.melding(tafel) }
      guard proef.voornemen.isLeeg || beurt.vraagJa("Dit alles vastleggen?") else {
        throw Mislukt(
          .bevindingen, "A065", "Er is niets vastgelegd: vastleggen voor meer mensen vraagt een bevestiging.",
          advies: "Klopt het? Geef dezelfde opdracht met --bevestig.")
      }
    }
    let vastgelegd = try beurt.leg(isInStapels: true, beslis)
    for tafel in tafels { beurt.omgeving.uitvoer.melding(tafel) }
    return beurt.bevestig(vastgelegd, hierna: "medewerker lijst", erbij: [telling.lid])
  }
}

extension Beurt {
  /// The profile behind `--profiel`.
  func importprofiel() throws(Mislukt) -> Importprofiel? {
    guard let naam = aanroep.waarde("--profiel") else { return nil }
    let gelezen = ProfielBestand.lees(try tekstbestand(naam))
    return try goed(gelezen.profiel, gelezen.bevindingen, naam: naam)
  }

  /// What comes of a file: how many of each, and each row where that was asked.
  fileprivate func tafels(_ gevallen: [Importgeval], _ telling: Importtelling, _ naam: String) -> [String] {
    var tafels = [telling.tafel(self, "Telling van \(veilig(naam)):")]
    let anders = gevallen.filter { $0.soort != .gelijk }
    if aanroep.vlag("--verschil") {
      if !anders.isEmpty { tafels.append(tafel("Per regel:", Importgeval.kolommen, anders)) }
    } else if telling[.ontbreekt] > 0 {
      tafels.append("Wie niet in het bestand staat, blijft in dienst; wie dat zijn, zegt --verschil.")
    }
    return tafels
  }
}
