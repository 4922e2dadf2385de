internal import Wire

/// The key that verifies a line under a note, with the name of whose it is (C2SP signed-note).
///
/// Written as `name+hex(key id)+base64(type ‖ public key)`.
package struct NoteKey: Hashable, Sendable, CustomStringConvertible {
  /// What the signature is over.
  package enum Kind: UInt8, Sendable {
    /// The text itself.
    case note = 0x01
    /// A time and the text: another party that saw it.
    case cosignature = 0x04
  }

  package let naam: String
  package let soort: Kind
  /// The 32 bytes of an Ed25519 public key.
  package let publiek: [UInt8]

  /// Nil for a name that can't be one, or a key that has not 32 bytes.
  package init?(naam: String, soort: Kind, publiek: [UInt8]) {
    guard publiek.count == 32, NoteText.isName(naam) else { return nil }
    self.naam = naam
    self.soort = soort
    self.publiek = publiek
  }

  /// Reads the text of a verification key; nil for anything else, also when the key id is not that of the key.
  package init?(_ text: String) {
    let parts = text.split(separator: "+", maxSplits: 2, omittingEmptySubsequences: false).map(String.init)
    guard parts.count == 3, let bytes = Base64.decode(parts[2]), let first = bytes.first,
      let kind = Kind(rawValue: first)
    else { return nil }
    self.init(naam: parts[0], soort: kind, publiek: Array(bytes.dropFirst()))
    guard hex == parts[1] else { return nil }
  }

  /// The first four bytes of SHA-256(name ‖ LF ‖ type ‖ public key).
  package var kenmerk: [UInt8] {
    Array(SHA256.hash(Array(naam.utf8) + [0x0A, soort.rawValue] + publiek).bytes.prefix(4))
  }

  /// The key id in eight hexadecimal digits.
  package var hex: String { Hex.encode(kenmerk) }

  package var description: String { "\(naam)+\(hex)+\(Base64.encode([soort.rawValue] + publiek))" }
}

extension NoteKey {
  /// What stands before an Ed25519 public key in its DER form (RFC 8410, section 4).
  private static let prefix: [UInt8] = [0x30, 0x2A, 0x30, 0x05, 0x06, 0x03, 0x2B, 0x65, 0x70, 0x03, 0x21, 0x00]

  /// The public key in DER, as other programs read it: 44 bytes.
  package var der: [UInt8] { Self.prefix + publiek }

  /// The 32 bytes in a DER public key; nil when it is of another kind.
  package static func publicKey(der: [UInt8]) -> [UInt8]? {
    der.count == prefix.count + 32 && der.starts(with: prefix) ? Array(der.dropFirst(prefix.count)) : nil
  }
}
