internal import Arguments
internal import EventLog
internal import Gebruik
internal import Gesprekscyclus
internal import Kalender
internal import Projections
internal import Reports

extension Commando {
  static let logTonen = Commando(
    .overig, .logTonen, "tonen", "Laat records van het logboek zien, in woorden of zoals ze er staan.",
    uitleg: [
      "U ziet van elk record wie het wanneer vastlegde en wat er gebeurde. Met --ruw krijgt u de regels van het logboek "
        + "letter voor letter, zodat u ze zelf kunt narekenen. Filters mogen samen."
    ],
    voorbeelden: [
      "log tonen --nr 12..18": "De records 12 tot en met 18.",
      "log tonen --medewerker M-0117 --soort afspraak": "Alles over afspraken in één dossier.",
      "log tonen --actor m.jansen --sinds 01-11-2026": "Wat iemand sinds november vastlegde.",
      "log tonen --nr 2 --ruw | jq .": "Een regel zoals hij op schijf staat.",
    ],
    opties: [Optie("--ruw", "Geef de regels van het logboek letter voor letter.")] + Logfilter.opties + [Opties.doel]
  ) { (beurt) throws(Mislukt) in
    if beurt.wilJSON && beurt.aanroep.vlag("--ruw") {
      throw Mislukt(.optiesBotsen, "--ruw en --json gaan niet samen.", advies: "Kies één vorm.")
    }
    let loket = try beurt.loket()
    let leeg = try Logfilter(beurt)
    var filter = leeg
    let over = beurt.aanroep.waarde("--medewerker").map {
      Betreft.enkelen(.init(mensen: [Personeelsnummer(getypt: $0)]))
    }
    let (lezing, ziet) = try loket.records(
      leeg.stuk, over: over ?? .iedereen, begin: { filter = leeg }, bezoek: { filter.bezoek($0) })
    try filter.keur(beurt)
    filter.houd(ziet)
    filter.leeg(lezing.boek.nogLeesbaar)
    if let nummer = beurt.aanroep.waarde("--medewerker") {
      filter.houd(stroom: .dossier(try lezing.boek.vind(nummer).sleutel))
    }
    if beurt.aanroep.vlag("--ruw") {
      // As it stands there, but for what is to be gone.
      let weg = Set(lezing.boek.nogLeesbaar)
      let plaatsen = filter.gekozen.filter { !weg.contains($0.nr) }.map(\.plaats)
      let regels = try Mislukt.bij { () throws(LogError) in try LogReader(opslag: loket.opslag).lines(at: plaatsen) }
      beurt.omgeving.uitvoer.antwoord(kaal: String(decoding: regels, as: UTF8.self))
      return .gelukt
    }
    let weergave = Logweergave(filter.gekozen, lezing.bron)
    beurt.toon(weergave.tekst(beurt.omgeving.breedte), json: weergave.json)
    return .gelukt
  }
}

/// Which records `log tonen` shows, and whether what was asked for exists at all.
struct Logfilter {
  static let opties: [Optie] = [
    Optie("--nr", waarde: "REEKS", "Alleen deze nummers: 12, 12.. of 12..18."),
    Soortfilter.optie,
    Optie("--actor", waarde: "ACCOUNT", "Alleen wat met dit account is vastgelegd."),
    Optie("--sinds", waarde: "DATUM", "Alleen wat vanaf deze dag is vastgelegd."),
    Optie("--tot", waarde: "DATUM", "Alleen wat tot en met deze dag is vastgelegd."),
    Optie("--opdracht", waarde: "ID", "Alleen de records van deze opdracht."),
    Optie("--medewerker", waarde: "MEDEWERKER", "Alleen het dossier van deze medewerker."),
    Optie("--stroom", waarde: "STROOM", "Alleen deze stroom, zoals regeling."),
  ]

