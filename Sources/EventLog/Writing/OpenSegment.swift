/// The segment that is being written.
struct OpenSegment {
  let segment: Segment
  let file: Descriptor
  /// Bytes up to the end of the last commit.
  var size: Int
  var lines: Int

  mutating func add(bytes: Int, lines: Int) {
    size += bytes
    self.lines += lines
  }

  /// The same lines in another form.
  static func reopen(_ earlier: OpenSegment, _ opslag: Storage) throws(LogError) -> OpenSegment {
    let path = FilePath.join(opslag.logPad, earlier.segment.naam)
    return try LogError.on(path) { () throws(SystemError) in
      let file = try opslag.platform.open(path, .update)
      do throws(SystemError) {
        let size = try opslag.platform.size(file)
        return OpenSegment(segment: earlier.segment, file: file, size: size, lines: earlier.lines)
      } catch {
        opslag.platform.close(file)
        throw error
      }
    }
  }

  /// Makes an empty segment, durable before its first record is written.
  ///
  /// One that stands there empty already, left by a crash or a full disk, is used.
  static func make(_ segment: Segment, _ opslag: Storage) throws(SystemError) -> OpenSegment {
    let platform = opslag.platform
    let path = FilePath.join(opslag.logPad, segment.naam)
    let file = try platform.open(path, .createOrUpdate)
    do throws(SystemError) {
      guard try platform.size(file) == 0 else { throw SystemError(.exists, call: "open") }
      try platform.sync(file)
      try platform.syncDirectory(opslag.logPad)
    } catch {
      platform.close(file)
      throw error
    }
    return OpenSegment(segment: segment, file: file, size: 0, lines: 0)
  }
}
