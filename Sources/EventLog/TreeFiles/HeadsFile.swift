internal import Bewijs
internal import Wire

/// The lines of all dossiers as a heads record counted them, kept in `projecties/` so that a proof needs no counting.
///
/// ```
/// standen-000000001240      {"dossier":"…","records":3,"laatste":"…"} and an LF for each, sorted by key
/// ```
///
/// Believed by nobody: the root of these lines must be what the record says.
enum HeadsFile {
  private static let prefix = "standen-"

  /// - Parameter nr: of the heads record.
  static func name(_ nr: Int) -> String { prefix + Segment(first: nr).naam.prefix(12) }

  /// Which of these names are of such files, with the number of their record.
  static func names(_ names: [String]) -> [(Int, String)] {
    names.compactMap { name in
      guard name.hasPrefix(prefix), let nr = Int(name.dropFirst(prefix.count)), nr > 0, Self.name(nr) == name else {
        return nil
      }
      return (nr, name)
    }
  }

  /// Writes it and takes away those of earlier records; fails without a word, as it can be made again.
  static func write(_ heads: [DossierHead], nr: Int, _ opslag: Storage) {
    guard let map = try? ProjectionDirectory(opslag), let place = try? map.takePlace() else { return }
    defer { map.platform.close(place) }
    var bytes: [UInt8] = []
    for head in heads {
      head.json.appendCanonical(to: &bytes)
      bytes.append(0x0A)
    }
    let name = name(nr)
    do throws(SystemError) {
      let file = try map.make(name + ".nieuw")
      defer { map.platform.close(file) }
      try map.platform.writeAll(file, at: 0, bytes)
      try map.rename(name + ".nieuw", to: name)
    } catch {
      try? map.remove(name + ".nieuw")
    }
    for (other, old) in names((try? map.names()) ?? []) where other != nr { try? map.remove(old) }
  }

  /// The leaves and the line of one dossier.
  ///
  /// - Returns: nil when there is no such file or it is not what the record says; without a line when there is no such dossier.
  /// - Complexity: O(n) in the dossiers.
  static func read(_ opslag: Storage, nr: Int, _ said: HeadsRecord, _ key: String) -> HeadsLeaves? {
    guard let map = try? ProjectionDirectory(opslag), let bytes = try? map.contents(name(nr)) else { return nil }
    var (found, start) = (HeadsLeaves(), 0)
    let begin = DossierHead.lineBegin(key)
    while let end = LineFeed.first(in: bytes, start..<bytes.count) {
      let line = bytes[start..<end]
      if line.starts(with: begin), let node = try? JSONReader.read(line, dialect: .canonical),
        let head = DossierHead(node), head.dossier.utf8.elementsEqual(key.utf8)
      {
        found.regel = (head, found.bladen.count)
      }
      var hash = SHA256()
      hash.update(byte: 0)
      hash.update(line)
      found.bladen.append(hash.finalize())
      start = end + 1
    }
    guard start == bytes.count, found.heads == said else { return nil }
    return found
  }

  /// Whether it is what the record says.
  static func isRight(_ opslag: Storage, nr: Int, _ said: HeadsRecord) -> Bool {
    read(opslag, nr: nr, said, "") != nil
  }
}

/// The leaves of the tree over all dossiers, and the place of one of them.
struct HeadsLeaves {
  var regel: (stand: DossierHead, index: Int)?
  var bladen: [SHA256Digest] = []

  var heads: HeadsRecord {
    var tree = MerkleTree()
    for leaf in bladen { tree.append(leaf) }
    return HeadsRecord(dossiers: bladen.count, wortel: tree.wortel)
  }
}

/// How every dossier stands, kept by name: for who has records in the place of lines.
struct HeadsNames {
  private var ledger: HeadsLedger
  private var names: [String]
  private var indexes: [[UInt8]: Int] = [:]

  /// Goes on from what a walk counted.
  init(_ ledger: HeadsLedger, _ names: [String]) {
    self.ledger = ledger
    self.names = names
  }

  mutating func see(_ stroom: String, _ hash: SHA256Digest) {
    if indexes.isEmpty { for (index, name) in names.enumerated() { indexes[Array(name.utf8)] = index } }
    // By bytes: two names that look alike are two streams.
    let key = Array(stroom.utf8)
    let index = indexes[key] ?? names.count
    if index == names.count {
      names.append(stroom)
      indexes[key] = index
    }
    ledger.see(index, hash)
  }

  var heads: HeadsRecord {
    mutating get { ledger.heads(names) }
  }

  var lines: [DossierHead] {
    mutating get { ledger.lines(names) }
  }
}
