internal import Arguments
internal import EventLog
internal import Gebruik
internal import Kalender
internal import Projections
internal import Reports

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
