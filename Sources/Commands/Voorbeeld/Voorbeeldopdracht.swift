internal import Arguments
internal import EventLog
internal import Gebruik
internal import Gesprekscyclus
internal import Kalender
internal import Projections
internal import Tekst
internal import Wire

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
      boek: werkplaats.boek, opslag: opslag, peildatum: Voorbeeldverhaal.peildatum, opdrachten: bron.regels.count,
      metWaarschuwing: waarschuwingen)
    let verhaal = beurt.wilJSON ? "" : try beurt.verhaal(telling, loop)
    beurt.toon(verhaal, json: telling.json)
    return .gelukt
  }
}

/// What the year left in the storage, counted from the book.
struct Voorbeeldtelling {
  let boek: Boek
  let opslag: Storage
  let peildatum: Datum
  let opdrachten: Int
  let metWaarschuwing: Int

  var pad: String { opslag.pad }
  var inDienst: Int { boek.opNummer.count { $0.medewerker?.isInDienst(op: peildatum) ?? false } }
  private var records: Int { boek.stand.nr }
  private var medewerkers: Int { boek.opNummer.count }
  private var gesprekken: [Gesprek] { boek.opNummer.flatMap(\.gesprekken) }
  private var gehouden: Int { gesprekken.count { $0.isGehouden } }
  private var vastgesteld: Int { gesprekken.count { $0.stand == .vastgesteld } }
  private var afspraken: Int { boek.opNummer.reduce(0) { $0 + $1.afspraken.count } }

  var zin: String {
    "\(aantal(opdrachten, "opdracht", "opdrachten")) gaven \(aantal(records, "feit", "feiten")): "
      + "\(aantal(medewerkers, "medewerker", "medewerkers")), "
      + "\(aantal(gehouden, "gevoerd gesprek", "gevoerde gesprekken")), "
      + "\(aantal(afspraken, "resultaatafspraak", "resultaatafspraken")), "
      + "\(aantal(vastgesteld, "vastgestelde beoordeling", "vastgestelde beoordelingen"))."
  }

  /// The document `gespreksboek.voorbeeld`.
  var json: JSONNode {
    .document(
      "gespreksboek.voorbeeld", ("organisatie", opslag.organisatie),
      ("opslag", opslag.kenmerk), ("pad", pad), ("peildatum", peildatum.iso),
      ("opdrachten", opdrachten), ("opdrachtenMetWaarschuwing", metWaarschuwing),
      ("records", records), ("hash", boek.stand.hash), ("medewerkers", medewerkers),
      ("inDienst", inDienst), ("gevoerdeGesprekken", gehouden),
      ("resultaatafspraken", afspraken), ("vastgesteldeBeoordelingen", vastgesteld))
  }
}

/// The fresh place of the example; it never touches a storage that exists.
enum Voorbeeldplek {
  static let organisatie = "Gemeente Zandmeer (voorbeeld)"

  /// Sets up a trial storage in the directory of `--opslag`, or in a new one for temporary files.
  ///
  /// `GESPREKSBOEK_OPSLAG` and `./Storage` are left out on purpose: they may hold someone's work.
  static func richtIn(_ beurt: Beurt) throws(Mislukt) -> Storage {
    let pad: String
    if let gekozen = beurt.aanroep.waarde("--opslag") {
      guard !gekozen.isEmpty else { throw .ongeldig("--opslag is leeg.", advies: "Geef een map die nog niet bestaat.") }
      pad = beurt.omgeving.pad(gekozen)
      try eisVrij(pad, beurt)
      try eisVrij(later(pad), beurt)
    } else {
      pad = try nieuweMap(beurt)
    }
    return try Mislukt.bij { () throws(LogError) in
      try Storage.setUp(path: pad, organisatie: organisatie, proef: true, platform: beurt.omgeving.platform)
    }
  }

  /// Where the copy goes in which years pass.
  static func later(_ pad: String) -> String { FilePath.bare(pad) + "-later" }

  /// Nothing stands here yet, or at most an empty directory.
  private static func eisVrij(_ pad: String, _ beurt: Beurt) throws(Mislukt) {
    let platform = beurt.omgeving.platform
    let advies = "Kies een map die nog niet bestaat, of laat --opslag weg voor een nieuwe tijdelijke map."
    let namen: [String]
    do throws(SystemError) {
      namen = try platform.list(pad)
    } catch {
      if error.kind == .notFound { return }
      throw Mislukt(.bevindingen, "V003", "'\(veilig(pad))' is niet te gebruiken als nieuwe map.", advies: advies)
    }
    if namen.contains("gespreksboek.json") || namen.contains("log") {
      throw Mislukt(
        .bevindingen, "V002", "In '\(veilig(pad))' staat al een opslag; het voorbeeld verandert daar niets aan.",
        advies: advies)
    }
    guard namen.isEmpty else {
      throw Mislukt(.bevindingen, "V003", "De map '\(veilig(pad))' is niet leeg.", advies: advies)
    }
  }

  /// A directory that was not there before: making it fails when the name is taken, then another name is tried.
  private static func nieuweMap(_ beurt: Beurt) throws(Mislukt) -> String {
    let platform = beurt.omgeving.platform
    let gekozen = beurt.omgeving.variabelen["TMPDIR"] ?? ""
    let tijdelijk = gekozen.hasPrefix("/") ? gekozen : "/tmp"
    for _ in 0..<8 {
      guard let toeval = try? platform.random(4) else { break }
      let pad = FilePath.join(tijdelijk, "zandmeer-\(Hex.encode(toeval))")
      do throws(SystemError) {
        try platform.makeDirectory(pad)
        return pad
      } catch {
        guard error.kind == .exists else { break }
      }
    }
    throw Mislukt(
      .bevindingen, "V003", "In '\(veilig(tijdelijk))' kan geen nieuwe map worden gemaakt.",
      advies: "Geef zelf een map die nog niet bestaat: --opslag MAP.")
  }
}
