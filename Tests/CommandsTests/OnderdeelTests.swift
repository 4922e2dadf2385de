import Gebruik
import Testing
import Wire

/// The tree of units on the command line.
@Suite struct OnderdeelTests {
  private func loop() throws -> Proefloop {
    let loop = try Toegangsscene.begin.kopie()
    loop.account = Toegangsrol.hr.account
    return loop
  }

  private func boom(_ loop: Proefloop, _ opties: String = "") throws -> [String] {
    let json = try loop.lukt("onderdeel tonen --json \(opties)").json
    return (json["onderdelen"]?.array ?? []).map { regel in
      "\(regel["onder"]?.string ?? "-")/\(regel["onderdeel"]?.string ?? "") \(regel["samen"]?.integer ?? -1)"
    }
  }

  @Test func hetAantalMensenTeltWatEronderValt() throws {
    let loop = try loop()
    try loop.lukt("onderdeel instellen Publiek")
    try loop.lukt("onderdeel instellen balie --onder PUBLIEK --per 01-12-2026")
    #expect(try boom(loop) == ["-/Balie 3", "-/Directie 3", "-/Elders 1", "-/Kas 1", "-/Publiek 0"])
    #expect(
      try boom(loop, "--geldig-op 01-12-2026")
        == ["-/Directie 3", "-/Elders 1", "-/Kas 1", "-/Publiek 3", "Publiek/balie 3"])
  }

  @Test("what is so is not recorded again, also from a file")
  func nietNogEens() throws {
    let loop = try loop()
    try loop.lukt("onderdeel importeren boom.csv")
    let voor = loop.afdruk()
    #expect(try loop.lukt("onderdeel importeren boom.csv").stdout.contains("niets"))
    #expect(loop.afdruk() == voor)
  }

  @Test(
    "a file with something wrong records nothing, and says where",
    arguments: [
      ("onderdeel;boven\nA;\n", "I002"), ("onderdeel;ondr\nA;\n", "I003"), ("a;b\n1;2\n", "I014"),
      ("onderdeel\nA\n", "I002"), ("onderdeel;onder\n;A\n", "I004"),
      ("onderdeel;onder\nA;\na ;\n", "I007"), ("onderdeel;onder;per\nA;;morgenvroeg\n", "I005"),
      ("onderdeel;onder\nA;B\n", "A045"), ("onderdeel;onder\nA;B\nB;A\n", "A046"), ("onderdeel;onder\nA\n", "I001"),
    ])
  func fouten(bestand: String, code: String) throws {
    let loop = try loop()
    try loop.schrijf("fout.csv", bestand)
    let voor = loop.afdruk()
    let uitkomst = loop.voerUit("onderdeel importeren fout.csv --json")
    #expect(uitkomst.code != 0)
    #expect(try uitkomst.json["fouten"]?.array?.contains { $0["code"]?.string == code } == true, "\(uitkomst.stdout)")
    #expect(loop.afdruk() == voor)
  }

  @Test("an unknown unit is not found, and the nearest is named")
  func onbekend() throws {
    let loop = try loop()
    let uitkomst = loop.voerUit("onderdeel instellen Loket --onder Bali")
    #expect(uitkomst.code == 3 && uitkomst.stderr.contains("Bedoelt u 'Balie'?"))
    #expect(loop.voerUit("onderdeel opheffen Bali --per 31-12-2026").code == 3)
  }

  @Test("a manager sees the tree with the own people only, and history tells all who may see everybody")
  func lezen() throws {
    let loop = try loop()
    try loop.lukt("onderdeel importeren boom.csv --per 01-01-2026")
    loop.account = Toegangsrol.chef.account
    #expect(try boom(loop).contains("Balie/Kas 0"))
    loop.account = Toegangsrol.hr.account
    #expect(try loop.lukt("historie --soort onderdeel").stdout.contains("Onderdeel Kas valt onder Balie"))
    #expect(try loop.lukt("onderdeel instellen Kas --per 01-12-2026 --dry-run").stdout.contains("onder geen ander"))
  }

  @Test("the same command twice records once")
  func tweemaal() throws {
    let loop = try loop()
    let regel = "onderdeel instellen Wijk --onder Balie --opdracht 0123456789abcdef0123456789abcdef"
    try loop.lukt(regel)
    #expect(try loop.lukt(regel).stdout.contains("al vastgelegd"))
    #expect(loop.voerUit(regel.replacing("Wijk", with: "Plein")).code == 1)
  }
}
