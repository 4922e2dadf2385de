import EventLog
import Testing
import Wire

@Suite("Rows count only under the seal of their own storage")
struct SleutelTests {
  private static let sleutel = "/opslag/sleutel"

  @Test("the key is made with the first rows, outside projecties/, and stays")
  func gemaakt() throws {
    var proef = try Standproef(1)
    #expect(!proef.platform.names.contains(Self.sleutel))
    proef.doe(.alles)
    let sleutel = proef.platform.bytes(Self.sleutel)
    #expect(sleutel.count == 32)
    #expect(Set(sleutel).count > 8)
    for _ in 0..<5 { proef.doe(.voegToe) }
    proef.doe(.alles)
    #expect(proef.platform.bytes(Self.sleutel) == sleutel)
    #expect(try !proef.bestanden.values.contains { $0.firstRange(of: sleutel) != nil })
  }

  @Test(
    "a key that is missing, of another length, of another storage, a link or a pipe: rows count for nothing and are made anew"
  )
  func anders() throws {
    let begin = try Standproef(2, stappen: 6)
    let gevallen: [(String, (inout FakePlatform.State) -> Void)] = [
      ("missing", { $0.disk.drop(Self.sleutel) }),
      ("short", { $0.disk.put(Self.sleutel, [UInt8](repeating: 1, count: 31)) }),
      ("long", { $0.disk.put(Self.sleutel, [UInt8](repeating: 1, count: 33)) }),
      ("other", { $0.disk.put(Self.sleutel, [UInt8](repeating: 1, count: 32)) }),
      (
        "link",
        { state in
          state.disk.put("/elders", state.disk.node(Self.sleutel).flatMap { state.disk.file($0)?.bytes } ?? [])
          state.disk.putLink(Self.sleutel, to: "/elders")
        }
      ),
      ("pipe", { state in if let node = state.disk.node(Self.sleutel) { state.pipes.insert(node) } }),
    ]
    for (naam, doe) in gevallen {
      var proef = begin
      let platform = begin.platform.afterKill()
      platform.set(doe)
      let opslag = try platform.opslag
      #expect(Standproef.antwoord(opslag) == nil, "\(naam)")
      proef.stap(.voegToe).doe(opslag)
      #expect(Standproef.antwoord(opslag) == nil, "\(naam)")
      proef.herstel(opslag)
      #expect(Standproef.antwoord(opslag) == proef.juist(proef.nr), "\(naam)")
    }
  }

  @Test("with the key of another storage its rows still are not ours")
  func andereOpslag() throws {
    let proef = try Standproef(3, stappen: 6)
    let vreemd = FakePlatform()
    vreemd.set { $0.random = 99 }
    let ander = try Storage.setUp(path: "/opslag", organisatie: "Gemeente Elders", proef: true, platform: vreemd)
    for (naam, bytes) in try proef.bestanden { vreemd.put(Standproef.map + naam, bytes) }
    vreemd.put(Self.sleutel, proef.platform.bytes(Self.sleutel))
    #expect(Standproef.antwoord(proef.opslag) != nil)
    #expect(Standproef.antwoord(ander) == nil)
  }

  @Test("the end of stand is a code under the key, and nothing that can be made without")
  func zegel() throws {
    let proef = try Standproef(4, stappen: 6)
    let stand = try #require(try proef.bestanden["stand"])
    let inhoud = Array(stand.dropLast(32)) + Array(proef.opslag.kenmerk.utf8)
    #expect(HMACSHA256.code(of: inhoud, key: proef.platform.bytes(Self.sleutel)).bytes == Array(stand.suffix(32)))
    for vals in [SHA256.hash(inhoud), HMACSHA256.code(of: inhoud, key: [])] {
      proef.platform.put(Standproef.stand, stand.dropLast(32) + vals.bytes)
      #expect(Standproef.antwoord(proef.opslag) == nil)
    }
  }
}
