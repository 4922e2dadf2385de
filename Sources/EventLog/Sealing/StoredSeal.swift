package import Bewijs

/// A seal: a signed note about a beginning of a log. Its signatures are for others to verify.
package struct StoredSeal: Equatable, Sendable {
  package let hoofd: TreeHead
  package let notitie: SignedNote
  /// As they stand in the file.
  package let bytes: [UInt8]

  /// - Throws: what keeps it from being a seal.
  package init(_ bytes: [UInt8]) throws(NoteFault) {
    let note = try SignedNote(bytes)
    guard let head = TreeHead(note.tekst), head.aantal > 0 else { throw .vorm }
    hoofd = head
    notitie = note
    self.bytes = bytes
  }

  /// The end of a file name in `zegels/`, which begins with the size.
  private static let suffix = ".txt"

  package var naam: String { Self.name(hoofd.aantal) }

  package static func name(_ size: Int) -> String { "\(size)\(suffix)" }
}

extension TreeHead {
  package var merkpunt: Checkpoint { .wortel(aantal: aantal, wortel) }
}

/// The seals that lie in a storage, the shortest first.
package struct SealDirectory: Sendable {
  package private(set) var zegels: [StoredSeal] = []
  /// Names of files that should be seals of this storage and are not.
  package private(set) var onleesbaar: [String] = []

  /// - Complexity: O(n) in the bytes of the seals.
  package init(_ opslag: Storage) {
    guard !opslag.isAlleenLog, let names = try? opslag.platform.list(opslag.zegelsPad) else { return }
    for name in names.sorted() where name.hasSuffix(".txt") {
      let path = FilePath.join(opslag.zegelsPad, name)
      guard let status = try? opslag.platform.status(path), status.kind == .file, status.size <= SignedNote.grens,
        let bytes = try? opslag.platform.contents(path), let seal = try? StoredSeal(bytes),
        seal.hoofd.opslag == opslag.kenmerk, seal.naam == name
      else {
        onleesbaar.append(name)
        continue
      }
      zegels.append(seal)
    }
    zegels.sort { $0.hoofd.aantal < $1.hoofd.aantal }
  }
}
