import EventLog

/// The calls on paths.
extension FakePlatform {
  func open(_ path: String, _ mode: OpenMode) throws(SystemError) -> Descriptor {
    let makes = mode == .createNew || mode == .createOrUpdate || mode == .createOrReplace
    let writes = !mode.isReadOnly
    return try call("open", changes: writes) { state in
      let place: FakePlace
      switch state.disk.place(path, follows: mode == .read || mode == .directory) {
      case .success(let found): place = found
      case .failure(let error): return .failure(SystemError(error.kind, call: "open"))
      }
      let node: Int
      switch place.node.map({ (number: $0, node: state.disk.nodes[$0]) }) {
      case nil:
        guard makes else { return .failure(SystemError(.notFound, call: "open")) }
        node = state.disk.add(.file(FakeDisk.File()))
        state.disk.withDirectory(place.parent) { $0.change(.link(place.name, node)) }
      case (let number, .file(let file))?:
        if mode == .createNew { return .failure(SystemError(.exists, call: "open")) }
        guard mode != .directory, mode != .ownDirectory else {
          return .failure(SystemError(.notADirectory, call: "open"))
        }
        node = number
        if mode == .createOrReplace, !file.bytes.isEmpty {
          if state.room != Int.max { state.room += file.bytes.count }
          state.disk.withFile(node) { $0.change([], touching: 0..<0) }
        }
      case (let number, .directory)?:
        if mode == .createNew { return .failure(SystemError(.exists, call: "open")) }
        if writes { return .failure(SystemError(.other, number: 21, call: "open")) }
        node = number
      case (_, .link)?:
        return .failure(SystemError(mode == .createNew ? .exists : .symbolicLink, call: "open"))
      case (_, nil)?:
        return .failure(SystemError(.notFound, call: "open"))
      }
      state.next += 1
      state.open[state.next] = node
      return .success(Descriptor(number: state.next))
    }
  }

  func makeDirectory(_ path: String) throws(SystemError) {
    try change("mkdir", path) { disk, place in
      if place.node != nil { return .failure(SystemError(.exists, call: "mkdir")) }
      let node = disk.add(.directory(FakeDisk.Directory()))
      disk.withDirectory(place.parent) { $0.change(.link(place.name, node)) }
      return .success(())
    }
  }

  /// Both names must be in the same directory; more is never asked.
  func rename(_ source: String, to target: String) throws(SystemError) {
    try change("rename", source) { disk, place in
      guard let node = place.node else { return .failure(SystemError(.notFound, call: "rename")) }
      guard case .success(let goal) = disk.place(target, follows: false), goal.parent == place.parent else {
        return .failure(SystemError(.other, number: 18, call: "rename"))
      }
      disk.withDirectory(place.parent) { $0.change(.rename(place.name, goal.name, node)) }
      return .success(())
    }
  }

  func remove(_ path: String) throws(SystemError) {
    try change("unlink", path) { disk, place in
      guard let node = place.node else { return .failure(SystemError(.notFound, call: "unlink")) }
      disk.withFile(node) { $0.links -= 1 }
      disk.withDirectory(place.parent) { $0.change(.unlink(place.name)) }
      return .success(())
    }
  }

  private func change(
    _ name: String, _ path: String, _ work: (inout FakeDisk, FakePlace) -> Outcome<Void>
  ) throws(SystemError) {
    try call(name, changes: true) { state in
      switch state.disk.place(path, follows: false) {
      case .success(let place): return work(&state.disk, place)
      case .failure(let error): return .failure(SystemError(error.kind, call: name))
      }
    }
  }

  func list(_ path: String) throws(SystemError) -> [String] {
    try call("opendir", changes: false) { state in
      guard let node = state.disk.node(path) else { return .failure(SystemError(.notFound, call: "opendir")) }
      guard let directory = state.disk.directory(node) else {
        return .failure(SystemError(.notADirectory, call: "opendir"))
      }
      return .success(Array(directory.names.keys))
    }
  }

  func status(_ path: String) throws(SystemError) -> FileStatus {
    try call("stat", changes: false) { state in
      guard let node = state.disk.node(path) else { return .failure(SystemError(.notFound, call: "stat")) }
      return .success(state.status(node))
    }
  }

  func status(_ file: Descriptor) throws(SystemError) -> FileStatus {
    try call("fstat", changes: false) { state in
      guard let node = state.open[file.number] else { return .failure(SystemError(.other, call: "fstat")) }
      return .success(state.status(node))
    }
  }
}

extension FakePlatform.State {
  fileprivate func status(_ node: Int) -> FileStatus {
    guard let file = disk.file(node) else { return FileStatus(kind: .directory, size: 0, eigenaar: owners[node]) }
    return FileStatus(
      kind: pipes.contains(node) ? .other : .file, size: file.bytes.count, links: file.links, eigenaar: owners[node])
  }
}
