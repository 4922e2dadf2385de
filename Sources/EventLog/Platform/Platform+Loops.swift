/// Whole operations, built from calls that may do less than was asked.
extension Platform {
  /// Writes all bytes at `offset`, however many calls that takes; on an error an unknown part has been written.
  package func writeAll(_ file: Descriptor, at offset: Int, _ bytes: [UInt8]) throws(SystemError) {
    var done = 0
    while done < bytes.count {
      let taken = try write(file, at: offset + done, bytes[done...])
      guard taken > 0 else { throw SystemError(.diskFull, call: "pwrite") }
      done += taken
    }
  }

  /// Writes all bytes to a stream, waiting where it takes nothing; on an error an unknown part has been written.
  package func appendAll(_ file: Descriptor, _ bytes: [UInt8]) throws(SystemError) {
    var done = 0
    while done < bytes.count {
      do throws(SystemError) {
        let taken = try append(file, bytes[done...])
        guard taken > 0 else { throw SystemError(.diskFull, call: "write") }
        done += taken
      } catch {
        guard error.kind == .wouldBlock else { throw error }
        try awaitRoom(file)
      }
    }
  }

  /// Fills `buffer` from index `start`; returns the number of bytes read, fewer than asked only at the end of the file.
  package func readFully(
    _ file: Descriptor, at offset: Int, into buffer: inout [UInt8], from start: Int = 0
  ) throws(SystemError) -> Int {
    var done = 0
    while start + done < buffer.count {
      let position = offset + done
      let index = start + done
      let count = try read(file, at: position, into: &buffer, from: index)
      if count == 0 { break }
      done += count
    }
    return done
  }

  /// The contents of a file from `offset` to its end.
  package func contents(_ path: String, from offset: Int = 0) throws(SystemError) -> [UInt8] {
    let file = try open(path, .read)
    defer { close(file) }
    return try contents(of: file, from: offset)
  }

  /// The contents of an open file from `offset` to its end.
  package func contents(of file: Descriptor, from offset: Int) throws(SystemError) -> [UInt8] {
    var bytes = [UInt8](repeating: 0, count: max(0, try size(file) - offset))
    let count = try readFully(file, at: offset, into: &bytes)
    bytes.removeLast(bytes.count - count)
    return bytes
  }

  /// Exactly `count` random bytes.
  package func random(_ count: Int) throws(SystemError) -> [UInt8] {
    var bytes: [UInt8] = []
    while bytes.count < count {
      let missing = count - bytes.count
      bytes += try randomBytes(missing)
    }
    return bytes
  }

  /// Makes the names in a directory durable.
  package func syncDirectory(_ path: String) throws(SystemError) {
    let directory = try open(path, .directory)
    defer { close(directory) }
    try sync(directory)
  }

  /// True when something stands at the path.
  package func exists(_ path: String) throws(SystemError) -> Bool {
    do throws(SystemError) {
      _ = try status(path)
      return true
    } catch {
      guard error.kind == .notFound else { throw error }
      return false
    }
  }

  /// Makes a directory and the missing ones above it, each durable.
  package func makeDirectories(_ path: String) throws(SystemError) {
    if path.isEmpty { return }
    if try exists(path) { return }
    let parent = FilePath.parent(path)
    try makeDirectories(parent)
    do throws(SystemError) {
      try makeDirectory(path)
    } catch {
      guard error.kind == .exists else { throw error }
    }
    try syncDirectory(parent.isEmpty ? "." : parent)
  }

  /// Makes durable that a directory stands at `path`, whoever made it and those above it.
  ///
  /// A directory that may not be read, or that can't be written or synced at all, was not made by us: passed over.
  package func settleDirectories(_ path: String) throws(SystemError) {
    var parent = FilePath.parent(path)
    while true {
      do throws(SystemError) {
        try syncDirectory(parent.isEmpty ? "." : parent)
      } catch {
        let cannotSync = error.isSync && error.number == 22  // EINVAL
        guard error.kind == .accessDenied || error.kind == .readOnly || cannotSync else { throw error }
      }
      if parent.isEmpty || parent == "/" { return }
      parent = FilePath.parent(parent)
    }
  }

  /// Replaces a file in one step: readers see the old contents or the new, also after a power failure.
  ///
  /// Writes to `<path>.nieuw` first; a leftover of that name from an earlier crash is overwritten. On an error other than
  /// a failed sync the old contents stand.
  package func replaceFile(_ path: String, with bytes: [UInt8]) throws(SystemError) {
    let temporary = path + ".nieuw"
    let parent = FilePath.parent(path)
    // Opened before the rename, so that nothing but the sync can fail behind it.
    let directory = try open(parent.isEmpty ? "." : parent, .directory)
    defer { close(directory) }
    let file = try open(temporary, .createOrReplace)
    do throws(SystemError) {
      try writeAll(file, at: 0, bytes)
      try sync(file)
    } catch {
      close(file)
      throw error
    }
    close(file)
    try rename(temporary, to: path)
    try sync(directory)
  }
}
