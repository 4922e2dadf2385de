/// The one place of who keeps something in `projecties/`, such as the index or rows; given back when it goes away.
///
/// Whoever records finds it taken now and then, and passes: what is kept follows the log at some distance, and the next
/// command catches up. It is taken before the lock of the log, never behind it, so nobody waits for each other.
package struct ProjectionPlace: ~Copyable {
  let map: ProjectionDirectory
  private let held: Descriptor

  /// Nil when another process has it, or when nothing can be kept there.
  package init?(_ opslag: Storage) {
    guard let taken = try? Self.take(opslag, .geen) else { return nil }
    (map, held) = taken
  }

  /// Waits for whoever has it; nil when nothing can be kept there.
  ///
  /// - Throws: `.vergrendeld` when patience ran out.
  init?(_ opslag: Storage, _ geduld: Patience) throws(LogError) {
    guard let taken = try Self.take(opslag, geduld) else { return nil }
    (map, held) = taken
  }

  deinit {
    map.platform.close(held)
  }

  private static func take(
    _ opslag: Storage, _ geduld: Patience
  ) throws(LogError) -> (map: ProjectionDirectory, held: Descriptor)? {
    try? opslag.platform.makeDirectories(opslag.projectiesPad)
    guard let map = try? ProjectionDirectory(opslag) else { return nil }
    let held: Descriptor?
    do throws(SystemError) {
      held = try map.takePlace(geduld)
    } catch {
      return nil
    }
    guard let held else { throw StorageLock.occupied(opslag.projectiesPad, after: geduld) }
    return (map, held)
  }
}
