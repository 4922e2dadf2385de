internal import CSHA256

/// SHA-256 (FIPS 180-4) of a message that may come in pieces.
///
/// ```
/// state    the eight words after all whole blocks so far
/// pending  [ 0 ..< pendingCount | unused ]   64 bytes, always less than full between calls
/// ```
///
/// - Complexity: O(n) in the bytes given, no memory beyond the value itself.
package struct SHA256: Sendable {
  /// Which code takes the blocks; the outcome is the same.
  package enum Path: Sendable, CaseIterable {
    /// The fastest that this processor has.
    case automatic
    /// Plain C.
    case portable
    /// The processor's own instructions; plain C when it has none.
    case hardware
  }

  /// Whether this processor has SHA-256 instructions that this build can use.
  package static var hasHardware: Bool { csha256_has_hardware() != 0 }

  private var state = csha256_initial()
  private var pending = InlineArray<64, UInt8>(repeating: 0)
  private var pendingCount = 0
  private var length: UInt64 = 0
  private let path: csha256_path

  /// An empty message.
  package init() {
    self.init(path: .automatic)
  }

  /// An empty message, with the code that takes the blocks chosen: for tests and measurements.
  package init(path: Path) {
    switch path {
    case .automatic: self.path = .automatic
    case .portable: self.path = .portable
    case .hardware: self.path = .hardware
    }
  }

  /// The digest of `bytes`.
  package static func hash(_ bytes: [UInt8]) -> SHA256Digest {
    hash(bytes.span)
  }

  /// The digest of `bytes`.
  package static func hash(_ bytes: Span<UInt8>) -> SHA256Digest {
    var hash = SHA256()
    hash.update(bytes)
    return hash.finalize()
  }

  /// Adds `bytes` to the message.
  package mutating func update(_ bytes: [UInt8]) {
    update(bytes.span)
  }

  /// Adds `bytes` to the message.
  package mutating func update(_ bytes: ArraySlice<UInt8>) {
    update(bytes.span)
  }

  /// Adds the 32 bytes of `digest` to the message, as a Merkle tree does with two of them.
  package mutating func update(_ digest: SHA256Digest) {
    var bytes = InlineArray<32, UInt8>(repeating: 0)
    for index in 0..<8 {
      let shift = UInt64(56 - 8 * index)
      bytes[index] = UInt8(truncatingIfNeeded: digest.word0 >> shift)
      bytes[8 + index] = UInt8(truncatingIfNeeded: digest.word1 >> shift)
      bytes[16 + index] = UInt8(truncatingIfNeeded: digest.word2 >> shift)
      bytes[24 + index] = UInt8(truncatingIfNeeded: digest.word3 >> shift)
    }
    update(bytes.span)
  }

  /// Adds one byte to the message.
  package mutating func update(byte: UInt8) {
    length &+= 1
    pending[pendingCount] = byte
    pendingCount += 1
    if pendingCount == 64 { compressPending() }
  }

  /// Adds `bytes` to the message; whole blocks are taken where they lie, without a copy.
  package mutating func update(_ bytes: Span<UInt8>) {
    length &+= UInt64(bytes.count)
    var index = 0
    if pendingCount > 0 {
      index = min(64 - pendingCount, bytes.count)
      keep(bytes.extracting(0..<index))
      if pendingCount == 64 { compressPending() }
    }
    let blocks = (bytes.count - index) / 64
    if blocks > 0 {
      compress(bytes.extracting(index..<index + 64 * blocks), blocks: blocks)
      index += 64 * blocks
    }
    keep(bytes.extracting(index..<bytes.count))
  }

  /// Ends the message and gives its digest. Whoever needs the digest of a beginning copies the value first.
  package consuming func finalize() -> SHA256Digest {
    // Section 5.1.1: a one bit, zeros up to 56 bytes in the last block, and the length in bits.
    let bits = length &* 8
    pending[pendingCount] = 0x80
    for index in pendingCount + 1..<64 { pending[index] = 0 }
    if pendingCount >= 56 {
      compressPending()
      for index in 0..<56 { pending[index] = 0 }
    }
    for index in 0..<8 { pending[56 + index] = UInt8(truncatingIfNeeded: bits >> UInt64(56 - 8 * index)) }
    compressPending()

    let word = state.word
    return SHA256Digest(
      word0: UInt64(word.0) << 32 | UInt64(word.1), word1: UInt64(word.2) << 32 | UInt64(word.3),
      word2: UInt64(word.4) << 32 | UInt64(word.5), word3: UInt64(word.6) << 32 | UInt64(word.7))
  }

  /// Puts `bytes`, for which there must be room, behind the pending ones.
  private mutating func keep(_ bytes: Span<UInt8>) {
    for index in bytes.indices { pending[pendingCount + index] = bytes[index] }
    pendingCount += bytes.count
  }

  /// Takes the pending block, which is full.
  private mutating func compressPending() {
    let full = pending
    compress(full.span, blocks: 1)
    pendingCount = 0
  }

  private mutating func compress(_ bytes: Span<UInt8>, blocks: Int) {
    let path = path
    // The C function reads exactly 64 × blocks bytes, which is what the span holds.
    unsafe bytes.withUnsafeBufferPointer { buffer in
      unsafe csha256_compress(&state, buffer.baseAddress, blocks, path)
    }
  }
}
