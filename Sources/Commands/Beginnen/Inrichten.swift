internal import Arguments
internal import EventLog
internal import Gebruik
internal import Gesprekscyclus
internal import Kalender
internal import Tekst

extension Commando {
  static let inrichten = Commando(
    .overig, .beginnen, "inrichten", "Maak een nieuwe, lege opslag.",
    uitleg: [
      "De opslag is een map met het logboek. Wie hem inricht, krijgt alle rollen en kan ze verdelen met 'rol'.",
      "Een proefopslag is om te oefenen: daar mag u met --vandaag door het jaar lopen.",
    ],
    voorbeelden: [
      "inrichten --organisatie \"Gemeente Zandmeer\"": "Begin in ./Storage of uw datamap.",
      "inrichten --organisatie Oefening --proef --opslag oefenmap": "Begin een proefopslag om te oefenen.",
    ],
    opties: [
      Optie("--organisatie", waarde: "NAAM", "De naam van de organisatie.", verplicht: true),
      Optie("--proef", "Maak een proefopslag, met een klok die u mag verzetten."),
    ]
  ) { (beurt) throws(Mislukt) in
    let pad = try Opslagkeuze.pad(beurt)
    let tijd = try beurt.beginvanOpslag(proef: beurt.aanroep.vlag("--proef"))
    let opslag: Storage
    do {
      opslag = try Storage.setUp(
        path: pad, organisatie: try beurt.verplicht("--organisatie"), proef: beurt.aanroep.vlag("--proef"),
        platform: beurt.omgeving.platform)
    } catch let fout as LogError {
      throw Mislukt(fout)
    } catch let fout as Mislukt {
      throw fout
    } catch {
      throw Mislukt(.bevindingen, "L010", "De opslag kan niet worden gemaakt.", advies: "Controleer de map.")
    }
    try beurt.loket(van: opslag).begin(tijd).sluit()
    beurt.omgeving.uitvoer.gedaan = "De opslag staat wel klaar in \(veilig(pad))."
    beurt.toon(
      "De opslag van \(veilig(opslag.organisatie)) staat klaar in \(veilig(pad)).",
      json: .document(
        "gespreksboek.ingericht", ("organisatie", opslag.organisatie),
        ("opslag", opslag.kenmerk), ("pad", pad)))
    beurt.hierna("catalogus importeren BESTAND")
    return .gelukt
  }
}

extension Beurt {
  /// When the first records of a new storage are made: now, or in a trial at the beginning of the year, or of the day
  /// given with `--vandaag`, so that its clock may go back to there.
  func beginvanOpslag(proef: Bool) throws(Mislukt) -> Tijdstip {
    let vandaag = try gekozenDag()
    guard proef else {
      if vandaag == nil { return omgeving.nu }
      throw .ongeldig(
        "--vandaag kan alleen bij een proefopslag.", advies: "Laat --vandaag weg, of geef ook --proef.")
    }
    let nu = Amsterdam.datum(van: omgeving.nu)
    return Amsterdam.tijdstip(vandaag ?? Datum(jaar: nu.jaar, maand: 1, dag: 1) ?? nu, uur: 0)
  }
}
