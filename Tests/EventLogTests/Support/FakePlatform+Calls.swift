import EventLog
import Synchronization

/// The calls on open files.
extension FakePlatform {
  func close(_ file: Descriptor) {
    set { state in
      guard let node = state.open.removeValue(forKey: file.number) else { return }
      if state.locks[node] == file.number { state.locks[node] = nil }
    }
  }

  func read(
    _ file: Descriptor, at offset: Int, into buffer: inout [UInt8], from start: Int
  ) throws(SystemError) -> Int {
    let room = buffer.count - start
    let piece: ArraySlice<UInt8> = try call("pread", changes: false) { state in
      if Self.interrupt(&state) { return .failure(SystemError(.interrupted, call: "pread")) }
      guard let node = state.open[file.number], let bytes = state.disk.file(node)?.bytes else {
        return .failure(SystemError(.other, number: 21, call: "pread"))
      }
      let most = state.shortCall == state.calls ? 1 : state.largest
      return .success(bytes.dropFirst(offset).prefix(min(room, most)))
    }
    buffer.replaceSubrange(start..<start + piece.count, with: piece)
    return piece.count
  }

  func write(_ file: Descriptor, at offset: Int, _ bytes: ArraySlice<UInt8>) throws(SystemError) -> Int {
    try call("pwrite", changes: true) { state in
      if Self.interrupt(&state) { return .failure(SystemError(.interrupted, call: "pwrite")) }
      guard let node = state.open[file.number], let content = state.disk.file(node)?.bytes else {
        return .failure(SystemError(.other, call: "pwrite"))
      }
      state.writes += 1
      let most = state.shortCall == state.calls ? 1 : state.halves ? bytes.count / 2 : state.largest
      // Writing over what stands there takes no room.
      let free = state.room == Int.max ? Int.max : state.room + max(0, content.count - offset)
      let taken = min(bytes.count, most, free)
      if taken == 0 && !bytes.isEmpty { return .failure(SystemError(.diskFull, call: "pwrite")) }
      if state.room != Int.max { state.room -= max(0, offset + taken - max(offset, content.count)) }
      var new = content
      if new.count < offset + taken { new += [UInt8](repeating: 0, count: offset + taken - new.count) }
      new.replaceSubrange(offset..<offset + taken, with: bytes.prefix(taken))
      state.disk.withFile(node) { $0.change(new, touching: offset..<offset + taken) }
      return .success(taken)
    }
  }

  private static func interrupt(_ state: inout State) -> Bool {
    guard state.interrupts else { return false }
    state.isInterrupted.toggle()
    return state.isInterrupted
  }

  func sync(_ file: Descriptor) throws(SystemError) { try sync(file, "fsync") }
  func syncData(_ file: Descriptor) throws(SystemError) { try sync(file, "fdatasync") }

  private func sync(_ file: Descriptor, _ name: String) throws(SystemError) {
    try call(name, changes: true) { state -> Outcome<Void> in
      state.syncs += 1
      let fails = state.syncs == state.failingSync || state.forgets
      guard let node = state.open[file.number] else { return .failure(SystemError(.other, call: name)) }
      state.disk.withFile(node) { if fails { $0.forget() } else { $0.sync() } }
      if fails { return .failure(SystemError(.other, number: 5, call: name)) }
      state.disk.withDirectory(node) { $0.sync() }
      return .success(())
    }
  }

  func truncate(_ file: Descriptor, to length: Int) throws(SystemError) {
    try call("ftruncate", changes: true) { state -> Outcome<Void> in
      if state.truncateFails { return .failure(SystemError(.other, number: 5, call: "ftruncate")) }
      guard let node = state.open[file.number], let bytes = state.disk.file(node)?.bytes else {
        return .failure(SystemError(.other, call: "ftruncate"))
      }
      if bytes.count == length { return .success(()) }
      if state.room != Int.max { state.room += max(0, bytes.count - length) }
      state.disk.withFile(node) { $0.change(Array(bytes.prefix(length)), touching: length..<length) }
      return .success(())
    }
  }

  func size(_ file: Descriptor) throws(SystemError) -> Int {
    try call("fstat", changes: false) { state in
      .success(state.open[file.number].flatMap { state.disk.file($0)?.bytes.count } ?? 0)
    }
  }

  func tryLock(_ file: Descriptor) throws(SystemError) -> Bool {
    try call("flock", changes: false) { state in
      guard let node = state.open[file.number] else { return .failure(SystemError(.other, call: "flock")) }
      if let holder = state.locks[node], holder != file.number { return .success(false) }
      state.locks[node] = file.number
      return .success(true)
    }
  }

  func awaitLock(_ file: Descriptor, _ geduld: Patience) throws(SystemError) -> Bool {
    let free = state.withLock { $0.lockFreeAfter }
    if min(free, geduld.milliseconden) > Patience.moment { geduld.naEenMoment() }
    return try call("flock", changes: false) { state in
      guard let node = state.open[file.number] else { return .failure(SystemError(.other, call: "flock")) }
      if free <= geduld.milliseconden { state.locks[node] = file.number }
      return .success(free <= geduld.milliseconden)
    }
  }

  func append(_ file: Descriptor, _ bytes: ArraySlice<UInt8>) throws(SystemError) -> Int {
    try state.withLock { state -> Outcome<Int> in
      let answer = state.streamAnswers.isEmpty ? .success(bytes.count) : state.streamAnswers.removeFirst()
      guard case .success(let count) = answer else { return answer }
      state.streams[file.number, default: []] += bytes.prefix(count)
      return .success(min(count, bytes.count))
    }.get()
  }

  func awaitRoom(_ file: Descriptor) throws(SystemError) { set { $0.streamWaits += 1 } }

  func finish(_ file: Descriptor) throws(SystemError) { set { _ = $0.closedStreams.insert(file.number) } }

  func randomBytes(_ count: Int) throws(SystemError) -> [UInt8] {
    try call("getentropy", changes: false) { state in
      .success(
        (0..<min(count, 24)).map { _ in
          defer { state.random &+= 1 }
          return state.random
        })
    }
  }
}
