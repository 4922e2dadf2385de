import Commands
import EventLog
import Foundation
import Gebruik
import Testing
import Wire

/// Whatever is lost, what it took back or changed does not come back, and every answer that it can touch says so.
@Suite("what is lost brings nothing back") struct VerliesTests {
  /// Every way of losing a record, each by index and by the whole log.
  static let wijzen = Verlies.allCases.flatMap { verlies in
    [(verlies, Indexgebruik.geen), (verlies, IndexOrakelTests.drempel)]
  }

  /// Questions that show whom there are, or who has which role.
  private static let vragen = [
    "dossier M-0117", "status", "historie M-0117", "jaaroverzicht 2026", "medewerker lijst", "log tonen",
    "gesprek lijst M-0204", "achterstand",
  ]

  /// Something about somebody else, so that what is lost is not the end of the log.
  private static let erna = "gesprek plannen M-0202 --soort planning --datum 28-12-2026"

  private static func zwijgt(_ loop: Proefloop, _ account: String, _ comment: Comment) {
    loop.account = account
    for vraag in vragen {
      let uit = loop.voerUit(vraag)
      #expect(uit.code == 5 && uit.stdout.isEmpty, "\(comment) \(account): \(vraag): \(uit)")
      for naam in Toegangsproef.namen.values { #expect(!uit.beide.contains(naam), "\(comment) \(account): \(vraag)") }
    }
    loop.account = "m.jansen"
  }

  @Test("a role that was withdrawn", arguments: wijzen.indices) func rol(wijze: Int) throws {
    let (verlies, index) = Self.wijzen[wijze]
    for staart in [[], [Self.erna]] {
      // That whole commits are gone at the end can't be seen.
      if verlies == .weg, staart.isEmpty { continue }
      let loop = try VernietigdTests.loop(
        index, ["rol intrekken personeelsadviseur hr --reden \"andere baan\""] + staart)
      try verlies.doe(VernietigdTests.laatste("rol.ingetrokken", in: loop), in: loop)
      Self.zwijgt(loop, "hr", "\(verlies)")
      // Nor does anybody else get at people, until the owner of the files has seen to it.
      Self.zwijgt(loop, "vreemd", "\(verlies)")
      #expect(loop.voerUit("log controleren").code == 5)
    }
  }

  @Test("a role that was withdrawn before another was given", arguments: Verlies.allCases) func rolErna(
    verlies: Verlies
  ) throws {
    let loop = try VernietigdTests.loop(
      .geen, ["rol intrekken personeelsadviseur hr --reden \"andere baan\"", "rol toekennen auditor later"])
    try verlies.doe(VernietigdTests.laatste("rol.ingetrokken", in: loop), in: loop)
    Self.zwijgt(loop, "hr", "\(verlies)")
    // The one that was given behind it is sure.
    loop.account = "later"
    let uit = loop.voerUit("dossier M-0117")
    #expect(uit.code == 5 && uit.stdout.hasPrefix("LET OP"), "\(verlies): \(uit)")
  }

  @Test("a role that stands, when what was lost is known to be of somebody's dossier") func elders() throws {
    for verlies in Verlies.allCases {
      let loop = try VernietigdTests.loop(.geen, [])
      let record = try VernietigdTests.laatste("eindoordeel.gegeven", van: "M-0117", in: loop)
      let later = try VernietigdTests.records(loop).contains { $0.stroom == record.stroom && $0.nr > record.nr }
      try #require(later)
      try verlies.doe(record, in: loop)
      loop.account = "hr"
      let uit = loop.voerUit("dossier M-0117")
      #expect(uit.code == 5 && uit.stdout.contains("LET OP: "), "\(verlies): \(uit)")
      #expect(
        uit.stdout.contains(verlies == .geleegd || verlies == .inhoud ? "Wat het oordeel was" : "Bijna alles"),
        "\(verlies)")
      #expect(try loop.voerUit("dossier M-0117 --json").json["vernietigd"]?.array?.count == 1)
      // Another one's is whole.
      #expect(try loop.voerUit("dossier M-0201 --json").json["vernietigd"] == nil)
    }
  }

  @Test("a manager from before", arguments: wijzen.indices) func leiding(wijze: Int) throws {
    let (verlies, index) = Self.wijzen[wijze]
    for staart in [Self.erna, "gesprek plannen M-0204 --soort planning --datum 28-12-2026"] {
      let loop = try VernietigdTests.loop(
        index, ["medewerker wijzigen M-0204 --leidinggevende M-0003 --onderdeel Regie --per 01-11-2026", staart])
      try verlies.doe(VernietigdTests.laatste("medewerker.geplaatst", van: "M-0204", in: loop), in: loop)
      loop.account = "f.elamrani"
      let uit = loop.voerUit("dossier M-0204")
      #expect(uit.code == 5 && uit.stdout.isEmpty, "\(verlies): \(uit)")
    }
  }

