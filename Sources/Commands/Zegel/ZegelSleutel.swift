internal import Arguments
internal import Bewijs
internal import EventLog
internal import Gebruik
internal import Gesprekscyclus
internal import Tekst
internal import Wire

extension Commando {
  static let zegelSleutel = Commando(
    .overig, .beginnen, "sleutel", "Maak een sleutel om zegels mee te ondertekenen.",
    uitleg: [
      "Het bestand is geheim: wie het heeft, kan zegels maken. Bewaar het buiten de opslag, liefst op een andere computer.",
      "U ziet ook de controlesleutel. Die is niet geheim: geef hem aan wie zegels wil nakijken, en maak hem bekend op een "
        + "plek die u later niet ongemerkt kunt veranderen.",
      "Met --naam maakt u een sleutel om zegels van een ander mede te ondertekenen. Dan is er geen opslag nodig.",
    ],
    voorbeelden: [
      "zegel sleutel --uit zegel.pem": "Maak de sleutel voor zegels van deze opslag.",
      "zegel sleutel --uit or.pem --naam ondernemingsraad": "Een sleutel om mede te ondertekenen.",
    ],
    opties: [
      Optie(
        "--uit", waarde: "BESTAND", "Het nieuwe bestand voor de geheime sleutel.", verplicht: true, pad: .bestand),
      Optie("--naam", waarde: "NAAM", "De naam waaronder u zegels van een ander ondertekent."),
    ]
  ) { (beurt) throws(Mislukt) in
    try beurt.eisGeenSudo("schrijft", "Geef de opdracht zelf als eigenaar van de sleutel, zonder sudo.")
    let (pad, naam) = (beurt.omgeving.pad(try beurt.verplicht("--uit")), beurt.aanroep.waarde("--naam"))
    let platform = beurt.omgeving.platform
    try Mislukt.bij { () throws(LogError) in try KeyFile.keepOut(pad, platform) }
    let (sleutelnaam, soort): (String, NoteKey.Kind)
    if let naam {
      (sleutelnaam, soort) = (naam, .cosignature)
    } else {
      let opslag = try beurt.loket(metAlleenLog: false).opslag
      try Mislukt.bij { () throws(LogError) in try KeyFile.keepOut(pad, of: opslag) }
      (sleutelnaam, soort) = (TreeHead.origin(opslag.kenmerk), .note)
    }
    guard NoteKey(naam: sleutelnaam, soort: soort, publiek: [UInt8](repeating: 0, count: 32)) != nil else {
      throw .ongeldig("'\(sleutelnaam)' kan geen naam zijn.", advies: "Gebruik letters zonder spatie en zonder +.")
    }
    let openssl = try beurt.openssl()
    let bytes = try Mislukt.bij { () throws(LogError) in try openssl.newKey() }
    try Uitbestand.schrijf(bytes, pad, naam: beurt.aanroep.waarde("--uit") ?? "", beurt.omgeving)
    let sleutel = try Mislukt.bij { () throws(LogError) in
      try openssl.signer(KeyFile(pad, outside: nil, beurt.omgeving.platform), name: sleutelnaam, soort).sleutel
    }
    let tekst = [
      "De geheime sleutel staat in \(veilig(pad)). Alleen u kunt hem lezen. Maak er een reservekopie van, buiten de opslag.",
      "De controlesleutel, voor wie zegels nakijkt:",
    ]
    beurt.toon(
      tekst.map { wrap($0, breedte: beurt.omgeving.breedte).joined(separator: "\n") }.joined(separator: "\n")
        + "\n\(sleutel)",
      json: .document(
        "gespreksboek.sleutel", ("bestand", pad), ("naam", sleutel.naam), ("kenmerk", sleutel.hex),
        ("controlesleutel", sleutel.description)))
    return .gelukt
  }
}
