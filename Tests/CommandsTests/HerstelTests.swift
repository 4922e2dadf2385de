import Commands
import Foundation
internal import Gebruik
import Testing
import Wire

/// Damage as a person meets it: what is still answered, what is said of the rest, and how it is put right.
@Suite struct HerstelTests {
  static let segment = "Storage/log/000000000001.ndjson"

  /// The invented year with a copy beside it, and one letter of one record changed.
  private func beschadigd(regel: Int = 20) throws -> Proefloop {
    let loop = try Proefjaar.kopie()
    try loop.lukt("log kopie kopie")
    var regels = try loop.lees(Self.segment).split(separator: 0x0A, omittingEmptySubsequences: false).map(Array.init)
    regels[regel - 1][9] ^= 1
    try loop.schrijf(Self.segment, Array(regels.joined(separator: [0x0A])))
    return loop
  }

  @Test func elkeVraagGeeftAntwoordUitDeRestEnZegtDatErIetsOntbreekt() throws {
    let loop = try beschadigd()
    for vraag in ["status", "dossier M-0117", "historie M-0118", "jaaroverzicht 2026", "achterstand", "log tonen"] {
      let uitkomst = loop.voerUit(vraag)
      #expect(uitkomst.code == 5, "\(vraag)")
      #expect(uitkomst.stdout.hasPrefix("LET OP: dit antwoord is niet volledig"), "\(vraag)")
      #expect(uitkomst.stdout.split(separator: "\n").count > 3, "\(vraag)")
      #expect(uitkomst.stderr.contains("000000000001.ndjson:20: "), "\(vraag)")
      #expect(uitkomst.stderr.contains("Hierdoor ontbreekt record 20."), "\(vraag)")
      let json = loop.voerUit(vraag + " --json")
      #expect(json.code == 5)
      #expect(try json.json["schema"]?.string != "gespreksboek.fout")
      #expect(json.stderr.contains("Hierdoor ontbreekt record 20."))
    }
    Goud.vergelijk(loop.voerUit("dossier M-0117").beide, met: "schade-dossier.txt")
    let nergens = loop.voerUit("dossier M-9999 --json")
    #expect(nergens.code == 5)
    #expect(try nergens.json["afsluitcode"]?.integer == 5)
  }

  @Test func zonderSchadeStaatErNiets() throws {
    let uitkomst = try Proefjaar.kopie().voerUit("status")
    #expect(uitkomst.code == 0)
    #expect(!uitkomst.beide.contains("LET OP: dit antwoord"))
  }

  @Test func vastleggenWordtGeweigerdOokOpProef() throws {
    let loop = try beschadigd()
    let voor = loop.afdruk()
    for eind in ["", " --dry-run"] {
      let uitkomst = loop.voerUit("medewerker uit-dienst M-0203 --per 31-01-2027 --reden pensioen" + eind)
      #expect(uitkomst.code == 5)
      #expect(uitkomst.stdout.isEmpty)
    }
    var na = loop.afdruk()
    na["slot"] = voor["slot"]
    #expect(na == voor)
  }

  @Test func eenPlanVerandertNiets() throws {
    let loop = try beschadigd()
    let voor = loop.afdruk()
    for keuze in ["", "--uit kopie", "--kap-af", "--kap-af --reden brand"] {
      let uitkomst = loop.voerUit("log herstellen \(keuze)")
      #expect(uitkomst.code == 5, "\(keuze)")
      #expect(uitkomst.stdout.contains("niets gewijzigd"), "\(keuze)")
      Goud.pastInTachtig(uitkomst.stdout, keuze)
    }
    #expect(loop.afdruk() == voor)
    Goud.vergelijk(loop.voerUit("log herstellen").beide, met: "schade-log-herstellen.txt")
    Goud.vergelijk(loop.voerUit("log herstellen --uit kopie").beide, met: "schade-log-herstellen-uit.txt")
    Goud.vergelijk(loop.voerUit("log herstellen --kap-af").beide, met: "schade-log-herstellen-kap-af.txt")
    Goud.vergelijk(loop.voerUit("log herstellen --kap-af --json").stdout, met: "schade-log-herstellen.json")
  }

  @Test func terugzettenUitDeKopie() throws {
    let loop = try beschadigd()
    let uitkomst = loop.voerUit("log herstellen --uit kopie --reden \"bit omgevallen\" --bevestig")
    #expect(uitkomst.code == 0, "\(uitkomst)")
    #expect(try loop.lees(Self.segment).starts(with: loop.lees("kopie/log/000000000001.ndjson")))
    #expect(uitkomst.stdout.contains("Teruggezet uit de kopie: record 20."))
    #expect(uitkomst.stdout.contains("Vastgelegd: nr "))
    let tonen = try loop.lukt("log tonen --soort log.teruggezet").stdout
      .split(whereSeparator: \.isWhitespace).joined(separator: " ")
    #expect(tonen.contains("bit omgevallen") && tonen.contains("m.jansen"))
    try loop.lukt("log controleren")
    try loop.lukt("medewerker uit-dienst M-0203 --per 31-01-2027 --reden pensioen")
    #expect(try loop.lukt("log herstellen").stdout.contains("gaaf"))
  }

  @Test func afkappen() throws {
    let loop = try beschadigd()
    let uitkomst = loop.voerUit("log herstellen --kap-af --reden \"geen kopie\" --bevestig --json")
    #expect(uitkomst.code == 0)
    let json = try uitkomst.json
    #expect(json["klopt"]?.bool == true)
    #expect(json["record"]?["nr"]?.integer == json["afkappen"]?["vanaf"]?.integer)
    let kopie = try #require(json["kopieen"]?.array?.first?.string)
    #expect(try loop.lees("Storage/quarantaine/" + kopie).count > 10_000)
    try loop.lukt("log controleren")
  }

  @Test func eenRedenIsNodigEnDeWegenGaanNietSamen() throws {
    let loop = try beschadigd()
    let voor = loop.afdruk()
    #expect(loop.voerUit("log herstellen --kap-af --bevestig").code == 2)
    #expect(loop.voerUit("log herstellen --kap-af --bevestig --reden \" \"").code == 2)
    #expect(loop.voerUit("log herstellen --kap-af --uit kopie").code == 2)
    #expect(loop.voerUit("log herstellen --uit nergens").code == 3)
    #expect(loop.afdruk() == voor)
  }

  @Test(arguments: [("ja", 0), ("nee", 5), ("", 5)])
  func opEenTerminalWordtGevraagd(_ antwoord: String, _ code: Int) throws {
    let loop = try beschadigd()
    var stderr = ""
    var omgeving = Omgeving(
      argumenten: Proefloop.woorden("log herstellen --uit kopie --reden storing"), variabelen: [:],
      werkmap: Proefplatform.map, account: "m.jansen", platform: loop.platform,
      uitvoer: Uitvoer(
        antwoord: Kanaal(schrijf: { _ in }),
        melding: Kanaal(schrijf: { stderr += String(decoding: $0, as: UTF8.self) }), isTerminal: true),
      invoer: { [] })
    omgeving.leesRegel = { antwoord }
    #expect(Programma.voerUit(omgeving).rawValue == Int32(code))
    #expect(stderr.contains("Plan: terugzetten"))
    #expect(stderr.contains("Typ ja: "))
    #expect(loop.voerUit("log controleren").code == Int32(code))
  }
}
