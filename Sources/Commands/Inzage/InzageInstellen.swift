internal import Arguments
internal import EventLog
internal import Gebruik
internal import Gesprekscyclus

extension Commando {
  static let inzageInstellen = Commando(
    .vastlegging, .inzageInstellen, "instellen", "Stel in of deze opslag noteert wie naar wie keek.",
    uitleg: [
      "Met 'aan' komt er bij elke vraag over een ander een notitie: wie, wanneer, met welke opdracht, over wie en waarvoor. "
        + "Lukt dat niet, dan krijgt u het antwoord met een waarschuwing. Met 'verplicht' krijgt u dan geen antwoord.",
      "Wie dit wanneer instelde en waarom, blijft in het logboek staan. Notities die er al zijn, blijven ook.",
    ],
    voorbeelden: [
      "inzage instellen verplicht --bewaar 5 --reden \"besluit van 3 maart\"":
        "Wat niet te noteren is, wordt niet getoond."
    ],
    argumenten: [
      Positioneel("STAND", "uit, aan of verplicht.", keuzes: Inzagestand.allCases.map(\.rawValue))
    ],
    opties: [
      Optie(
        "--bewaar", waarde: "JAREN",
        "Zo veel jaar blijft een notitie bewaard; anders zoals het was ingesteld."),
      Opties.reden(verplicht: true),
    ]
  ) { (beurt) throws(Mislukt) in
    guard let stand = Inzagestand(rawValue: beurt.positie("STAND")) else {
      throw .ongeldig("'\(beurt.positie("STAND"))' is geen stand.", advies: "Kies uit uit, aan en verplicht.")
    }
    let jaren = try beurt.geheel("--bewaar", Toegang.inzageBewaarjaren)
    let reden = try beurt.tekst("--reden") ?? ""
    let loket = try beurt.loket(metAlleenLog: beurt.aanroep.vlag("--dry-run"))
    let vastgelegd = try beurt.leg { (ruimte) throws(Mislukt) in
      let voornemen = try ruimte.beslis(
        .inzage(.init(stand: stand, per: ruimte.kader.vandaag, bewaarjaren: jaren, reden: reden)))
      // First the place, then the record: whoever reads that record finds where to note.
      if stand != .uit, !beurt.aanroep.vlag("--dry-run") { try loket.richtInzageIn(ruimte.boek) }
      return voornemen
    }
    return beurt.bevestig(vastgelegd, hierna: stand == .uit ? "status" : "inzage log")
  }
}
