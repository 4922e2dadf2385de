/// A text as someone types it in haste: lower case, without accents ("Zoë Çelik" becomes "zoe celik").
///
/// Meant for comparing what people type with what is stored, never for storing.
///
/// - Complexity: O(n) in the length of the text.
package func vereenvoudigd(_ text: String) -> String {
  let lower = text.lowercased()
  if lower.utf8.allSatisfy({ $0 < 0x80 }) { return lower }
  var result = ""
  for character in lower {
    if character.isASCII {
      result.append(character)
    } else {
      result += plainLetters[character] ?? String(character)
    }
  }
  return result
}

/// From a letter with a mark to the letter without.
///
/// Characters are equal when they are canonically equivalent, so composing each letter with each mark here also finds
/// the single code points that keyboards produce.
private let plainLetters: [Character: String] = {
  var table: [Character: String] = [
    "ø": "o", "ł": "l", "đ": "d", "ı": "i", "ð": "d", "þ": "th", "ß": "ss", "æ": "ae", "œ": "oe", "ĳ": "ij",
    "’": "'", "‘": "'", "\u{A0}": " ", "‐": "-", "‑": "-", "–": "-",
  ]
  let marks: [Unicode.Scalar] = [
    "\u{300}", "\u{301}", "\u{302}", "\u{303}", "\u{304}", "\u{306}", "\u{307}", "\u{308}", "\u{30A}", "\u{30B}",
    "\u{30C}", "\u{31B}", "\u{323}", "\u{326}", "\u{327}", "\u{328}",
  ]
  for letter in "abcdefghijklmnopqrstuvwxyz".unicodeScalars {
    for mark in marks {
      var view = String.UnicodeScalarView()
      view.append(letter)
      view.append(mark)
      table[Character(String(view))] = String(letter)
    }
  }
  return table
}()
