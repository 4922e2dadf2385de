/// The place in a text that is being read, and the grammar of values, arrays and objects.
///
/// The bytes travel along as an argument of every step, because a span can't be stored. Each step begins at `index` and
/// leaves it behind what it read. Strings and numbers are in their own files.
struct JSONScanner {
  let dialect: JSONReader.Dialect
  var index = 0
  /// Whether the last string read was ASCII without escapes, so that its bytes in the source are its text.
  var lastStringIsPlain = false
  private var depth = 0

  init(dialect: JSONReader.Dialect) {
    self.dialect = dialect
  }

  /// One value and nothing else.
  mutating func document(_ bytes: Span<UInt8>) throws(JSONError) -> JSONNode {
    if dialect == .file, bytes.count >= 3, bytes[0] == 0xEF, bytes[1] == 0xBB, bytes[2] == 0xBF { index = 3 }
    try skipWhiteSpace(bytes)
    let node = try value(bytes)
    try skipWhiteSpace(bytes)
    guard index == bytes.count else { throw JSONError(.trailingContent, offset: index) }
    return node
  }

  private mutating func value(_ bytes: Span<UInt8>) throws(JSONError) -> JSONNode {
    let start = index
    switch try peek(bytes) {
    case UInt8(ascii: "\""):
      return JSONNode(.string(try string(bytes)), offset: start)
    case UInt8(ascii: "{"):
      return JSONNode(.object(try object(bytes)), offset: start)
    case UInt8(ascii: "["):
      return JSONNode(.array(try array(bytes)), offset: start)
    case UInt8(ascii: "-"), UInt8(ascii: "0")...UInt8(ascii: "9"):
      return JSONNode(.integer(try integer(bytes)), offset: start)
    case UInt8(ascii: "t"):
      try word("true", bytes)
      return JSONNode(.bool(true), offset: start)
    case UInt8(ascii: "f"):
      try word("false", bytes)
      return JSONNode(.bool(false), offset: start)
    case UInt8(ascii: "n"):
      try word("null", bytes)
      guard dialect == .file else { throw JSONError(.nullNotCanonical, offset: start) }
      return JSONNode(.null, offset: start)
    default:
      throw unexpected(bytes)
    }
  }

  private mutating func array(_ bytes: Span<UInt8>) throws(JSONError) -> [JSONNode] {
    try open()
    var elements: [JSONNode] = []
    try skipWhiteSpace(bytes)
    if try peek(bytes) == UInt8(ascii: "]") {
      close()
      return elements
    }
    while true {
      elements.append(try value(bytes))
      if try !another(bytes, before: UInt8(ascii: "]")) { return elements }
    }
  }

  private mutating func object(_ bytes: Span<UInt8>) throws(JSONError) -> [JSONMember] {
    try open()
    var members: [JSONMember] = []
    // A record has 14 members; deeper objects are small, and many of them must not take much.
    members.reserveCapacity(depth == 1 ? 16 : 4)
    var keys = JSONKeys()
    try skipWhiteSpace(bytes)
    if try peek(bytes) == UInt8(ascii: "}") {
      close()
      return members
    }
    while true {
      let keyOffset = index
      guard try peek(bytes) == UInt8(ascii: "\"") else { throw unexpected(bytes) }
      let key = try string(bytes)
      let mark = lastStringIsPlain ? JSONKeys.mark(bytes.extracting(keyOffset + 1..<index - 1)) : nil
      guard keys.insert(key, mark: mark, after: members) else {
        throw JSONError(.duplicateKey(key), offset: keyOffset)
      }
      try skipWhiteSpace(bytes)
      guard try peek(bytes) == UInt8(ascii: ":") else { throw unexpected(bytes) }
      index += 1
      try skipWhiteSpace(bytes)
      members.append(JSONMember(key, try value(bytes), keyOffset: keyOffset))
      if try !another(bytes, before: UInt8(ascii: "}")) { return members }
    }
  }

  /// Steps over a comma and says that another element must follow, or over the closing bracket.
  private mutating func another(_ bytes: Span<UInt8>, before closing: UInt8) throws(JSONError) -> Bool {
    try skipWhiteSpace(bytes)
    let byte = try peek(bytes)
    if byte == closing {
      close()
      return false
    }
    guard byte == UInt8(ascii: ",") else { throw unexpected(bytes) }
    index += 1
    try skipWhiteSpace(bytes)
    return true
  }

  private mutating func open() throws(JSONError) {
    guard depth < JSONNode.maximumDepth else { throw JSONError(.tooDeep, offset: index) }
    depth += 1
    index += 1
  }

  private mutating func close() {
    depth -= 1
    index += 1
  }

  private mutating func word(_ word: StaticString, _ bytes: Span<UInt8>) throws(JSONError) {
    for position in 0..<word.utf8CodeUnitCount {
      // A static string has no span of its own; its length is known and its bytes never move.
      let expected = unsafe word.utf8Start[position]
      guard try peek(bytes) == expected else { throw unexpected(bytes) }
      index += 1
    }
  }

  func peek(_ bytes: Span<UInt8>) throws(JSONError) -> UInt8 {
    guard index < bytes.count else { throw JSONError(.unexpectedEnd, offset: index) }
    return bytes[index]
  }

  /// The error for a byte at `index` that can't stand there.
  func unexpected(_ bytes: Span<UInt8>) -> JSONError {
    guard index < bytes.count else { return JSONError(.unexpectedEnd, offset: index) }
    if dialect == .canonical, Self.isWhiteSpace(bytes[index]) { return JSONError(.whiteSpace, offset: index) }
    return JSONError(.unexpectedCharacter, offset: index)
  }

  private mutating func skipWhiteSpace(_ bytes: Span<UInt8>) throws(JSONError) {
    // Every byte of white space is at most a space, and a comment begins with a slash: two comparisons settle it nearly always.
    guard index < bytes.count, bytes[index] <= 0x20 || bytes[index] == 0x2F else { return }
    guard dialect == .file else {
      guard Self.isWhiteSpace(bytes[index]) else { return }
      throw JSONError(.whiteSpace, offset: index)
    }
    while index < bytes.count {
      if Self.isWhiteSpace(bytes[index]) {
        index += 1
      } else if bytes[index] == 0x2F, index + 1 < bytes.count, bytes[index + 1] == 0x2F {
        while index < bytes.count, bytes[index] != 0x0A { index += 1 }
      } else {
        return
      }
    }
  }

  private static func isWhiteSpace(_ byte: UInt8) -> Bool {
    byte == 0x20 || byte == 0x0A || byte == 0x0D || byte == 0x09
  }
}
