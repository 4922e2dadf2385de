import Kalender
import Testing

/// The harness itself: the same lines give the same bytes, on a clock that only tests move.
@Suite struct ProefloopTests {
  @Test func zelfdeRegelsGevenDezelfdeBytes() throws {
    func jaar() throws -> (String, [String: [UInt8]]) {
      let loop = try Proefloop(zaad: 7)
      try loop.lukt("inrichten --organisatie \"Gemeente Zandmeer\"")
      try loop.op("6 januari 2026")
      let uitkomst = try loop.lukt("gespreksboek regeling vaststellen Fixtures/regelingen/gemeente.json > uit.txt")
      return (uitkomst.beide, loop.afdruk())
    }
    let (eerste, tweede) = (try jaar(), try jaar())
    #expect(eerste.0 == tweede.0)
    #expect(eerste.1 == tweede.1)
    #expect(eerste.0.contains("Vastgelegd: nr 6"))
  }

  @Test func klokEnToevalZijnTeZetten() throws {
    let loop = try Proefloop(dag: "2026-01-05")
    try loop.lukt("inrichten --organisatie Zandmeer")
    #expect(try String(decoding: loop.lees("Storage/gespreksboek.json"), as: UTF8.self).contains("2026-01-05T08:00"))
    let ander = try Proefloop(dag: "2026-01-05", zaad: 2)
    try ander.lukt("inrichten --organisatie Zandmeer")
    #expect(loop.afdruk() != ander.afdruk())
  }

  @Test func regelsWordenGesplitstZoalsEenSchelpDatDoet() {
    #expect(
      Proefloop.woorden("gespreksboek a \"b c\" 'd\"e' f\\ g --h=\"\" > i") == ["a", "b c", "d\"e", "f g", "--h="])
  }

  @Test func standaardinvoerKomtBinnen() throws {
    let loop = try Proefloop()
    let uitkomst = loop.voerUit("catalogus controleren -", invoer: "{}")
    #expect(uitkomst.code == 1)
    #expect(uitkomst.stdout.hasPrefix("-:1:1: fout"))
  }
}
