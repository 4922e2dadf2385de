extension JSONNode: ExpressibleByStringLiteral {
  package init(stringLiteral value: String) { self.init(.string(value)) }
}

extension JSONNode: ExpressibleByIntegerLiteral {
  package init(integerLiteral value: Int64) { self.init(.integer(value)) }
}

extension JSONNode: ExpressibleByBooleanLiteral {
  package init(booleanLiteral value: Bool) { self.init(.bool(value)) }
}

extension JSONNode: ExpressibleByArrayLiteral {
  package init(arrayLiteral elements: JSONNode...) { self.init(.array(elements)) }
}

extension JSONNode: ExpressibleByDictionaryLiteral {
  /// Keeps the order of the literal. The same key twice is a mistake of the programmer that reading back will show.
  package init(dictionaryLiteral elements: (String, JSONNode)...) {
    self.init(.object(elements.map { JSONMember($0.0, $0.1) }))
  }
}
