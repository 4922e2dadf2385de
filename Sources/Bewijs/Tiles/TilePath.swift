/// A piece of 256 hashes of one level of a tree, and where it stands on a web server (C2SP tlog-tiles).
///
/// ```
/// level 1   │ 256 hashes of 256 leaves each │ …          tile/1/000
/// level 0   │ 256 leaves │ 256 leaves │ … │ 70 leaves    tile/0/000  tile/0/001 …  tile/0/x001/x234/067.p/70
/// ```
package struct TilePath: Hashable, Sendable, CustomStringConvertible {
  /// Hashes in a full tile.
  package static let width = 256

  /// From 0; each is 8 levels of the tree.
  package let level: Int
  package let index: Int
  /// How many hashes it holds, 1…256.
  package let count: Int

  package init(level: Int, index: Int, count: Int = Self.width) {
    self.level = level
    self.index = index
    self.count = count
  }

  /// The path below the directory, such as `tile/0/x001/x234/067.p/70`.
  package var description: String { Self.path("tile/\(level)", index, count) }

  /// Of the entries themselves, which go with the hashes of level 0.
  package var entries: String { Self.path("tile/entries", index, count) }

  private static func path(_ begin: String, _ index: Int, _ count: Int) -> String {
    var parts = [digits(index % 1000)]
    var rest = index / 1000
    while rest > 0 {
      parts.insert("x" + digits(rest % 1000), at: 0)
      rest /= 1000
    }
    return "\(begin)/\(parts.joined(separator: "/"))" + (count == width ? "" : ".p/\(count)")
  }

  private static func digits(_ number: Int) -> String {
    String(repeating: "0", count: 3 - String(number).count) + String(number)
  }
}
