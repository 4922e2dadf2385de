import Tekst
import Testing
import Weergave

@Suite struct TabelTests {
  private static let kolommen: [Tabel.Kolom] = [.init("NR", .rechts), .init("MEDEWERKER"), .init("WAT", rekbaar: true)]
  private static let rijen = [["9", "M-0117", "Een lange tekst loopt hier door"], ["10", "Zoë", ""]]

  @Test func columnsLineUp() {
    #expect(
      Tabel(Self.kolommen, rijen: Self.rijen).regels() == [
        "NR  MEDEWERKER  WAT", " 9  M-0117      Een lange tekst loopt hier door", "10  Zoë",
      ])
  }

  @Test func theFlexibleColumnGivesWay() {
    var tabel = Tabel(Self.kolommen, rijen: Self.rijen)
    tabel.pas(in: 32)
    #expect(
      tabel.regels() == [
        "NR  MEDEWERKER  WAT", " 9  M-0117      Een lange tekst", "                loopt hier door", "10  Zoë",
      ])
    tabel.pas(in: 5)
    #expect(tabel.breedtes == [2, 10, 5])
  }

  @Test func theWidestFlexibleColumnGivesWayFirst() {
    var tabel = Tabel(
      [.init("A", rekbaar: true), .init("B", rekbaar: true)], rijen: [["een twee drie", "een twee drie vier vijf"]])
    tabel.pas(in: 28)
    #expect(tabel.breedtes == [13, 13])
    #expect(tabel.regels() == ["A              B", "een twee drie  een twee drie", "               vier vijf"])
  }

  @Test func aTableWithoutHeadingsStartsWithItsRows() {
    let tabel = Tabel([.init(""), .init("")], rijen: [["a", "b", "te veel"], ["lang"], ["x\ny", "z"]])
    #expect(tabel.regels() == ["a     b", "lang", "x     z", "y"])
    #expect(Tabel([], rijen: []).regels() == [])
  }

  @Test func styleDoesNotMoveColumns() {
    let stijl = Stijl(aan: true)
    let tabel = Tabel([.init("A"), .init("B")], rijen: [[stijl.vet("ja"), "1"], ["nee", "2"]])
    #expect(tabel.regels()[1] == "\u{1B}[1mja\u{1B}[22m   1")
    #expect(tabel.regels(stijl: stijl)[0] == "\u{1B}[1mA\u{1B}[22m    \u{1B}[1mB\u{1B}[22m")
  }

  @Test func wideCharactersLineUp() {
    let tabel = Tabel([.init(""), .init("", .rechts)], rijen: [["日本", "1"], ["abcde", "22"]])
    #expect(tabel.regels() == ["日本    1", "abcde  22"])
  }
}

extension Tabel {
  fileprivate func regels(stijl: Stijl = .uit) -> [String] {
    var regels: [String] = []
    elkeRegel(stijl) { regels.append($0) }
    return regels
  }
}
