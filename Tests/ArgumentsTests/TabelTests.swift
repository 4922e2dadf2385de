import Tekst
import Testing

@Suite struct TabelTests {
  private static let tabel = Tabel(
    [.init("NR", .rechts), .init("MEDEWERKER"), .init("WAT", rekbaar: true)],
    rijen: [["9", "M-0117", "Een lange tekst loopt hier door"], ["10", "Zoë", ""]])

  @Test func columnsLineUp() {
    #expect(
      Self.tabel.regels().joined(separator: "\n") == """
        NR  MEDEWERKER  WAT
        ──  ──────────  ───────────────────────────────
         9  M-0117      Een lange tekst loopt hier door
        10  Zoë
        """)
  }

  @Test func theFlexibleColumnGivesWay() {
    var tabel = Self.tabel
    tabel.breedte = 32
    tabel.koplijn = false
    #expect(
      tabel.regels().joined(separator: "\n") == """
        NR  MEDEWERKER  WAT
         9  M-0117      Een lange tekst
                        loopt hier door
        10  Zoë
        """)
    tabel.breedte = 5
    #expect(tabel.regels().allSatisfy { displayWidth($0) <= 28 })
  }

  @Test func aTableWithoutHeaderStartsWithItsRows() {
    let tabel = Tabel([.init(""), .init("")], rijen: [["a", "b", "te veel"], ["lang"], ["x\ny", "z"]])
    #expect(tabel.regels().joined(separator: "\n") == "a     b\nlang\nx     z\ny")
    #expect(Tabel([]).regels().joined(separator: "\n") == "")
  }

  @Test func styleDoesNotMoveColumns() {
    let stijl = Stijl(aan: true)
    let tabel = Tabel([.init("A"), .init("B")], rijen: [[stijl.vet("ja"), "1"], ["nee", "2"]])
    #expect(tabel.regels()[2] == "\u{1B}[1mja\u{1B}[22m   1")
    #expect(tabel.regels(stijl: stijl)[0] == "\u{1B}[1mA\u{1B}[22m    \u{1B}[1mB\u{1B}[22m")
  }

  @Test func wideCharactersLineUp() {
    let tabel = Tabel([.init(""), .init("", .rechts)], rijen: [["日本", "1"], ["abcde", "22"]])
    #expect(tabel.regels().joined(separator: "\n") == "日本    1\nabcde  22")
  }
}
