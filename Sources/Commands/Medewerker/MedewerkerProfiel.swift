internal import Arguments
internal import EventCoding
internal import Gebruik
internal import Gesprekscyclus
internal import Kalender
internal import Projections
internal import Tekst
internal import Wire

extension Commando {
  static let medewerkerProfiel = Commando(
    .overig, .regelsLezen, "profiel", "Stel een profiel voor om de export van een ander systeem mee te importeren.",
    uitleg: [
      "Het profiel zegt welke kolom wat is, hoe datums geschreven zijn en welk woord welke functie of welk onderdeel is. Het "
        + "voorstel komt uit de kopregel en de rijen van het bestand, en uit de catalogi die er zijn.",
      "Wat niet te plaatsen is, staat op de foutuitvoer. Lees het voorstel na en vul aan wat er leeg staat, voor u ermee "
        + "importeert. De afsluitcode is 1 als er een kolom ontbreekt die nodig is.",
    ],
    voorbeelden: ["medewerker profiel export.csv --uit profiel.json": "Zet het voorstel in een bestand."],
    argumenten: [Positioneel("BESTAND", "Het CSV-bestand, of - voor standaardinvoer.", pad: .bestand)],
    opties: Opties.uit
  ) { (beurt) throws(Mislukt) in
    let naam = beurt.positie("BESTAND")
    if let uit = beurt.omgeving.uitvoer.uit, uit.vorm != .json {
      throw .ongeldig(
        "Een profiel is JSON, en '\(veilig(uit.naam))' eindigt op .\(uit.vorm).",
        advies: "Laat de naam op .json eindigen.")
    }
    let lezing = try beurt.lees()
    var functies = Functiezoeker(lezing.boek.catalogi, op: lezing.vandaag, in: nil)
    let bytes = try beurt.tekstbestand(naam, grens: Invoergrens.importbestand)
    let voorstel: Profielvoorstel
    do throws(CSVError) {
      voorstel = try Profielvoorstel(
        bytes, naam: naam.split(separator: "/").last.map(String.init) ?? naam, functies: &functies)
    } catch {
      throw beurt.mislukt([Importfout(error)], naam)
    }
    guard voorstel.heeftKop else {
      throw beurt.mislukt(
        [
          Importfout(
            .kopOntbreekt, regel: 1, kolom: 1, "De kopregel ontbreekt, of geen van de namen erin is bekend.",
            advies: "Zet boven de eerste rij de namen van de kolommen.")
        ], naam)
    }
    beurt.meldOpmerkingen(voorstel.opmerkingen, naam)
    let document = voorstel.profiel.document
    beurt.toon(String(decoding: document.prettyBytes(), as: UTF8.self), json: document)
    beurt.hierna("medewerker importeren \(naam) --profiel \(beurt.omgeving.uitvoer.uit?.naam ?? "PROFIEL") --dry-run")
    return voorstel.ontbrekend.isEmpty ? .gelukt : .bevindingen
  }
}
