internal import Arguments
internal import Bewijs
internal import EventLog
internal import Gebruik
internal import Gesprekscyclus
internal import Tekst
internal import Wire

extension Commando {
  static let zegelMaken = Commando(
    .overig, .verzegelen, "maken", "Maak een zegel over alles wat er nu in het logboek staat.",
    uitleg: [
      "Een zegel zegt met een handtekening hoe het logboek nu is. Wie het later naast het logboek legt, ziet of er sindsdien "
        + "iets aan het begin is veranderd. Dat helpt alleen als iemand anders het zegel ook bewaart.",
      "Eerst wordt vastgelegd hoe alle dossiers ervoor staan. Daarna wordt ondertekend, met openssl. Anderen kunnen intussen "
        + "doorwerken. Het zegel komt in zegels/, en in het logboek staat dat het gemaakt is.",
    ],
    voorbeelden: [
      "zegel maken --sleutel /veilig/zegel.pem": "Verzegel alles tot nu toe.",
      "zegel maken --sleutel /veilig/zegel.pem --ssh ~/.ssh/id_ed25519": "Ook met een SSH-sleutel.",
    ],
    opties: [
      Sleutelopties.ondertekenen,
      Optie("--ssh", waarde: "BESTAND", "Zet er ook een handtekening naast met deze SSH-sleutel.", pad: .bestand),
      Opties.wacht, Opties.bevestigTijd,
    ]
  ) { (beurt) throws(Mislukt) in
    let loket = try beurt.loket(metAlleenLog: false)
    let opslag = try loket.bewaakteOpslag()
    guard let bestand = try beurt.sleutelbestand("--sleutel", buiten: opslag) else {
      throw .ongeldig("--sleutel ontbreekt.", advies: "Maak een sleutel met ‘gespreksboek zegel sleutel’.")
    }
    let (openssl, ssh, wijze) = (try beurt.openssl(), try beurt.ssh(buiten: opslag), try beurt.openwijze())
    let balk = Voortgangsbalk(beurt.omgeving, "Verzegelen")
    let (gemaakt, sleutel): (SealMaker.Result, NoteKey)
    do throws(LogError) {
      let ondertekenaar = try openssl.signer(bestand, name: TreeHead.origin(opslag.kenmerk), .note, ssh: ssh)
      let omgeving = beurt.omgeving
      let maker = SealMaker(
        opslag, ondertekenaar, actor: loket.wie.account, termen: omgeving.index.termen, wijze, nu: { omgeving.nu })
      gemaakt = try maker.make { balk.toon(gelezen: $0, totaal: $1) }
      sleutel = ondertekenaar.sleutel
    } catch {
      throw Mislukt(error)
    }
    let hoofd = gemaakt.zegel.hoofd
    beurt.omgeving.uitvoer.gedaan = "Het zegel over \(hoofd.aantal) records is wel gemaakt."
    let regels = [
      "Het zegel over \(aantal(hoofd.aantal, "record", "records")) en \(aantal(gemaakt.dossiers, "dossier", "dossiers")) is "
        + "gemaakt. Dat staat in nr \(gemaakt.nr).",
      "Het staat in zegels/\(gemaakt.zegel.naam)\(gemaakt.heeftSSH ? ", met een SSH-handtekening ernaast" : "").",
      "Laat iemand anders het ook bewaren: alleen dan is later te zien of het logboek tot hier is veranderd.",
    ]
    let tekst =
      regels.map { wrap($0, breedte: beurt.omgeving.breedte).joined(separator: "\n") } + [
        "Merkle-wortel:  \(hoofd.wortel.hex)"
      ]
    beurt.toon(
      tekst.joined(separator: "\n"),
      json: .document(
        "gespreksboek.zegel", ("opslag", opslag.kenmerk), ("records", hoofd.aantal), ("dossiers", gemaakt.dossiers),
        ("wortel", hoofd.wortel.hex), ("nr", gemaakt.nr),
        ("bestand", FilePath.join(opslag.zegelsPad, gemaakt.zegel.naam)),
        ("ssh", gemaakt.heeftSSH), ("controlesleutel", sleutel.description)))
    return .gelukt
  }

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

  static let zegelTegels = Commando(
    .overig, .verzegelen, "tegels", "Zet de hashes van een verzegeld logboek klaar voor een webserver.",
    uitleg: [
      "Wie de map op een webserver zet, laat anderen zelf nagaan dat het logboek alleen groeit (C2SP tlog-tiles). Er staan "
        + "alleen hashes in. Geef de opdracht na elk zegel opnieuw: er komt bij wat nieuw is.",
      "Met --koppen staan ook de koppen van alle records erin. Die noemen accounts, stromen en tijden.",
    ],
    voorbeelden: ["zegel tegels /srv/www/logboek": "Maak de tegels, of werk ze bij."],
    argumenten: [Positioneel("MAP", "De map voor de webserver.", pad: .map)],
    opties: [Sleutelopties.zegel, Optie("--koppen", "Ook de koppen van de records.")]
  ) { (beurt) throws(Mislukt) in
    let loket = try beurt.loket(metAlleenLog: false)
    let opslag = try loket.bewaakteOpslag()
    try beurt.eisGeenSudo("schrijft", "Geef de opdracht zelf als eigenaar van de opslag, zonder sudo.")
    let (zegel, map) = (try beurt.gekozenZegel(opslag, try loket.lees(over: .niemand).boek), beurt.positie("MAP"))
    let pad = beurt.omgeving.pad(map)
    try beurt.eisBuiten(opslag, map)
    let uitslag = try Mislukt.bij { () throws(LogError) in
      try TileExport.write(Prover(opslag, zegel), to: pad, koppen: beurt.aanroep.vlag("--koppen"))
    }
    beurt.toon(
      wrap(
        "In \(veilig(map)) \(uitslag.tegels == 1 ? "staat" : "staan") \(aantal(uitslag.tegels, "tegel", "tegels")) van het zegel over \(zegel.hoofd.aantal) records; "
          + "\(aantal(uitslag.nieuw, "is", "zijn")) nieuw geschreven.", breedte: beurt.omgeving.breedte
      ).joined(separator: "\n"),
      json: .document(
        "gespreksboek.tegels", ("map", pad), ("records", zegel.hoofd.aantal), ("tegels", uitslag.tegels),
        ("nieuw", uitslag.nieuw)))
    return .gelukt
  }
}

extension Beurt {
  /// Refuses a directory in the storage: nothing but the log's own may come to stand there.
  func eisBuiten(_ opslag: Storage, _ map: String) throws(Mislukt) {
    guard FilePath.leads(omgeving.pad(map), into: opslag.pad, opslag.platform) else { return }
    throw Mislukt(
      .bevindingen, "B008", "'\(map)' ligt in de opslag van een logboek.", advies: "Kies een map daarbuiten.")
  }
}
