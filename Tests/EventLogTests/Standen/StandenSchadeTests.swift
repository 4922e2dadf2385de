import EventLog
import Testing
import Wire

@Suite("Standen: files that are not what they should be give a doubt, never a wrong row")
struct StandenSchadeTests {
  @Test("every byte that changes is noticed; so is every length that is too short", arguments: 0..<4)
  func schade(deel: Int) throws {
    var proef = try Standproef(21, stappen: 40)
    let (heel, juist) = (try proef.bestanden, proef.juist(proef.nr))
    #expect(heel.count >= 4)
    for (naam, bytes) in heel {
      let stap = naam == "stand" ? 4 : 12
      for offset in stride(from: deel * stap / 4, to: bytes.count, by: stap) {
        var stuk = bytes
        stuk[offset] ^= 1 << UInt8(offset / stap % 8)
        proef.platform.put(Standproef.map + naam, stuk)
        #expect(Standproef.antwoord(proef.opslag) == nil, "\(naam), byte \(offset)")
      }
      for lengte in stride(from: deel * 10, to: bytes.count, by: 40) {
        proef.platform.put(Standproef.map + naam, Array(bytes.prefix(lengte)))
        #expect(Standproef.antwoord(proef.opslag) == nil, "\(naam), \(lengte) bytes")
      }
      proef.platform.put(Standproef.map + naam, bytes + [UInt8](repeating: UInt8(deel), count: 100))
      #expect(Standproef.antwoord(proef.opslag) == (naam == "stand" ? nil : juist), "\(naam), longer")
      proef.platform.put(Standproef.map + naam, bytes)
    }
    // What stands behind the rows that count is written over, shorter or longer than what comes there.
    for (naam, bytes) in heel where naam != "stand" {
      proef.platform.put(Standproef.map + naam, bytes + [UInt8](repeating: 1, count: deel * 70))
    }
    for _ in 0..<5 {
      proef.doe(.voegToe)
      #expect(Standproef.antwoord(proef.opslag) == proef.juist(proef.nr))
    }
  }

  @Test("writers on damaged rows: never a wrong row, and making anew puts it right", arguments: 0..<4)
  func verder(deel: Int) throws {
    let begin = try Standproef(22, stappen: 30)
    let heel = try begin.bestanden
    var twijfels = 0
    for (naam, bytes) in heel {
      for offset in stride(from: deel * 9, to: bytes.count, by: 36) {
        var proef = begin
        try proef.zet(heel)
        var stuk = offset.isMultiple(of: 2) ? bytes : Array(bytes.prefix(offset))
        if offset.isMultiple(of: 2) { stuk[offset] ^= 4 }
        proef.platform.put(Standproef.map + naam, stuk)
        for commit in 0..<4 {
          proef.doe(commit == 2 ? .alles : .voegToe)
          let antwoord = Standproef.antwoord(proef.opslag)
          #expect(proef.isGoed(antwoord), "\(naam), byte \(offset), commit \(commit)")
          if antwoord == nil { twijfels += 1 }
        }
        proef.herstel(proef.opslag)
        #expect(Standproef.antwoord(proef.opslag) == proef.juist(proef.nr), "\(naam), byte \(offset)")
      }
    }
    #expect(twijfels > 20)
  }

  @Test("a writer that finds its file too short, gone, or damaged while it makes it anew removes the stand")
  func gevonden() throws {
    let proef = try Standproef(27)
    let rijen = [2024: [KeptRow(sleutel: Standproef.sleutel(1), waarde: [UInt8](repeating: 5, count: 90))]]
    let (begin, einde) = (Standproef.kop(1), Standproef.kop(2))
    KeptRowsWriter.maakNieuw(rijen, tot: begin, proef.opslag, versie: 7)
    let heel = try proef.bestanden
    let naam = "stand-2024-1.rijen"
    let bytes = try #require(heel[naam])
    var stuk = bytes
    stuk[100] ^= 1
    // One byte too short, gone, and one that changed, with and without a reason to look at all of the file.
    let gevallen: [(bytes: [UInt8]?, grens: KeptRowsLimit, blijft: Bool)] = [
      (bytes, .gewoon, true), (bytes, KeptRowsLimit(keer: 1, ruimte: 0), true), (bytes.dropLast(), .gewoon, false),
      (nil, .gewoon, false), (stuk, .gewoon, true), (stuk, KeptRowsLimit(keer: 1, ruimte: 0), false),
    ]
    for (index, geval) in gevallen.enumerated() {
      var files = heel
      files[naam] = geval.bytes
      try proef.zet(files)
      KeptRowsWriter.voegToe(rijen, van: begin, tot: einde, proef.opslag, versie: 7, grens: geval.grens)
      #expect((try proef.bestanden["stand"] != nil) == geval.blijft, "case \(index)")
      #expect((Standproef.antwoord(proef.opslag) != nil) == (geval.blijft && index < 2), "case \(index)")
    }
  }

