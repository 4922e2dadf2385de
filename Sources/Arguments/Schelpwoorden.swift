/// Splits a line into words as a shell would, up to a redirection or pipe.
///
/// Knows spaces, single and double quotes and the backslash; nothing is expanded. Returns nil when a quote is not
/// closed.
///
/// - Complexity: O(n) in the length of the line.
package func schelpwoorden(_ line: String) -> [String]? {
  var words: [String] = []
  var word: String?
  var quote: Character?
  var isEscaped = false
  for character in line {
    if isEscaped {
      word = (word ?? "") + String(character)
      isEscaped = false
    } else if character == "\\" && quote != "'" {
      isEscaped = true
    } else if let open = quote {
      if character == open { quote = nil } else { word = (word ?? "") + String(character) }
    } else if character == "'" || character == "\"" {
      quote = character
      word = word ?? ""
    } else if character == " " {
      if let done = word { words.append(done) }
      word = nil
    } else if word == nil && (character == ">" || character == "<" || character == "|") {
      return words
    } else {
      word = (word ?? "") + String(character)
    }
  }
  guard quote == nil && !isEscaped else { return nil }
  if let done = word { words.append(done) }
  return words
}

/// A word as a shell takes it for one word: as it is, or between single quotes.
package func schelpwoord(_ word: String) -> String {
  isGewoonSchelpwoord(word) ? word : enkelGequoot(word)
}

/// Words that a shell takes as they stand.
func schelpregel(_ words: [String]) -> String { words.map(schelpwoord).joined(separator: " ") }

/// A text between single quotes, so that a POSIX shell takes every character as it is.
func enkelGequoot(_ text: String) -> String {
  "'" + text.split(separator: "'", omittingEmptySubsequences: false).joined(separator: #"'\''"#) + "'"
}

/// A text with a backslash before each of these characters.
func metBackslash(_ text: String, voor characters: String) -> String {
  text.reduce(into: "") { result, character in
    if characters.contains(character) { result.append("\\") }
    result.append(character)
  }
}

/// Whether no shell reads anything into a word.
func isGewoonSchelpwoord(_ word: String) -> Bool {
  !word.isEmpty
    && word.utf8.allSatisfy { byte in
      (48...57).contains(byte) || (65...90).contains(byte) || (97...122).contains(byte)
        || "-_./:,=+@%".utf8.contains(byte)
    }
}
