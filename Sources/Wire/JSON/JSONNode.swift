/// One JSON value, with the place where it began in the text it was read from.
///
/// There are no fractions: the log holds integers only. Two nodes are equal when their values are; where they stood doesn't
/// count. Strings are compared as Swift compares them (canonical equivalence), while writing keeps every byte: compare
/// `canonicalBytes()` where bytes must be the same.
package struct JSONNode: Sendable {
  /// The integers that every JSON reader takes exactly: ±(2^53 − 1) (RFC 8259, section 6).
  package static let integers: ClosedRange<Int64> = -9_007_199_254_740_991...9_007_199_254_740_991

  /// How deep objects and arrays may lie in each other.
  package static let maximumDepth = 64

  package var value: JSONValue

  /// Offset in bytes of its first byte in the source; 0 when built in code.
  package var offset: Int

  package init(_ value: JSONValue, offset: Int = 0) {
    self.value = value
    self.offset = offset
  }
}

/// What a node is. A type beside the node and not in it: there the name `Value` belongs to dictionary literals.
package enum JSONValue: Sendable, Equatable {
  /// Members in the order in which they stand; the order is kept on writing.
  case object([JSONMember])
  case array([JSONNode])
  case string(String)
  /// Within `JSONNode.integers`.
  case integer(Int64)
  case bool(Bool)
  case null
}

extension JSONNode: Equatable {
  package static func == (left: JSONNode, right: JSONNode) -> Bool { left.value == right.value }
}

/// One `"key": value` of an object.
package struct JSONMember: Sendable {
  package var key: String

  /// Offset in bytes of the key's opening quote in the source; 0 when built in code.
  package var keyOffset: Int

  package var value: JSONNode

  package init(_ key: String, _ value: JSONNode, keyOffset: Int = 0) {
    self.key = key
    self.keyOffset = keyOffset
    self.value = value
  }
}

extension JSONMember: Equatable {
  package static func == (left: JSONMember, right: JSONMember) -> Bool {
    left.key == right.key && left.value == right.value
  }
}