  private let nummers: ClosedRange<Int>?
  private let soort: String?
  private let actor: String?
  private let sinds: Datum?
  private let tot: Datum?
  private let opdracht: String?
  private let stroom: String?
  private let kiestDossier: Bool
  /// The records that pass, in order.
  private(set) var gekozen: [LogRecord] = []
  private var soorten: Set<String> = []
  private var actors: Set<String> = []
  private var stromen: Set<String> = []
  private var kentOpdracht = false

  init(_ beurt: Beurt) throws(Mislukt) {
    nummers = try beurt.aanroep.waarde("--nr").map { (tekst) throws(Mislukt) in try beurt.nummerreeks(tekst) }
    soort = beurt.aanroep.waarde("--soort")
    actor = beurt.aanroep.waarde("--actor")
    sinds = try beurt.datum("--sinds")
    tot = try beurt.datum("--tot")
    opdracht = try beurt.opdrachtkenmerk()
    stroom = beurt.aanroep.waarde("--stroom")
    kiestDossier = beurt.aanroep.waarde("--medewerker") != nil
    if let sinds, let tot, tot < sinds {
      throw .ongeldig(
        "--tot ligt voor --sinds.", advies: "Geef eerst de vroegste dag met --sinds, dan de laatste met --tot.")
    }
  }

  /// The only records that need to be looked at, where nothing else of the log tells whether what was asked for exists.
  var stuk: Logstuk? {
    guard soort == nil, actor == nil, opdracht == nil, stroom == nil, !kiestDossier else { return nil }
    return nummers.map { .nummers($0) } ?? (tot == nil ? sinds.map { .sinds($0) } : nil)
  }

  /// Looks at a record, in the order of the log.
  mutating func bezoek(_ record: LogRecord) {
    if soort != nil { soorten.insert(record.soort) }
    if actor != nil { actors.insert(record.actor) }
    if stroom != nil { stromen.insert(record.stroom) }
    let isVanOpdracht = opdracht.map { $0 == record.opdracht } ?? true
    kentOpdracht = kentOpdracht || isVanOpdracht
    guard isVanOpdracht, nummers?.contains(record.nr) ?? true, Historierapport.Filter.past(record.soort, bij: soort),
      actor == nil || actor == record.actor, stroom == nil || stroom == record.stroom, isInTijd(record)
    else { return }
    gekozen.append(record)
  }

  private func isInTijd(_ record: LogRecord) -> Bool {
    guard sinds != nil || tot != nil else { return true }
    let dag = Amsterdam.datum(van: record.tijd)
    return (sinds.map { $0 <= dag } ?? true) && (tot.map { dag <= $0 } ?? true)
  }

  /// Leaves what is in this person's dossier.
  mutating func houd(stroom: Stroom) {
    gekozen.removeAll { $0.stroom != stroom.naam }
  }

  /// Shows of what is destroyed no contents, although they can be read still or again.
  mutating func leeg(_ nummers: [Int]) {
    let weg = Set(nummers)
    if !weg.isEmpty { gekozen = gekozen.map { weg.contains($0.nr) ? $0.zonderInhoud : $0 } }
  }

  /// Leaves what the account may see.
  mutating func houd(_ ziet: (LogRecord) -> Bool) {
    gekozen.removeAll { !ziet($0) }
  }

  /// Refuses what the log does not hold at all; an empty answer would look like an answer.
  func keur(_ beurt: Beurt) throws(Mislukt) {
    _ = try beurt.soort(aanwezig: soorten)
    if let actor, !actors.contains(actor) {
      throw beurt.onbekend("Account", actor, uit: actors.sorted(), "log tonen")
    }
    if let stroom, !stromen.contains(stroom) {
      throw beurt.onbekend("Stroom", stroom, uit: stromen.sorted(), "log tonen")
    }
    if let opdracht, !kentOpdracht { throw beurt.onbekend("Opdracht", opdracht, uit: [], "log tonen") }
  }
}
