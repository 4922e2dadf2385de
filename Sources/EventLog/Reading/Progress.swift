/// Hears how much of how much is done, now and then and in the end; in bytes or in another unit, of whole numbers.
package typealias Progress = (_ done: Int, _ total: Int) -> Void

/// Counts bytes and tells of them now and then, so that telling costs nothing.
struct ProgressMeter {
  /// Bytes between two times.
  private static let step = 4 << 20

  private let progress: Progress
  private let total: Int
  private var done = 0
  private var told = 0

  init(_ progress: @escaping Progress, total: Int) {
    self.progress = progress
    self.total = total
  }

  mutating func count(_ bytes: Int) {
    done += bytes
    guard done - told >= Self.step else { return }
    told = done
    progress(done, total)
  }

  /// Nothing comes any more, for whatever reason.
  func end() { progress(total, total) }
}
