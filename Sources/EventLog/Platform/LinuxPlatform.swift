private import Glibc
package import Kalender

/// The real machine. The only file of the project that makes system calls.
package struct LinuxPlatform: Platform {
  package init() {}

  package func open(_ path: String, _ mode: OpenMode) throws(SystemError) -> Descriptor {
    let flags: Int32 =
      switch mode {
      case .read: O_RDONLY
      case .update: O_RDWR | O_NOFOLLOW
      case .createNew: O_RDWR | O_NOFOLLOW | O_CREAT | O_EXCL
      case .createOrUpdate: O_RDWR | O_NOFOLLOW | O_CREAT
      case .createOrReplace: O_RDWR | O_NOFOLLOW | O_CREAT | O_TRUNC
      case .directory: O_RDONLY | O_DIRECTORY
      // Linux says ENOTDIR of a link here.
      case .ownDirectory: O_RDONLY | O_DIRECTORY | O_NOFOLLOW
      case .ownRead: O_RDONLY | O_NOFOLLOW | O_NONBLOCK
      case .ownUpdate: O_RDWR | O_NOFOLLOW | O_NONBLOCK
      }
    let number = unsafe Glibc.open(path, flags | O_CLOEXEC, 0o600)
    guard number >= 0 else {
      if mode == .ownDirectory, errno == ENOTDIR { throw SystemError(.symbolicLink, number: ENOTDIR, call: "open") }
      throw Self.lastError("open")
    }
    return Descriptor(number: number)
  }

  package func close(_ file: Descriptor) {
    _ = Glibc.close(file.number)
  }

  package func read(
    _ file: Descriptor, at offset: Int, into buffer: inout [UInt8], from start: Int
  ) throws(SystemError) -> Int {
    let count = unsafe buffer.withUnsafeMutableBytes { target in
      let room = unsafe UnsafeMutableRawBufferPointer(rebasing: target[start...])
      return unsafe pread(file.number, room.baseAddress, room.count, offset)
    }
    guard count >= 0 else { throw Self.lastError("pread") }
    return count
  }

  package func write(_ file: Descriptor, at offset: Int, _ bytes: ArraySlice<UInt8>) throws(SystemError) -> Int {
    let count = unsafe bytes.withUnsafeBytes { source in
      unsafe pwrite(file.number, source.baseAddress, source.count, offset)
    }
    guard count >= 0 else { throw Self.lastError("pwrite") }
    return count
  }

  package func sync(_ file: Descriptor) throws(SystemError) {
    guard fsync(file.number) == 0 else { throw Self.lastError("fsync") }
  }

  package func syncData(_ file: Descriptor) throws(SystemError) {
    guard fdatasync(file.number) == 0 else { throw Self.lastError("fdatasync") }
  }

  package func truncate(_ file: Descriptor, to length: Int) throws(SystemError) {
    guard ftruncate(file.number, length) == 0 else { throw Self.lastError("ftruncate") }
  }

  package func size(_ file: Descriptor) throws(SystemError) -> Int {
    var info = stat()
    guard unsafe fstat(file.number, &info) == 0 else { throw Self.lastError("fstat") }
    return info.st_size
  }

  package func tryLock(_ file: Descriptor) throws(SystemError) -> Bool {
    if flock(file.number, LOCK_EX | LOCK_NB) == 0 { return true }
    if errno == EWOULDBLOCK { return false }
    throw Self.lastError("flock")
  }

  package func awaitLock(_ file: Descriptor, _ geduld: Patience) throws(SystemError) -> Bool {
    // Of the same open file, so that a lock taken through the one is held through the other; and its own to close.
    let place = fcntl(file.number, F_DUPFD_CLOEXEC, 0)
    guard place >= 0 else { throw Self.lastError("fcntl") }
    let outcome = WaitingSpot.wait(geduld) {
      var number: Int32 = 0
      repeat {
        number = flock(place, LOCK_EX) == 0 ? 0 : errno
      } while number == EINTR
      return number
    } klaar: {
      // When nobody waits any more this is the last one, and gives the lock back at once.
      _ = Glibc.close(place)
    }
    guard let outcome else { return false }
    guard outcome == 0 else { throw SystemError(.other, number: outcome, call: "flock") }
    return true
  }

  package func append(_ file: Descriptor, _ bytes: ArraySlice<UInt8>) throws(SystemError) -> Int {
    let count = unsafe bytes.withUnsafeBytes { source in
      unsafe Glibc.write(file.number, source.baseAddress, source.count)
    }
    guard count >= 0 else { throw Self.lastError("write") }
    return count
  }

  package func awaitRoom(_ file: Descriptor) throws(SystemError) {
    var request = pollfd(fd: file.number, events: Int16(POLLOUT), revents: 0)
    guard unsafe poll(&request, 1, -1) >= 0 else { throw Self.lastError("poll") }
  }

  package func awaitHangup(_ file: Descriptor, milliseconds: Int) throws(SystemError) -> Bool {
    // An error on the stream, as of a pipe that nobody reads, is told without asking.
    var request = pollfd(fd: file.number, events: 0, revents: 0)
    guard unsafe poll(&request, 1, Int32(clamping: milliseconds)) >= 0 else { throw Self.lastError("poll") }
    return request.revents == 0
  }

  package func finish(_ file: Descriptor) throws(SystemError) {
    // An interrupted close has closed (Linux, close(2)).
    guard Glibc.close(file.number) == 0 || errno == EINTR else { throw Self.lastError("close") }
  }

  package func makeDirectory(_ path: String) throws(SystemError) {
    guard unsafe mkdir(path, 0o700) == 0 else { throw Self.lastError("mkdir") }
  }

  package func rename(_ source: String, to target: String) throws(SystemError) {
    guard unsafe Glibc.rename(source, target) == 0 else { throw Self.lastError("rename") }
  }

  package func remove(_ path: String) throws(SystemError) {
    guard unsafe unlink(path) == 0 else { throw Self.lastError("unlink") }
  }

  package func removeDirectory(_ path: String) throws(SystemError) {
    guard unsafe rmdir(path) == 0 else { throw Self.lastError("rmdir") }
  }

  package func run(_ call: ProgramCall) throws(SystemError) -> ProgramOutcome { try LinuxProgram.run(call) }

  package func list(_ path: String) throws(SystemError) -> [String] {
    guard let directory = unsafe opendir(path) else { throw Self.lastError("opendir") }
    defer { unsafe closedir(directory) }
    var names: [String] = []
    while true {
      // readdir tells its end and an error apart by errno only.
      errno = 0
      guard let entry = unsafe readdir(directory) else { break }
      let name = unsafe withUnsafePointer(to: &entry.pointee.d_name) { field in
        unsafe field.withMemoryRebound(to: CChar.self, capacity: MemoryLayout.size(ofValue: field.pointee)) { start in
          unsafe String(cString: start)
        }
      }
      if name != "." && name != ".." { names.append(name) }
    }
    guard errno == 0 else { throw Self.lastError("readdir") }
    return names
  }

  package func status(_ path: String) throws(SystemError) -> FileStatus {
    var info = stat()
    guard unsafe stat(path, &info) == 0 else { throw Self.lastError("stat") }
    return Self.status(info)
  }

  package func status(_ file: Descriptor) throws(SystemError) -> FileStatus {
    var info = stat()
    guard unsafe fstat(file.number, &info) == 0 else { throw Self.lastError("fstat") }
    return Self.status(info)
  }

  private static func status(_ info: stat) -> FileStatus {
    let kind: FileStatus.Kind =
      switch info.st_mode & S_IFMT {
      case S_IFREG: .file
      case S_IFDIR: .directory
      default: .other
      }
    return FileStatus(
      kind: kind, size: info.st_size, links: Int(info.st_nlink),
      rechten: UInt16(truncatingIfNeeded: info.st_mode & 0o7777), eigenaar: info.st_uid,
      identiteit: FileIdentity(disk: UInt64(info.st_dev), number: UInt64(info.st_ino)))
  }

  package func now() -> Tijdstip {
    var time = timespec()
    _ = unsafe clock_gettime(CLOCK_REALTIME, &time)
    return Tijdstip(milliseconden: Int64(time.tv_sec) * 1000 + Int64(time.tv_nsec) / 1_000_000)
  }

  package func randomBytes(_ count: Int) throws(SystemError) -> [UInt8] {
    // getentropy gives at most 256 bytes a call.
    var bytes = [UInt8](repeating: 0, count: min(count, 256))
    let outcome = unsafe bytes.withUnsafeMutableBytes { unsafe getentropy($0.baseAddress, $0.count) }
    guard outcome == 0 else { throw Self.lastError("getentropy") }
    return bytes
  }

  package var processNumber: Int { Int(getpid()) }

  /// One worker per processor, at most four: the part that must be done in order keeps no more than that busy.
  package var taakverdeling: WorkDivision {
    WorkDivision(werkers: min(4, max(1, sysconf(Int32(_SC_NPROCESSORS_ONLN)))), stuk: 256 << 10)
  }

  private static func lastError(_ call: String) -> SystemError { error(errno, call) }

  /// What an error number means.
  static func error(_ number: Int32, _ call: String) -> SystemError {
    let kind: SystemError.Kind =
      switch number {
      case EINTR: .interrupted
      case ENOENT: .notFound
      case EEXIST: .exists
      case EACCES, EPERM: .accessDenied
      case EROFS: .readOnly
      case ENOSPC, EDQUOT, EFBIG: .diskFull
      case EMFILE, ENFILE: .tooManyOpenFiles
      case ENOTDIR: .notADirectory
      case ELOOP: .symbolicLink
      case EAGAIN: .wouldBlock
      default: .other
      }
    return SystemError(kind, number: number, call: call)
  }
}
