import Gebruik
import Testing
import Wire

/// Rule 10: the same command twice records once, and says so. Rule 11: a form that is behind is refused with the changes.
@Suite struct HerhalingTests {
  static let kenmerk = "0123456789abcdef0123456789ABCDEF"

  @Test(
    "what is no id of a command is refused, and nothing is recorded",
    arguments: [
      "", "a", "0123456789abcdef", String(kenmerk.dropLast()), kenmerk + "0", kenmerk.dropLast() + "g",
      "01234567-89ab-cdef-0123-456789abcde",
    ])
  func geenKenmerk(_ getypt: String) throws {
    let loop = try Proefjaar.kopie()
    let voor = loop.afdruk()
    let uitkomst = loop.voerUit("gesprek plannen M-0203 --soort planning --datum 28-12-2026 --opdracht \"\(getypt)\"")
    #expect(uitkomst.code == 2, "\(uitkomst)")
    #expect(loop.afdruk() == voor)
  }

  @Test func dezelfdeOpdrachtLegtEenKeerVast() throws {
    let loop = try Proefjaar.kopie()
    let regel = "afspraak bijstellen M-0202 RA-1 --gereed-op 31-01-2027 --reden ziek --opdracht \(Self.kenmerk)"
    let eerste = try loop.lukt(regel)
    let voor = loop.afdruk()
    try loop.op("11-12-2026")
    let tweede = try loop.lukt(regel)
    #expect(eerste.stdout.hasPrefix(Proefjaar.vastgelegd()))
    #expect(tweede.stdout.hasPrefix(Proefjaar.alVastgelegd()))
    #expect(loop.afdruk() == voor)
    let json = try loop.voerUit(regel + " --json").json
    #expect(json["herhaling"]?.bool == true)
    #expect(json["van"]?.integer == Proefjaar.aantal + 1)
  }

  /// What a command leaves to today stays the day on which it was recorded.
  @Test(arguments: ["medewerker wijzigen M-0117 --naam Nieuw", "rol toekennen auditor nieuw"])
  func ookOpEenAndereDag(_ regel: String) throws {
    let loop = try Proefjaar.kopie()
    try loop.lukt("\(regel) --opdracht \(Self.kenmerk)")
    let voor = loop.afdruk()
    try loop.op("11-01-2027")
    #expect(try loop.lukt("\(regel) --opdracht \(Self.kenmerk)").stdout.hasPrefix(Proefjaar.alVastgelegd()))
    #expect(loop.afdruk() == voor)
  }

  /// New people get a random key; repeating must not be taken for something else because of that.
  @Test func ookVoorNieuweMensen() throws {
    let loop = try Proefjaar.kopie()
    try loop.schrijf(
      "nieuw.csv",
      "personeelsnummer;naam;functie;onderdeel;in dienst per\nM-7;Zus;hr21-ommen:adviseur-iv;Griffie;01-12-2026\n"
        + "M-8;Zo;hr21-ommen:adviseur-iv;Griffie;01-12-2026\n")
    let regel = "medewerker importeren nieuw.csv --opdracht \(Self.kenmerk)"
    try loop.lukt(regel)
    let voor = loop.afdruk()
    #expect(try loop.lukt(regel).stdout.hasPrefix(Proefjaar.alVastgelegd(2)))
    #expect(loop.afdruk() == voor)
  }

  @Test func eenAndereInhoudWordtGeweigerd() throws {
    let loop = try Proefjaar.kopie()
    try loop.lukt("gesprek afzeggen M-0204 G-2026-2 --reden ziek --opdracht \(Self.kenmerk)")
    let voor = loop.afdruk()
    for regel in ["gesprek afzeggen M-0204 G-2026-2 --reden vrij", "cyclus openen 2027"] {
      let uitkomst = loop.voerUit(regel + " --opdracht \(Self.kenmerk)")
      #expect(uitkomst.code == 1)
      #expect(uitkomst.stdout.isEmpty)
      #expect(uitkomst.stderr.contains("R101"))
    }
    #expect(loop.afdruk() == voor)
  }

  @Test func hetzelfdeFormulierLegtEenKeerVast() throws {
    let loop = try GoudenTests.loop()
    let eerste = try loop.lukt("gesprek vastleggen bg.txt")
    let voor = loop.afdruk()
    let tweede = try loop.lukt("gesprek vastleggen bg.txt")
    #expect(eerste.stdout.hasPrefix(Proefjaar.vastgelegd(2)))
    #expect(tweede.stdout.hasPrefix(Proefjaar.alVastgelegd(2)))
    #expect(loop.afdruk() == voor)
  }

