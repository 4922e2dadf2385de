internal import EventLog
internal import Kalender
internal import Synchronization

/// One storage in memory with one segment; nothing fails.
final class Geheugenplatform: Platform {
  static let pad = "/opslag"
  private static let identiteit =
    #"{"formaat":1,"opslag":"00000000000000000000000000000001","organisatie":"Proef","aangemaakt":"2026-01-01T00:00:00.000Z"}"#
    + "\n"

  private struct State {
    var files: [String: [UInt8]]
    var directories: Set<String> = ["", pad, pad + "/log"]
    var open: [Int32: String] = [:]
    var next: Int32 = 3
    var random: UInt8 = 0
  }

  private let state: Mutex<State>

  let taakverdeling: WorkDivision

  init(segment: [UInt8], taakverdeling: WorkDivision = .alleen) {
    self.taakverdeling = taakverdeling
    state = Mutex(
      State(files: [
        Self.pad + "/gespreksboek.json": Array(Self.identiteit.utf8), Self.pad + "/log/000000000001.ndjson": segment,
      ]))
  }

  private func with<Value>(_ work: (inout State) -> Result<Value, SystemError>) throws(SystemError) -> Value {
    try state.withLock { work(&$0) }.get()
  }

  func open(_ path: String, _ mode: OpenMode) throws(SystemError) -> Descriptor {
    try with { state in
      let isDirectory = mode == .directory || mode == .ownDirectory
      let exists = isDirectory ? state.directories.contains(path) : state.files[path] != nil
      let mayMake = mode == .createNew || mode == .createOrUpdate || mode == .createOrReplace
      guard exists || mayMake else { return .failure(SystemError(.notFound, call: "open")) }
      if !exists || mode == .createOrReplace { state.files[path] = [] }
      state.next += 1
      state.open[state.next] = path
      return .success(Descriptor(number: state.next))
    }
  }

  func close(_ file: Descriptor) { state.withLock { $0.open[file.number] = nil } }

  func read(
    _ file: Descriptor, at offset: Int, into buffer: inout [UInt8], from start: Int
  ) throws(SystemError) -> Int {
    let room = buffer.count - start
    let piece = state.withLock { state in
      Array(state.open[file.number].flatMap { state.files[$0] }?.dropFirst(offset).prefix(room) ?? [])
    }
    buffer.replaceSubrange(start..<start + piece.count, with: piece)
    return piece.count
  }

  func write(_ file: Descriptor, at offset: Int, _ bytes: ArraySlice<UInt8>) throws(SystemError) -> Int {
    try with { state in
      guard let path = state.open[file.number], var content = state.files[path] else {
        return .failure(SystemError(.other, call: "pwrite"))
      }
      if content.count < offset { content += [UInt8](repeating: 0, count: offset - content.count) }
      content.replaceSubrange(offset..<min(content.count, offset + bytes.count), with: bytes)
      state.files[path] = content
      return .success(bytes.count)
    }
  }

  func sync(_ file: Descriptor) throws(SystemError) {}
  func syncData(_ file: Descriptor) throws(SystemError) {}

  func truncate(_ file: Descriptor, to length: Int) throws(SystemError) {
    state.withLock { state in
      guard let path = state.open[file.number], let content = state.files[path] else { return }
      state.files[path] = Array(content.prefix(length))
    }
  }

  func size(_ file: Descriptor) throws(SystemError) -> Int {
    state.withLock { state in state.open[file.number].flatMap { state.files[$0]?.count } ?? 0 }
  }

  func tryLock(_ file: Descriptor) throws(SystemError) -> Bool { true }
  func awaitLock(_ file: Descriptor, _ geduld: Patience) throws(SystemError) -> Bool { true }
  func append(_ file: Descriptor, _ bytes: ArraySlice<UInt8>) throws(SystemError) -> Int { bytes.count }
  func awaitRoom(_ file: Descriptor) throws(SystemError) {}
  func finish(_ file: Descriptor) throws(SystemError) {}

  func makeDirectory(_ path: String) throws(SystemError) { state.withLock { _ = $0.directories.insert(path) } }

  func rename(_ source: String, to target: String) throws(SystemError) {
    state.withLock { $0.files[target] = $0.files.removeValue(forKey: source) }
  }

  func remove(_ path: String) throws(SystemError) { state.withLock { $0.files[path] = nil } }

  func list(_ path: String) throws(SystemError) -> [String] {
    try with { state in
      guard state.directories.contains(path) else { return .failure(SystemError(.notFound, call: "opendir")) }
      let names = state.files.keys.filter { $0.hasPrefix(path + "/") }.map { String($0.dropFirst(path.count + 1)) }
      return .success(names.filter { !$0.contains("/") })
    }
  }

  func status(_ path: String) throws(SystemError) -> FileStatus {
    try with { state in
      if state.directories.contains(path) { return .success(FileStatus(kind: .directory, size: 0)) }
      guard let file = state.files[path] else { return .failure(SystemError(.notFound, call: "stat")) }
      return .success(FileStatus(kind: .file, size: file.count))
    }
  }

  func status(_ file: Descriptor) throws(SystemError) -> FileStatus {
    try with { state in
      guard let path = state.open[file.number] else { return .failure(SystemError(.other, call: "fstat")) }
      guard let content = state.files[path] else { return .success(FileStatus(kind: .directory, size: 0)) }
      return .success(FileStatus(kind: .file, size: content.count))
    }
  }

  func now() -> Tijdstip { Tijdstip(milliseconden: 1_800_000_000_000) }

  func randomBytes(_ count: Int) throws(SystemError) -> [UInt8] {
    state.withLock { state in
      (0..<count).map { _ in
        state.random &+= 1
        return state.random
      }
    }
  }

  var processNumber: Int { 1 }
}
