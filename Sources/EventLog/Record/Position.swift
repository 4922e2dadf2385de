/// A place in the log: where a record's line begins.
///
/// Written as `000000000001.ndjson:3:1204`.
package struct Position: Hashable, Sendable, CustomStringConvertible {
  /// The file name of the segment, without its directory.
  package let segment: String
  /// Line number in the segment, from 1.
  package let regel: Int
  /// Byte offset in the segment, from 0.
  package let offset: Int

  package var description: String { "\(segment):\(regel):\(offset)" }
}
