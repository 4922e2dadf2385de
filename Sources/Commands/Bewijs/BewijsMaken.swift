internal import Arguments
internal import Bewijs
internal import EventLog
internal import Gebruik
internal import Gesprekscyclus
internal import Projections
internal import Tekst
internal import Wire

extension Commando {
  static let bewijsMaken = Commando(
    .overig, .bewijzen, "maken", "Maak een bewijs van een heel dossier, of van één record.",
    uitleg: [
      "In de map komen de records van het dossier, letter voor letter, en het bewijs dat ze in het verzegelde logboek staan en "
        + "dat er tot aan het zegel geen andere van dit dossier zijn. Van dossiers van collega's staat er niets "
        + "in; wel wie in dit dossier wordt genoemd of er iets in vastlegde.",
      "Wie de map krijgt, gaat haar na met bewijs nagaan, of met docs/controleer-bewijs.sh zonder dit programma. Een "
        + "voorbereiding die niet gedeeld is, ziet alleen de medewerker; in het bewijs van een ander staat dan alleen dat ze er is.",
    ],
    voorbeelden: [
      "bewijs maken M-0117 --uit bewijs": "Bewijs het hele dossier.",
      "bewijs maken --nr 12 --uit record-12": "Bewijs één record.",
      "bewijs maken M-0117 --uit - > bewijs.tar": "Hetzelfde in één bestand, ook onder sudo.",
    ],
    argumenten: [Positioneel("MEDEWERKER", Argumenten.medewerker.uitleg, .optioneel)],
    opties: [
      Optie("--nr", waarde: "NR", "Alleen dit record."),
      Optie(
        "--uit", waarde: "MAP", "Een nieuwe of lege map; - voor een tar-bestand op de uitvoer.", verplicht: true,
        pad: .map),
      Sleutelopties.zegel, Opties.doel,
    ]
  ) { (beurt) throws(Mislukt) in
    let loket = try beurt.loket(metAlleenLog: false)
    let (uit, nr) = (try beurt.verplicht("--uit"), try beurt.geheel("--nr", 1...Int(Int32.max)))
    guard (beurt.aanroep.positie("MEDEWERKER") == nil) == (nr != nil) else {
      throw .ongeldig("Geef een MEDEWERKER of --nr, en niet beide.", advies: "Zie ‘gespreksboek bewijs maken --help’.")
    }
    let lezing: Lezing
    if let nr {
      // Who may not see a record is not told whether it is there.
      var gevonden: LogRecord?
      let (gelezen, ziet) = try loket.records(
        .nummers(nr...nr), over: .enkelen(.init(records: [nr])), begin: { gevonden = nil },
        bezoek: { if $0.nr == nr { gevonden = $0 } })
      guard let gevonden, ziet(gevonden) else { throw Mislukt(Geweigerd(.geenToegang(tot: "nr \(nr)"))) }
      lezing = gelezen
    } else {
      lezing = try beurt.lees()
    }
    let bundel: ProofBundle
    let zegel: StoredSeal
    if let nr {
      zegel = try beurt.gekozenZegel(loket.opslag, lezing.boek)
      bundel = try Mislukt.bij { () throws(LogError) in
        try ProofBundle.record(nr, Prover(loket.opslag, zegel), toont: lezing.ziet)
      }
    } else {
      let sleutel = try lezing.boek.vind(beurt.positie("MEDEWERKER")).sleutel
      zegel = try beurt.gekozenZegel(loket.opslag, lezing.boek)
      let key = DossierStream.key(Stroom.dossier(sleutel).naam) ?? ""
      bundel = try Mislukt.bij { () throws(LogError) in
        try ProofBundle.dossier(
          key, Prover(loket.opslag, zegel), termen: beurt.omgeving.index.termen?.wijze, toont: lezing.ziet)
      }
    }
    let leesmij = Bewijstekst(bundel, zegel.hoofd, organisatie: lezing.opslag.organisatie, nr: nr).bytes
    let bestanden = bundel.bestanden.map { ($0.naam, $0.bytes) } + [(BundleFile.readMe, leesmij)]
    if uit == "-" {
      beurt.omgeving.uitvoer.antwoord(bytes: Tarbestand.bytes(bestanden, beurt.omgeving.nu))
      return .gelukt
    }
    try beurt.eisBuiten(loket.opslag, uit)
    try beurt.schrijf(bestanden, uit, tar: "bewijs.tar")
    var regels = [
      nr == nil
        ? "Het bewijs van \(aantal(bundel.records, "record", "records")) staat in \(veilig(uit)), onder het zegel over "
          + "\(zegel.hoofd.aantal) records."
        : "Het bewijs van nr \(nr ?? 0) staat in \(veilig(uit)), onder het zegel over \(zegel.hoofd.aantal) records."
    ]
    if !bundel.zonderInhoud.isEmpty {
      regels.append(
        "Van \(opsomming(bundel.zonderInhoud.map { "nr \($0)" })) staat de inhoud er niet bij: die is vernietigd, of alleen voor "
          + "de medewerker.")
    }
    regels.append("Geef er de controlesleutel van het logboek bij, of zeg waar die bekend is gemaakt.")
    beurt.toon(
      regels.flatMap { wrap($0, breedte: beurt.omgeving.breedte) }.joined(separator: "\n"),
      json: .document(
        "gespreksboek.bewijs", ("map", beurt.omgeving.pad(uit)), ("records", bundel.records),
        ("zegel", zegel.hoofd.aantal), ("zonderInhoud", bundel.zonderInhoud)))
    return .gelukt
  }
}

