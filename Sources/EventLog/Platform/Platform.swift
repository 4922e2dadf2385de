package import Kalender

/// Everything the log asks of the machine: files, locks, the clock and random bytes.
///
/// Each method is one attempt at one system call. It may do less than asked (a short read or write) or stop with
/// `.interrupted`; `RestartingPlatform` makes an interrupted call again, and `Platform+Loops.swift` builds the whole operations
/// on top, so that tests can drive both.
/// Paths are passed to the system as they are. Offsets and lengths are in bytes.
package protocol Platform: Sendable {
  func open(_ path: String, _ mode: OpenMode) throws(SystemError) -> Descriptor
  /// Closes the file; a lock held through it is released. An error at this point changes nothing and is not reported.
  func close(_ file: Descriptor)

  /// Reads into `buffer` from index `start` up to its end; returns the number of bytes read, 0 at the end of the file.
  func read(
    _ file: Descriptor, at offset: Int, into buffer: inout [UInt8], from start: Int
  ) throws(SystemError) -> Int
  /// Writes at `offset`; returns the number of bytes taken, which may be fewer than given.
  func write(_ file: Descriptor, at offset: Int, _ bytes: ArraySlice<UInt8>) throws(SystemError) -> Int
  /// Makes contents and metadata durable (`fsync`); for a directory: the names in it.
  func sync(_ file: Descriptor) throws(SystemError)
  /// Makes contents durable, with the length needed to read them back (`fdatasync`).
  func syncData(_ file: Descriptor) throws(SystemError)
  func truncate(_ file: Descriptor, to length: Int) throws(SystemError)
  func size(_ file: Descriptor) throws(SystemError) -> Int
  /// Takes the exclusive lock without waiting; false when another process holds it.
  func tryLock(_ file: Descriptor) throws(SystemError) -> Bool
  /// Stands in line for the exclusive lock, in the order of coming; false when patience ran out first.
  func awaitLock(_ file: Descriptor, _ geduld: Patience) throws(SystemError) -> Bool

  /// Writes to a stream such as standard output; returns the number of bytes taken, which may be fewer than given.
  ///
  /// - Throws: `.wouldBlock` when the stream takes nothing now and does not wait either.
  func append(_ file: Descriptor, _ bytes: ArraySlice<UInt8>) throws(SystemError) -> Int
  /// Waits until a stream takes something again.
  func awaitRoom(_ file: Descriptor) throws(SystemError)
  /// Waits so many milliseconds, or until nobody can read any more what is written to a stream.
  ///
  /// - Returns: whether somebody still can, as far as the machine tells.
  func awaitHangup(_ file: Descriptor, milliseconds: Int) throws(SystemError) -> Bool
  /// Closes a stream; unlike with `close`, an error says that what was written may not be there.
  func finish(_ file: Descriptor) throws(SystemError)

  /// Makes one directory, mode 0700.
  func makeDirectory(_ path: String) throws(SystemError)
  /// Replaces `target` by `source` in one step.
  func rename(_ source: String, to target: String) throws(SystemError)
  /// Removes one file.
  func remove(_ path: String) throws(SystemError)
  /// Removes one directory, which must be empty.
  func removeDirectory(_ path: String) throws(SystemError)
  /// The names in a directory, without `.` and `..`, in no particular order.
  func list(_ path: String) throws(SystemError) -> [String]
  /// What stands at a path, at the end of all symbolic links.
  func status(_ path: String) throws(SystemError) -> FileStatus
  /// What an open file is.
  func status(_ file: Descriptor) throws(SystemError) -> FileStatus

  /// Runs another program to its end and gives what it wrote; its input comes from a file or is empty.
  ///
  /// - Throws: `.notFound` without a program of that name on PATH; `.other` when it wrote more, or took longer, than allowed.
  func run(_ call: ProgramCall) throws(SystemError) -> ProgramOutcome

  func now() -> Tijdstip
  /// Random bytes fit for secrets; may return fewer than asked, at least one.
  func randomBytes(_ count: Int) throws(SystemError) -> [UInt8]
  /// The number of this process, for people who read the lock file.
  var processNumber: Int { get }
  /// How reading a long log is shared out.
  var taakverdeling: WorkDivision { get }
}

