internal import Wire

/// The fields of one line, and where its parts lie in the buffer it was scanned from.
struct Envelope {
  var nr: Int
  /// Milliseconds since 1970.
  var time: Int64
  /// Indexes in the scanner's tables.
  var stream: Int
  var version: Int
  var kind: Int
  var shape: Int
  var actor: Int
  var command: Kenmerk
  var rest: Int
  var commitment: SHA256Digest
  var previous: SHA256Digest
  var hash: SHA256Digest
  /// From `{` up to and including the value of `vorige`; the hash is over these bytes and a `}`.
  var header: Range<Int>
  /// The 32 characters; nil when the payload has been destroyed.
  var salt: Range<Int>?
  /// The payload, or `null`.
  var data: Range<Int>

  var isDestroyed: Bool { salt == nil }

  /// The hash that the header should have: SHA-256(0x00 ‖ header ‖ `}`).
  func computedHash(in buffer: [UInt8]) -> SHA256Digest {
    Self.hash(header: buffer[header])
  }

  /// SHA-256(0x00 ‖ header ‖ `}`), an RFC 6962 leaf hash.
  static func hash(header: ArraySlice<UInt8>) -> SHA256Digest {
    var hash = SHA256()
    hash.update(byte: 0)
    hash.update(header)
    hash.update(byte: UInt8(ascii: "}"))
    return hash.finalize()
  }

  /// SHA-256(salt ‖ LF ‖ payload), the commitment.
  static func commitment(salt: ArraySlice<UInt8>, data: ArraySlice<UInt8>) -> SHA256Digest {
    var hash = SHA256()
    hash.update(salt)
    hash.update(byte: 0x0A)
    hash.update(data)
    return hash.finalize()
  }

  /// What does not verify in the line by itself: header hash, then payload commitment; nil when both do.
  func fault(in buffer: [UInt8]) -> LineFault? {
    guard computedHash(in: buffer) == hash else {
      return LineFault(.hash, "de kop van record \(nr) past niet bij zijn hash")
    }
    if let salt, Self.commitment(salt: buffer[salt], data: buffer[data]) != commitment {
      return LineFault(.inhoud, "de inhoud van record \(nr) is veranderd")
    }
    return nil
  }
}

/// Why a line is not a good record, without its place.
struct LineFault: Error, Equatable {
  let code: Schade.Code
  let reason: String

  init(_ code: Schade.Code, _ reason: String) {
    self.code = code
    self.reason = reason
  }
}
