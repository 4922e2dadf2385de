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
}
