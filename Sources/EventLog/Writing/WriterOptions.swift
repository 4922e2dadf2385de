/// How a command opens the log for writing.
package struct WriterOptions {
  /// What it expects of an empty log.
  package enum Begin: Sendable {
    /// Nothing.
    case gewoon
    /// Whoever sets up makes the first commit: the log must be empty, and nothing is recorded before it.
    case eerste
    /// All others: a log without that commit belongs to a storage that is not ready.
    case daarna
  }

  package var begin = Begin.gewoon
  /// How long it waits when another process is writing.
  package var geduld: Patience
  /// Somebody said that the clock is right, although it is far beyond the last record.
  package var isTijdBevestigd: Bool

  package init(geduld: Patience = .geen, isTijdBevestigd: Bool = false, begin: Begin = .gewoon) {
    self.begin = begin
    self.geduld = geduld
    self.isTijdBevestigd = isTijdBevestigd
  }

  /// Without waiting, on a clock that must be near the log.
  package static var gewoon: WriterOptions { WriterOptions() }
}