  @Test func eenOudeBasisGeeftDeWijzigingenInWoorden() throws {
    let loop = try GoudenTests.loop()
    try loop.lukt("rol toekennen personeelsadviseur f.elamrani")
    loop.account = "f.elamrani"
    try loop.lukt("afspraak bijstellen M-0202 RA-1 --gereed-op 31-01-2027 --reden \"lang ziek geweest\"")
    try loop.lukt("gesprek plannen M-0202 --soort beoordeling --datum 17-12-2026")
    let voor = loop.afdruk()
    let uitkomst = loop.voerUit("gesprek vastleggen bg.txt")
    #expect(uitkomst.code == 4)
    #expect(uitkomst.stdout.isEmpty)
    Goud.vergelijk(uitkomst.stderr, met: "fouten/oude-basis.txt")
    for deel in ["R111", "31 januari 2027", "lang ziek geweest", "f.elamrani", "17 december 2026"] {
      #expect(uitkomst.stderr.replacing("\n  ", with: " ").contains(deel), "\(deel) ontbreekt")
    }
    #expect(loop.voerUit("gesprek vastleggen bg.txt --dry-run").code == 4)
    let json = loop.voerUit("gesprek vastleggen bg.txt --json")
    #expect(try json.json["fouten"]?.array?.first?["code"]?.string == "R111")
    #expect(loop.afdruk() == voor)
  }

  /// What happens in another dossier is no conflict.
  @Test func eenAnderDossierMagVeranderen() throws {
    let loop = try GoudenTests.loop()
    try loop.lukt("gesprek afzeggen M-0204 G-2026-2 --reden ziek")
    try loop.lukt("gesprek vastleggen bg.txt")
  }

  @Test func tweeKeerDezelfdeWijzigingZegtDatErNietsVerandert() throws {
    let loop = try Proefjaar.kopie()
    try loop.lukt("catalogus importeren Fixtures/catalogi/kempen.json")
    let voor = loop.afdruk()
    let uitkomst = try loop.lukt("catalogus importeren Fixtures/catalogi/kempen.json")
    #expect(uitkomst.stdout == "Er verandert niets; er is niets vastgelegd.\n")
    #expect(loop.afdruk() == voor)
  }

  /// The index knows of no command behind its end: the records there are looked at as well.
  @Test func ookMeteenErnaAchterDeIndex() throws {
    let loop = try Proefjaar.kopie()
    loop.index = .met(drempel: 100)
    try loop.lukt("gesprek afzeggen M-0204 G-2026-2 --reden ziek")
    let projecties = loop.afdruk("Storage/projecties")
    #expect(!projecties.isEmpty)
    let regel = "afspraak bijstellen M-0202 RA-1 --gereed-op 31-01-2027 --reden ziek --opdracht \(Self.kenmerk)"
    try loop.lukt(regel)
    let voor = loop.afdruk()
    // Behind the cancellation stands the record that vouches for the index that was made then.
    let bekend = "Dit was al vastgelegd: nr \(Proefjaar.aantal + 3) "
    #expect(try loop.lukt(regel).stdout.hasPrefix(bekend))
    #expect(loop.afdruk("Storage/log") == voor.logboek)
    // Another command between them changes nothing of that.
    try loop.lukt("afspraak voortgang M-0203 RA-1 --status gerealiseerd")
    let daarna = loop.afdruk("Storage/log")
    #expect(try loop.lukt(regel).stdout.hasPrefix(bekend))
    #expect(loop.afdruk("Storage/log") == daarna)
  }

  /// What begins with the same records is another command all the same.
  @Test(arguments: [1, 3]) func meerOfMinderIsAnders(_ aantal: Int) throws {
    let loop = try Proefjaar.kopie()
    func bestand(_ aantal: Int) -> String {
      "personeelsnummer;naam;functie;onderdeel;in dienst per\n"
        + (1...aantal).map { "N-\($0);Mens \($0);hr21-ommen:adviseur-iv;Griffie;01-12-2026\n" }.joined()
    }
    let regel = "medewerker importeren - --opdracht \(Self.kenmerk)"
    try loop.lukt(regel, invoer: bestand(2))
    let voor = loop.afdruk()
    let uitkomst = loop.voerUit(regel, invoer: bestand(aantal))
    #expect(uitkomst.code == 1 && uitkomst.stderr.contains("R101"), "\(uitkomst.beide)")
    #expect(loop.afdruk() == voor)
    try loop.lukt(regel, invoer: bestand(2))
  }

  /// The same words about somebody else record the same data in another stream.
  @Test func overEenAnderIsAnders() throws {
    let loop = try Proefjaar.kopie()
    let opdracht = "--onderdeel Balie --per 01-01-2027 --opdracht \(Self.kenmerk)"
    try loop.lukt("medewerker wijzigen M-0202 \(opdracht)")
    let voor = loop.afdruk()
    let uitkomst = loop.voerUit("medewerker wijzigen M-0203 \(opdracht)")
    #expect(uitkomst.code == 1 && uitkomst.stderr.contains("R101"), "\(uitkomst.beide)")
    #expect(loop.afdruk() == voor)
  }
}

extension [String: [UInt8]] {
  /// The part of a storage's files that is the log.
  fileprivate var logboek: [String: [UInt8]] {
    var logboek: [String: [UInt8]] = [:]
    for (naam, bytes) in self where naam.hasPrefix("log/") { logboek[String(naam.dropFirst(4))] = bytes }
    return logboek
  }
}
