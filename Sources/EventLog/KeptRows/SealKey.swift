internal import Wire

/// The key of a storage: 32 random bytes in the file `sleutel`, by which rows of figures are recognised as our own.
///
/// It stands beside `projecties/` and not in it, is made by the first writer that needs it, and is not copied with the log.
/// Losing it costs time: rows that it sealed count for nothing and are made anew.
struct SealKey {
  private static let lengte = 32

  private let bytes: [UInt8]

  /// The key that is there.
  ///
  /// - Throws: a doubt when there is none, or one that others could have read or made.
  init(_ opslag: Storage) throws(IndexDoubt) {
    bytes = try IndexDoubt.wrapping { () throws(SystemError) in
      let platform = opslag.platform
      let eigenaar = try platform.status(opslag.logPad).eigenaar
      let file = try platform.open(opslag.sleutelPad, .ownRead)
      defer { platform.close(file) }
      let status = try platform.status(file)
      guard status.kind == .file, status.links == 1, status.size == Self.lengte, (status.rechten ?? 0) & 0o077 == 0,
        status.eigenaar == eigenaar || status.eigenaar == 0
      else { throw SystemError(.other, call: "open") }
      return try platform.contents(of: file, from: 0)
    }
    guard bytes.count == Self.lengte else { throw IndexDoubt("sleutel") }
  }

  /// The key that is there, or else a new one, durable when this returns; for who holds the lock.
  static func readOrMake(_ opslag: Storage) throws(IndexDoubt) -> SealKey {
    if let sleutel = try? SealKey(opslag) { return sleutel }
    try IndexDoubt.wrapping { () throws(SystemError) in
      try opslag.platform.replaceFile(opslag.sleutelPad, with: opslag.platform.random(lengte))
    }
    return try SealKey(opslag)
  }

  /// What only who has the key can put behind these bytes.
  func seal(_ inhoud: [UInt8]) -> SHA256Digest { HMACSHA256.code(of: inhoud, key: bytes) }
}
