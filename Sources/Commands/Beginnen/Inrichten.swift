internal import Arguments
internal import EventLog
internal import Gesprekscyclus
internal import Kalender
internal import Tekst
internal import Wire

extension Commando {
  static let inrichten = Commando(
    .beginnen,
    Opdracht(
      "inrichten", "Maak een nieuwe, lege opslag.",
      uitleg: [
        "De opslag is een map met het logboek. Wie hem inricht, krijgt alle rollen en kan ze verdelen met 'rol'.",
        "Een proefopslag is om te oefenen: daar mag u met --vandaag door het jaar lopen.",
      ],
      voorbeelden: [
        Voorbeeld("gespreksboek inrichten --organisatie \"Gemeente Zandmeer\"", "Begin in ./Storage of uw datamap."),
        Voorbeeld(
          "gespreksboek inrichten --organisatie Oefening --proef --opslag oefenmap",
          "Begin een proefopslag om te oefenen."),
      ],
      opties: [
        Optie("--organisatie", waarde: "NAAM", "De naam van de organisatie.", verplicht: true),
        Optie("--proef", "Maak een proefopslag, met een klok die u mag verzetten."),
      ])
  ) { (beurt) throws(Mislukt) in
    let pad = try Opslagkeuze.pad(beurt)
    let tijd = try beurt.beginvanOpslag(proef: beurt.aanroep.vlag("--proef"))
    let opslag: Opslag
    do {
      opslag = try Opslag.inrichten(
        pad: pad, organisatie: try beurt.verplicht("--organisatie"), proef: beurt.aanroep.vlag("--proef"),
        platform: beurt.omgeving.platform)
    } catch let fout as LogError {
      throw Mislukt(fout)
    } catch let fout as Mislukt {
      throw fout
    } catch {
      throw Mislukt(.bevindingen, "L010", "De opslag kan niet worden gemaakt.", advies: "Controleer de map.")
    }
    let account = try beurt.wie(op: opslag).account
    let werkplaats: Werkplaats
    do throws(LogError) {
      werkplaats = try Werkplaats(opslag, opdracht: nil, actor: account)
    } catch {
      throw Mislukt(error)
    }
    defer { werkplaats.sluit() }
    try beurt.begin(werkplaats, account: account, tijd: tijd)
    beurt.toon(
      "De opslag van \(veilig(opslag.organisatie)) staat klaar in \(veilig(pad)).",
      json: .leden([
        ("schema", "gespreksboek.ingericht"), ("schemaversie", 1), ("organisatie", .tekst(opslag.organisatie)),
        ("opslag", .tekst(opslag.kenmerk)), ("pad", .tekst(pad)),
      ]))
    beurt.hierna("catalogus importeren BESTAND")
    return .gelukt
  }
}
