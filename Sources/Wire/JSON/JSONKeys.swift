/// The keys of one object so far, to find a double.
///
/// Objects of a record are small: comparing with the members themselves is then faster than hashing, and a mark of one bit
/// per key spares most comparisons. From 24 members on a set takes over, so that a hostile object of 100,000 keys stays
/// linear.
struct JSONKeys {
  private static let few = 24

  /// The marks of the keys so far; means something only while all of them had one.
  private var marks: UInt64 = 0
  private var allMarked = true
  private var set: Set<String> = []

  /// One of 64 bits that follows from the text of a plain key: equal keys have equal marks.
  static func mark(_ text: Span<UInt8>) -> UInt64 {
    guard text.count > 0 else { return 1 }
    let mixed = text.count &* 31 &+ Int(text[0]) &* 7 &+ Int(text[text.count - 1]) &* 3 &+ Int(text[text.count / 2])
    return 1 << UInt64(truncatingIfNeeded: mixed & 63)
  }

  /// Whether `key` is new, given the members already read.
  ///
  /// `mark` is nil for a key with an escape or beyond ASCII: equal texts may then be spelled by other bytes.
  mutating func insert(_ key: String, mark: UInt64?, after members: [JSONMember]) -> Bool {
    if members.count >= Self.few {
      if set.isEmpty { for member in members { set.insert(member.key) } }
      return set.insert(key).inserted
    }
    let isNew = mark.map { allMarked && marks & $0 == 0 } ?? false
    if let mark { marks |= mark } else { allMarked = false }
    if isNew { return true }
    for member in members where member.key == key { return false }
    return true
  }
}
