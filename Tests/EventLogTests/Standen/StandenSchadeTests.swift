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
          proef.doe(commit == 2 ? .enkele : .voegToe)
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
    let ander = try Opslag.inrichten(pad: "/opslag", organisatie: "Gemeente Elders", proef: true, platform: vreemd)
    #expect(ander.kenmerk != proef.opslag.kenmerk)
    for (naam, bytes) in heel { vreemd.put(Standproef.map + naam, bytes) }
    #expect(Standproef.antwoord(ander) == nil)
  }

  @Test("the same rows in another part or under another version have other checks")
  func gebonden() throws {
    let proef = try Standproef(25)
    let rijen = [Rij(sleutel: Standproef.sleutel(1), waarde: [1, 2, 3])]
    var bestanden: [[UInt8]] = []
    for (deel, versie) in [(2025, 7), (2026, 7), (2025, 8)] as [(Int, UInt64)] {
      try proef.zet([:])
      Standschrijver.maakNieuw([deel: rijen], tot: Standproef.kop(1), proef.opslag, versie: versie)
      bestanden.append(try proef.bestanden["stand-\(deel)-1.rijen"] ?? [])
    }
    #expect(bestanden[0].count == 40 + 20 + 3)
    #expect(Set(bestanden).count == 3)
  }
}
