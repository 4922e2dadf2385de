/// Random identifiers.
package enum RandomSource {
  /// A fresh 128-bit identifier, for a command, a stream or a storage.
  package static func identifier(_ platform: RestartingPlatform) throws(LogError) -> ID128 {
    try identifiers(1, platform)[0]
  }

  /// Fresh identifiers from one source call where possible.
  static func identifiers(_ count: Int, _ platform: RestartingPlatform) throws(LogError) -> [ID128] {
    let bytes = try LogError.on("/dev/urandom") { () throws(SystemError) in try platform.random(16 * count) }
    return (0..<count).compactMap { ID128(bytes: bytes[16 * $0..<16 * $0 + 16]) }
  }
}
