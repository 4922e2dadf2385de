internal import Arguments
internal import Gebruik
internal import Gesprekscyclus
internal import Kalender

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
