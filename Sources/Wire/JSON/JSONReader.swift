/// Reads JSON text (RFC 8259), restricted to what the log may hold.
///
/// In both dialects: integers only, within ±(2^53 − 1); no key twice in one object; valid UTF-8; at most 64 deep. Keys are
/// the same when Swift holds them for equal, so `é` in one piece and `é` in two are the same key: the program couldn't keep
/// them apart.
///
/// - Complexity: O(n) in the bytes, whatever they are.
package struct JSONReader: Sendable {
  package enum Dialect: Sendable {
    /// Exactly the bytes that `JSONNode.canonicalBytes()` writes.
    case canonical
    /// What people's files hold: white space, every escape of the RFC, perhaps a byte order mark, and comments: from `//`
    /// outside a text to the end of its line, as the templates have them.
    case file
  }

  /// Reads the whole of `bytes` as one value.
  package static func read(_ bytes: [UInt8], dialect: Dialect) throws(JSONError) -> JSONNode {
    try read(bytes.span, dialect: dialect)
  }

  /// Reads the whole of `bytes` as one value; offsets count from the start of the slice.
  package static func read(_ bytes: ArraySlice<UInt8>, dialect: Dialect) throws(JSONError) -> JSONNode {
    try read(bytes.span, dialect: dialect)
  }

  /// Reads the whole of `bytes` as one value; offsets count from the start of the span.
  package static func read(_ bytes: Span<UInt8>, dialect: Dialect) throws(JSONError) -> JSONNode {
    var scanner = JSONScanner(dialect: dialect)
    let node = try scanner.document(bytes)
    return node
  }
}
