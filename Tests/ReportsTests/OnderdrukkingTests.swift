import Testing

@testable import Reports

@Suite("Onderdrukking")
struct OnderdrukkingTests {
  private func verborgen(_ groottes: [String: Int], minimum: Int = 5) -> Set<String> {
    let alle = groottes.values.reduce(0, +)
    let leden = groottes.keys.sorted()
    return Onderdrukking(
      groottes: groottes.merging(["*": alle]) { $1 },
      verbanden: [.init(totaal: "*", leden: leden)], minimum: minimum
    ).verborgen
  }

  @Test("Nothing is hidden when all groups are large enough")
  func niets() {
    #expect(verborgen(["a": 5, "b": 6]) == [])
  }

  @Test("One small group takes the next smallest with it")
  func aanvullend() {
    #expect(verborgen(["a": 2, "b": 9, "c": 6]) == ["a", "c"])
  }

  @Test("Small groups that are large enough together stand alone")
  func samenGroot() {
    #expect(verborgen(["a": 2, "b": 3, "c": 6]) == ["a", "b"])
  }

  @Test("Small groups that are too small together take one more")
  func samenKlein() {
    #expect(verborgen(["a": 1, "b": 2, "c": 6, "d": 20]) == ["a", "b", "c"])
  }

  @Test("Of two equally small groups the first by name goes")
  func gelijk() {
    #expect(verborgen(["a": 2, "c": 6, "b": 6]) == ["a", "b"])
  }

  @Test("Everyone together too small hides the total as well")
  func alles() {
    #expect(verborgen(["a": 2, "b": 2]) == ["a", "b", "*"])
  }

  @Test("A hidden scale can't be added up from its functions")
  func schaalUitFuncties() {
    // Scale 8 has 2 people, so scale 9 goes too; function y alone would give scale 9 back.
    let personen =
      Array(repeating: ["*", "schaal 8", "x"], count: 2) + Array(repeating: ["*", "schaal 9", "y"], count: 6)
      + Array(repeating: ["*", "schaal 10", "z"], count: 9)
    let onderdrukking = Onderdrukking(personen: personen, minimum: 5)
    #expect(onderdrukking.verborgen == ["schaal 8", "schaal 9", "x", "y"])
  }

  @Test("A function that occurs in one unit only does not show who is left of that unit")
  func functieBinnenOnderdeel() {
    let personen =
      Array(repeating: ["*", "unit", "groot"], count: 6) + [["*", "unit", "ander"]]
      + Array(repeating: ["*", "elders", "ander"], count: 8)
    let onderdrukking = Onderdrukking(personen: personen, minimum: 5)
    #expect(!onderdrukking.toont("groot"))
  }
}

@Suite("Vergelijkingen")
struct VergelijkingenTests {
  @Test("One equation with one unknown fixes it; with two it fixes neither")
  func eenvoudig() {
    var een = Vergelijkingen(onbekenden: 2)
    een.voegToe(totaal: nil, leden: [1])
    #expect(een.bepaald() == [1])
    var twee = Vergelijkingen(onbekenden: 2)
    twee.voegToe(totaal: nil, leden: [0, 1])
    #expect(twee.bepaald() == [])
  }

  @Test("Equations together fix what none fixes alone")
  func samen() {
    var stelsel = Vergelijkingen(onbekenden: 3)
    stelsel.voegToe(totaal: nil, leden: [0, 1])
    stelsel.voegToe(totaal: nil, leden: [1, 2])
    #expect(stelsel.bepaald() == [])
    stelsel.voegToe(totaal: 1, leden: [0, 2])
    #expect(Set(stelsel.bepaald()) == [0, 1, 2])
  }

  @Test("A hidden total with one hidden member fixes neither")
  func totaal() {
    var stelsel = Vergelijkingen(onbekenden: 2)
    stelsel.voegToe(totaal: 0, leden: [1])
    #expect(stelsel.bepaald() == [])
  }
}
