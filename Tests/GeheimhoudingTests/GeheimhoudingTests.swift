import Testing

@testable import Geheimhouding

/// The examples by which tables leaked, and what is shown instead.
@Suite("Geheimhouding")
struct GeheimhoudingTests {
  /// So many people of a unit, with a function in a scale, who gave these answers.
  private func klasse(_ onderdeel: String, _ functie: String?, _ aantallen: [Int]) -> Klasse<String> {
    Klasse(paden: [[onderdeel]] + (functie.map { [["schaal van \($0)", $0]] } ?? []), aantallen: aantallen)
  }

  private func klasse(_ onderdeel: String, _ aantallen: [Int]) -> Klasse<String> { klasse(onderdeel, nil, aantallen) }

  private func verborgen(_ klassen: [Klasse<String>], minimum: Int = 5) -> Set<String> {
    Geheimhouding(klassen, Eis(minimum: minimum, .antwoorden())).verborgen
  }

  private func maten(_ groottes: [String: Int]) -> Set<String> {
    Geheimhouding(groottes.map { Klasse(paden: [[$0]], aantallen: [$1]) }, Eis(minimum: 5, .tabellen)).verborgen
  }

  @Test("Nothing is hidden when all groups are large enough")
  func niets() { #expect(maten(["a": 5, "b": 6]) == []) }

  @Test("A small group takes the smallest other one with it, as it follows from what is left")
  func aanvullend() {
    #expect(maten(["a": 2, "b": 9, "c": 6]) == ["a", "c"])
    #expect(maten(["a": 2, "b": 3, "c": 6]) == ["a", "b"])
    #expect(maten(["a": 1, "b": 2, "c": 6, "d": 20]) == ["a", "b", "c"])
    #expect(maten(["a": 2, "c": 6, "b": 6]) == ["a", "b"], "of equal ones the first by name")
  }

  @Test("Everyone together too small: nothing is shown")
  func alles() {
    let uit = Geheimhouding([klasse("a", [2, 1]), klasse("b", [0, 1])], Eis(minimum: 5, .antwoorden()))
    #expect(uit.isAllesVerborgen)
    #expect(!uit.toont("a"))
  }

  @Test("A table about everybody alone is fit, or is not shown")
  func zonderIndeling() {
    func isVerborgen(_ aantallen: [Int], _ soort: Eis.Soort) -> Bool {
      Geheimhouding([Klasse<String>(paden: [], aantallen: aantallen)], Eis(minimum: 5, soort)).isAllesVerborgen
    }
    #expect(isVerborgen([2, 1], .antwoorden()) && isVerborgen([8, 1], .antwoorden()))
    #expect(!isVerborgen([4, 3], .antwoorden()))
    #expect(isVerborgen([4], .tabellen) && !isVerborgen([5], .tabellen))
  }

  @Test("One of a unit, in the only function of which somebody there was judged so, is not known")
  func enige() {
    // Unit Noord: seven advisers and a specialist, who is the one with the lowest rating. Of the advisers nobody has it.
    let mensen = [
      klasse("Noord", "adviseur", [0, 4, 3]), klasse("Noord", "specialist", [1, 0, 0]),
      klasse("Zuid", "adviseur", [0, 2, 2]), klasse("Zuid", "specialist", [0, 2, 2]),
    ]
    let uit = verborgen(mensen)
    #expect(!uit.contains("Noord") && !uit.contains("Zuid"))
    #expect(uit.isSuperset(of: ["adviseur", "specialist"]))
  }

  @Test("A group in which everybody, or everybody but one, has the same rating is not shown")
  func gelijk() {
    #expect(verborgen([klasse("a", [8, 0]), klasse("b", [4, 6]), klasse("c", [5, 9])]) == ["a", "b"])
    #expect(verborgen([klasse("a", [7, 1]), klasse("b", [4, 6]), klasse("c", [5, 9])]) == ["a", "b"])
    #expect(verborgen([klasse("a", [6, 2]), klasse("b", [4, 6])]) == [])
    // What everybody may share.
    let zonder = Geheimhouding(
      [klasse("a", [8, 0]), klasse("b", [7, 1])], Eis(minimum: 5, .antwoorden(onschuldig: 0)))
    #expect(zonder.verborgen == [])
  }

  @Test("A manager alone above two teams is not what is left of the unit")
  func alleen() {
    func mensen(_ alleen: Int) -> Set<String> {
      Geheimhouding(
        [
          Klasse(paden: [["0"]], aantallen: [alleen]), Klasse(paden: [["0", "0.0"]], aantallen: [6]),
          Klasse(paden: [["0", "0.1"]], aantallen: [8]),
        ], Eis(minimum: 5, .tabellen)
      ).verborgen
    }
    #expect(mensen(1) == ["0.0"])
    #expect(mensen(5) == [])
  }

  @Test("Tables that share their lines show a group in all or in none")
  func tabellen() {
    // Three of unit a were expected the second time only by half.
    let klassen = [
      Klasse(paden: [["a"]], aantallen: [6, 3]), Klasse(paden: [["b"]], aantallen: [9, 9]),
      Klasse(paden: [["c"]], aantallen: [7, 0]),
    ]
    #expect(Geheimhouding(klassen, Eis(minimum: 5, .tabellen)).verborgen == ["a", "b"])
  }

  @Test("Functions that are well mixed over the units are shown beside them")
  func gemengd() {
    let onderdelen = (0..<12).map { "onderdeel \($0 + 10)" }
    let klassen = onderdelen.flatMap { onderdeel in
      ["adviseur", "beheerder", "medewerker"].map { klasse(onderdeel, $0, [2, 2, 2]) }
    }
    #expect(verborgen(klassen) == [])
    // One of them is alone in its function there; others elsewhere could have its rating.
    #expect(
      verborgen(
        klassen + [klasse("onderdeel 99", "adviseur", [0, 3, 3]), klasse("onderdeel 99", "beheerder", [1, 0, 0])]) == []
    )
    // Nobody else of the unit could.
    let alleen =
      klassen + [klasse("onderdeel 99", "adviseur", [0, 3, 3]), klasse("onderdeel 99", "nieuw", [1, 0, 0])]
    #expect(verborgen(alleen).contains("nieuw"))
  }

  @Test("With a smallest group of one, nothing is kept secret")
  func een() { #expect(verborgen([klasse("a", [1, 0])], minimum: 1) == []) }
}
