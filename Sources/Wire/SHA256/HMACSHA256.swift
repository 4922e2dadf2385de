/// HMAC-SHA-256 (RFC 2104, FIPS 198-1): a digest that only who holds the key can make.
package enum HMACSHA256 {
  /// Bytes of a block of SHA-256, to which a key is made up with zeros.
  private static let block = 64

  /// The code of a message under a key of any length.
  ///
  /// - Complexity: O(n) in the bytes of the message and of the key.
  package static func code(of message: [UInt8], key: [UInt8]) -> SHA256Digest {
    var padded = key.count > block ? SHA256.hash(key).bytes : key
    padded += [UInt8](repeating: 0, count: block - padded.count)
    var inner = SHA256()
    inner.update(padded.map { $0 ^ 0x36 })
    inner.update(message)
    var outer = SHA256()
    outer.update(padded.map { $0 ^ 0x5C })
    outer.update(inner.finalize())
    return outer.finalize()
  }
}
