/// One file of the log, named after the first record it holds: `000000000001.ndjson`.
package struct Segment: Equatable, Sendable {
  /// Size at which a segment is closed, at the first commit boundary past it: 64 MiB.
  package static let grens = 64 << 20
  /// Longest line that is written or read, its LF included: 16 MiB.
  package static let langsteRegel = 16 << 20

  private static let suffix = ".ndjson"

  /// Number of the first record.
  let first: Int

  /// The file name, without its directory. Kept, as the place of every record has it.
  package let naam: String

  init(first: Int) {
    self.first = first
    let digits = String(first)
    naam = String(repeating: "0", count: max(0, 12 - digits.count)) + digits + Self.suffix
  }

  /// Nil for a name that no segment can have.
  init?(naam: String) {
    guard naam.utf8.count == 12 + Self.suffix.utf8.count, naam.hasSuffix(Self.suffix),
      let first = Int(naam.dropLast(Self.suffix.count)), first >= 0
    else { return nil }
    self.init(first: first)
    guard self.naam == naam else { return nil }
  }

  /// All bytes, of a regular file only: opening a pipe would wait for ever.
  func contents(_ opslag: Storage) throws(LogError) -> [UInt8] {
    let path = FilePath.join(opslag.logPad, naam)
    guard try Self.status(path, opslag.platform)?.kind == .file else {
      throw LogError(
        .ongeldig, "‘\(path)’ is geen gewoon bestand. Haal het weg, of zet het bestand zelf terug.", pad: path)
    }
    return try LogError.on(path) { () throws(SystemError) in try opslag.platform.contents(path) }
  }

  /// What stands at the path of a segment; nil for a link that leads nowhere.
  static func status(_ path: String, _ platform: RestartingPlatform) throws(LogError) -> FileStatus? {
    do throws(SystemError) {
      return try platform.status(path)
    } catch {
      let leadsNowhere = error.kind == .notFound || error.kind == .symbolicLink
      // Asked twice: a file that comes and goes is no link that leads nowhere.
      guard leadsNowhere, (try? platform.status(path)) == nil else { throw LogError(error, path: path) }
      return nil
    }
  }

  /// The bytes of all segments together, for who shows progress.
  static func size(_ opslag: Storage) throws(LogError) -> Int {
    var total = 0
    for segment in try list(opslag.logPad, opslag.platform) {
      total += try status(FilePath.join(opslag.logPad, segment.naam), opslag.platform)?.size ?? 0
    }
    return total
  }

  /// The segments in a log directory in order. Other files are left alone.
  static func list(_ directory: String, _ platform: RestartingPlatform) throws(LogError) -> [Segment] {
    let names = try LogError.on(directory) { () throws(SystemError) in try platform.list(directory) }
    return names.compactMap { Segment(naam: $0) }.sorted { $0.first < $1.first }
  }
}
