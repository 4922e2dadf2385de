import Testing
import Wire

@Suite struct TextPositionTests {
  static func place(_ offset: Int, _ text: String) -> TextPosition {
    TextPosition.of(offset: offset, in: Array(text.utf8))
  }

  @Test func linesAndColumns() {
    #expect(Self.place(0, "abc") == TextPosition(line: 1, column: 1))
    #expect(Self.place(2, "abc") == TextPosition(line: 1, column: 3))
    #expect(Self.place(3, "a\r\nbc") == TextPosition(line: 2, column: 1))
    #expect(Self.place(4, "a\n\n\nbc") == TextPosition(line: 4, column: 1))
    #expect(Self.place(1, "a\nb") == TextPosition(line: 1, column: 2))
  }

  @Test func columnsAreCharacters() {
    #expect(Self.place(4, "éëx") == TextPosition(line: 1, column: 3))
    #expect(Self.place(3, "e\u{301}x") == TextPosition(line: 1, column: 2))
    #expect(Self.place(4, "😀x") == TextPosition(line: 1, column: 2))
    #expect(Self.place(2, "a😀x") == TextPosition(line: 1, column: 2), "inside a character is its start")
    #expect(Self.place(4, "a😀x") == TextPosition(line: 1, column: 2))
  }

  @Test func markAndEnds() {
    #expect(Self.place(3, "\u{FEFF}ab") == TextPosition(line: 1, column: 1))
    #expect(Self.place(4, "\u{FEFF}ab") == TextPosition(line: 1, column: 2))
    #expect(Self.place(0, "\u{FEFF}ab") == TextPosition(line: 1, column: 1))
    #expect(Self.place(99, "ab") == TextPosition(line: 1, column: 3))
    #expect(Self.place(-1, "ab") == TextPosition(line: 1, column: 1))
    #expect(Self.place(0, "") == TextPosition(line: 1, column: 1))
  }

  @Test func wrongBytes() {
    #expect(TextPosition.of(offset: 2, in: [0x61, 0xE9, 0x62]) == TextPosition(line: 1, column: 3))
    #expect(TextPosition.of(offset: 1, in: [0x61, 0xE9, 0x62]) == TextPosition(line: 1, column: 2))
    for offset in 0...8 {
      let place = TextPosition.of(offset: offset, in: [UInt8](repeating: 0x80, count: 8))
      #expect(place.line == 1 && (1...9).contains(place.column))
    }
  }
}
