extension JSONNode {
  /// The form for people: two spaces per level, `"key": value`, one element per line, no LF at the end.
  ///
  /// What a reader can't see while it steers a terminal or hides text (C1 controls, direction overrides, zero width) is
  /// written as an escape; the value is the same. A report may lie deeper than a stored value, whose data it holds, so
  /// there is no bound on the depth.
  ///
  /// - Precondition: integers within `JSONNode.integers`.
  package func prettyBytes() -> [UInt8] {
    var bytes: [UInt8] = []
    appendPretty(to: &bytes, depth: 0)
    return bytes
  }

  private func appendPretty(to bytes: inout [UInt8], depth: Int) {
    switch value {
    case .array(let elements) where !elements.isEmpty:
      bytes.append(UInt8(ascii: "["))
      for (position, element) in elements.enumerated() {
        Self.newLine(to: &bytes, depth: depth + 1, comma: position > 0)
        element.appendPretty(to: &bytes, depth: depth + 1)
      }
      Self.newLine(to: &bytes, depth: depth, comma: false)
      bytes.append(UInt8(ascii: "]"))
    case .object(let members) where !members.isEmpty:
      bytes.append(UInt8(ascii: "{"))
      for (position, member) in members.enumerated() {
        Self.newLine(to: &bytes, depth: depth + 1, comma: position > 0)
        JSONWriter.append(visible: member.key, to: &bytes)
        JSONWriter.append(word: ": ", to: &bytes)
        member.value.appendPretty(to: &bytes, depth: depth + 1)
      }
      Self.newLine(to: &bytes, depth: depth, comma: false)
      bytes.append(UInt8(ascii: "}"))
    case .string(let text):
      JSONWriter.append(visible: text, to: &bytes)
    default:
      appendCanonical(to: &bytes, depth: 0)
    }
  }

  private static func newLine(to bytes: inout [UInt8], depth: Int, comma: Bool) {
    if comma { bytes.append(UInt8(ascii: ",")) }
    bytes.append(UInt8(ascii: "\n"))
    bytes.append(contentsOf: repeatElement(UInt8(ascii: " "), count: 2 * depth))
  }
}
