/// A place in a text file as people and editors count: line and column, both from 1.
///
/// A column is a character as a reader sees it, not a byte. Lines end at LF; a byte order mark at the start of the file
/// counts for nothing.
package struct TextPosition: Hashable, Sendable {
  package var line: Int
  package var column: Int

  package init(line: Int, column: Int) {
    self.line = line
    self.column = column
  }

  /// The place of the byte at `offset` in `bytes`.
  ///
  /// An offset outside the text counts as the nearest end; an offset inside a character as its start. Works on bytes that
  /// are no valid UTF-8 as well, with one column for each part that is wrong.
  ///
  /// - Complexity: O(offset). Made for reporting an error, not for calling per token.
  package static func of(offset: Int, in bytes: [UInt8]) -> TextPosition {
    var end = min(max(offset, 0), bytes.count)
    // At most three continuation bytes stand between an offset and the start of its character.
    var steps = 0
    while steps < 3, end > 0, end < bytes.count, bytes[end] & 0xC0 == 0x80 {
      end -= 1
      steps += 1
    }
    if steps > 0, bytes[end] < 0xC0 { end = min(max(offset, 0), bytes.count) }

    var line = 1
    var lineStart = bytes.starts(with: UTF8Text.byteOrderMark) ? min(end, UTF8Text.byteOrderMark.count) : 0
    for index in lineStart..<end where bytes[index] == UInt8(ascii: "\n") {
      line += 1
      lineStart = index + 1
    }
    let column = String(decoding: bytes[lineStart..<end], as: UTF8.self).count + 1
    return TextPosition(line: line, column: column)
  }
}
