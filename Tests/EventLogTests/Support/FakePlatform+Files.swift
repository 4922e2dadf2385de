import EventLog

extension FakePlatform {
  /// A file by itself: what processes see of it, and what a power failure leaves.
  struct File: Equatable, Sendable {
    var bytes: [UInt8] = []
    var durable: [UInt8] = []
  }
}

/// The files and directories by their paths, for tests that change or compare them.
extension FakePlatform.State {
  var files: [String: FakePlatform.File] {
    get {
      var found: [String: FakePlatform.File] = [:]
      for path in disk.paths {
        guard let file = disk.node(path).flatMap({ disk.file($0) }) else { continue }
        found[path] = FakePlatform.File(bytes: file.bytes, durable: file.durable)
      }
      return found
    }
    set {
      for path in disk.paths where newValue[path] == nil { disk.drop(path) }
      for (path, file) in newValue {
        disk.put(path, file.bytes)
        guard file.durable != file.bytes, let node = disk.node(path) else { continue }
        disk.withFile(node) {
          $0.durable = file.durable
          $0.history = [file.bytes]
        }
      }
    }
  }

  var directories: Set<String> {
    get { Set(disk.directoryPaths) }
    set {
      for path in disk.directoryPaths where !newValue.contains(path) { disk.drop(path) }
      for path in newValue.sorted() where disk.node(path) == nil { disk.putDirectory(path) }
    }
  }
}

extension FakeDisk {
  var directoryPaths: [String] {
    var found: [String] = []
    var waiting = [("", Self.root)]
    while let (path, node) = waiting.popLast() {
      found.append(path.isEmpty ? "/" : path)
      for (name, child) in directory(node)?.names ?? [:] where directory(child) != nil {
        waiting.append((path + "/" + name, child))
      }
    }
    return found
  }

  /// Takes what stands at a path away, durably.
  mutating func drop(_ path: String) {
    guard case .success(let place) = place(path, follows: false), !place.name.isEmpty else { return }
    withDirectory(place.parent) {
      $0.names[place.name] = nil
      $0.durable[place.name] = nil
    }
  }

  /// Puts a durable, empty directory at a path.
  mutating func putDirectory(_ path: String) {
    guard case .success(let place) = place(path, follows: false), place.node == nil else { return }
    let node = add(.directory(Directory()))
    withDirectory(place.parent) {
      $0.names[place.name] = node
      $0.durable[place.name] = node
    }
  }
}
