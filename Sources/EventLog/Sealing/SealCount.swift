internal import Bewijs
internal import Wire

/// What a seal is made of: the root over the records so far, and how every dossier stands.
struct SealCount {
  private var prefix = MerklePrefix()
  private var names: HeadsNames
  private var kop: LogHead
  /// The roots over the first so many records, where they were asked.
  private(set) var roots: [Int: SHA256Digest] = [:]

  /// Counts the log as it is, without the lock; `files` gets every hash.
  ///
  /// - Throws: the first damage.
  init(
    _ opslag: Storage, sizes: Set<Int>, _ files: inout TreeFilesWriter?, _ voortgang: (Int, Int) -> Void
  ) throws(LogError) {
    let total = try Segment.size(opslag)
    var options = WalkOptions()
    options.checksHeads = true
    var walk = LogWalk(zonderRecords: opslag, options)
    var (prefix, read, told, roots) = (MerklePrefix(), 0, 0, [Int: SHA256Digest]())
    try walk.run { envelope, _ in
      prefix.append(envelope.hash) { files?.add($0, $1) }
      if !sizes.isEmpty, sizes.contains(prefix.aantal) { roots[prefix.aantal] = prefix.wortel }
      read += envelope.length
      if read - told >= 4 << 20 {
        voortgang(read, total)
        told = read
      }
      return true
    }
    voortgang(total, total)
    if let damage = walk.schade.first { throw LogError(damage) }
    self.prefix = prefix
    self.roots = roots
    kop = walk.kop
    names = HeadsNames(walk.standboek, walk.scanner.streams.names)
  }

  /// Records counted.
  var aantal: Int { prefix.aantal }
  var wortel: SHA256Digest { prefix.wortel }

  var heads: HeadsRecord {
    mutating get { names.heads }
  }

  var lines: [DossierHead] {
    mutating get { names.lines }
  }

  /// Counts what came since.
  ///
  /// - Returns: false, with nothing counted, when these records do not lead from what was counted to `einde`.
  mutating func catchUp(_ records: [LogRecord], to einde: LogHead, _ files: inout TreeFilesWriter?) -> Bool {
    let first = records.first
    guard first == nil ? einde.nr == kop.nr && einde.hash == kop.hash : first?.vorige == kop.hash,
      first?.nr ?? aantal + 1 == aantal + 1, aantal + records.count == einde.nr
    else { return false }
    for record in records {
      prefix.append(record.hash) { files?.add($0, $1) }
      names.see(record.stroom, record.hash)
    }
    kop = einde
    return true
  }
}
