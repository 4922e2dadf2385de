/// The one place of who keeps something in `projecties/`, such as the index or rows; given back when it goes away.
///
/// Whoever records finds it taken now and then, and passes: what is kept follows the log at some distance, and the next
/// command catches up. It is taken before the lock of the log, never behind it, so nobody waits for each other.
package struct ProjectionPlace: ~Copyable {
  let map: ProjectionDirectory
  private let held: Descriptor

  /// Nil when another process has it, or when nothing can be kept there.
  ///
  /// - Parameter geduld: how long to wait for whoever has it.
  package init?(_ opslag: Storage, _ geduld: Patience = .geen) {
    try? opslag.platform.makeDirectories(opslag.projectiesPad)
    guard let map = try? ProjectionDirectory(opslag), let held = try? map.takePlace(geduld) else { return nil }
    self.map = map
    self.held = held
  }

  deinit {
    map.platform.close(held)
  }
}
