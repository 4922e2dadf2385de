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

/// Gathers hashes into tiles and writes each when it is full, or at the end.
struct TileWriter {
  /// Longest entry that the form can tell the length of.
  private static let longest = 65_535

  private let pad: String
  private let platform: RestartingPlatform
  private let size: Int
  /// By level: the tile that is being gathered, and its number.
  private var open: [(index: Int, bytes: [UInt8])] = []
  private var entries: (index: Int, count: Int, bytes: [UInt8]) = (0, 0, [])
  private(set) var tiles = 0
  private(set) var written = 0

  init(_ pad: String, _ platform: RestartingPlatform, _ size: Int) {
    self.pad = pad
    self.platform = platform
    self.size = size
  }

  mutating func add(_ level: Int, _ hash: SHA256Digest) throws(LogError) {
    while open.count <= level { open.append((0, [])) }
    open[level].bytes += hash.bytes
    guard open[level].bytes.count == 32 * TilePath.width else { return }
    try write(TilePath(level: level, index: open[level].index).description, open[level].bytes)
    open[level] = (open[level].index + 1, [])
  }

  /// Adds the bytes of a record; with two bytes length before them.
  mutating func add(entry: [UInt8], nr: Int) throws(LogError) {
    guard entry.count <= Self.longest else {
      throw LogError(
        .ongeldig,
        "De kop van record \(nr) is langer dan \(Self.longest) bytes, en past niet in deze vorm. Maak de tegels "
          + "zonder --koppen.")
    }
    entries.bytes += [UInt8(entry.count >> 8), UInt8(entry.count & 0xFF)] + entry
    entries.count += 1
    guard entries.count == TilePath.width else { return }
    try write(TilePath(level: 0, index: entries.index).entries, entries.bytes)
    entries = (entries.index + 1, 0, [])
  }

  /// Writes the tiles that are not full.
  mutating func finish() throws(LogError) {
    for (level, tile) in open.enumerated() where !tile.bytes.isEmpty {
      try write(TilePath(level: level, index: tile.index, count: tile.bytes.count / 32).description, tile.bytes)
    }
    if entries.count > 0 {
      try write(TilePath(level: 0, index: entries.index, count: entries.count).entries, entries.bytes)
    }
  }

  /// A tile that stands there already is right, as the tree goes on from the one that it was of; it is not written again.
  private mutating func write(_ name: String, _ bytes: [UInt8]) throws(LogError) {
    tiles += 1
    let path = FilePath.join(pad, name)
    if let status = try? platform.status(path), status.kind == .file, status.size == bytes.count {
      if (try? platform.contents(path)) == bytes { return }
    }
    written += 1
    try LogError.on(path) { () throws(SystemError) in
      try platform.makeDirectories(FilePath.parent(path))
      try platform.replaceFile(path, with: bytes)
    }
  }
}