  @Test("someone who left", arguments: wijzen.indices) func vertrek(wijze: Int) throws {
    let (verlies, index) = Self.wijzen[wijze]
    let loop = try VernietigdTests.loop(
      index, ["medewerker uit-dienst M-0203 --per 11-12-2026 --reden pensioen", Self.erna])
    try verlies.doe(VernietigdTests.laatste("medewerker.uit-dienst-getreden", van: "M-0203", in: loop), in: loop)
    try loop.op("20-12-2026")
    let uit = loop.voerUit("medewerker tonen M-0203 --json")
    #expect(uit.code == 5)
    // Of a line that is gone altogether nothing tells whose it was, so no role holds.
    guard verlies == .geleegd || verlies == .inhoud else {
      #expect(!uit.stdout.contains("M-0203"))
      return
    }
    #expect(try uit.json["vernietigd"]?.array?.first?["onbekend"]?.string == "vertrek")
    #expect(
      loop.voerUit("medewerker tonen M-0203").stdout.contains("uit dienst"),
      "\(loop.voerUit("medewerker tonen M-0203"))")
    #expect(!loop.voerUit("medewerker lijst").stdout.contains("M-0203"))
  }

  @Test("a cycle that was closed", arguments: VernietigdTests.wijzen.indices) func cyclus(wijze: Int) throws {
    let (metVerslag, index) = VernietigdTests.wijzen[wijze]
    let loop = try VernietigdTests.loop(index)
    try loop.op("2027-02-02")
    try loop.lukt("cyclus sluiten 2026 --bevestig")
    let nr = try VernietigdTests.leeg("cyclus.gesloten", in: loop, metVerslag: metVerslag)
    let uit = loop.voerUit("cyclus lijst")
    #expect(
      uit.stdout.contains("gesloten") && uit.stdout.contains("LET OP: de inhoud van nr \(nr) is vernietigd."), "\(uit)")
    #expect(try loop.voerUit("status --json").json["cycli"]?.array?.first?["open"]?.bool == false)
    #expect(loop.voerUit("gesprek plannen M-0117 --soort voortgang --datum 20-02-2027").code == (metVerslag ? 1 : 5))
  }

  @Test("a version of the rules or of a catalogue that was replaced", arguments: VernietigdTests.wijzen.indices)
  func versies(wijze: Int) throws {
    let (metVerslag, index) = VernietigdTests.wijzen[wijze]
    for (soort, onbekend) in [("catalogus.vastgesteld", "catalogi"), ("regeling.vastgesteld", "regelingen")] {
      let loop = try VernietigdTests.loop(index)
      let nr = try VernietigdTests.leeg(soort, in: loop, metVerslag: metVerslag)
      for vraag in ["status", "medewerker lijst", "dossier M-0117", "medewerker tonen M-0117"] {
        let json = try loop.voerUit(vraag + " --json").json["vernietigd"]?.array?.first
        #expect(json?["nr"]?.integer == nr && json?["onbekend"]?.string == onbekend, "\(soort): \(vraag)")
      }
    }
  }

  /// Reports in which a lost judgement can count.
  private static let overzichten = [
    "status", "achterstand", "jaaroverzicht 2026", "medewerker lijst", "gesprek lijst", "afspraak lijst",
    "verbetertraject lijst", "cyclus tonen 2026", "toetsen M-0117", "dossier M-0117", "gesprek tonen M-0117 G-2026-3",
    "verklaren M-0117 medewerker.naam", "verklaren --jaar 2026 beoordelingen",
  ]

  @Test("every report that it can touch says so, as text and as JSON", arguments: VernietigdTests.wijzen.indices)
  func gemeld(wijze: Int) throws {
    let (metVerslag, index) = VernietigdTests.wijzen[wijze]
    let loop = try VernietigdTests.loop(index)
    let heel = Self.overzichten.filter { loop.voerUit($0).code < 2 }
    #expect(heel.count > 10, "\(heel)")
    let nr = try VernietigdTests.leeg("eindoordeel.gegeven", van: "M-0117", in: loop, metVerslag: metVerslag)
    for vraag in heel {
      let uit = loop.voerUit(vraag)
      let zin = uit.stdout.split(separator: "\n").prefix(4).joined(separator: " ")
      #expect(zin.contains("LET OP: de inhoud van nr \(nr) is vernietigd. Wat het oordeel was"), "\(vraag): \(uit)")
      let json = try loop.voerUit(vraag + " --json").json["vernietigd"]?.array
      #expect(
        json?.map { $0["nr"]?.integer } == [nr] && json?.first?["soort"]?.string == "eindoordeel.gegeven", "\(vraag)")
    }
    let csv = loop.voerUit("jaaroverzicht 2026 --csv-lang").stdout.split(whereSeparator: \.isNewline).map {
      $0.split(separator: ";", omittingEmptySubsequences: false)
    }
    let kolom = try #require(csv.first?.firstIndex { $0.hasSuffix("volledig") })
    #expect(csv.count > 2 && csv.dropFirst().allSatisfy { $0[kolom] == "nee" }, "\(csv.prefix(2))")
    // Whoever may not see the person is not told of the record either.
    loop.account = "f.elamrani"
    for vraag in ["medewerker lijst", "achterstand", "jaaroverzicht 2026"] {
      #expect(!loop.voerUit(vraag).stdout.contains("LET OP: de inhoud"), "\(vraag)")
    }
  }

  @Test("a value of before is not explained either") func verklaren() throws {
    let loop = try VernietigdTests.loop(.geen)
    let pad = "cyclus.beoordelingen.G-2026-3.eindoordeel"
    #expect(loop.voerUit("verklaren M-0117 \(pad)").code == 0)
    _ = try VernietigdTests.leeg("eindoordeel.gegeven", van: "M-0117", in: loop, metVerslag: true)
    let uit = loop.voerUit("verklaren M-0117 \(pad)")
    #expect(uit.code == 3, "\(uit)")
    #expect(
      try loop.voerUit("dossier M-0117 --json").json["cyclus"]?["beoordelingen"]?.array?.first?["eindoordeel"] == nil)
  }

  @Test("the value of before a correction that was destroyed is not explained as if it stood") func verbeterd() throws {
    let loop = try VernietigdTests.loop(.geen)
    let pad = "cyclus.beoordelingen.G-2026-3.eindoordeel"
    let nr = try VernietigdTests.laatste("eindoordeel.gegeven", van: "M-0117", in: loop).nr
    try loop.lukt("corrigeren \(nr) --oordeel voldoende --reden \"verkeerd overgenomen\"")
    #expect(try loop.lukt("verklaren M-0117 \(pad)").stdout.contains("voldoende"))
    _ = try VernietigdTests.leeg("gebeurtenis.gecorrigeerd", van: "M-0117", in: loop, metVerslag: true)
    let uit = loop.voerUit("verklaren M-0117 \(pad)")
    #expect(uit.code == 3, "\(uit)")
  }

  @Test("kept rows and an index of before the destruction count for nothing", arguments: [false, true])
  func eerder(inEerderBestand: Bool) throws {
    let loop = try VernietigdTests.loop(IndexOrakelTests.drempel)
    // A line that gets shorter moves those behind it, but not those of a next file.
    if inEerderBestand { try Self.nieuwBestand(na: "eindoordeel.gegeven", van: "M-0117", loop) }
    _ = try VernietigdTests.leeg("eindoordeel.gegeven", van: "M-0117", in: loop, metVerslag: true) {
      // Recorded in between, so that index and rows are of the very position at which the payload goes.
      for dag in 20...29 { try loop.lukt("gesprek plannen M-0203 --soort planning --datum \(dag)-12-2026") }
    }
    func gelijk(_ wanneer: String) {
      for vraag in [
        "status", "status --json", "jaaroverzicht 2026", "medewerker lijst", "achterstand", "dossier M-0117",
      ] {
        loop.index = IndexOrakelTests.drempel
        let snel = loop.voerUit(vraag)
        loop.index = .geen
        #expect(snel.stdout == loop.voerUit(vraag).stdout, "\(wanneer): \(vraag)")
      }
      loop.index = IndexOrakelTests.drempel
    }
    gelijk("at once")
    try loop.lukt("gesprek plannen M-0203 --soort voortgang --datum 30-12-2026")
    gelijk("after a record")
    // Which made both anew.
    #expect(loop.voerUit("log controleren").code == 0, "\(loop.voerUit("log controleren"))")
    try loop.lukt("gesprek plannen M-0203 --soort voortgang --datum 31-12-2026")
    gelijk("after another")
  }

  /// What follows the commit of this record stands in a next file, as where a log outgrew its first.
  private static func nieuwBestand(na soort: String, van persoon: String, _ loop: Proefloop) throws {
    let record = try VernietigdTests.laatste(soort, van: persoon, in: loop)
    let einde = record.nr + record.rest
    let pad = "Storage/log/000000000001.ndjson"
    let regels = try loop.lees(pad).split(separator: 0x0A).map { Array($0) + [0x0A] }
    let nummer = String(einde + 1)
    try loop.schrijf(pad, Array(regels[..<einde].joined()))
    try loop.schrijf(
      "Storage/log/\(String(repeating: "0", count: 12 - nummer.count))\(nummer).ndjson",
      Array(regels[einde...].joined()))
  }

  @Test("a trial, when the record that says so was lost", arguments: Verlies.allCases) func inrichting(verlies: Verlies)
    throws
  {
    let loop = try VernietigdTests.loop(
      .geen,
      ["rol intrekken personeelsadviseur hr --reden \"andere baan\"", "rol toekennen auditor later --per 01-02-2027"])
    let bestand = String(decoding: try loop.lees("Storage/gespreksboek.json"), as: UTF8.self)
    let eerste = try #require(try VernietigdTests.records(loop).first)
    try #require(eerste.soort == "opslag.ingericht")
    try loop.schrijf("Storage/gespreksboek.json", bestand.replacing("}\n", with: ",\"proef\":true}\n"))
    try verlies.doe(eerste, in: loop)
    // A day before the role was taken, or after another is given: only a trial has such a clock.
    for (account, dag) in [("hr", "01-12-2026"), ("later", "02-02-2027")] {
      loop.account = account
      let uit = loop.voerUit("dossier M-0117 --vandaag \(dag)")
      #expect(uit.code != 0 && uit.stdout.isEmpty, "\(verlies): \(uit)")
    }
  }
}
