internal import Arguments
internal import EventLog
internal import Gesprekscyclus
internal import Projections
internal import Reports

extension Commando {
  static let logTonen = Commando(
    .logTonen,
    Opdracht(
      "tonen", "Laat records van het logboek zien, in woorden of zoals ze er staan.",
      uitleg: [
        "U ziet van elk record wie het wanneer vastlegde en wat er gebeurde. Met --ruw krijgt u de regels van het logboek "
          + "letter voor letter, zodat u ze zelf kunt narekenen. Filters mogen samen."
      ],
      voorbeelden: [
        Voorbeeld("gespreksboek log tonen --nr 12..18", "De records 12 tot en met 18."),
        Voorbeeld(
          "gespreksboek log tonen --medewerker M-0117 --soort afspraak", "Alles over afspraken in één dossier."),
        Voorbeeld("gespreksboek log tonen --actor m.jansen --sinds 01-11-2026", "Wat iemand sinds november vastlegde."),
        Voorbeeld("gespreksboek log tonen --nr 2 --ruw | jq .", "Een regel zoals hij op schijf staat."),
      ],
      opties: [Optie("--ruw", "Geef de regels van het logboek letter voor letter.")] + Logfilter.opties)
  ) { (beurt) throws(Mislukt) in
    if beurt.wilJSON && beurt.aanroep.vlag("--ruw") {
      throw Mislukt(GebruiksFout(.optiesBotsen, "--ruw en --json gaan niet samen.", advies: "Kies één vorm."))
    }
    let opslag = try beurt.onbewaakteLeesbareOpslag()
    let leeg = try Logfilter(beurt)
    var filter = leeg
    var vol = Boek()
    try beurt.doorloop(
      opslag,
      begin: {
        filter = leeg
        vol = Boek()
      },
      bezoek: { record in
        filter.bezoek(record)
        vol.verwerk(record)
      })
    let bevoegdheid = try beurt.bevoegdheid(vol, opslag, isHeel: !beurt.omgeving.uitvoer.isOnvolledig)
    let boek = vol.zichtbaar(bevoegdheid, vol: vol)
    try filter.keur(beurt)
    filter.houd { vol.ziet(Stroom(naam: $0.stroom), $0.tijd, bevoegdheid) }
    if let nummer = beurt.aanroep.waarde("--medewerker") {
      filter.houd(stroom: .dossier(try beurt.dossier(van: nummer, in: boek).sleutel))
    }
    if beurt.aanroep.vlag("--ruw") {
      do throws(LogError) {
        let regels = try LogLezer(opslag: opslag).regels(op: filter.gekozen.map(\.plaats))
        beurt.omgeving.uitvoer.antwoord(kaal: String(decoding: regels, as: UTF8.self))
      } catch {
        throw Mislukt(error)
      }
      return .gelukt
    }
    let bron = Rapportbron(
      boek: boek, organisatie: opslag.organisatie, opslag: opslag.kenmerk, peildatum: try beurt.vandaag())
    let weergave = Logweergave(filter.gekozen, bron)
    beurt.toon(weergave.tekst(beurt.omgeving.breedte), json: weergave.json)
    return .gelukt
  }
}
