/// What another party signs under a note: that it saw this text at this time (C2SP tlog-cosignature, type 0x04).
///
/// ```
/// bytes of the line     8 bytes seconds since 1970, highest first │ 64 bytes signature
/// signed message        cosignature/v1 LF  time <seconds> LF  the text
/// ```
package struct Cosignature: Equatable, Sendable {
  /// Seconds since 1970.
  package let tijd: Int
  package let handtekening: [UInt8]

  package init(tijd: Int, handtekening: [UInt8]) {
    self.tijd = tijd
    self.handtekening = handtekening
  }

  /// Nil when these are not 72 bytes, or the time is no number of this age.
  package init?(_ bytes: [UInt8]) {
    guard bytes.count == 72 else { return nil }
    let time = bytes.prefix(8).reduce(UInt64(0)) { $0 << 8 | UInt64($1) }
    guard let seconds = Int(exactly: time) else { return nil }
    self.init(tijd: seconds, handtekening: Array(bytes.dropFirst(8)))
  }

  package var bytes: [UInt8] {
    (0..<8).map { UInt8(truncatingIfNeeded: tijd >> (56 - 8 * $0)) } + handtekening
  }

  /// What the signature is over.
  package static func message(_ text: String, time: Int) -> [UInt8] {
    Array("cosignature/v1\ntime \(time)\n\(text)".utf8)
  }
}
