import Foundation
import Testing
import Wire

/// Every list and report with a unit, a whole branch, or of an account that may not see everybody.
@Suite struct OnderdeelLijstenTests {
  private static let vragen = [
    "medewerker lijst", "gesprek lijst", "afspraak lijst", "verbetertraject lijst", "achterstand", "status",
    "cyclus tonen 2026", "jaaroverzicht 2026", "historie", "onderdeel tonen",
  ]

  /// The year with Publiekszaken and Team Balie under Dienstverlening.
  private func loop() throws -> Proefloop {
    let loop = try Toegangsproef.loop()
    loop.account = "hr"
    try loop.lukt("onderdeel importeren boom.csv --per 01-01-2026")
    return loop
  }

  @Test("a unit that lies above takes all below it", arguments: vragen.filter { $0 != "onderdeel tonen" })
  func onderdeel(vraag: String) throws {
    let loop = try loop()
    func uit(_ onderdeel: String) -> Proefloop.Uitkomst { loop.voerUit("\(vraag) --onderdeel \"\(onderdeel)\" --json") }
    let (boven, zelf) = (uit("dienst verlening"), uit("PUBLIEKSZAKEN"))
    #expect([0, 1].contains(boven.code), "\(boven.stderr)")
    func zonderNaam(_ uitkomst: Proefloop.Uitkomst) -> String {
      uitkomst.stdout.split(separator: "\n").filter { !$0.contains("nderdeel\"") && !$0.contains("\"pad\"") }
        .joined(separator: "\n")
    }
    if !vraag.hasPrefix("jaaroverzicht") { #expect(zonderNaam(boven) == zonderNaam(zelf), "\(vraag)") }
    #expect(boven.stdout.count > 350)
    let onbekend = uit("Publiekzaken")
    #expect(onbekend.code == 3 && onbekend.stdout.contains("Publiekszaken"), "\(onbekend.beide)")
  }

  @Test(
    "the whole branch of a manager",
    arguments: ["medewerker lijst", "gesprek lijst", "afspraak lijst", "achterstand", "historie"])
  func heleTak(vraag: String) throws {
    let loop = try loop()
    func lengte(_ opties: String) throws -> Int {
      let uitkomst = loop.voerUit("\(vraag) --leidinggevende M-0001 \(opties)")
      try #require([0, 1].contains(uitkomst.code), "\(uitkomst.stderr)")
      return uitkomst.stdout.split(separator: "\n").count
    }
    #expect(try lengte("--hele-tak") > lengte(""))
    #expect(loop.voerUit("\(vraag) --hele-tak").code == 2)
  }

  @Test("whoever may not see everybody is told whose people it covers, in every form", arguments: vragen)
  func bereik(vraag: String) throws {
    let loop = try loop()
    for account in ["p.bos", "f.elamrani", "hr"] {
      loop.account = account
      let isBeperkt = account != "hr"
      let tekst = loop.voerUit(vraag)
      let zin = tekst.stdout.split(separator: "\n").prefix(3).joined(separator: " ")
      #expect(zin.contains("Dit gaat niet over iedereen") == isBeperkt, "\(account) \(vraag): \(zin)")
      let json = try loop.voerUit("\(vraag) --json").json
      #expect((json["bereik"] != nil) == isBeperkt)
      guard isBeperkt else { continue }
      #expect(zin.contains("(M-0003)") || zin.contains("(M-0004)"), "\(zin)")
      #expect(["M-0003", "M-0004"].contains(json["bereik"]?["medewerker"]?["personeelsnummer"]?.string))
      for vorm in ["html", "ods", "csv"] {
        let bestand = "uit-\(account).\(vorm)"
        let uitkomst = loop.voerUit("\(vraag) --uit \(bestand)")
        // Not everything is one table.
        guard vorm != "csv" || [0, 1].contains(uitkomst.code), !uitkomst.stderr.contains("B009") else { continue }
        let bytes = String(decoding: try loop.lees(bestand), as: UTF8.self)
        #expect(bytes.contains("Dit gaat niet over iedereen"), "\(vraag) \(vorm): \(uitkomst.stderr)")
        if vorm == "csv" {
          let regels = bytes.split(separator: "\r\n").dropFirst()
          #expect(regels.allSatisfy { $0.contains("Dit gaat niet over iedereen") }, "\(vraag)")
        }
      }
    }
  }

  @Test(
    "a report about one person needs no such words",
    arguments: ["dossier M-0117", "historie M-0117", "medewerker tonen M-0117"])
  func eenMens(vraag: String) throws {
    let loop = try loop()
    loop.account = "p.bos"
    #expect(!(try loop.lukt(vraag).stdout.contains("Dit gaat niet over iedereen")))
  }

  @Test(
    "a kept cut of the year comes out of the log again, and so does a report of who sees a part",
    arguments: ["", " --json", " --csv-lang"])
  func reproduceer(vorm: String) throws {
    let loop = try loop()
    for (account, onderdeel) in [("hr", " --onderdeel Dienstverlening"), ("p.bos", "")] {
      loop.account = account
      let bewaard = try loop.lukt("jaaroverzicht 2026\(onderdeel)\(vorm)").stdout
      try loop.schrijf("bewaard", bewaard)
      #expect(try loop.lukt("jaaroverzicht 2026 --reproduceer bewaard").stdout.contains("Gelijk"), "\(account)\(vorm)")
    }
    #expect(loop.voerUit("jaaroverzicht 2026 --reproduceer bewaard --onderdeel Directie").code == 2)
  }
}
