package import Wire

/// A checkpoint: the Merkle root over the first records of a log, in the C2SP tlog-checkpoint form.
///
/// ```
/// gespreksboek/<opslag>      origin
/// <aantal>                   size in decimal
/// <wortel>                   root in base64
/// ```
package struct Seal: Equatable, Sendable {
  /// The mark of the storage it was made of.
  package let opslag: String
  package let aantal: Int
  package let wortel: SHA256Digest

  /// Largest file that is looked at.
  package static let grens = 64 * 1024
  private static let herkomst = "gespreksboek/"

  /// Reads a checkpoint; nil for anything else. What follows the root, such as signatures, is not looked at.
  package init?(_ bytes: [UInt8]) {
    guard bytes.count <= Seal.grens else { return nil }
    let lines = String(decoding: bytes, as: UTF8.self).split(
      omittingEmptySubsequences: false, whereSeparator: \.isNewline
    ).map(String.init)
    guard lines.count >= 3, lines[0].hasPrefix(Self.herkomst), let size = Int(lines[1]), size > 0,
      let bytes = Base64.decode(lines[2]), let root = SHA256Digest(bytes: bytes)
    else { return nil }
    opslag = String(lines[0].dropFirst(Self.herkomst.count))
    aantal = size
    wortel = root
  }

  package var merkpunt: Checkpoint { .wortel(aantal: aantal, wortel) }

  /// The checkpoints that lie in a storage and are its own; what can't be read is passed over.
  static func list(_ opslag: Storage) -> [Seal] {
    guard !opslag.isAlleenLog, let names = try? opslag.platform.list(opslag.zegelsPad) else { return [] }
    return names.sorted().filter { $0.hasSuffix(".txt") }.compactMap { name in
      let path = FilePath.join(opslag.zegelsPad, name)
      guard let size = try? opslag.platform.status(path).size, size <= grens,
        let bytes = try? opslag.platform.contents(path), let zegel = Seal(bytes), zegel.opslag == opslag.kenmerk
      else { return nil }
      return zegel
    }
  }
}
