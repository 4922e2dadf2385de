import Tekst
import Testing

@Suite struct BreedteTests {
  @Test(arguments: [
    ("", 0), ("abc", 3), ("Zoë Çelik", 9), ("Zoe\u{308}", 3), ("日本", 4), ("한", 2), ("🙂", 2), ("👩‍👧", 2), ("🇳🇱", 2),
    ("❤️", 2), ("❤", 1), ("€ 5", 3), ("a\u{200B}b", 2), ("\u{1B}[1mvet\u{1B}[22m", 3), ("\u{1B}[38;5;1mx", 1),
    ("a\u{A0}b", 3), ("…", 1), ("─", 1), ("ﬁ", 1), ("ｗ", 2),
  ])
  func displayWidthCountsColumns(text: String, width: Int) {
    #expect(displayWidth(text) == width)
  }

  @Test(arguments: [
    ("een twee drie", 8, ["een twee", "drie"]), ("een twee drie", 100, ["een twee drie"]), ("", 10, [""]),
    ("a\n\nb", 10, ["a", "", "b"]), ("a\r\nb", 10, ["a", "b"]), ("abcdefgh", 3, ["abc", "def", "gh"]),
    ("x abcdefgh", 4, ["x", "abcd", "efgh"]), ("a\u{A0}b c", 3, ["a\u{A0}b", "c"]), ("日本語 x", 4, ["日本", "語 x"]),
    ("  een twee drie", 8, ["  een", "  twee", "  drie"]), ("a   b", 10, ["a b"]), ("a b", 0, ["a", "b"]),
    ("slot ", 10, ["slot"]),
  ])
  func wrapBreaksAtSpaces(text: String, width: Int, lines: [String]) {
    #expect(wrap(text, breedte: width) == lines)
  }

  @Test(arguments: 1...30)
  func wrapKeepsEveryWordAndTheWidth(width: Int) {
    let text = "Wie een gesprek plant, kiest een dag en nodigt Zoë 日本 uit voor 10.30 uur."
    let lines = wrap(text, breedte: width)
    #expect(lines.joined().filter { $0 != " " } == text.filter { $0 != " " })
    if width > 1 { #expect(lines.allSatisfy { displayWidth($0) <= width }) }
  }

  @Test(arguments: [("abcdef", 6, "abcdef"), ("abcdef", 5, "abcd…"), ("日本語", 4, "日…"), ("ab", 1, "…"), ("ab", 0, "")])
  func ellipsisFits(text: String, width: Int, result: String) {
    #expect(ellipsis(text, breedte: width) == result)
  }

  @Test func indentationLeavesEmptyLinesEmpty() {
    #expect(inspringen(["a", "", "b"], 2) == ["  a", "", "  b"])
  }
}
