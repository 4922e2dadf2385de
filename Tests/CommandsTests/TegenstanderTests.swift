import Commands
import EventLog
import Foundation
import Gebruik
import Gesprekscyclus
import Projections
import Testing
import Wire

/// Somebody who may write in `projecties/` only changes no answer, no access and no record.
@Suite("whatever is done to projecties/, nothing lies") struct TegenstanderTests {
  /// Of a log this short nothing is recorded about a lost index before the command itself.
  static let index = Indexgebruik.met(drempel: 60)

  /// The storage that is attacked, with what it answers when it is read whole.
  final class Proef {
    let loop: Proefloop
    let tegenstander: Tegenstander
    private var vol: [String: String] = [:]

    init(zaad: UInt64) throws {
      loop = try IndexOrakelTests.loop()
      tegenstander = try Tegenstander(loop, eerdere: IndexOrakelTests.eerdereProjecties, zaad: zaad)
    }

    /// Whether the answer is that of reading the log whole; the difference when it is not.
    func vraag(_ vraag: String, _ account: String) -> String? {
      loop.account = account
      let sleutel = account + ": " + vraag
      let juist = vol[sleutel] ?? IndexOrakelTests.antwoord(loop, vraag, .geen)
      vol[sleutel] = juist
      let antwoord = IndexOrakelTests.antwoord(loop, vraag, TegenstanderTests.index)
      return antwoord == juist ? nil : sleutel
    }

    /// Records on a copy, as it stands; the difference with a copy that has no index, and what is then wrong with the log.
    func leg(_ regel: String, _ account: String) throws -> String? {
      let (met, zonder) = (try kopie(), try kopie())
      try FileManager.default.removeItem(atPath: zonder.map + "/Storage/projecties")
      (met.account, zonder.account) = (account, account)
      let uit = IndexOrakelTests.antwoord(met, regel, TegenstanderTests.index)
      let vol = IndexOrakelTests.antwoord(zonder, regel, .geen)
      let (log, juist) = (try records(met), try records(zonder))
      guard uit == vol, log.starts(with: juist),
        log.dropFirst(juist.count).allSatisfy({ $0.soort == "index.gewaarmerkt" })
      else { return "\(account) records: \(regel)" }
      for vraag in ["dossier M-0117", "status", "jaaroverzicht 2026"] {
        (met.account, zonder.account) = ("m.jansen", "m.jansen")
        guard
          IndexOrakelTests.antwoord(met, vraag, TegenstanderTests.index) == IndexOrakelTests.antwoord(met, vraag, .geen)
        else { return "after \(regel): \(vraag)" }
      }
      return nil
    }

    private func kopie() throws -> Proefloop { try Proefloop(dag: Proefjaar.dag, zaad: 900, kopieVan: loop.map) }

    /// Throws when the log is damaged.
    private func records(_ loop: Proefloop) throws -> [LogRecord] {
      var records: [LogRecord] = []
      try LogReader(opslag: .open(path: loop.map + "/Storage")).read { records.append($0) }
      return records
    }

    func records() throws -> [LogRecord] { try records(loop) }
  }

  static let opdrachten = [
    "gesprek plannen M-0117 --soort planning --datum 20-12-2026",
    "medewerker wijzigen M-0204 --leidinggevende M-0203 --per 15-12-2026",
    "rol koppelen z.celik M-0201", "afspraak voortgang M-0202 RA-2 --status gerealiseerd",
  ]

  /// Every question about people and about everybody.
  static func vragen(_ mens: String) -> [String] { IndexOrakelTests.vragen(mens) + CijferstandTests.allesvragen }

  /// Nearly every question, or all of them in the long form.
  private static func ronde(
    _ proef: Proef, _ ingreep: Tegenstander.Intervention, _ dobbelsteen: inout Dobbel
  ) throws -> [String] {
    let isLang = ProcessInfo.processInfo.environment["GESPREKSBOEK_LANG"] != nil
    var verschillen: [String] = []
    for account in isLang
      ? IndexOrakelTests.accounts : [IndexOrakelTests.accounts.randomElement(using: &dobbelsteen) ?? ""]
    {
      let mens = IndexOrakelTests.mensen.randomElement(using: &dobbelsteen) ?? ""
      let vragen = Self.vragen(mens)
      for vraag in isLang ? vragen : (0..<3).compactMap({ _ in vragen.randomElement(using: &dobbelsteen) }) {
        if let verschil = proef.vraag(vraag, account) { verschillen.append("\(ingreep), \(verschil)") }
      }
    }
    for vraag in CijferstandTests.allesvragen.suffix(isLang ? 4 : 1) {
      if let verschil = proef.vraag(vraag, "m.jansen") { verschillen.append("\(ingreep), \(verschil)") }
    }
    let opdracht = Self.opdrachten.randomElement(using: &dobbelsteen) ?? ""
    let account = ["m.jansen", "hr", "f.elamrani"].randomElement(using: &dobbelsteen) ?? ""
    if let verschil = try proef.leg(opdracht, account) { verschillen.append("\(ingreep), \(verschil)") }
    return verschillen
  }

