/// How the reading of a long log is shared out over processors.
package struct WorkDivision: Equatable, Sendable {
  /// Threads that work at the same time, the caller's included; 1 for none beside it.
  package let werkers: Int
  /// Bytes of a segment that are given out at a time.
  package let stuk: Int

  package init(werkers: Int, stuk: Int) {
    self.werkers = max(1, werkers)
    self.stuk = max(1, stuk)
  }

  /// Everything in the caller's own thread.
  package static let alleen = WorkDivision(werkers: 1, stuk: Int.max)
}
