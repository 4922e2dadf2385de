import Foundation
import Kalender
import Testing
import Wire

/// Moments as an auditor types them, and what is told when there is no answer at that moment.
@Suite struct AuditMomentTests {
  @Test("a number beyond the end is refused with the last number") func voorbijHetEind() throws {
    let loop = try Proefjaar.kopie()
    let laatste = try #require(try loop.records().last)
    for vraag in ["dossier M-0117", "status", "jaaroverzicht 2026 --json"] {
      let uit = loop.voerUit("\(vraag) --bekend-op \(laatste.nr + 1)")
      #expect(uit.code == 3 && uit.stderr.contains("het laatste is nr \(laatste.nr)"), "\(uit.beide)")
    }
    #expect(loop.voerUit("verschil M-0117 --van 9999").code == 3)
    #expect(loop.voerUit("status --bekend-op 01-01-2030").code == 0)
  }

  @Test("a number with its hash answers as the number, another hash is refused") func metHash() throws {
    let loop = try Proefjaar.kopie()
    let record = try loop.records()[80]
    let moment = "dossier M-0117 --geldig-op 2026-12-10 --bekend-op \(record.nr)"
    #expect(try loop.lukt("\(moment)-\(record.hash)").stdout == loop.lukt(moment).stdout)
    #expect(try loop.lukt("\(moment)-\(record.hash.prefix(12))").stdout == loop.lukt(moment).stdout)
    let anders = loop.voerUit("\(moment)-000000000000")
    #expect(anders.code == 1 && anders.stderr.contains("heeft in dit logboek hash \(record.hash.prefix(12))"))
    #expect(loop.voerUit("\(moment)-0000").code == 2)
  }

  @Test("seconds count to their end") func seconden() throws {
    let loop = try Proefjaar.kopie()
    let records = try loop.records()
    let record = records[records.count / 2]
    let tijd = try #require(Tijdstip(iso: record.tijd))
    let moment =
      "\(Amsterdam.datum(van: tijd).kort) \(Amsterdam.klok(van: tijd)):\(record.tijd.dropFirst(17).prefix(2))"
    let uit = try loop.lukt("status --json --bekend-op \"\(moment)\"")
    let laatste = try #require(records.last { $0.tijd <= String(record.tijd.prefix(19)) + ".999Z" })
    #expect(try uit.json["stand"]?["nr"]?.integer == laatste.nr)
    #expect(loop.voerUit("status --bekend-op \"14-03-2026 16:30:60\"").code == 2)
  }