  @Test("every kind of attack, then questions and a record", arguments: Tegenstander.Intervention.allCases)
  func ingrepen(ingreep: Tegenstander.Intervention) throws {
    let isLang = ProcessInfo.processInfo.environment["GESPREKSBOEK_LANG"] != nil
    let begin = UInt64(ProcessInfo.processInfo.environment["GESPREKSBOEK_ZAAD"] ?? "") ?? 1
    var (gedaan, gelukt) = (0, 0)
    for zaad in begin..<begin + (isLang ? 20 : 2) {
      let proef = try Proef(zaad: zaad)
      var dobbelsteen = Dobbel(stand: zaad)
      guard try proef.tegenstander.doe(ingreep) else { continue }
      gedaan += 1
      let verschillen = try Self.ronde(proef, ingreep, &dobbelsteen)
      if !verschillen.isEmpty { gelukt += 1 }
      #expect(verschillen == [], "seed \(zaad)")
    }
    print("GETELD tegenstander \(ingreep): \(gedaan) attacks, \(gelukt) changed an answer")
    #expect(gedaan > 0 || [.eindeVerder].contains(ingreep))
  }

  /// Takes the records of this kind that this holds for out of the index, and tells which.
  private static func neemWeg(_ proef: Proef, _ welke: (LogRecord) -> Bool) throws {
    let nummers = Set(try proef.records().filter(welke).map(\.nr))
    #expect(!nummers.isEmpty)
    try proef.tegenstander.neemWeg(nummers)
  }

  @Test("a role that was withdrawn does not work again") func ingetrokkenRol() throws {
    let loop = try IndexOrakelTests.loop()
    loop.index = IndexOrakelTests.drempel
    try loop.lukt("rol intrekken personeelsadviseur hr --reden \"andere baan\"")
    // So that the withdrawal is in the index.
    for dag in 20...29 { try loop.lukt("gesprek plannen M-0203 --soort planning --datum \(dag)-12-2026") }
    let tegenstander = try Tegenstander(loop, eerdere: [], zaad: 1)
    var weg: Set<Int> = []
    try LogReader(opslag: .open(path: loop.map + "/Storage")).read { record in
      if record.soort == "rol.ingetrokken", record.data?["account"]?.string == "hr" { weg.insert(record.nr) }
    }
    #expect(!weg.isEmpty)
    try tegenstander.neemWeg(weg)
    loop.account = "hr"
    for vraag in Self.vragen("M-0117") + ["gesprek plannen M-0204 --soort planning --datum 20-12-2026"] {
      let uit = IndexOrakelTests.antwoord(loop, vraag, Self.index)
      #expect(uit == IndexOrakelTests.antwoord(loop, vraag, .geen), "\(vraag)")
    }
  }

  @Test("a corrected fact does not show its old value") func correctie() throws {
    let proef = try Proef(zaad: 1)
    try Self.neemWeg(proef) { $0.soort.hasSuffix(".gecorrigeerd") || $0.soort.hasSuffix("gecorrigeerd") }
    for mens in ["M-0117", "M-0118", "M-0121"] {
      for vraag in Self.vragen(mens) { #expect(proef.vraag(vraag, "m.jansen") == nil) }
    }
  }

  @Test("a former manager does not see the dossier of today") func vorigeLeiding() throws {
    let proef = try Proef(zaad: 1)
    let dossier = try #require(
      try proef.records().first { $0.data?["personeelsnummer"]?.string == "M-0204" }?.stroom)
    try Self.neemWeg(proef) { $0.stroom == dossier && $0.soort.hasPrefix("medewerker.") && $0.versie > 1 }
    for account in IndexOrakelTests.accounts {
      for vraag in Self.vragen("M-0204") { #expect(proef.vraag(vraag, account) == nil) }
    }
  }

  @Test("with the last record of a stream left out no position comes twice") func dubbeleVersie() throws {
    let proef = try Proef(zaad: 1)
    let laatsten = Dictionary(try proef.records().map { ($0.stroom, $0.nr) }) { $1 }
    try proef.tegenstander.neemWeg(Set(laatsten.values))
    for opdracht in Self.opdrachten { #expect(try proef.leg(opdracht, "m.jansen") == nil) }
  }

  @Test(
    "changed figures count for nothing",
    arguments: [.rijWeg, .waardenGeruild, .standVanNu] as [Tegenstander.Intervention])
  func cijfers(ingreep: Tegenstander.Intervention) throws {
    for zaad in 1...4 as ClosedRange<UInt64> {
      let proef = try Proef(zaad: zaad)
      #expect(try proef.tegenstander.doe(ingreep))
      for vraag in CijferstandTests.allesvragen { #expect(proef.vraag(vraag, "m.jansen") == nil, "seed \(zaad)") }
    }
  }
}
