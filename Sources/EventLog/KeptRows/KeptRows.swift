package import Wire

/// Reads the rows that writers keep beside the log, so that a question about everybody reads these and not the log.
///
/// Disposable: at any doubt (a file missing, changed, not sealed by this storage, of another version) it throws
/// `IndexDoubt`, and the log is read whole. It tells the rows of one position of the log, `kop`, even while writers go on; whether the log
/// has that record, and what follows it, is for the caller to look at.
package final class KeptRows: Sendable {
  private static let pogingen = 3

  private let stand: KeptRowsHeader
  private let files: [Int: Descriptor]
  private let platform: RestartingPlatform

  /// The record of the log up to which the rows are.
  package var kop: (nr: Int, hash: SHA256Digest) { (stand.nr, stand.hash) }

  /// The parts that may have rows, in order.
  package var delen: [Int] { stand.delen.map(\.nr) }

  /// The file of a part.
  package func file(_ deel: Int) -> String { stand.part(deel)?.naam ?? KeptRowsHeader.bestand }

  /// Reads and checks `stand`, and opens the files that it names, so that no writer can take them away any more.
  package init(_ opslag: Storage, versie: UInt64) throws(IndexDoubt) {
    platform = opslag.platform
    (stand, files) = try Self.open(opslag, versie)
  }

  deinit {
    for file in files.values { platform.close(file) }
  }

  /// Gives the last value of each key of a part, when all of its file is verified; nothing for a part that is not there.
  ///
  /// - Complexity: O(n) in the bytes of the file; a value is a slice of them.
  package func rows(_ deel: Int, _ lees: (ID128, ArraySlice<UInt8>) -> Void) throws(IndexDoubt) {
    guard let gevonden = stand.part(deel), let file = files[deel] else { return }
    try PartRows(file, gevonden, versie: stand.versie, platform).visit(lees)
  }

  private static func open(_ opslag: Storage, _ versie: UInt64) throws(IndexDoubt) -> (
    KeptRowsHeader, [Int: Descriptor]
  ) {
    for _ in 0..<pogingen {
      let stand = try KeptRowsHeader.read(opslag, version: versie)
      // Nil when a writer has made a part anew since `stand` was read, and removed what it was.
      if let files = try open(stand.delen, opslag) { return (stand, files) }
    }
    throw IndexDoubt("bestanden van de stand zijn weg")
  }

  private static func open(_ delen: [KeptRowsHeader.Deel], _ opslag: Storage) throws(IndexDoubt) -> [Int: Descriptor]? {
    var files: [Int: Descriptor] = [:]
    do throws(SystemError) {
      let map = try ProjectionDirectory(opslag)
      for deel in delen { files[deel.nr] = try map.open(deel.naam) }
      return files
    } catch {
      for file in files.values { opslag.platform.close(file) }
      if error.kind == .notFound { return nil }
      throw IndexDoubt("\(error.call) \(error.number)")
    }
  }
}

/// What is kept under a key: bytes that mean something to who gives them.
package struct KeptRow: Sendable, Hashable {
  package let sleutel: ID128
  /// Empty to say that there is no row (any more).
  package let waarde: [UInt8]

  package init(sleutel: ID128, waarde: [UInt8]) {
    self.sleutel = sleutel
    self.waarde = waarde
  }
}
