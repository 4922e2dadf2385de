internal import Arguments
internal import Bewijs
internal import EventLog
internal import Gebruik
internal import Gesprekscyclus
internal import Kalender
internal import Tekst
internal import Wire

extension Commando {
  static let zegelMedetekenen = Commando(
    .overig, .beginnen, "medetekenen", "Zet uw handtekening onder een zegel van een ander.",
    uitleg: [
      "U verklaart dat u dit zegel op dit moment zag, en dat het logboek doorgaat op het vorige zegel dat u tekende. Daarvoor is "
        + "de opslag niet nodig: alleen het vorige zegel, en een uitbreiding van wie het logboek heeft (bewijs uitbreiding).",
      "Van een logboek met twee geschiedenissen tekent u zo nooit beide. Bewaar elk zegel dat u tekende: het volgende moet "
        + "erop doorgaan.",
    ],
    voorbeelden: [
      "zegel medetekenen 1100.txt --van log.txt --sleutel or.pem --naam or --eerste --uit 1100-or.txt":
        "Teken voor het eerst, als ondernemingsraad.",
      "zegel medetekenen 1240.txt --van log.txt --sleutel or.pem --naam or --vorige 1100-or.txt "
        + "--bewijs groei.txt --uit 1240-or.txt": "Teken het volgende.",
    ],
    argumenten: [Positioneel("BESTAND", "Het nieuwe zegel.", pad: .bestand)],
    opties: [
      Optie(
        "--van", waarde: "SLEUTEL", "De controlesleutel van het logboek, of een bestand waar die in staat.",
        verplicht: true),
      Optie("--vorige", waarde: "OUDER", "Het vorige zegel dat u tekende.", pad: .bestand),
      Optie("--bewijs", waarde: "UITBREIDING", "Het bewijs dat het logboek daarop doorgaat.", pad: .bestand),
      Optie("--eerste", "Dit is het eerste zegel van dit logboek dat u tekent."),
      Optie(
        "--sleutel", waarde: "BESTAND", "Uw geheime sleutel, van zegel sleutel --naam.", verplicht: true,
        pad: .bestand),
      Optie("--naam", waarde: "NAAM", "De naam die bij uw sleutel hoort.", verplicht: true),
      Sleutelopties.uit,
    ]
  ) { (beurt) throws(Mislukt) in
    let naam = beurt.positie("BESTAND")
    let zegel = try beurt.zegelbestand(naam)
    let van = try beurt.controlesleutels("--van")
    _ = try beurt.keurHandtekening(zegel, van, naam: naam)
    guard van.contains(where: { $0.naam == zegel.hoofd.herkomst && $0.soort == .note }) else {
      throw Mislukt(
        .bevindingen, "Z015", "Het zegel is van \(veilig(zegel.hoofd.herkomst)), en de sleutel niet.",
        advies: "Geef de controlesleutel van dit logboek.")
    }
    guard let bestand = try beurt.sleutelbestand("--sleutel", buiten: nil) else {
      throw .ongeldig("--sleutel ontbreekt.", advies: "Maak er een met ‘gespreksboek zegel sleutel --naam NAAM’.")
    }
    let openssl = try beurt.openssl()
    let ondertekenaar = try Mislukt.bij { () throws(LogError) in
      try openssl.signer(bestand, name: beurt.naamVoorSleutel, .cosignature)
    }
    let sleutel = ondertekenaar.sleutel
    guard sleutel.naam != zegel.hoofd.herkomst, !van.contains(where: { $0.publiek == sleutel.publiek }) else {
      throw .ongeldig(
        "Het logboek kan niet zijn eigen zegel medetekenen.", advies: "Teken met een sleutel en een naam van uzelf.")
    }
    guard !zegel.notitie.handtekeningen.contains(where: { $0.naam == sleutel.naam && $0.kenmerk == sleutel.kenmerk })
    else {
      throw Mislukt(
        .bevindingen, "Z034", "Onder '\(veilig(naam))' staat uw handtekening al.", advies: "U hoeft niets te doen.")
    }
    try beurt.keurUitbreiding(zegel, van, sleutel)
    let getekend = try Mislukt.bij { () throws(LogError) in
      try ondertekenaar.sign(zegel.notitie, time: Int(beurt.omgeving.nu.milliseconden / 1000))
    }
    try beurt.geef(
      getekend.bytes, "gespreksboek.medeondertekening", ("records", zegel.hoofd.aantal),
      ("wortel", zegel.hoofd.wortel.hex),
      ("controlesleutel", sleutel.description))
    beurt.omgeving.uitvoer.melding("Uw controlesleutel is \(sleutel)")
    return .gelukt
  }
}

extension Beurt {
  fileprivate var naamVoorSleutel: String { aanroep.waarde("--naam") ?? "" }

