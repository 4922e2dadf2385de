import EventLog
import Kalender
import Synchronization

/// A machine in memory, with a disk that can fail, fill up, or lose what was not synced.
final class FakePlatform: Platform {
  struct File {
    var bytes: [UInt8] = []
    /// What a power failure leaves.
    var durable: [UInt8] = []
  }

  struct State {
    var directories: Set<String> = ["/"]
    var files: [String: File] = [:]
    var open: [Int32: String] = [:]
    var locks: [String: Int32] = [:]
    var next: Int32 = 3
    var time: Int64 = 1_767_600_000_000
    var random: UInt8 = 0
    /// Bytes that still fit on the disk.
    var room = Int.max
    /// Most bytes that one read or write takes.
    var largest = Int.max
    /// Every other read and write is interrupted.
    var interrupts = false
    var isInterrupted = false
    var syncs = 0
    /// The syncs that fail, counted from 1.
    var failingSync = 0
    var truncateFails = false
    var writes = 0
    var isReadOnly = false
  }

  let state = Mutex(State())

  func set(_ change: (inout State) -> Void) {
    state.withLock { change(&$0) }
  }

  func bytes(_ path: String) -> [UInt8] {
    state.withLock { $0.files[path]?.bytes ?? [] }
  }

  func put(_ path: String, _ bytes: [UInt8]) {
    state.withLock { $0.files[path] = File(bytes: bytes, durable: bytes) }
  }

  var names: [String] { state.withLock { $0.files.keys.sorted() } }

  private typealias Outcome<Value> = Swift.Result<Value, SystemError>

  private func with<Value>(_ work: (inout State) -> Outcome<Value>) throws(SystemError) -> Value {
    try state.withLock { work(&$0) }.get()
  }

  /// The numbers of writes and syncs so far.
  var counts: [Int] { state.withLock { [$0.writes, $0.syncs] } }

  func open(_ path: String, _ mode: OpenMode) throws(SystemError) -> Descriptor {
    try with { (state: inout State) -> Outcome<Descriptor> in
      if mode == .directory {
        guard state.directories.contains(path) else { return .failure(SystemError(.notFound, call: "open")) }
      } else {
        let exists = state.files[path] != nil
        if mode != .read && state.isReadOnly { return .failure(SystemError(.readOnly, call: "open")) }
        if mode == .createNew && exists { return .failure(SystemError(.exists, call: "open")) }
        if (mode == .read || mode == .update) && !exists { return .failure(SystemError(.notFound, call: "open")) }
        if !exists { state.files[path] = File() }
        if mode == .createOrReplace { state.files[path]?.bytes = [] }
      }
      state.next += 1
      state.open[state.next] = path
      return .success(Descriptor(number: state.next))
    }
  }

  func close(_ file: Descriptor) {
    state.withLock { state in
      guard let path = state.open.removeValue(forKey: file.number) else { return }
      if state.locks[path] == file.number { state.locks[path] = nil }
    }
  }

  func read(
    _ file: Descriptor, at offset: Int, into buffer: inout [UInt8], from start: Int
  ) throws(SystemError) -> Int {
    let room = buffer.count - start
    let piece: [UInt8] = try with { (state: inout State) -> Outcome<[UInt8]> in
      if Self.interrupt(&state) { return .failure(SystemError(.interrupted, call: "pread")) }
      let bytes = state.open[file.number].flatMap { state.files[$0]?.bytes } ?? []
      return .success(Array(bytes.dropFirst(offset).prefix(min(room, state.largest))))
    }
    for (index, byte) in piece.enumerated() { buffer[start + index] = byte }
    return piece.count
  }

  func write(_ file: Descriptor, at offset: Int, _ bytes: ArraySlice<UInt8>) throws(SystemError) -> Int {
    try with { (state: inout State) -> Outcome<Int> in
      if Self.interrupt(&state) { return .failure(SystemError(.interrupted, call: "pwrite")) }
      guard let path = state.open[file.number], var content = state.files[path]?.bytes else {
        return .failure(SystemError(.other, call: "pwrite"))
      }
      state.writes += 1
      let taken = min(bytes.count, state.largest, state.room)
      if taken == 0 && !bytes.isEmpty { return .failure(SystemError(.diskFull, call: "pwrite")) }
      if state.room != Int.max { state.room -= taken }
      while content.count < offset + taken { content.append(0) }
      content.replaceSubrange(offset..<offset + taken, with: bytes.prefix(taken))
      state.files[path]?.bytes = content
      return .success(taken)
    }
  }

