extension JSONNode {
  /// The one form in which this value is stored: no white space, members in their order.
  ///
  /// - Precondition: integers within `JSONNode.integers`, at most `JSONNode.maximumDepth` deep.
  /// - Complexity: O(n) in the bytes written.
  package func canonicalBytes() -> [UInt8] {
    var bytes: [UInt8] = []
    appendCanonical(to: &bytes)
    return bytes
  }

  /// Appends the canonical form to `bytes`.
  package func appendCanonical(to bytes: inout [UInt8]) {
    appendCanonical(to: &bytes, depth: 0)
  }

  func appendCanonical(to bytes: inout [UInt8], depth: Int) {
    switch value {
    case .null: JSONWriter.append(word: "null", to: &bytes)
    case .bool(true): JSONWriter.append(word: "true", to: &bytes)
    case .bool(false): JSONWriter.append(word: "false", to: &bytes)
    case .integer(let integer): JSONWriter.append(integer, to: &bytes)
    case .string(let string): JSONWriter.append(string, to: &bytes)
    case .array(let elements):
      precondition(depth < Self.maximumDepth, "JSON lies too deep")
      bytes.append(UInt8(ascii: "["))
      var isFirst = true
      for element in elements {
        if !isFirst { bytes.append(UInt8(ascii: ",")) }
        isFirst = false
        element.appendCanonical(to: &bytes, depth: depth + 1)
      }
      bytes.append(UInt8(ascii: "]"))
    case .object(let members):
      precondition(depth < Self.maximumDepth, "JSON lies too deep")
      bytes.append(UInt8(ascii: "{"))
      var isFirst = true
      for member in members {
        if !isFirst { bytes.append(UInt8(ascii: ",")) }
        isFirst = false
        JSONWriter.append(member.key, to: &bytes)
        bytes.append(UInt8(ascii: ":"))
        member.value.appendCanonical(to: &bytes, depth: depth + 1)
      }
      bytes.append(UInt8(ascii: "}"))
    }
  }
}
