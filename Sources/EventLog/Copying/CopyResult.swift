package import Wire

/// What a copy holds, and what was added to it.
package struct CopyResult: Equatable, Sendable {
  /// Records in the copy, all verified after they were written.
  package let records: Int
  package let segmenten: Int
  package let bytes: Int
  /// Bytes that this run added.
  package let toegevoegd: Int
  package let kop: LogHead
  /// Merkle root over the copy, the same as over the source up to there.
  package let wortel: SHA256Digest
  /// True when there was no copy yet.
  package let isNieuw: Bool
}
