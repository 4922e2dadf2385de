internal import Bewijs
internal import Wire

/// Holds the files of the tree, and the lines of dossiers beside them, against the log.
package struct TreeVerification {
  /// Files that are what the log makes of them.
  package private(set) var juist = 0
  /// What is not. It is not used either.
  package private(set) var bevindingen: [ProjectionFinding] = []

  /// - Parameter opslag: with a log that was verified and has no damage.
  /// - Throws: when the log can't be read.
  /// - Complexity: O(n) in the records of the log when there are such files; memory for a piece of each.
  package init(_ opslag: Storage) throws(LogError) {
    guard let map = try? ProjectionDirectory(opslag), let names = try? map.names() else { return }
    for (nr, name) in HeadsFile.names(names).sorted(by: { $0.0 < $1.0 }) {
      let record = try? PositionReader(opslag).record(number: nr)
      let isRight = record.flatMap { HeadsRecord($0) }.map { HeadsFile.isRight(opslag, nr: nr, $0) } ?? false
      note(isRight, name, "de dossiers in dit bestand zijn niet die van record \(nr)")
    }
    var files: [TreeFileCheck] = []
    for level in TreeFiles.levels where names.contains(TreeFiles.name(level)) {
      do throws(SystemError) {
        files.append(try TreeFileCheck(level, map))
      } catch {
        let reason = "dit bestand is niet te openen of niet van wie het logboek heeft"
        bevindingen.append(ProjectionFinding(TreeFiles.name(level), .vreemd, reason))
      }
    }
    defer {
      for file in files { map.platform.close(file.descriptor) }
    }
    guard !files.isEmpty else { return }
    var (prefix, walk) = (MerklePrefix(), LogWalk(zonderRecords: opslag, WalkOptions()))
    try walk.run { envelope, _ in
      prefix.append(envelope.hash) { level, hash in
        guard let index = files.firstIndex(where: { $0.level == level }) else { return }
        files[index].take(hash, map.platform)
      }
      return true
    }
    for file in files {
      note(file.isRight, TreeFiles.name(file.level), "de hashes in dit bestand zijn niet die van het logboek")
    }
  }

  private mutating func note(_ isRight: Bool, _ name: String, _ reason: String) {
    if isRight { juist += 1 } else { bevindingen.append(ProjectionFinding(name, .inhoud, reason)) }
  }
}

/// One file of the tree, compared while the hashes come by that should stand in it.
private struct TreeFileCheck {
  private static let piece = 64 << 10

  let level: Int
  let descriptor: Descriptor
  private let size: Int
  private var done = 0
  private var gathered: [UInt8] = []
  private var isSame = true

  init(_ level: Int, _ map: ProjectionDirectory) throws(SystemError) {
    self.level = level
    descriptor = try map.open(TreeFiles.name(level))
    size = try map.platform.size(descriptor)
  }

  mutating func take(_ hash: SHA256Digest, _ platform: RestartingPlatform) {
    // A file that is behind the log is only not used yet for what came since.
    guard isSame, done + gathered.count < size else { return }
    gathered += hash.bytes
    if gathered.count >= Self.piece || done + gathered.count >= size { compare(platform) }
  }

  private mutating func compare(_ platform: RestartingPlatform) {
    var there = [UInt8](repeating: 0, count: gathered.count)
    let count = (try? platform.readFully(descriptor, at: done, into: &there)) ?? 0
    isSame = count == gathered.count && there == gathered
    done += gathered.count
    gathered.removeAll(keepingCapacity: true)
  }

  var isRight: Bool { isSame && gathered.isEmpty && done == size }
}
