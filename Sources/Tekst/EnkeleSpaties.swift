/// A text with one space for any white space in it, and none at the ends.
///
/// - Complexity: O(n) in the length of the text; plain text comes back as it is.
package func metEnkeleSpaties(_ tekst: String) -> String {
  var vorige = UInt8(ascii: " ")
  for byte in tekst.utf8 {
    // Beyond ASCII there may be white space of another kind.
    if byte >= 0x80 || (0x09...0x0D).contains(byte) || byte == 0x20 && vorige == 0x20 {
      return tekst.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    }
    vorige = byte
  }
  return vorige == 0x20 && !tekst.isEmpty ? tekst.split(separator: " ").joined(separator: " ") : tekst
}
