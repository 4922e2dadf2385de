internal import Bewijs
internal import Wire

/// How every dossier stands, kept while records come by: how many each has, and the hash of the last.
///
/// Streams are numbers, as the scanner gave them; so a record costs two places in two arrays. The tree over the dossiers is made
/// when it is asked for, and of what changed since the last time only.
struct HeadsLedger: Sendable {
  private var counts: [Int] = []
  private var last: [SHA256Digest] = []
  /// Streams that moved on since the tree was made; some more than once.
  private var moved: [Int] = []
  private var tree = HeadsTree()

  /// Counts a record of the stream with this index.
  mutating func see(_ stream: Int, _ hash: SHA256Digest) {
    while counts.count <= stream {
      counts.append(0)
      last.append(.zero)
    }
    counts[stream] += 1
    last[stream] = hash
    if moved.last != stream { moved.append(stream) }
    // Between two records of standing nobody asks, and a log may have none: what moved must not grow with it.
    if moved.count > 2 * counts.count + 1024 { moved = Array(Set(moved)) }
  }

  /// How all dossiers stand now.
  ///
  /// - Parameter names: of the streams, by index.
  /// - Complexity: O(k log n) for k dossiers that moved; O(n) when there are new ones.
  mutating func heads(_ names: [String]) -> HeadsRecord {
    bringUpToDate(names)
    return HeadsRecord(dossiers: tree.count, wortel: tree.wortel)
  }

  /// The lines of the tree, in its order.
  ///
  /// - Complexity: O(n) in the dossiers.
  mutating func lines(_ names: [String]) -> [DossierHead] {
    bringUpToDate(names)
    return tree.order.map { head($0, names) }
  }

  /// What is wrong with what the record `nr` says of them; nil when it is so.
  mutating func fault(_ claim: HeadsRecord.Claim, nr: Int, _ names: [String]) -> LineFault? {
    guard case .heads(let said) = claim else {
      return LineFault(.dossierstanden, "record \(nr) zegt niet hoe de dossiers staan")
    }
    let here = heads(names)
    guard said.dossiers == here.dossiers else {
      return LineFault(
        .dossierstanden, "record \(nr) zegt dat er \(said.dossiers) dossiers zijn; het zijn er \(here.dossiers)")
    }
    return said == here
      ? nil : LineFault(.dossierstanden, "record \(nr) zegt van de dossiers iets anders dan er staat")
  }

  private mutating func bringUpToDate(_ names: [String]) {
    guard !moved.isEmpty else { return }
    let dossiers = Set(moved).filter { DossierStream.key(names[$0]) != nil }
    moved.removeAll(keepingCapacity: true)
    let heads = dossiers.map { ($0, head($0, names)) }
    tree.update(heads) { names[$0] }
  }

  private func head(_ stream: Int, _ names: [String]) -> DossierHead {
    DossierHead(
      dossier: DossierStream.key(names[stream]) ?? "", records: counts[stream], laatste: last[stream])
  }
}

/// The names of streams that hold the history of one person.
package enum DossierStream {
  private static let prefix = "dossier:"

  /// What stands behind `dossier:`, byte for byte; nil for another stream.
  package static func key(_ name: String) -> String? {
    name.utf8.starts(with: prefix.utf8) ? String(decoding: name.utf8.dropFirst(prefix.utf8.count), as: UTF8.self) : nil
  }

  package static func name(_ key: String) -> String { prefix + key }
}
