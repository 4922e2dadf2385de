internal import Bewijs
internal import Wire

/// Brings the files of the tree up to date, while the hashes of all records come by from the first on.
///
/// What stands there already is compared and left as it is; what is new is written behind it. Where something else stands, all are made
/// anew. Anything that fails ends the writing and nothing else: whoever needs the files makes them again.
struct TreeFilesWriter {
  private static let piece = 64 << 10

  /// One file: hashes gathered, and where they belong.
  private struct File {
    let descriptor: Descriptor
    /// Bytes that stood there when it was opened.
    let size: Int
    var done = 0
    var gathered: [UInt8] = []
  }

  private let map: ProjectionDirectory
  private let place: Descriptor
  private var files: [Int: File] = [:]
  private(set) var isSound = true

  /// Nil when another process writes here, or nobody can.
  init?(_ opslag: Storage) {
    guard let map = try? ProjectionDirectory(opslag), let place = try? map.takePlace() else { return nil }
    self.map = map
    self.place = place
  }

  mutating func add(_ level: Int, _ hash: SHA256Digest) {
    guard isSound else { return }
    if files[level] == nil { open(level) }
    guard isSound else { return }
    files[level]?.gathered += hash.bytes
    if files[level]?.gathered.count ?? 0 >= Self.piece { flush(level) }
  }

  /// Stops where it is, when what came by is not whole.
  mutating func abandon() {
    close()
    map.platform.close(place)
  }

  /// Writes what is left; of files that turned out not to be right, takes them away.
  ///
  /// - Returns: whether they are what came by.
  mutating func finish() -> Bool {
    for level in files.keys.sorted() { flush(level) }
    // Longer than the log is another log.
    if files.values.contains(where: { $0.size > $0.done }) { isSound = false }
    close()
    if !isSound { for level in TreeFiles.levels { try? map.remove(TreeFiles.name(level)) } }
    map.platform.close(place)
    return isSound
  }

  private mutating func close() {
    for file in files.values { map.platform.close(file.descriptor) }
    files = [:]
  }

  private mutating func open(_ level: Int) {
    let name = TreeFiles.name(level)
    do throws(SystemError) {
      let file: Descriptor
      do throws(SystemError) {
        file = try map.openForWriting(name)
      } catch {
        guard error.kind == .notFound else { throw error }
        file = try map.make(name)
      }
      do throws(SystemError) {
        files[level] = File(descriptor: file, size: try map.platform.size(file))
      } catch {
        map.platform.close(file)
        throw error
      }
    } catch {
      isSound = false
    }
  }

  private mutating func flush(_ level: Int) {
    guard isSound, var file = files[level] else { return }
    do throws(SystemError) {
      let known = max(0, min(file.size - file.done, file.gathered.count))
      if known > 0 {
        var there = [UInt8](repeating: 0, count: known)
        let count = try map.platform.readFully(file.descriptor, at: file.done, into: &there)
        guard count == known, there.elementsEqual(file.gathered[..<known]) else {
          isSound = false
          return
        }
      }
      if known < file.gathered.count {
        try map.platform.writeAll(file.descriptor, at: file.done + known, Array(file.gathered[known...]))
      }
      file.done += file.gathered.count
      file.gathered.removeAll(keepingCapacity: true)
      files[level] = file
    } catch {
      isSound = false
    }
  }
}

extension TreeFiles {
  /// Makes the files from the log, for whoever found them wrong; what stood there goes.
  ///
  /// - Complexity: O(n) in the bytes of the log.
  static func remake(_ opslag: Storage) throws(LogError) {
    for _ in 0..<2 {
      guard var writer = TreeFilesWriter(opslag) else { return }
      var prefix = MerklePrefix()
      var walk = LogWalk(zonderRecords: opslag, WalkOptions())
      do throws(LogError) {
        try walk.run { envelope, _ in
          prefix.append(envelope.hash) { writer.add($0, $1) }
          return true
        }
      } catch {
        writer.abandon()
        throw error
      }
      // The first time may only have taken away what was wrong.
      if writer.finish() { return }
    }
  }
}
