internal import Bewijs
internal import Wire

/// The hashes of all complete subtrees of the log of heights 0, 8, 16 …, kept in `projecties/`, so that a proof needs no reading of
/// the log.
///
/// ```
/// boom-0     32 bytes for each record: its hash           a tile of tlog-tiles is 256 of these in a row,
/// boom-8     32 bytes for each 256 records                a tile that is not full the beginning of one
/// boom-16    32 bytes for each 65,536 records
/// ```
///
/// Nothing in them is believed: whoever makes a proof with them holds it against the signed root.
struct TreeFiles {
  static let prefix = "boom-"
  /// Enough for 2^48 records.
  static let levels = Array(stride(from: 0, through: 40, by: MerklePrefix.step))

  static func name(_ level: Int) -> String { "\(prefix)\(level)" }

  private let map: ProjectionDirectory
  private var open: [Int: Descriptor] = [:]

  /// - Throws: a doubt when there is no such directory of ours.
  init(_ opslag: Storage) throws(IndexDoubt) {
    map = try IndexDoubt.wrapping { () throws(SystemError) in try ProjectionDirectory(opslag) }
    for level in Self.levels {
      guard let file = try? map.open(Self.name(level)) else { break }
      open[level] = file
    }
  }

  func close() {
    for file in open.values { map.platform.close(file) }
  }

  /// Hashes of a height that is kept.
  func hashes(_ level: Int, _ range: Range<Int>) throws(IndexDoubt) -> [SHA256Digest] {
    guard let file = open[level] else { throw IndexDoubt("\(Self.name(level)) is er niet") }
    var bytes = [UInt8](repeating: 0, count: 32 * range.count)
    let got = try IndexDoubt.wrapping { [bytes] () throws(SystemError) in
      var piece = bytes
      let count = try map.platform.readFully(file, at: 32 * range.lowerBound, into: &piece)
      return (count, piece)
    }
    guard got.0 == bytes.count else { throw IndexDoubt("\(Self.name(level)) is te kort") }
    bytes = got.1
    return (0..<range.count).compactMap { SHA256Digest(bytes: Array(bytes[32 * $0..<32 * $0 + 32])) }
  }

  /// Every complete subtree, made of the nearest height below it that is kept.
  ///
  /// - Complexity: at most 128 hashes for each.
  var nodes: TreeNodes<IndexDoubt> {
    TreeNodes { (level, index) throws(IndexDoubt) in
      let kept = min(level / MerklePrefix.step * MerklePrefix.step, Self.levels.last ?? 0)
      let width = 1 << (level - kept)
      let below = try hashes(kept, index * width..<(index + 1) * width)
      var tree = MerkleTree()
      for hash in below { tree.append(hash) }
      return tree.wortel
    }
  }
}
