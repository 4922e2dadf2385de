/// Breaks a text into lines of at most `breedte` columns.
///
/// Breaks at spaces and tabs only (a no-break space holds), keeps the line breaks and empty lines of the text, and
/// keeps the indentation of a line for the lines that follow from it. A word wider than a line is cut, unless it
/// carries style sequences. An empty text gives one empty line.
///
/// - Complexity: O(n) in the length of the text.
package func wrap(_ text: String, breedte: Int) -> [String] {
  let width = max(1, breedte)
  if text.utf8.allSatisfy({ $0 >= 0x20 && $0 < 0x7F }) { return wrapPlain(Array(text.utf8), width: width) }
  return text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
    .flatMap { wrapParagraph($0, width: width) }
}

/// Puts the same indentation before every line that holds text.
package func inspringen(_ regels: [String], _ spaties: Int) -> [String] {
  let indent = String(repeating: " ", count: spaties)
  return regels.map { $0.isEmpty ? $0 : indent + $0 }
}

/// Shortens a text to `breedte` columns, with `…` as its last column when something was left out.
package func ellipsis(_ text: String, breedte: Int) -> String {
  guard displayWidth(text) > breedte else { return text }
  guard breedte > 0 else { return "" }
  var result = ""
  var width = 0
  for character in text {
    width += character.displayWidth
    if width > breedte - 1 { break }
    result.append(character)
  }
  return result + "…"
}

/// The same for one line of plain ASCII, where a byte is a column.
private func wrapPlain(_ text: [UInt8], width: Int) -> [String] {
  let space = UInt8(ascii: " ")
  let spaces = text.prefix { $0 == space }.count
  let indent = [UInt8](repeating: space, count: spaces <= width / 2 ? spaces : 0)
  var lines: [String] = []
  var line = indent
  var isFresh = true
  for word in text.split(separator: space) {
    var rest = word
    while !rest.isEmpty {
      let piece = rest.prefix(max(1, width - indent.count))
      rest = rest.dropFirst(piece.count)
      if !isFresh && line.count + 1 + piece.count > width {
        lines.append(String(decoding: line, as: UTF8.self))
        line = indent
        isFresh = true
      }
      if !isFresh { line.append(space) }
      line += piece
      isFresh = false
    }
  }
  lines.append(isFresh ? "" : String(decoding: line, as: UTF8.self))
  return lines
}

private func wrapParagraph(_ paragraph: Substring, width: Int) -> [String] {
  let spaces = paragraph.prefix { $0 == " " }.count
  let indent = String(repeating: " ", count: spaces <= width / 2 ? spaces : 0)
  var lines: [String] = []
  var line = indent
  var used = indent.count
  var isFresh = true
  for word in paragraph.split(whereSeparator: { $0 == " " || $0 == "\t" }) {
    for piece in pieces(of: word, width: width - indent.count) {
      let wide = displayWidth(piece)
      if !isFresh && used + 1 + wide > width {
        lines.append(line)
        line = indent
        used = indent.count
        isFresh = true
      }
      if !isFresh {
        line += " "
        used += 1
      }
      line += piece
      used += wide
      isFresh = false
    }
  }
  lines.append(isFresh ? "" : line)
  return lines
}

/// The word itself, or cut into parts that each fit on a line.
private func pieces(of word: Substring, width: Int) -> [String] {
  let whole = String(word)
  // Cutting inside a style sequence would break it, so a styled word may stick out.
  if displayWidth(whole) <= width || whole.contains("\u{1B}") { return [whole] }
  var result: [String] = []
  var piece = ""
  var used = 0
  for character in whole {
    let wide = character.displayWidth
    if used + wide > width && !piece.isEmpty {
      result.append(piece)
      piece = ""
      used = 0
    }
    piece.append(character)
    used += wide
  }
  return result + [piece]
}