  /// That the new seal goes on from the one that was signed before.
  fileprivate func keurUitbreiding(_ zegel: StoredSeal, _ van: [NoteKey], _ eigen: NoteKey) throws(Mislukt) {
    guard let ouder = aanroep.waarde("--vorige") else {
      guard aanroep.vlag("--eerste") else {
        throw .ongeldig(
          "Er staat niet bij welk zegel u hiervoor tekende.",
          advies: "Geef --vorige en --bewijs; of --eerste, als u van dit logboek nog nooit een zegel tekende.")
      }
      return
    }
    guard !aanroep.vlag("--eerste") else {
      throw Mislukt(
        .optiesBotsen, "--eerste en --vorige gaan niet samen.", advies: "Tekende u eerder, laat dan --eerste weg.")
    }
    let vorige = try zegelbestand(ouder)
    // Else whoever asks chooses what it goes on from.
    guard try keurHandtekening(vorige, van + [eigen], naam: ouder).contains(where: { $0.sleutel == eigen }) else {
      throw Mislukt(
        .bevindingen, "Z035", "Onder '\(veilig(ouder))' staat uw eigen handtekening niet.",
        advies: "Geef het vorige zegel zoals u het zelf tekende en bewaarde. Tekende u nog nooit, geef dan --eerste.")
    }
    guard vorige.hoofd.herkomst == zegel.hoofd.herkomst else {
      throw Mislukt(
        .bevindingen, "Z015", "De twee zegels zijn van verschillende opslagen.",
        advies: "Geef het vorige zegel van dit logboek.")
    }
    guard vorige.hoofd.aantal <= zegel.hoofd.aantal else {
      throw Mislukt(
        .bevindingen, "Z031",
        "Dit zegel is ouder dan uw vorige: \(zegel.hoofd.aantal) records, en toen \(vorige.hoofd.aantal).",
        advies: "Vraag het nieuwste zegel. Is dit het nieuwste, dan is het logboek teruggedraaid: teken niet.")
    }
    if vorige.hoofd.aantal == zegel.hoofd.aantal {
      guard vorige.hoofd.wortel == zegel.hoofd.wortel else { throw tweeGeschiedenissen(zegel, vorige) }
      return
    }
    guard let bewijs = aanroep.waarde("--bewijs") else {
      throw .ongeldig(
        "--bewijs ontbreekt.", advies: "Vraag het aan wie het logboek heeft: gespreksboek bewijs uitbreiding OUD NIEUW")
    }
    guard let uitbreiding = ConsistencyProof(try bestand(bewijs, grens: SignedNote.grens)) else {
      throw Mislukt(
        .bevindingen, "Z020", "'\(veilig(bewijs))' is geen bewijs van een uitbreiding.",
        advies: "Vraag het opnieuw: gespreksboek bewijs uitbreiding OUD NIEUW")
    }
    do throws(MerkleProofFault) {
      try uitbreiding.verify(from: vorige.hoofd, to: zegel.hoofd)
    } catch {
      switch error {
      case .andereWortel, .andereOudeWortel: throw tweeGeschiedenissen(zegel, vorige)
      case .teKort, .teLang, .buitenBereik:
        throw Mislukt(
          .bevindingen, error == .teKort ? "Z023" : error == .teLang ? "Z024" : "Z022",
          "'\(veilig(bewijs))' bewijst dit niet: \(error.zin).",
          advies: "Vraag een bewijs van \(vorige.hoofd.aantal) naar \(zegel.hoofd.aantal) records.")
      }
    }
  }

  private func tweeGeschiedenissen(_ nieuw: StoredSeal, _ oud: StoredSeal) -> Mislukt {
    Mislukt(
      .bevindingen, "Z032",
      "Dit zegel gaat niet door op uw vorige: er zijn twee geschiedenissen van dit logboek, of het bewijs is van een ander.",
      advies: "Teken niet. Bewaar beide zegels (\(oud.naam) en \(nieuw.naam)): samen bewijzen ze het. Vraag om uitleg.")
  }

  /// Writes what was made to the file of `--uit`, or shows it as it is.
  ///
  /// - Parameters:
  ///   - schema: of the document for programs, which holds the text when no file does.
  ///   - leden: what else stands in it.
  func geef(_ bytes: [UInt8], _ schema: String, _ leden: (String, any JSONConvertible)...) throws(Mislukt) {
    let naam = aanroep.waarde("--uit")
    if let naam {
      try eisGeenSudo("schrijft", "Laat --uit weg en laat uw eigen schelp schrijven: > BESTAND.")
      try Uitbestand.schrijf(bytes, omgeving.pad(naam), naam: naam, omgeving)
    }
    let tekst = String(decoding: bytes, as: UTF8.self)
    guard wilJSON || naam != nil else {
      omgeving.uitvoer.antwoord(kaal: tekst)
      return
    }
    let document = JSONNode.document(schema, ("bestand", naam), ("tekst", naam == nil ? tekst : nil))
    toon("\(veilig(naam ?? "")) is geschreven.", json: .object((document.object ?? []) + [JSONMember](leden)))
  }
}
