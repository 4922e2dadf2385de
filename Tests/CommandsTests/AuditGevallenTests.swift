import Testing
import Wire

/// Cases from the review of an auditor: what a value rests on, on which day, and by which path it is asked.
@Suite struct AuditGevallenTests {
  @Test(
    "a judgement that the vaststeller changed holds from the day of establishing, not from that of the conversation")
  func gewijzigdOordeel() throws {
    let loop = try Proefjaar.kopie()
    func oordeel(_ dag: String) throws -> String? {
      try loop.lukt("dossier M-0119 --geldig-op \(dag) --json").json["cyclus"]?["beoordelingen"]?.array?.last?[
        "eindoordeel"]?
        .string
    }
    #expect(try oordeel("30-11-2026") == "voldoende")
    #expect(try oordeel("01-12-2026") == "uitstekend")
    let verschil = try loop.lukt("verschil M-0119 --geldig-van 30-11-2026 --geldig-naar 01-12-2026").stdout
    #expect(verschil.contains("eindoordeel: voldoende → uitstekend"))
    let toen = loop.voerUit("toetsen M-0119 --geldig-op 30-11-2026")
    #expect(!toen.stdout.contains("R074"), "\(toen)")
    // Both motivations stay to be read.
    let tonen = try loop.lukt("gesprek tonen M-0119 G-2026-3").stdout
    for deel in ["was voldoende", "Alle 2 de doelen", "Bij het oordeel voldoende: De afspraken zijn voldoende"] {
      #expect(tonen.contains(deel), "\(deel)")
    }
  }

  @Test("a correction has one path on every day, and an empty list can be explained")
  func vastePaden() throws {
    let loop = try Proefjaar.kopie()
    for nr in ["87", "112"] {
      let keuze = nr == "87" ? "--gereed-op 20-12-2026" : "--toelichting Nagerekend."
      try loop.lukt("corrigeren \(nr) \(keuze) --reden \"verkeerde regel\"")
    }
    let eerste = Proefjaar.aantal + 1
    let paden = try loop.lukt("verklaren M-0118").stdout
    #expect(paden.contains("correcties.\(eerste).reden") && paden.contains("correcties.\(eerste + 1).reden"))
    let verschil = try loop.lukt("verschil M-0118 --geldig-van 02-09-2026 --geldig-naar 10-12-2026 --json").stdout
    #expect(!verschil.contains("\"correcties.\(eerste)."))
    #expect(try loop.lukt("verklaren M-0118 medewerker.functie.modules").stdout.contains("Waarde:  (geen)"))
  }

  @Test("an offering that was recorded later leaves the employee the whole term")
  func laatAangeboden() throws {
    let loop = try Proefjaar.kopie()
    let aangeboden = try loop.lukt("gesprek aanbieden M-0121 G-2026-3 --datum 20-11-2026")
    #expect(aangeboden.stderr.contains("Reageren kan tot en met 24 december 2026."))
    let stappen = try loop.lukt("dossier M-0121 --json").json["cyclus"]?["gesprekken"]?.array?.last?["procedure"]?.array
    let reageren = stappen?.first { $0["stap"]?.string == "reageren" }
    #expect(reageren?["uiterlijk"]?.string == "2026-12-24")
    #expect(reageren?["stand"]?.string == "open")
    let pad = "cyclus.gesprekken.G-2026-3.procedure.reageren.uiterlijk"
    #expect(try loop.lukt("verklaren M-0121 \(pad)").stdout.contains("de dag waarop is vastgelegd dat"))
    for vraag in ["dossier M-0121", "gesprek tonen M-0121 G-2026-3"] {
      let tekst = try loop.lukt(vraag).stdout.split(whereSeparator: \.isWhitespace).joined(separator: " ")
      #expect(tekst.contains("vastgelegd op 10 december 2026, 20 dagen later"), "\(vraag)")
    }
    #expect(loop.voerUit("gesprek vaststellen M-0121 G-2026-3 --door M-0001 --ondanks x").code == 1)
  }

  @Test("the status says which steps can be taken by when, and counts them apart from conversations")
  func statusVanDeProcedure() throws {
    let loop = try Proefjaar.kopie()
    let json = try loop.lukt("status --json").json
    let stappen = json["openStappen"]?.array ?? []
    #expect(stappen.contains { $0["medewerker"]?["personeelsnummer"]?.string == "M-0201" })
    let dagen = stappen.compactMap { $0["stap"]?["uiterlijk"]?.string }
    #expect(!dagen.isEmpty && dagen == dagen.sorted())
    let achterstand = loop.voerUit("achterstand --json")
    let posten = try achterstand.json["groepen"]?.array?.flatMap { $0["posten"]?.array ?? [] } ?? []
    #expect(posten.count == (json["achterstand"]?.integer ?? 0) + (json["langOpen"]?.integer ?? 0))
    #expect(try loop.lukt("status").stdout.contains("OPEN STAPPEN NA EEN BEOORDELING"))
  }

  @Test("the terms of an improvement track are worked out, with a rule of their own")
  func traject() throws {
    let loop = try GoudenTests.loop(voor: ["verbetertraject"])
    let doel = try loop.lukt("verklaren M-0204 verbetertrajecten.VT-1.doelen.2.termijn").stdout
    #expect(doel.contains("BEREKENING") && doel.contains("4 december 2026 + 6 dagen = 10 december 2026"))
    let heel = try loop.lukt("verklaren M-0204 verbetertrajecten.VT-1.termijn").stdout
      .split(whereSeparator: \.isWhitespace).joined(separator: " ")
    #expect(
      heel.contains("loopt tot en met 7 december 2026") && heel.contains("vraagt een oordeel na zijn laatste dag"))
  }
}
