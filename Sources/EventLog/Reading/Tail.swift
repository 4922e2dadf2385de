/// Bytes behind the last complete commit that were never acknowledged.
package struct Tail: Equatable, Sendable {
  /// The file name of the segment.
  package let segment: String
  /// Where the tail begins, in bytes.
  package let offset: Int
  /// Its length.
  package let bytes: Int
}
