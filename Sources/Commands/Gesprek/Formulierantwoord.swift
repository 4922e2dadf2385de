internal import EventLog
internal import Formulieren
internal import Gebruik
internal import Gesprekscyclus
internal import Tekst
internal import Weergave
internal import Wire

extension Beurt {
  /// Shows a form as text, or puts it in the file that was asked for, as text or as a page.
  ///
  /// - Parameters:
  ///   - lezing: where it was read, which says in whose name it is sent.
  ///   - daarna: what to do with the file that the page saves.
  ///   - erboven: what the form is about, on the page.
  func toon(
    _ formulier: Formulier, soort: String, van dossier: Dossier, _ lezing: Lezing, daarna: String,
    erboven: Blad? = nil
  ) throws(Mislukt) {
    if let vorm = omgeving.uitvoer.uit?.vorm, ![.txt, .html, .json].contains(vorm) {
      throw Mislukt(
        .bevindingen, "B020", "Een formulier kan geen .\(vorm) zijn.",
        advies: "Laat de naam eindigen op .txt of .html.")
    }
    guard let uit = omgeving.uitvoer.uit, uit.vorm == .html, !wilJSON else {
      // A name that was recorded may hold anything, and most forms are shown on a terminal once.
      let tekst = veilig(formulier.tekst, regeleinden: true)
      return toon(tekst, json: .document("gespreksboek.formulier", ("soort", soort), ("tekst", tekst)))
    }
    var blad = erboven
    if let voorbehoud = omgeving.uitvoer.neemVoorbehoud() {
      blad = blad ?? Blad(.ruim)
      blad?.vooraf(voorbehoud)
    }
    let nummer = dossier.medewerker?.nummer.tekst ?? ""
    uit.neem(
      bytes: formulier.pagina(
        Formulieromslag(
          organisatie: lezing.opslag.organisatie, bestandsnaam: Self.bestandsnaam("\(formulier.naam) \(nummer)"),
          daarna: daarna,
          erboven: blad)))
  }

  /// A name that any disk takes: `beoordelingsgesprek-M-0117.txt`.
  private static func bestandsnaam(_ naam: String) -> String {
    naam.map { $0.isASCII && ($0.isLetter || $0.isNumber) ? String($0) : "-" }.joined() + ".txt"
  }
}