  @Test("the hour that is passed over does not exist, the hour that comes again is told") func wisselVanDeKlok() throws
  {
    let loop = try Proefjaar.kopie()
    let maart = loop.voerUit("status --bekend-op \"29-03-2026 02:30\"")
    #expect(maart.code == 2 && maart.stderr.contains("ging de klok van 02:00 naar 03:00"))
    let oktober = loop.voerUit("status --bekend-op \"25-10-2026 02:30\"")
    #expect(
      oktober.code == 0 && oktober.stderr.contains("twee keer") && oktober.stderr.contains("2026-10-25T00:30:59.999Z"))
    #expect(try loop.lukt("status --bekend-op \"25-10-2026 03:30\"").stderr.isEmpty)
  }

  @Test("a clock time of the hour that comes again is the second of the two") func tweedeUur() throws {
    let loop = try Proefjaar.kopie()
    loop.klok = try #require(Tijdstip(iso: "2027-10-31T00:20:00.000Z"))
    try loop.lukt("medewerker wijzigen M-0117 --naam Eerste --bevestig-tijd")
    let eerste = try loop.records().count
    loop.klok = try #require(Tijdstip(iso: "2027-10-31T01:20:00.000Z"))
    try loop.lukt("medewerker wijzigen M-0117 --naam Tweede")
    let tweede = try loop.records().count
    func stand(_ moment: String) throws -> Int? {
      try loop.lukt("status --json --bekend-op \"\(moment)\"").json["stand"]?["nr"]?.integer
    }
    #expect(try stand("31-10-2027 02:30") == tweede)
    #expect(try stand("2027-10-31T00:30:59.999Z") == eerste)
    #expect(try stand("31-10-2027 02:10") == eerste)
  }

  @Test(
    "what is told beside an answer is told once, also where the line is read or the log gone through twice",
    arguments: AuditTijdassenTests.vragen + [
      "verschil --jaar 2026 --geldig-van 01-03-2026", "jaaroverzicht 2026 --csv-lang",
    ])
  func eenKeer(_ vraag: String) throws {
    let loop = try Proefjaar.kopie()
    for vorm in ["", " --json"] where vorm.isEmpty || !vraag.contains("--csv-lang") {
      let gemeld = loop.voerUit("\(vraag) --bekend-op \"25-10-2026 02:30\"\(vorm)").stderr.split(separator: "\n")
      #expect(gemeld.contains { $0.contains("twee keer") }, "\(vraag): \(gemeld)")
      #expect(Set(gemeld).count == gemeld.count, "\(vraag): \(gemeld)")
    }
  }

  @Test(
    "what does not hold yet on the day says so",
    arguments: [
      "catalogus lijst", "catalogus tonen hr21-ommen", "functie tonen hr21-ommen:adviseur-iii", "regeling lijst",
      "regeling tonen gemeente",
    ])
  func geldtNogNiet(_ vraag: String) throws {
    let loop = try Proefjaar.kopie()
    #expect(try loop.lukt("\(vraag) --geldig-op 01-01-1990").stdout.contains("nog niet"))
    #expect(try !loop.lukt(vraag).stdout.contains("nog niet"))
  }

  @Test("before the first day in service there is no function yet") func voorDienst() throws {
    let loop = try Proefjaar.kopie()
    let tekst = try loop.lukt("dossier M-0204 --geldig-op 01-01-2025").stdout
    #expect(tekst.contains("nog niet; begint op 1 april 2025") && !tekst.contains("Functie:"))
    let document = try loop.lukt("dossier M-0204 --geldig-op 01-01-2025 --json").json["medewerker"]
    #expect(document?["functie"] == nil && document?["plaatsing"] == nil && document?["functies"] != nil)
  }

  @Test("an unknown unit is refused, as in every list") func verschilOnderdeel() throws {
    let loop = try Proefjaar.kopie()
    let uit = loop.voerUit("verschil --onderdeel Publiekzaken --van 100")
    #expect(uit.code == 3 && uit.stderr.contains("Publiekszaken"))
    #expect(loop.voerUit("verschil --onderdeel publiekszaken --van 100").code == 0)
  }

  @Test("both sides of a comparison as they were known then") func verschilBekendOp() throws {
    let loop = try Proefjaar.kopie()
    let dagen = "--geldig-van 30-06-2026 --geldig-naar 01-07-2026"
    let nu = try loop.lukt("verschil M-0121 \(dagen) --json").json["wijzigingen"]?.array ?? []
    let toen = try loop.lukt("verschil M-0121 \(dagen) --bekend-op 28-06-2026 --json").json
    #expect(nu.contains { $0["pad"]?.string == "medewerker.functie.naam" })
    #expect(toen["wijzigingen"]?.array?.contains { $0["pad"]?.string == "medewerker.functie.naam" } == false)
    #expect(toen["van"]?["nr"] == toen["stand"]?["nr"])
    #expect(loop.voerUit("verschil M-0121 --van 100 --bekend-op 200").code == 2)
  }

  static let lezend =
    AuditTijdassenTests.vragen + [
      "log controleren", "log tonen", "log tonen --ruw --nr 3", "verschil M-0117 --van 100",
      "verschil --jaar 2026 --van 100",
      "historie --soort gesprek", "catalogus tonen hr21-ommen", "jaaroverzicht 2026 --csv-lang",
    ]

  @Test("every reading command answers from a directory that may only be read", arguments: lezend)
  func alleenLezen(_ vraag: String) throws {
    let loop = try Proefjaar.kopie()
    let eerst = loop.voerUit(vraag)
    let voor = loop.afdruk("Storage")
    for naam in [
      "log/000000000001.ndjson", "gespreksboek.json", "slot", "log", "zegels", "quarantaine", "projecties", "",
    ] {
      let isMap = !naam.contains(".") && naam != "slot"
      try FileManager.default.setAttributes(
        [.posixPermissions: isMap ? 0o500 : 0o400], ofItemAtPath: loop.map + "/Storage/" + naam)
    }
    loop.platform.isAlleenLezen = true
    let alleen = loop.voerUit(vraag)
    #expect(alleen.stdout == eerst.stdout && alleen.code == eerst.code)
    #expect(loop.afdruk("Storage") == voor)
  }

  @Test(
    "every answer from a damaged log says in JSON that it is not whole", arguments: lezend.filter { !$0.contains("--") }
  )
  func onvolledig(_ vraag: String) throws {
    let loop = try Proefjaar.kopie()
    #expect(try loop.voerUit("\(vraag) --json").json["volledig"] == nil)
    var regels = try loop.lees(HerstelTests.segment).split(separator: 0x0A, omittingEmptySubsequences: false).map(
      Array.init)
    regels[100][9] ^= 1
    try loop.schrijf(HerstelTests.segment, Array(regels.joined(separator: [0x0A])))
    let uit = loop.voerUit("\(vraag) --json")
    #expect(uit.code == 5)
    // The check itself is whole: it tells of the damage.
    #expect(try uit.json["volledig"]?.bool == (vraag == "log controleren" ? nil : false))
  }

  @Test("CSV says of each row what it was made from") func csvOnvolledig() throws {
    let loop = try Proefjaar.kopie()
    func waarden(_ kolom: String) throws -> Set<String> {
      let tabel = try CSVReader.read(Array(loop.voerUit("jaaroverzicht 2026 --csv-lang").stdout.utf8))
      let plek = try #require(tabel.column(kolom))
      return Set(tabel.rows.map { $0.fields[plek].text })
    }
    #expect(try waarden("volledig") == ["ja"] && waarden("peildatum") == ["2026-12-10"])
    var regels = try loop.lees(HerstelTests.segment).split(separator: 0x0A, omittingEmptySubsequences: false).map(
      Array.init)
    // A record that another one follows in its stream, so that the gap tells where it is; else access closes.
    let stromen = regels.map { String(decoding: $0, as: UTF8.self).firstMatch(of: /"stroom":"([^"]+)"/)?.1 }
    let plek = try #require(stromen.indices.prefix(100).last { stromen[($0 + 1)...].contains(stromen[$0]) })
    regels[plek][9] ^= 1
    try loop.schrijf(HerstelTests.segment, Array(regels.joined(separator: [0x0A])))
    #expect(try waarden("volledig") == ["nee"])
  }

  @Test("that nothing is open any more is by the establishment, not by the label that it changed") func vaststelling()
    throws
  {
    let loop = try Proefjaar.kopie()
    let historie = try loop.voerUit("historie M-0119 --soort beoordeling.vastgesteld --json").json
    let feiten = historie["opdrachten"]?.array?.flatMap { $0["feiten"]?.array ?? [] } ?? []
    let nr = try #require(feiten.last?["nr"]?.integer)
    for (van, naar) in [(nr - 2, nr), (nr, nr - 2)] {
      let verschil = try loop.voerUit("verschil M-0119 --van \(van) --naar \(naar) --json").json
      let wijzigingen = verschil["wijzigingen"]?.array ?? []
      func records(_ einde: String) -> [Int]? {
        wijzigingen.first { $0["pad"]?.string?.hasSuffix(einde) ?? false }?["records"]?.array?.compactMap(\.integer)
      }
      #expect(records("procedure.vaststellen.sinds") == [nr], "\(van) → \(naar)")
      #expect(records("procedure.vaststellen.stand") == [nr], "\(van) → \(naar)")
      #expect(records(".eindoordeel") == [nr - 1], "\(van) → \(naar)")
    }
  }
}
