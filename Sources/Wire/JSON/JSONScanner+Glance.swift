extension JSONReader {
  /// Whether `bytes` surely are what `read` takes as canonical, seen without making anything of them.
  ///
  /// False says nothing: what is rare, such as `\u00xx` or a key beyond ASCII, is left to `read`, which also tells what is
  /// wrong. Verification looks at every payload of the log and keeps none.
  ///
  /// - Parameter keys: room for the keys of objects that are open; empty, and left empty.
  /// - Complexity: O(n) in the bytes; no allocation, but for `keys` growing to the most keys that were open at once.
  package static func isSurelyCanonical(_ bytes: Span<UInt8>, _ keys: inout [Range<Int>]) -> Bool {
    var scanner = JSONScanner(dialect: .canonical)
    defer { keys.removeAll(keepingCapacity: true) }
    return scanner.glance(bytes, &keys, depth: 0) && scanner.index == bytes.count
  }
}

extension JSONScanner {
  /// More keys than this in one object are left to the reader, which does not compare each with each.
  private static let fewKeys = 24

  /// Steps over a value; false as soon as it isn't surely canonical.
  fileprivate mutating func glance(_ bytes: Span<UInt8>, _ keys: inout [Range<Int>], depth: Int) -> Bool {
    guard index < bytes.count, depth < JSONNode.maximumDepth else { return false }
    switch bytes[index] {
    case UInt8(ascii: "\""): return glanceString(bytes) != nil
    case UInt8(ascii: "{"): return glanceObject(bytes, &keys, depth: depth)
    case UInt8(ascii: "["):
      index += 1
      if glance(UInt8(ascii: "]"), bytes) { return true }
      repeat {
        guard glance(bytes, &keys, depth: depth + 1) else { return false }
      } while glance(UInt8(ascii: ","), bytes)
      return glance(UInt8(ascii: "]"), bytes)
    case UInt8(ascii: "t"): return glance("true", bytes)
    case UInt8(ascii: "f"): return glance("false", bytes)
    default: return glanceInteger(bytes)
    }
  }

  private mutating func glanceObject(_ bytes: Span<UInt8>, _ keys: inout [Range<Int>], depth: Int) -> Bool {
    index += 1
    if glance(UInt8(ascii: "}"), bytes) { return true }
    let first = keys.count
    repeat {
      guard index < bytes.count, bytes[index] == UInt8(ascii: "\""), let key = glanceString(bytes), key.isPlain,
        keys.count - first < Self.fewKeys
      else { return false }
      for other in keys[first...] where Self.areEqual(other, key.range, bytes) { return false }
      keys.append(key.range)
      guard glance(UInt8(ascii: ":"), bytes), glance(bytes, &keys, depth: depth + 1) else { return false }
    } while glance(UInt8(ascii: ","), bytes)
    keys.removeSubrange(first...)
    return glance(UInt8(ascii: "}"), bytes)
  }

  /// Where its text stands, and whether that is ASCII without escapes.
  private mutating func glanceString(_ bytes: Span<UInt8>) -> (range: Range<Int>, isPlain: Bool)? {
    index += 1
    let start = index
    var isASCII = true
    var hasEscapes = false
    while true {
      isASCII = skipPlain(bytes) && isASCII
      guard index < bytes.count else { return nil }
      switch bytes[index] {
      case UInt8(ascii: "\""):
        let range = start..<index
        index += 1
        guard isASCII || UTF8Text.firstInvalid(bytes.extracting(range)) == nil else { return nil }
        return (range, isASCII && !hasEscapes)
      case UInt8(ascii: "\\"):
        guard index + 1 < bytes.count, Self.isShortEscape(bytes[index + 1]) else { return nil }
        hasEscapes = true
        index += 2
      default: return nil
      }
    }
  }

  private static func isShortEscape(_ character: UInt8) -> Bool {
    switch character {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "n"), UInt8(ascii: "t"), UInt8(ascii: "r"),
      UInt8(ascii: "b"), UInt8(ascii: "f"):
      true
    default: false
    }
  }

  /// At most fifteen digits, which is less than may stand there.
  private mutating func glanceInteger(_ bytes: Span<UInt8>) -> Bool {
    let isNegative = glance(UInt8(ascii: "-"), bytes)
    let start = index
    while index < bytes.count, bytes[index] >= UInt8(ascii: "0"), bytes[index] <= UInt8(ascii: "9") { index += 1 }
    guard 1...15 ~= index - start else { return false }
    return bytes[start] != UInt8(ascii: "0") || index - start == 1 && !isNegative
  }

  /// Steps over this byte, if it is the next.
  private mutating func glance(_ byte: UInt8, _ bytes: Span<UInt8>) -> Bool {
    guard index < bytes.count, bytes[index] == byte else { return false }
    index += 1
    return true
  }

  private mutating func glance(_ word: String, _ bytes: Span<UInt8>) -> Bool {
    for byte in word.utf8 where !glance(byte, bytes) { return false }
    return true
  }

  private static func areEqual(_ left: Range<Int>, _ right: Range<Int>, _ bytes: Span<UInt8>) -> Bool {
    guard left.count == right.count else { return false }
    for offset in 0..<left.count where bytes[left.lowerBound + offset] != bytes[right.lowerBound + offset] {
      return false
    }
    return true
  }
}
