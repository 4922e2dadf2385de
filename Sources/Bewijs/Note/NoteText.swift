internal import Wire

/// What may stand in a signed note.
enum NoteText {
  /// UTF-8 without control characters but the line feed; nil for anything else.
  static func string(_ bytes: [UInt8]) -> String? {
    guard bytes.allSatisfy({ $0 >= 0x20 || $0 == 0x0A }) else { return nil }
    return String(validating: bytes, as: UTF8.self)
  }

  /// A name of a key: not empty, without white space and without a plus.
  static func isName(_ text: some StringProtocol) -> Bool {
    !text.isEmpty
      && text.unicodeScalars.allSatisfy {
        !$0.properties.isWhitespace && $0 != "+" && $0.properties.generalCategory != .control
      }
  }

  /// A number in decimal, in the one way to write it; nil for anything else.
  static func number(_ text: some StringProtocol) -> Int? {
    guard text.utf8.allSatisfy({ (0x30...0x39).contains($0) }), text == "0" || !text.hasPrefix("0") else { return nil }
    return Int(text)
  }
}
