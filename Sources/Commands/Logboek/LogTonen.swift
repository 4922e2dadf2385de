internal import Arguments
internal import EventLog
internal import Gebruik
internal import Gesprekscyclus
internal import Projections
internal import Reports

extension Commando {
  static let logTonen = Commando(
    .overig, .logTonen, "tonen", "Laat records van het logboek zien, in woorden of zoals ze er staan.",
    uitleg: [
      "U ziet van elk record wie het wanneer vastlegde en wat er gebeurde. Met --ruw krijgt u de regels van het logboek "
        + "letter voor letter, zodat u ze zelf kunt narekenen. Filters mogen samen."
    ],
    voorbeelden: [
      "log tonen --nr 12..18": "De records 12 tot en met 18.",
      "log tonen --medewerker M-0117 --soort afspraak": "Alles over afspraken in één dossier.",
      "log tonen --actor m.jansen --sinds 01-11-2026": "Wat iemand sinds november vastlegde.",
      "log tonen --nr 2 --ruw | jq .": "Een regel zoals hij op schijf staat.",
    ],
    opties: [Optie("--ruw", "Geef de regels van het logboek letter voor letter.")] + Logfilter.opties + [Opties.doel]
  ) { (beurt) throws(Mislukt) in
    if beurt.wilJSON && beurt.aanroep.vlag("--ruw") {
      throw Mislukt(.optiesBotsen, "--ruw en --json gaan niet samen.", advies: "Kies één vorm.")
    }
    let loket = try beurt.loket()
    let leeg = try Logfilter(beurt)
    var filter = leeg
    let over = beurt.aanroep.waarde("--medewerker").map {
      Betreft.enkelen(.init(mensen: [Personeelsnummer(getypt: $0)]))
    }
    let (lezing, ziet) = try loket.records(
      leeg.stuk, over: over ?? .iedereen, begin: { filter = leeg }, bezoek: { filter.bezoek($0) })
    try filter.keur(beurt)
    filter.houd(ziet)
    filter.leeg(lezing.boek.nogLeesbaar)
    if let nummer = beurt.aanroep.waarde("--medewerker") {
      filter.houd(stroom: .dossier(try lezing.boek.vind(nummer).sleutel))
    }
    if beurt.aanroep.vlag("--ruw") {
      // As it stands there, but for what is to be gone.
      let weg = Set(lezing.boek.nogLeesbaar)
      let plaatsen = filter.gekozen.filter { !weg.contains($0.nr) }.map(\.plaats)
      let regels = try Mislukt.bij { () throws(LogError) in try LogReader(opslag: loket.opslag).lines(at: plaatsen) }
      beurt.omgeving.uitvoer.antwoord(kaal: String(decoding: regels, as: UTF8.self))
      return .gelukt
    }
    let weergave = Logweergave(filter.gekozen, lezing.bron)
    beurt.toon(weergave.tekst(beurt.omgeving.breedte), json: weergave.json)
    return .gelukt
  }
}