  private static func interrupt(_ state: inout State) -> Bool {
    guard state.interrupts else { return false }
    state.isInterrupted.toggle()
    return state.isInterrupted
  }

  func sync(_ file: Descriptor) throws(SystemError) { try syncData(file) }

  func syncData(_ file: Descriptor) throws(SystemError) {
    try with { (state: inout State) -> Outcome<Void> in
      state.syncs += 1
      if state.syncs == state.failingSync { return .failure(SystemError(.other, number: 5, call: "fdatasync")) }
      if let path = state.open[file.number], let bytes = state.files[path]?.bytes { state.files[path]?.durable = bytes }
      return .success(())
    }
  }

  func truncate(_ file: Descriptor, to length: Int) throws(SystemError) {
    try with { (state: inout State) -> Outcome<Void> in
      if state.truncateFails { return .failure(SystemError(.other, number: 5, call: "ftruncate")) }
      guard let path = state.open[file.number], let bytes = state.files[path]?.bytes else { return .success(()) }
      if state.room != Int.max { state.room += max(0, bytes.count - length) }
      state.files[path]?.bytes = Array(bytes.prefix(length))
      return .success(())
    }
  }

  func size(_ file: Descriptor) throws(SystemError) -> Int {
    try with { state in .success(state.open[file.number].flatMap { state.files[$0]?.bytes.count } ?? 0) }
  }

  func tryLock(_ file: Descriptor) throws(SystemError) -> Bool {
    try with { (state: inout State) -> Outcome<Bool> in
      guard let path = state.open[file.number], state.locks[path] == nil else { return .success(false) }
      state.locks[path] = file.number
      return .success(true)
    }
  }

  func makeDirectory(_ path: String) throws(SystemError) {
    try with { (state: inout State) -> Outcome<Void> in
      guard state.directories.insert(path).inserted else { return .failure(SystemError(.exists, call: "mkdir")) }
      return .success(())
    }
  }

  func rename(_ source: String, to target: String) throws(SystemError) {
    try with { (state: inout State) -> Outcome<Void> in
      guard let file = state.files.removeValue(forKey: source) else {
        return .failure(SystemError(.notFound, call: "rename"))
      }
      state.files[target] = file
      return .success(())
    }
  }

  func remove(_ path: String) throws(SystemError) {
    try with { (state: inout State) -> Outcome<Void> in
      state.files[path] = nil
      return .success(())
    }
  }

  func list(_ path: String) throws(SystemError) -> [String] {
    try with { (state: inout State) -> Outcome<[String]> in
      guard state.directories.contains(path) else { return .failure(SystemError(.notFound, call: "opendir")) }
      let prefix = path + "/"
      let paths = Array(state.files.keys) + Array(state.directories)
      let names = paths.filter { $0.hasPrefix(prefix) }.map { String($0.dropFirst(prefix.count)) }
      return .success(names.filter { !$0.contains("/") })
    }
  }

  func status(_ path: String) throws(SystemError) -> FileStatus {
    try with { (state: inout State) -> Outcome<FileStatus> in
      if state.directories.contains(path) { return .success(FileStatus(kind: .directory, size: 0)) }
      guard let file = state.files[path] else { return .failure(SystemError(.notFound, call: "stat")) }
      return .success(FileStatus(kind: .file, size: file.bytes.count))
    }
  }

  func now() -> Tijdstip { state.withLock { Tijdstip(milliseconden: $0.time) } }

  func randomBytes(_ count: Int) throws(SystemError) -> [UInt8] {
    state.withLock { state in
      (0..<min(count, 24)).map { _ in
        defer { state.random &+= 1 }
        return state.random
      }
    }
  }

  var processNumber: Int { 4711 }
}
