internal import Wire

/// Copies of torn tails, one file each: `<segment>-<offset>-<first 16 hex of its SHA-256>.staart`.
///
/// The name says where the tail stood, so that a crash between cutting and recording loses nothing: the next writer finds
/// a copy that no record names, and records it.
enum Quarantine {
  static let soort = AdminKind.staartAfgekapt.rawValue
  private static let suffix = ".staart"

  /// Keeps a copy of a tail, durable when this returns. Keeping the same tail again changes nothing.
  static func store(_ tail: [UInt8], segment: Segment, offset: Int, _ opslag: Storage) throws(LogError) {
    let digest = SHA256.hash(tail).hex.prefix(16)
    let name = "\(segment.naam.prefix(12))-\(offset)-\(digest)\(suffix)"
    let path = FilePath.join(opslag.quarantainePad, name)
    try LogError.on(path) { () throws(SystemError) in
      try opslag.platform.makeDirectories(opslag.quarantainePad)
      let directory = try opslag.platform.open(opslag.quarantainePad, .ownDirectory)
      defer { opslag.platform.close(directory) }
      try opslag.platform.replaceFile(path, with: tail)
    }
  }

  /// The names of all copies, in order of their place in the log; empty when there is no quarantine.
  static func copies(_ opslag: Storage) throws(LogError) -> [String] {
    try LogError.names(in: opslag.quarantainePad, opslag.platform).filter { parse($0) != nil }
  }

  /// What is recorded of a copy; nil for a file that is none.
  static func description(_ naam: String, _ opslag: Storage) throws(LogError) -> JSONNode? {
    guard let (segment, offset) = parse(naam) else { return nil }
    let path = FilePath.join(opslag.quarantainePad, naam)
    let bytes = try LogError.on(path) { () throws(SystemError) in try opslag.platform.contents(path) }
    return .object(
      ("segment", segment.naam), ("offset", offset), ("bytes", bytes.count), ("sha256", SHA256.hash(bytes).hex),
      ("kopie", naam))
  }

  private static func parse(_ naam: String) -> (Segment, Int)? {
    guard naam.hasSuffix(suffix) else { return nil }
    let parts = naam.dropLast(suffix.count).split(separator: "-")
    guard parts.count == 3, parts[2].utf8.count == 16, let segment = Segment(naam: parts[0] + ".ndjson"),
      let offset = Int(parts[1]), offset >= 0
    else { return nil }
    return (segment, offset)
  }
}
