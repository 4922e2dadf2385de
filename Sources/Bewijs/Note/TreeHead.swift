package import Wire

/// The state of a log that a seal is about (C2SP tlog-checkpoint): whose, how many records, and their Merkle root.
///
/// ```
/// gespreksboek/<opslag>      origin
/// <aantal>                   size in decimal
/// <wortel>                   root in base64
/// ```
package struct TreeHead: Hashable, Sendable {
  private static let prefix = "gespreksboek/"

  /// Which log.
  package let herkomst: String
  package let aantal: Int
  package let wortel: SHA256Digest

  package init(opslag: String, aantal: Int, wortel: SHA256Digest) {
    herkomst = Self.origin(opslag)
    self.aantal = aantal
    self.wortel = wortel
  }

  /// Reads the text of a note; lines behind the third must not be empty and are not looked at. Nil for anything else.
  package init?(_ text: String) {
    var lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    guard lines.last?.isEmpty == true else { return nil }
    lines.removeLast()
    guard lines.count >= 3, !lines.contains(where: \.isEmpty), let size = NoteText.number(lines[1]),
      let bytes = Base64.decode(String(lines[2])), let root = SHA256Digest(bytes: bytes)
    else { return nil }
    herkomst = String(lines[0])
    aantal = size
    wortel = root
  }

  /// The origin, and the name of the key, of a storage.
  package static func origin(_ opslag: String) -> String { prefix + opslag }

  /// The id of the storage; nil for a log of another kind.
  package var opslag: String? { herkomst.hasPrefix(Self.prefix) ? String(herkomst.dropFirst(Self.prefix.count)) : nil }

  package var tekst: String { "\(herkomst)\n\(aantal)\n\(Base64.encode(wortel.bytes))\n" }
}
