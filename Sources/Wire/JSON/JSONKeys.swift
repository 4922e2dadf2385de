/// The keys of one object so far, to find a double.
///
/// Objects of a record are small: comparing with the members themselves is then faster than hashing. From 24 members on a
/// set takes over, so that a hostile object of 100,000 keys stays linear.
struct JSONKeys {
  private static let few = 24
  private var set: Set<String> = []

  /// Whether `key` is new, given the members already read.
  mutating func insert(_ key: String, after members: [JSONMember]) -> Bool {
    if members.count < Self.few {
      for member in members where member.key == key { return false }
      return true
    }
    if set.isEmpty { for member in members { set.insert(member.key) } }
    return set.insert(key).inserted
  }
}
