internal import Arguments
internal import EventLog
internal import Gebruik
internal import Gesprekscyclus
internal import Reports
internal import Tekst

extension Commando {
  static let exporterenMDTO = Commando(
    .overig, .overdragen, "mdto", "Zet een dossier of gesprek klaar voor een archief, volgens MDTO.",
    uitleg: [
      "Elk document komt er twee keer: om te lezen (HTML) en voor programma's (JSON). Ernaast staan XML-bestanden volgens MDTO "
        + "1.0.1 van het Nationaal Archief: over het document (.mdto.xml) en over elk bestand (.bestand.mdto.xml).",
      "Zonder GESPREK is het het hele dossier, met elk gehouden gesprek apart.",
    ],
    voorbeelden: [
      "exporteren mdto M-0117 --uit archief": "Het hele dossier.",
      "exporteren mdto M-0117 G-2026-3 --uit archief": "Eén gesprek.",
    ],
    argumenten: [
      Argumenten.medewerker, Positioneel("GESPREK", Argumenten.gesprek.uitleg, .optioneel),
    ],
    opties: [
      Optie(
        "--uit", waarde: "MAP", "Een nieuwe of lege map; - voor een tar-bestand op de uitvoer.", verplicht: true,
        pad: .map), Opties.doel,
    ]
  ) { (beurt) throws(Mislukt) in
    let (uit, loket) = (try beurt.verplicht("--uit"), try beurt.loket(metAlleenLog: false))
    let lezing = try beurt.lees()
    let nummer = try beurt.nummerVanMedewerker(in: lezing.boek)
    let gesprek = beurt.aanroep.positie("GESPREK").map { GesprekKenmerk($0) }
    guard let overdracht = Overdracht.maak(nummer, gesprek: gesprek, nu: beurt.omgeving.nu, uit: lezing.bron) else {
      throw Mislukt(
        .nietGevonden, WeigeringCode.onbekendGesprek.rawValue,
        "Dit dossier heeft geen gesprek \(veilig(gesprek?.tekst ?? "")).",
        advies: "Zoek het kenmerk met: gespreksboek gesprek lijst \(veilig(nummer.tekst)).")
    }
    let bestanden = overdracht.bestanden.map { ($0.naam, $0.bytes) }
    if uit == "-" {
      beurt.omgeving.uitvoer.antwoord(bytes: Tarbestand.bytes(bestanden, beurt.omgeving.nu))
      return .gelukt
    }
    try beurt.eisBuiten(loket.opslag, uit)
    try beurt.schrijf(bestanden, uit, tar: "archief.tar")
    let aantal = aantal(overdracht.documenten, "document", "documenten")
    beurt.toon(
      "In \(veilig(uit)) staan \(bestanden.count) bestanden: \(aantal), met metagegevens.",
      json: .document(
        "gespreksboek.mdto", ("map", beurt.omgeving.pad(uit)), ("documenten", overdracht.documenten),
        ("bestanden", bestanden.map(\.0))))
    return .gelukt
  }
}
