internal import Arguments
internal import EventLog
internal import Gebruik
internal import Gesprekscyclus
internal import Tekst

extension Commando {
  static let voorbeeld = Commando(
    .overig, .beginnen, "voorbeeld", "Vul een nieuwe opslag met een kleine gemeente en loop door haar jaar.",
    uitleg: [
      "De gemeente Zandmeer bestaat niet; alle mensen en gebeurtenissen zijn bedacht. Een opslag die er al is, blijft "
        + "zoals hij is: het voorbeeld komt altijd in een nieuwe map."
    ],
    voorbeelden: [
      "voorbeeld": "Zie een heel jaar, in een nieuwe tijdelijke map.",
      "voorbeeld --opslag oefenmap": "Maak het voorbeeld in een map die nog niet bestaat.",
    ],
    opties: [
      Optie(
        "--fixtures", waarde: "MAP",
        "De map met het voorbeeld; anders die bij het programma, of Fixtures hier of hierboven.", pad: .map)
    ]
  ) { (beurt) throws(Mislukt) in
    if beurt.aanroep.waarde("--vandaag") != nil {
      throw Mislukt(
        .optiesBotsen, "--vandaag kan niet bij voorbeeld: dat loopt zelf door het jaar 2026.",
        advies: "Laat --vandaag weg.")
    }
    let bron = try Voorbeeldbron.zoek(beurt)
    let opslag = try Voorbeeldplek.richtIn(beurt)
    let loket = try beurt.loket(van: opslag)
    let werkplaats = try loket.begin(bron.regels.first?.tijdstip ?? beurt.omgeving.nu)
    defer { werkplaats.sluit() }
    let loop = Jaarloop(
      bron: bron, werkplaats: werkplaats, omgeving: beurt.omgeving, inrichter: loket.wie.account)
    let balk = Voortgangsbalk(beurt.omgeving, "Een jaar in Zandmeer")
    let waarschuwingen = try loop.loop(balk)
    beurt.omgeving.uitvoer.gedaan = "Het voorbeeld staat wel klaar in \(veilig(opslag.pad))."
    let telling = Voorbeeldtelling(
      werkplaats.boek, opslag, peildatum: Voorbeeldverhaal.peildatum, opdrachten: bron.regels.count,
      metWaarschuwing: waarschuwingen)
    let verhaal = beurt.wilJSON ? "" : try beurt.verhaal(telling, loop)
    beurt.toon(verhaal, json: telling.json)
    return .gelukt
  }
}
