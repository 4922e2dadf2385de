/// What can stand in a document that is being built; nothing for what is not known: documents hold no null.
package protocol JSONConvertible {
  var json: JSONNode? { get }
}

extension JSONNode {
  /// An object of these members in their order, without those that are not known.
  package static func object(_ members: (String, any JSONConvertible)...) -> JSONNode {
    object([JSONMember](members))
  }

  package static func object(_ members: [JSONMember]) -> JSONNode { JSONNode(.object(members)) }
}

extension [JSONMember] {
  /// Members for a part of an object, to be put together with those of another.
  package static func members(_ members: (String, any JSONConvertible)...) -> Self { Self(members) }

  package init(_ members: [(String, any JSONConvertible)]) {
    self = members.compactMap { key, value in value.json.map { JSONMember(key, $0) } }
  }
}

extension JSONNode: JSONConvertible {
  package var json: JSONNode? { self }
}

extension String: JSONConvertible {
  package var json: JSONNode? { JSONNode(.string(self)) }
}

extension Int: JSONConvertible {
  package var json: JSONNode? { JSONNode(.integer(Int64(self))) }
}

extension Bool: JSONConvertible {
  package var json: JSONNode? { JSONNode(.bool(self)) }
}

extension Optional: JSONConvertible where Wrapped: JSONConvertible {
  // A key path in generic code is made anew each time, which took a third of writing a document.
  package var json: JSONNode? { flatMap { $0.json } }
}

/// An empty list is written, because none is something that is known.
extension Array: JSONConvertible where Element: JSONConvertible {
  package var json: JSONNode? { JSONNode(.array(compactMap { $0.json })) }
}
