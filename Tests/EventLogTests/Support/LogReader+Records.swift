import EventLog

extension LogReader {
  /// Reads past damage, with the records as they are.
  func readThrough<E: Error>(_ visit: (LogRecord) throws(E) -> Void) throws -> ReadThrough {
    try readThrough(bereid: { $0 }, visit)
  }
}
