extension JSONNode {
  /// The value of the member `key`; `nil` when this is no object or has no such member.
  ///
  /// - Complexity: O(n) in the members.
  package subscript(_ key: String) -> JSONNode? {
    guard case .object(let members) = value else { return nil }
    return members.first { $0.key == key }?.value
  }

  /// The text, when this is a string.
  package var string: String? {
    guard case .string(let string) = value else { return nil }
    return string
  }

  /// The number, when this is an integer.
  package var integer: Int? {
    guard case .integer(let integer) = value else { return nil }
    return Int(exactly: integer)
  }

  /// Yes or no, when this is a boolean.
  package var bool: Bool? {
    guard case .bool(let bool) = value else { return nil }
    return bool
  }

  /// The elements, when this is an array.
  package var array: [JSONNode]? {
    guard case .array(let elements) = value else { return nil }
    return elements
  }

  /// The members in order, when this is an object.
  package var object: [JSONMember]? {
    guard case .object(let members) = value else { return nil }
    return members
  }

  /// Whether this is null.
  package var isNull: Bool { value == .null }
}
