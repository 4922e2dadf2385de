import EventLog

/// A storage to damage, and a copy of what it was.
struct Schadegeval {
  let proef: Proef
  let kopie: Storage
  /// The files as they were.
  let gaaf: [String: [UInt8]]
  /// All records as they were.
  let records: [LogRecord]

  /// - Parameter kopieVan: how many of the commits the copy holds.
  init(_ commits: [Int] = [1, 2, 1, 1, 3, 1], grens: Int = 1500, kopieVan: Int? = nil) throws {
    proef = try Proef()
    let writer = try LogWriter.open(proef.opslag, grens: grens)
    for (index, count) in commits.enumerated() {
      if index == kopieVan { try LogCopy.make(proef.opslag, to: "/kopie") }
      try Proef.commit(writer, index, count)
    }
    writer.close()
    if kopieVan == nil { try LogCopy.make(proef.opslag, to: "/kopie") }
    kopie = try Storage.open(path: "/kopie", platform: proef.platform)
    proef.platform.set { $0.disk.syncAll() }
    gaaf = proef.platform.logbestanden
    records = try proef.lees().records
  }

  /// The same on the machine as it is after a failure.
  init(_ earlier: Schadegeval, na platform: FakePlatform) throws {
    proef = try Proef(bestaand: platform)
    kopie = try Storage.open(path: "/kopie", platform: platform)
    gaaf = earlier.gaaf
    records = earlier.records
  }

  var log: [String: [UInt8]] { proef.platform.logbestanden }

  func plan(_ wijze: RepairMode?) throws -> RepairPlan { try RepairPlan.make(proef.opslag, wijze) }

  @discardableResult
  func herstel(_ wijze: RepairMode?) throws -> RepairResult {
    try Repair.run(try plan(wijze), proef.opslag, wijze, actor: "b.heer", reason: "schijf kapot")
  }
}

extension FakePlatform {
  /// The files of the log by path.
  var logbestanden: [String: [UInt8]] {
    var files: [String: [UInt8]] = [:]
    for name in names where name.hasPrefix("/opslag/log/") && name.hasSuffix(".ndjson") { files[name] = bytes(name) }
    return files
  }

  /// Turns bits over in one byte of a file.
  func flip(_ path: String, _ offset: Int, _ bits: UInt8) {
    var changed = bytes(path)
    changed[offset] ^= bits
    put(path, changed)
  }

  /// Takes a file away, as if it never stood there.
  func haalWeg(_ path: String) {
    set { state in
      guard case .success(let place) = state.disk.place(path, follows: false) else { return }
      state.disk.withDirectory(place.parent) {
        $0.names[place.name] = nil
        $0.durable[place.name] = nil
      }
    }
  }

  /// Takes all files in a directory away.
  func leeg(_ map: String) {
    for name in names where name.hasPrefix(map + "/") { haalWeg(name) }
  }
}