/// What stands in `LEESMIJ.txt` beside a proof: what it shows, what it does not, and how to check it.
struct Bewijstekst {
  private let bundel: ProofBundle
  private let hoofd: TreeHead
  private let organisatie: String
  private let nr: Int?

  /// - Parameter nr: of a single record; nothing for a dossier.
  init(_ bundel: ProofBundle, _ hoofd: TreeHead, organisatie: String, nr: Int?) {
    self.bundel = bundel
    self.hoofd = hoofd
    self.organisatie = organisatie
    self.nr = nr
  }

  var bytes: [UInt8] {
    Array((alineas.map { wrap($0, breedte: 76).joined(separator: "\n") }.joined(separator: "\n\n") + "\n").utf8)
  }

  private var alineas: [String] {
    [titel, "WAT DIT BEWIJST", bewijst, "WAT DIT NIET BEWIJST", bewijstNiet]
      + (bundel.zonderInhoud.isEmpty ? [] : [zonderInhoud]) + ["ZO KIJKT U HET NA", nakijken, sleutel]
  }

  private var titel: String {
    nr.map { "Bewijs van record \($0) uit het logboek van \(veilig(organisatie))." }
      ?? "Bewijs van een dossier uit het logboek van \(veilig(organisatie))."
  }

  private var bewijst: String {
    if let nr {
      return
        "Record \(nr) staat, zoals het in record.ndjson staat, in het logboek waarvan de eerste \(hoofd.aantal) records "
        + "zijn verzegeld (zegel.txt). Wie het zegel eerder kreeg, weet dat het sindsdien niet is veranderd."
    }
    return
      "De \(aantal(bundel.records, "record staat", "records staan")), zoals in records.ndjson, in het logboek waarvan de "
      + "eerste \(hoofd.aantal) records zijn verzegeld (zegel.txt). Volgens de telling van alle dossiers die mee is "
      + "verzegeld, zijn er tot daar geen andere records van dit dossier. Wie het zegel eerder kreeg, weet dat dit sindsdien niet is veranderd."
  }

  private var bewijstNiet: String {
    "Dat wat er staat waar is. Dat de telling van alle dossiers klopt: wie het hele logboek heeft, rekent die na (log controleren). "
      + "Dat dit dossier van deze medewerker het enige is. Wanneer het is vastgelegd: de tijden zijn van de klok van de computer. Wat er na record "
      + "\(hoofd.aantal) is gebeurd. En dat het logboek vóór het zegel niet is veranderd: daarvoor is een ouder zegel nodig, dat "
      + "iemand anders bewaarde." + (nr == nil ? "" : " Ook zegt het niets over andere records.")
  }

  private var zonderInhoud: String {
    "Van \(opsomming(bundel.zonderInhoud.map { "record \($0)" })) staat de inhoud er niet bij: die is vernietigd, of alleen voor de "
      + "medewerker zelf. De kop bewijst dat het record er is."
  }

  private var nakijken: String {
    "Met het programma: gespreksboek bewijs nagaan MAP --sleutel SLEUTEL\nZonder het programma, met jq, sha256sum en openssl: "
      + "controleer-bewijs.sh MAP SLEUTEL"
  }

  private var sleutel: String {
    "SLEUTEL is de controlesleutel van het logboek \(veilig(hoofd.herkomst)). Vraag die aan de organisatie langs een andere weg dan "
      + "waarlangs u deze map kreeg, of aan wie eerder een zegel bewaarde."
  }
}
