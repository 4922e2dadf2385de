/// Splits a line of an example into words as a shell would, up to a redirection or pipe.
///
/// Knows spaces, single and double quotes and the backslash; nothing is expanded. Returns nil when a quote is not
/// closed.
///
/// - Complexity: O(n) in the length of the line.
func schelpwoorden(_ line: String) -> [String]? {
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