  @Test("a stand or files of another moment")
  func moment() throws {
    var proef = try Standproef(23)
    var eerdere: [[String: [UInt8]]] = []
    for commit in 0..<20 {
      proef.doe(commit == 0 ? .alles : .voegToe)
      eerdere.append(try proef.bestanden)
    }
    var (goed, twijfels) = (0, 0)
    for oud in eerdere {
      for nieuw in eerdere {
        // The stand of one moment beside the files of another, the files of both, and one file of another.
        let stand = oud.filter { $0.key == "stand" }
        let rest = nieuw.filter { $0.key != "stand" }
        for files in [rest.merging(stand) { $1 }, nieuw.merging(oud) { $1 }, oud.merging(rest) { $1 }] {
          try proef.zet(files)
          let antwoord = Standproef.antwoord(proef.opslag)
          #expect(proef.isGoed(antwoord))
          if antwoord == nil { twijfels += 1 } else { goed += 1 }
        }
      }
    }
    #expect(goed > 400)
    #expect(twijfels > 200)
  }

  @Test("a file that is missing, of another part, generation, version or storage")
  func anders() throws {
    let proef = try Standproef(24, stappen: 20)
    let (heel, juist) = (try proef.bestanden, proef.juist(20))
    #expect(Standproef.antwoord(proef.opslag) == juist)
    #expect(Standproef.antwoord(proef.opslag, versie: 8) == nil)
    for (naam, bytes) in heel {
      try proef.zet(heel.filter { $0.key != naam })
      #expect(Standproef.antwoord(proef.opslag) == nil, "without \(naam)")
      for (ander, inhoud) in heel where ander != naam && inhoud != bytes {
        try proef.zet(heel.merging([naam: inhoud]) { $1 })
        #expect(Standproef.antwoord(proef.opslag) == nil, "\(ander) as \(naam)")
      }
    }

    // A machine that draws other numbers gives the storage another mark.
    let vreemd = FakePlatform()
    vreemd.set { $0.random = 99 }
    let ander = try Storage.setUp(path: "/opslag", organisatie: "Gemeente Elders", proef: true, platform: vreemd)
    #expect(ander.kenmerk != proef.opslag.kenmerk)
    for (naam, bytes) in heel { vreemd.put(Standproef.map + naam, bytes) }
    #expect(Standproef.antwoord(ander) == nil)
  }

  @Test("another ending of the same length, as a writer that died before the last left it")
  func anderEinde() throws {
    let proef = try Standproef(26, stappen: 9)
    let heel = try proef.bestanden
    var eindes: [(bestanden: [String: [UInt8]], antwoord: Standantwoord?)] = []
    for waarde in [[1], [2], []] as [[UInt8]] {
      try proef.zet(heel)
      let rijen = [2024: [KeptRow(sleutel: Standproef.sleutel(1), waarde: waarde + [0])]]
      KeptRowsWriter.voegToe(rijen, van: Standproef.kop(9), tot: Standproef.kop(10), proef.opslag, versie: 7)
      eindes.append((try proef.bestanden, Standproef.antwoord(proef.opslag)))
    }
    #expect(Set(eindes.map { $0.bestanden.filter { $0.key != "stand" }.values.map(\.count).reduce(0, +) }).count == 2)
    for (index, einde) in eindes.enumerated() {
      #expect(einde.antwoord?.rijen[2024]?[Standproef.sleutel(1)] == [[1, 0], [2, 0], [0]][index])
      for (ander, rest) in eindes.enumerated() {
        try proef.zet(rest.bestanden.merging(einde.bestanden.filter { $0.key == "stand" }) { $1 })
        #expect(Standproef.antwoord(proef.opslag) == (ander == index ? einde.antwoord : nil))
      }
    }
  }

  @Test("the same rows in another part or under another version have other checks")
  func gebonden() throws {
    let proef = try Standproef(25)
    let rijen = [KeptRow(sleutel: Standproef.sleutel(1), waarde: [1, 2, 3])]
    var bestanden: [[UInt8]] = []
    for (deel, versie) in [(2025, 7), (2026, 7), (2025, 8)] as [(Int, UInt64)] {
      try proef.zet([:])
      KeptRowsWriter.maakNieuw([deel: rijen], tot: Standproef.kop(1), proef.opslag, versie: versie)
      bestanden.append(try proef.bestanden["stand-\(deel)-1.rijen"] ?? [])
    }
    #expect(bestanden[0].count == 40 + 20 + 3)
    #expect(Set(bestanden).count == 3)
  }
}
