internal import Bewijs
internal import Wire

/// Writes the tree of a sealed log as tlog-tiles in a directory, for a plain web server.
///
/// Grows: a full tile never changes and is not written again; what stands there must be a beginning of this tree. The checkpoint
/// comes last, so that whoever reads it finds all tiles that it needs.
package enum TileExport {
  private static let checkpoint = "checkpoint"

  /// What was done.
  package struct Result: Equatable, Sendable {
    package let tegels: Int
    package let nieuw: Int
  }

  /// - Parameter koppen: also the headers of records, which name accounts.
  /// - Throws: `.zegel` when another tree stands there, `.ongeldig` for a header that is too long for the form.
  /// - Complexity: O(n) in the records of the log; memory for one tile of each level.
  package static func write(_ prover: Prover, to pad: String, koppen: Bool) throws(LogError) -> Result {
    let (opslag, platform) = (prover.opslag, prover.opslag.platform)
    let size = prover.zegel.hoofd.aantal
    try LogError.on(pad) { () throws(SystemError) in try platform.makeDirectories(pad) }
    try requireOurs(pad, prover)
    var writer = TileWriter(pad, platform, size)
    var (prefix, problem) = (MerklePrefix(), LogError?.none)
    try LogError.reading {
      try LogReader(opslag: opslag).read(bereid: { ($0.hash, koppen ? RecordEncoder.header($0) : []) }) {
        (item) throws(LogError) in
        guard prefix.aantal < size, problem == nil else { return }
        do throws(LogError) {
          if koppen { try writer.add(entry: item.1, nr: prefix.aantal + 1) }
          var hashes: [(Int, SHA256Digest)] = []
          prefix.append(item.0) { hashes.append(($0, $1)) }
          for (level, hash) in hashes { try writer.add(level / MerklePrefix.step, hash) }
        } catch {
          problem = error
        }
      }
    }
    if let problem { throw problem }
    guard prefix.aantal == size, prefix.wortel == prover.zegel.hoofd.wortel else {
      throw LogError(.zegel, "Het zegel over \(size) records past niet op dit logboek. Controleer het logboek.")
    }
    try writer.finish()
    let path = FilePath.join(pad, checkpoint)
    try LogError.on(path) { () throws(SystemError) in try platform.replaceFile(path, with: prover.zegel.bytes) }
    return Result(tegels: writer.tiles, nieuw: writer.written)
  }

  /// Refuses a directory with something else in it.
  private static func requireOurs(_ pad: String, _ prover: Prover) throws(LogError) {
    let platform = prover.opslag.platform
    let names = try LogError.names(in: pad, platform)
    do throws(SystemError) {
      platform.close(try platform.open(FilePath.join(pad, "tile"), .ownDirectory))
    } catch {
      if error.kind == .symbolicLink {
        throw LogError(.bestaatAl, "‘\(pad)/tile’ is een koppeling. Geef een map waar tile zelf in staat.", pad: pad)
      }
    }
    let path = FilePath.join(pad, checkpoint)
    guard let bytes = try? platform.contents(path) else {
      guard names.allSatisfy({ $0 == "tile" || $0.hasSuffix(".nieuw") }) else {
        throw LogError(.bestaatAl, "In ‘\(pad)’ staan al andere bestanden. Kies een lege map voor de tegels.", pad: pad)
      }
      return
    }
    guard let old = try? StoredSeal(bytes).hoofd, old.herkomst == prover.zegel.hoofd.herkomst else {
      throw LogError(.bestaatAl, "In ‘\(pad)’ staan tegels van een ander logboek. Kies een andere map.", pad: pad)
    }
    guard old.aantal <= prover.zegel.hoofd.aantal else {
      throw LogError(
        .zegel, "In ‘\(pad)’ staan tegels van een later zegel, over \(old.aantal) records. Er is niets gewijzigd.",
        pad: pad)
    }
    guard try prover.growth(from: old.aantal).root == old.wortel else {
      throw LogError(
        .zegel,
        "In ‘\(pad)’ staan tegels van een andere geschiedenis van dit logboek. Er is niets gewijzigd. Zoek uit wat er "
          + "gebeurd is, en bewaar die tegels.", pad: pad)
    }
  }
}