extension Platform {
  /// A machine without other programs.
  package func run(_ call: ProgramCall) throws(SystemError) -> ProgramOutcome {
    throw SystemError(.notFound, call: "posix_spawn")
  }

  /// A machine on which time does not pass.
  package func awaitHangup(_ file: Descriptor, milliseconds: Int) throws(SystemError) -> Bool { false }

  package func removeDirectory(_ path: String) throws(SystemError) { throw SystemError(.other, call: "rmdir") }

  package var taakverdeling: WorkDivision { .alleen }
}

/// How a file is opened; new files get mode 0600.
///
/// What is opened for writing must stand at the path itself: a symbolic link in the last part is refused with
/// `.symbolicLink`, so that nothing is ever written elsewhere unnoticed.
package enum OpenMode: Sendable {
  /// An existing file, for reading only.
  case read
  /// An existing file, for reading and writing.
  case update
  /// A file that must not exist yet.
  case createNew
  /// A file that is made when missing; its contents stay.
  case createOrUpdate
  /// A file that is made when missing and emptied when present.
  case createOrReplace
  /// A directory, only to sync the names in it.
  case directory
  /// The same, and not through a symbolic link.
  case ownDirectory
  /// What stands at the path itself, for reading only. Never waits, as opening a pipe would: whoever opens so looks at what
  /// it is.
  case ownRead
  /// The same, for reading and writing.
  case ownUpdate

  /// True when nothing is made or changed by opening so, nor by what may be done with the file.
  package var isReadOnly: Bool {
    switch self {
    case .read, .directory, .ownDirectory, .ownRead: true
    case .update, .createNew, .createOrUpdate, .createOrReplace, .ownUpdate: false
    }
  }
}

/// An open file, as the platform numbers it.
package struct Descriptor: Hashable, Sendable {
  package let number: Int32

  package init(number: Int32) {
    self.number = number
  }
}

/// What stands at a path.
package struct FileStatus: Equatable, Sendable {
  package enum Kind: Equatable, Sendable { case file, directory, other }

  package let kind: Kind
  /// Length in bytes.
  package let size: Int
  /// Names that the file has: more than one after a hard link was made.
  package let links: Int
  /// The permission bits, such as 0o600; nil on a machine that has none.
  package let rechten: UInt16?
  /// The number of the account that owns it; nil on a machine without accounts.
  package let eigenaar: UInt32?
  /// Tells it from everything else on the machine, by whatever path it is found; nil on a machine that has no such thing.
  package let identiteit: FileIdentity?

  package init(
    kind: Kind, size: Int, links: Int = 1, rechten: UInt16? = nil, eigenaar: UInt32? = nil,
    identiteit: FileIdentity? = nil
  ) {
    self.kind = kind
    self.size = size
    self.links = links
    self.rechten = rechten
    self.eigenaar = eigenaar
    self.identiteit = identiteit
  }
}

/// A file or directory as the machine numbers it: a disk, and a number on it.
package struct FileIdentity: Hashable, Sendable {
  package let disk: UInt64
  package let number: UInt64
}

/// How the reading of a long log is shared out over processors.
package struct WorkDivision: Equatable, Sendable {
  /// Threads that work at the same time, the caller's included; 1 for none beside it.
  package let werkers: Int
  /// Bytes of a segment that are given out at a time.
  package let stuk: Int

  package init(werkers: Int, stuk: Int) {
    self.werkers = max(1, werkers)
    self.stuk = max(1, stuk)
  }

  /// Everything in the caller's own thread.
  package static let alleen = WorkDivision(werkers: 1, stuk: Int.max)
}
