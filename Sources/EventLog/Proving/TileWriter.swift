internal import Bewijs
internal import Wire

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
