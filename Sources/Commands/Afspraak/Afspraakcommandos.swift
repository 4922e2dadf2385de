internal import Arguments
internal import Gebruik
internal import Gesprekscyclus
internal import Kalender
internal import Reports

extension Commandogroep {
  static let afspraak = Commandogroep.groep(
    naam: "afspraak", samenvatting: "Maak resultaat- en ontwikkelafspraken en houd ze bij.",
    [.afspraakMaken, .afspraakBijstellen, .afspraakVoortgang, .afspraakIntrekken, .afspraakLijst])
}

enum Afspraakopties {
  static let inhoud: [Optie] = [
    Optie("--gebied", waarde: "NAAM", "Resultaatgebied van de functie."),
    Optie("--omschrijving", waarde: "TEKST", "Wat er bereikt moet zijn."),
    Optie("--maatstaf", waarde: "TEKST", "Waaraan u het resultaat meet."),
    Optie("--gereed-op", waarde: "DATUM", "De dag waarop het klaar moet zijn."),
    Optie("--weging", waarde: "PROCENT", "Heel percentage, als de regeling weegt."),
  ]
  static let ontwikkel: [Optie] = [
    Optie("--ontwikkel", "Het is een ontwikkelafspraak."),
    Optie("--competentie", waarde: "CODE", "De competentie die zich ontwikkelt."),
    Optie("--activiteit", waarde: "TEKST", "Wat de medewerker gaat doen, zoals een cursus."),
    Optie("--faciliteit", waarde: "TEKST", "Wat de werkgever daarvoor geeft: tijd, geld, begeleiding."),
  ]
  static let herverdeel = Optie(
    "--herverdeel", waarde: "AFSPRAAK=PROCENT", "Geef tegelijk een andere afspraak een nieuwe weging.",
    herhaalbaar: true)
}

extension Beurt {
  func afspraakwijziging() throws(Mislukt) -> Afspraakwijziging {
    Afspraakwijziging(
      resultaatgebied: try tekst("--gebied"), omschrijving: try tekst("--omschrijving"),
      maatstaf: try tekst("--maatstaf"), gereedOp: try datum("--gereed-op"),
      weging: try aanroep.waarde("--weging").map { (tekst) throws(Mislukt) in try procent(tekst, bij: "--weging") })
  }

  /// `--herverdeel RA-2=60`, as often as needed.
  func herverdeling() throws(Mislukt) -> [AfspraakKenmerk: Int] {
    var wegingen: [AfspraakKenmerk: Int] = [:]
    for tekst in aanroep.alle("--herverdeel") {
      let delen = tekst.split(separator: "=", omittingEmptySubsequences: false).map(String.init)
      guard delen.count == 2, !delen[0].isEmpty else {
        throw .ongeldig("'\(tekst)' is geen herverdeling.", advies: "Schrijf bijvoorbeeld --herverdeel RA-2=60.")
      }
      wegingen[AfspraakKenmerk(delen[0])] = try procent(delen[1], bij: "--herverdeel")
    }
    return wegingen
  }

  /// `60`, `60%` or `60 %`, as a form takes it.
  private func procent(_ tekst: String, bij naam: String) throws(Mislukt) -> Int {
    var kaal = tekst.filter { !$0.isWhitespace }
    if kaal.hasSuffix("%") { kaal.removeLast() }
    guard let getal = Int(kaal), (1...100).contains(getal) else {
      throw .ongeldig(
        "'\(tekst)' bij \(naam) is geen heel percentage van 1 tot en met 100.",
        advies: "Schrijf bijvoorbeeld 60 of 60%.")
    }
    return getal
  }
}

extension Commando {
  static let afspraakLijst = Commando(
    .vraag, .lijstenLezen, "lijst", "Laat resultaatafspraken en ontwikkelafspraken zien.",
    voorbeelden: [
      "afspraak lijst M-0117": "De afspraken van één medewerker.",
      "afspraak lijst --te-laat": "Alle afspraken die over hun datum zijn.",
    ],
    argumenten: [Argumenten.medewerkerOptioneel],
    opties: Opties.alleenCyclus + [
      Optie(
        "--status", waarde: "STATUS", "Alleen met deze laatste status.",
        keuzes: Voortgangsstatus.allCases.map(\.rawValue)),
      Optie("--te-laat", "Alleen wat over de datum is en nog niet gerealiseerd."),
      Optie("--met-ingetrokken", "Ook afspraken die zijn ingetrokken."),
    ] + Opties.personeel
  ) { (beurt) throws(Mislukt) in
    beurt.toon(
      try beurt.overDossiers { (_, nummer, personeel) throws(Mislukt) in
        Afsprakenlijst.Filter(
          nummer: nummer, jaar: try beurt.gekozenJaar(),
          status: beurt.aanroep.waarde("--status").flatMap { Voortgangsstatus(invoer: $0) },
          alleenTeLaat: beurt.aanroep.vlag("--te-laat"), metIngetrokken: beurt.aanroep.vlag("--met-ingetrokken"),
          personeel: personeel, volledig: beurt.wilJSON)
      })
  }
}
