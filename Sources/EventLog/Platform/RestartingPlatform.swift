package import Kalender

/// A platform whose calls begin again when a signal interrupts them, so that nobody above it has to think of that.
///
/// Also for syncs: an interrupted sync says nothing about the data, unlike one that failed. Everything in this module asks for
/// this type, so that no call is made without.
package struct RestartingPlatform: Platform {
  private let base: any Platform

  package init(_ base: any Platform) {
    self.base = (base as? RestartingPlatform)?.base ?? base
  }

  private func again<Result>(_ attempt: () throws(SystemError) -> Result) throws(SystemError) -> Result {
    while true {
      do throws(SystemError) {
        return try attempt()
      } catch {
        guard error.kind == .interrupted else { throw error }
      }
    }
  }

  package func open(_ path: String, _ mode: OpenMode) throws(SystemError) -> Descriptor {
    try again { () throws(SystemError) in try base.open(path, mode) }
  }
  package func read(
    _ file: Descriptor, at offset: Int, into buffer: inout [UInt8], from start: Int
  ) throws(SystemError) -> Int {
    try again { () throws(SystemError) in try base.read(file, at: offset, into: &buffer, from: start) }
  }
  package func write(_ file: Descriptor, at offset: Int, _ bytes: ArraySlice<UInt8>) throws(SystemError) -> Int {
    try again { () throws(SystemError) in try base.write(file, at: offset, bytes) }
  }
  package func sync(_ file: Descriptor) throws(SystemError) {
    try again { () throws(SystemError) in try base.sync(file) }
  }
  package func syncData(_ file: Descriptor) throws(SystemError) {
    try again { () throws(SystemError) in try base.syncData(file) }
  }
  package func truncate(_ file: Descriptor, to length: Int) throws(SystemError) {
    try again { () throws(SystemError) in try base.truncate(file, to: length) }
  }
  package func size(_ file: Descriptor) throws(SystemError) -> Int {
    try again { () throws(SystemError) in try base.size(file) }
  }
  package func tryLock(_ file: Descriptor) throws(SystemError) -> Bool {
    try again { () throws(SystemError) in try base.tryLock(file) }
  }
  package func awaitLock(_ file: Descriptor, _ geduld: Patience) throws(SystemError) -> Bool {
    try again { () throws(SystemError) in try base.awaitLock(file, geduld) }
  }
  package func append(_ file: Descriptor, _ bytes: ArraySlice<UInt8>) throws(SystemError) -> Int {
    try again { () throws(SystemError) in try base.append(file, bytes) }
  }
  package func awaitRoom(_ file: Descriptor) throws(SystemError) {
    try again { () throws(SystemError) in try base.awaitRoom(file) }
  }
  package func awaitHangup(_ file: Descriptor, milliseconds: Int) throws(SystemError) -> Bool {
    try again { () throws(SystemError) in try base.awaitHangup(file, milliseconds: milliseconds) }
  }
  package func makeDirectory(_ path: String) throws(SystemError) {
    try again { () throws(SystemError) in try base.makeDirectory(path) }
  }
  package func rename(_ source: String, to target: String) throws(SystemError) {
    try again { () throws(SystemError) in try base.rename(source, to: target) }
  }
  package func remove(_ path: String) throws(SystemError) {
    try again { () throws(SystemError) in try base.remove(path) }
  }
  package func removeDirectory(_ path: String) throws(SystemError) {
    try again { () throws(SystemError) in try base.removeDirectory(path) }
  }
  package func list(_ path: String) throws(SystemError) -> [String] {
    try again { () throws(SystemError) in try base.list(path) }
  }
  package func status(_ path: String) throws(SystemError) -> FileStatus {
    try again { () throws(SystemError) in try base.status(path) }
  }
  package func status(_ file: Descriptor) throws(SystemError) -> FileStatus {
    try again { () throws(SystemError) in try base.status(file) }
  }
  package func randomBytes(_ count: Int) throws(SystemError) -> [UInt8] {
    try again { () throws(SystemError) in try base.randomBytes(count) }
  }

  // A program that began must not begin again.
  package func run(_ call: ProgramCall) throws(SystemError) -> ProgramOutcome { try base.run(call) }

  // A close that was interrupted has closed: another would close what somebody else opened since.
  package func close(_ file: Descriptor) { base.close(file) }
  package func finish(_ file: Descriptor) throws(SystemError) { try base.finish(file) }

  package func now() -> Tijdstip { base.now() }
  package var processNumber: Int { base.processNumber }
  package var taakverdeling: WorkDivision { base.taakverdeling }
}
