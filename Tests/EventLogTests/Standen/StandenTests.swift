import EventLog
import Testing
import Wire

@Suite("KeptRows: saved rows are what a plain dictionary says, at every position")
struct StandenTests {
  @Test("after every commit, however it is written", arguments: 1...6 as ClosedRange<UInt64>)
  func reeks(zaad: UInt64) throws {
    var proef = try Standproef(zaad)
    var herschreven = 0
    for commit in 0..<150 {
      let eerder = try proef.bestanden
      let stap = proef.doe(commit == 0 || [10, 20].contains(commit % 25) ? .alles : .voegToe)
      #expect(Standproef.antwoord(proef.opslag) == proef.juist(proef.nr), "commit \(commit)")
      let bestanden = try proef.bestanden
      if stap.wijze == .voegToe, Standproef.isHerschreven(eerder, bestanden) { herschreven += 1 }
      #expect(bestanden.count <= 5, "commit \(commit): \(bestanden.keys.sorted())")
      #expect(bestanden.values.allSatisfy { $0.count < 20_000 })
    }
    #expect(herschreven > 20)
  }

  @Test("calls that are cut short or interrupted change nothing")
  func kort() throws {
    var (gewoon, kort) = (try Standproef(11), try Standproef(11))
    kort.platform.set {
      $0.largest = 3
      $0.interrupts = true
    }
    for commit in 0..<12 {
      gewoon.doe(commit == 0 ? .alles : .voegToe)
      kort.doe(commit == 0 ? .alles : .voegToe)
      #expect(Standproef.antwoord(kort.opslag) == kort.juist(kort.nr))
    }
    kort.platform.set { $0.interrupts = false }
    #expect(try kort.bestanden == gewoon.bestanden)
  }

  @Test("many rows in one part take more blocks, and a row may be long")
  func lang() throws {
    let proef = try Proef()
    let (begin, einde) = (Standproef.kop(1), Standproef.kop(2))
    let rijen = (0..<3000).map { nr in
      KeptRow(sleutel: Standproef.sleutel(nr), waarde: [UInt8](repeating: UInt8(truncatingIfNeeded: nr), count: 500))
    }
    let reus = KeptRow(sleutel: Standproef.sleutel(5), waarde: [UInt8](repeating: 9, count: 3 << 20))
    KeptRowsWriter.maakNieuw([2025: rijen], tot: begin, proef.opslag, versie: 1)
    KeptRowsWriter.voegToe([2025: [reus], 2026: [reus]], van: begin, tot: einde, proef.opslag, versie: 1)
    let antwoord = Standproef.antwoord(proef.opslag, versie: 1)
    var verwacht = Dictionary(uniqueKeysWithValues: rijen.map { ($0.sleutel, $0.waarde) })
    verwacht[reus.sleutel] = reus.waarde
    #expect(antwoord?.nr == 2)
    #expect(antwoord?.rijen == [2025: verwacht, 2026: [reus.sleutel: reus.waarde]])
  }

  @Test("a part that is not there has no rows; without any row there is a stand that tells of a position")
  func leeg() throws {
    let proef = try Standproef(12)
    KeptRowsWriter.maakNieuw([2025: []], tot: .leeg, proef.opslag, versie: 1)
    let standen = try KeptRows(proef.opslag, versie: 1)
    #expect(standen.kop.nr == 0)
    #expect(standen.kop.hash == .zero)
    #expect(standen.delen.isEmpty)
    try standen.rows(2025) { _, _ in Issue.record("a row out of nothing") }
    #expect(try proef.bestanden.keys.sorted() == ["stand"])
  }

  @Test("rows that follow on another position, or are of another version, are not written, and the stand goes")
  func ander() throws {
    let zo = try Standproef(13, stappen: 9)
    let heel = try zo.bestanden
    let kop = Standproef.kop
    let rijen = [2025: [KeptRow(sleutel: Standproef.sleutel(1), waarde: [1])]]
    let anders: [(versie: UInt64, van: LogHead)] = [
      (7, kop(8)), (7, kop(10)), (7, LogHead(nr: 9, hash: .zero, tijd: nil)), (8, kop(9)),
    ]
    for (versie, van) in anders {
      try zo.zet(heel)
      KeptRowsWriter.voegToe(rijen, van: van, tot: kop(11), zo.opslag, versie: versie)
      #expect(try zo.bestanden == heel.filter { $0.key != "stand" })
      #expect(Standproef.antwoord(zo.opslag) == nil)
    }
    // Whoever is told the position may also leave all as it is.
    try zo.zet(heel)
    KeptRowsWriter.update(zo.opslag, version: 7, to: kop(11)) { van in
      #expect(van == LogHead(nr: 9, hash: kop(9).hash, tijd: nil))
      return nil
    }
    #expect(try zo.bestanden == heel)
  }

  @Test("while one process keeps rows, another does not, and does not wait")
  func eenTegelijk() throws {
    var proef = try Standproef(16, stappen: 4)
    let (opslag, boek) = (proef.opslag, proef.boeken[4])
    proef.herstel(opslag)
    KeptRowsWriter.update(opslag, version: Standproef.versie, to: Standproef.kop(5)) { _ in
      KeptRowsWriter.update(opslag, version: Standproef.versie, to: Standproef.kop(9)) { _ in
        Issue.record("two at once")
        return nil
      }
      return .maakNieuw(boek.mapValues { $0.map { KeptRow(sleutel: $0.key, waarde: $0.value) } })
    }
    #expect(Standproef.antwoord(opslag) == proef.juist(5))
    #expect(proef.platform.isDicht)
  }

  @Test("making anew removes what others left, and nothing else")
  func opruimen() throws {
    var proef = try Standproef(14, stappen: 9)
    let vreemd = ["stand-x-1.rijen", "stand-2025-01.rijen", "stand-2025-0.rijen", "000000000001-000000000002.termen"]
    for naam in vreemd + ["stand-2025-999.rijen", "stand--3-1.rijen"] { proef.platform.put(Standproef.map + naam, [1]) }
    proef.herstel(proef.opslag)
    #expect(Standproef.antwoord(proef.opslag) == proef.juist(proef.nr))
    let namen = Set(try proef.bestanden.keys)
    let delen = proef.boeken[proef.nr].keys.map { deel in
      namen.filter { $0.hasPrefix("stand-\(deel)-") && !vreemd.contains($0) }.count
    }
    #expect(delen.allSatisfy { $0 == 1 })
    #expect(namen.isSuperset(of: vreemd))
    #expect(namen.count == vreemd.count + delen.count + 1)
    #expect(namen.contains("stand-2025-1000.rijen") == (proef.boeken[proef.nr][2025] != nil))
  }

  @Test("without the directory, and where nothing can be written")
  func zonderMap() throws {
    var proef = try Standproef(15, stappen: 4)
    proef.platform.set { $0.isReadOnly = true }
    #expect(Standproef.antwoord(proef.opslag) == proef.juist(4))
    proef.doe(.voegToe)
    #expect(Standproef.antwoord(proef.opslag) == proef.juist(4))
    proef.platform.set { $0.isReadOnly = false }
    proef.platform.set { $0.disk.drop("/opslag/projecties") }
    #expect(Standproef.antwoord(proef.opslag) == nil)
    proef.doe(.voegToe)
    #expect(Standproef.antwoord(proef.opslag) == nil)
    proef.herstel(proef.opslag)
    #expect(Standproef.antwoord(proef.opslag) == proef.juist(proef.nr))
  }
}
