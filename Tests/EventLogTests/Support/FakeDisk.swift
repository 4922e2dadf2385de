import EventLog

/// A disk in memory that knows what a power failure may leave of it.
///
/// ```
/// File       bytes     what processes see
///            durable   what the last good sync put on the disk
///            history   what processes saw after each change since then; the last is bytes
/// Directory  names     what processes see
///            durable   as of the last good sync
///            pending   the changes since then, each of which may be lost by itself
/// ```
struct FakeDisk: Sendable {
  struct File: Sendable {
    static let page = 4096

    var bytes: [UInt8] = []
    var durable: [UInt8] = []
    var history: [[UInt8]] = []
    /// Pages that a failed sync marked as written although they were not: only a new write brings them to the disk.
    var forgotten: Set<Int> = []
    var links = 1

    mutating func change(_ new: [UInt8], touching range: Range<Int>) {
      bytes = new
      history.append(new)
      for page in range.lowerBound / Self.page...max(range.lowerBound, range.upperBound - 1) / Self.page {
        forgotten.remove(page)
      }
    }

    mutating func sync() {
      durable = persisted(bytes)
      history = []
    }

    /// What reaches the disk when `version` is written out: not the pages that were forgotten.
    func persisted(_ version: [UInt8]) -> [UInt8] {
      var result = version
      for page in forgotten {
        for index in page * Self.page..<(page + 1) * Self.page where index < result.count {
          result[index] = index < durable.count ? durable[index] : 0
        }
      }
      return result
    }

    /// A sync that failed and will not be tried again by the system.
    mutating func forget() {
      history = []
      forgotten = Set(0...max(bytes.count, durable.count) / Self.page)
    }
  }

  enum NameChange: Sendable {
    case link(String, Int)
    case unlink(String)
    case rename(String, String, Int)

    func apply(to names: inout [String: Int]) {
      switch self {
      case .link(let name, let node): names[name] = node
      case .unlink(let name): names[name] = nil
      case .rename(let source, let target, let node):
        names[source] = nil
        names[target] = node
      }
    }
  }

  struct Directory: Sendable {
    var names: [String: Int] = [:]
    var durable: [String: Int] = [:]
    var pending: [NameChange] = []

    mutating func change(_ change: NameChange) {
      change.apply(to: &names)
      pending.append(change)
    }

    mutating func sync() {
      durable = names
      pending = []
    }
  }

  enum Node: Sendable {
    case file(File)
    case directory(Directory)
    case link(String)
  }

  static let root = 0
  var nodes: [Int: Node] = [0: .directory(Directory())]
  private var next = 1

  mutating func add(_ node: Node) -> Int {
    nodes[next] = node
    next += 1
    return next - 1
  }

  func file(_ node: Int) -> File? {
    if case .file(let file)? = nodes[node] { file } else { nil }
  }

  func directory(_ node: Int) -> Directory? {
    if case .directory(let directory)? = nodes[node] { directory } else { nil }
  }

  mutating func withFile(_ node: Int, _ change: (inout File) -> Void) {
    guard case .file(var file)? = nodes[node] else { return }
    // Taken out for as long, so that large files are not copied.
    nodes[node] = .link("")
    change(&file)
    nodes[node] = .file(file)
  }

  mutating func withDirectory(_ node: Int, _ change: (inout Directory) -> Void) {
    guard case .directory(var directory)? = nodes[node] else { return }
    change(&directory)
    nodes[node] = .directory(directory)
  }

  /// What is durable, alone.
  mutating func settle() {
    for (number, node) in nodes {
      switch node {
      case .file(var file):
        file.bytes = file.durable
        file.history = []
        file.forgotten = []
        nodes[number] = .file(file)
      case .directory(var directory):
        directory.names = directory.durable
        directory.pending = []
        nodes[number] = .directory(directory)
      case .link: break
      }
    }
  }

  /// Everything reaches the disk.
  mutating func syncAll() {
    for (number, node) in nodes {
      switch node {
      case .file(var file):
        file.forgotten = []
        file.sync()
        nodes[number] = .file(file)
      case .directory(var directory):
        directory.sync()
        nodes[number] = .directory(directory)
      case .link: break
      }
    }
  }
}
