package import Wire

/// That one record is in a sealed log, as a file that needs nothing beside it (C2SP tlog-proof).
///
/// ```
/// c2sp.org/tlog-proof@v1
/// index 116                           number of the record − 1
/// <base64>                            hashes, from the sibling of the leaf up
///
/// <the seal, byte for byte>
/// ```
package struct TlogProof: Equatable, Sendable {
  private static let header = "c2sp.org/tlog-proof@v1"
  /// Deeper than any tree with fewer than 2^63 leaves.
  private static let mostHashes = 63

  package let index: Int
  package let hashes: [SHA256Digest]
  /// As it was given.
  package let zegel: [UInt8]

  package init(index: Int, hashes: [SHA256Digest], zegel: [UInt8]) {
    self.index = index
    self.hashes = hashes
    self.zegel = zegel
  }

  /// Reads one; nil for what has not this form. A line `extra` is allowed and not looked at.
  package init?(_ bytes: [UInt8]) {
    guard bytes.count <= 2 * SignedNote.grens else { return nil }
    var rest = bytes[...]
    guard Self.line(&rest) == Self.header, var next = Self.line(&rest) else { return nil }
    if next.hasPrefix("extra ") {
      guard Base64.decode(String(next.dropFirst(6))) != nil, let after = Self.line(&rest) else { return nil }
      next = after
    }
    guard next.hasPrefix("index "), let index = NoteText.number(next.dropFirst(6)) else { return nil }
    var hashes: [SHA256Digest] = []
    while true {
      guard let line = Self.line(&rest), hashes.count <= Self.mostHashes else { return nil }
      if line.isEmpty { break }
      guard let hash = Base64.decode(line).flatMap({ SHA256Digest(bytes: $0) }) else { return nil }
      hashes.append(hash)
    }
    self.init(index: index, hashes: hashes, zegel: Array(rest))
  }

  /// Takes the first line off; nil without an LF.
  private static func line(_ rest: inout ArraySlice<UInt8>) -> String? {
    guard let end = rest.firstIndex(of: 0x0A) else { return nil }
    defer { rest = rest[(end + 1)...] }
    return String(validating: rest[..<end], as: UTF8.self)
  }

  package var bytes: [UInt8] {
    let lines = [Self.header, "index \(index)"] + hashes.map { Base64.encode($0.bytes) } + ["", ""]
    return Array(lines.joined(separator: "\n").utf8) + zegel
  }
}
