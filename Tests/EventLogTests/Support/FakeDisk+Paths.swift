import EventLog

/// Where a path leads: its last name, the directory that name is in, and what stands there.
struct FakePlace {
  let parent: Int
  let name: String
  let node: Int?
}

extension FakeDisk {
  private static let mostLinks = 8

  /// Follows a path from the root; `follows` says whether a symbolic link in the last part is followed too.
  func place(_ path: String, follows: Bool) -> Result<FakePlace, SystemError> {
    place(path[...].split(separator: "/").map(String.init), from: Self.root, follows: follows, links: 0)
  }

  private func place(
    _ parts: [String], from start: Int, follows: Bool, links: Int
  ) -> Result<FakePlace, SystemError> {
    guard links < Self.mostLinks else { return .failure(SystemError(.symbolicLink, call: "path")) }
    var parent = start
    guard !parts.isEmpty else { return .success(FakePlace(parent: Self.root, name: "", node: Self.root)) }
    for (index, part) in parts.enumerated() {
      let isLast = index == parts.count - 1
      guard let directory = directory(parent) else { return .failure(SystemError(.notADirectory, call: "path")) }
      guard let node = directory.names[part] else {
        return isLast
          ? .success(FakePlace(parent: parent, name: part, node: nil)) : .failure(SystemError(.notFound, call: "path"))
      }
      if case .link(let target)? = nodes[node], !isLast || follows {
        let rest = Array(parts[(index + 1)...])
        let next = target.split(separator: "/").map(String.init) + rest
        let from = target.hasPrefix("/") ? Self.root : parent
        return place(next, from: from, follows: follows, links: links + 1)
      }
      if isLast { return .success(FakePlace(parent: parent, name: part, node: node)) }
      parent = node
    }
    return .failure(SystemError(.notFound, call: "path"))
  }

  /// The file, directory or link at a path; nil when nothing stands there.
  func node(_ path: String, follows: Bool = true) -> Int? {
    if case .success(let place) = place(path, follows: follows) { place.node } else { nil }
  }

  /// All paths of files (and links), sorted.
  var paths: [String] {
    var found: [String] = []
    var waiting = [("", Self.root)]
    while let (path, node) = waiting.popLast() {
      for (name, child) in directory(node)?.names ?? [:] {
        if directory(child) != nil {
          waiting.append((path + "/" + name, child))
        } else {
          found.append(path + "/" + name)
        }
      }
    }
    return found.sorted()
  }

  /// Puts a durable file at a path whose directory exists, as if it always stood there.
  mutating func put(_ path: String, _ bytes: [UInt8]) {
    guard case .success(let place) = place(path, follows: true) else { return }
    if let node = place.node {
      withFile(node) { $0 = File(bytes: bytes, durable: bytes, links: $0.links) }
    } else {
      enter(add(.file(File(bytes: bytes, durable: bytes))), at: place)
    }
  }

  /// Puts a symbolic link at a path, instead of what stands there.
  mutating func putLink(_ path: String, to target: String) {
    guard case .success(let place) = place(path, follows: false) else { return }
    enter(add(.link(target)), at: place)
  }

  /// Gives the file at `path` a second name.
  mutating func putHardLink(_ second: String, to path: String) {
    guard let node = node(path), case .success(let place) = place(second, follows: false) else { return }
    withFile(node) { $0.links += 1 }
    enter(node, at: place)
  }

  private mutating func enter(_ node: Int, at place: FakePlace) {
    withDirectory(place.parent) {
      $0.names[place.name] = node
      $0.durable[place.name] = node
    }
  }
}
