package import Bewijs

/// Whoever signs a seal: the key that verifies it, and how its signature is made and checked.
package struct SealSigner {
  package let sleutel: NoteKey
  /// The 64 bytes of an Ed25519 signature over a message.
  let onderteken: (_ message: [UInt8]) throws(LogError) -> [UInt8]
  /// Verifies a signature, of whatever key.
  package let toetsing: SignatureCheck<LogError>
  /// The SSHSIG over a whole file, verified already; nothing when none is made beside the seal.
  let ssh: ((_ file: [UInt8]) throws(LogError) -> [UInt8])?

  package init(
    sleutel: NoteKey, toets: SignatureCheck<LogError>,
    ssh: ((_ file: [UInt8]) throws(LogError) -> [UInt8])? = nil,
    onderteken: @escaping (_ message: [UInt8]) throws(LogError) -> [UInt8]
  ) {
    self.sleutel = sleutel
    self.onderteken = onderteken
    toetsing = toets
    self.ssh = ssh
  }

  /// Adds its line to a note.
  ///
  /// - Parameter time: seconds since 1970, for who signs what another made.
  /// - Throws: also when the signature that was made does not verify: what is wrong must never leave.
  package func sign(_ note: SignedNote, time: Int = 0) throws(LogError) -> SignedNote {
    let (message, line): ([UInt8], ([UInt8]) -> [UInt8]) =
      switch sleutel.soort {
      case .note: (Array(note.tekst.utf8), { $0 })
      case .cosignature:
        (Cosignature.message(note.tekst, time: time), { Cosignature(tijd: time, handtekening: $0).bytes })
      }
    let signature = try onderteken(message)
    guard signature.count == 64, try toetsing.isValid(sleutel, message, signature) else {
      throw LogError(
        .programma,
        "De handtekening die net is gezet, klopt niet. Er is niets bewaard. Controleer de sleutel en openssl.")
    }
    return note.adding(.init(sleutel, line(signature)))
  }
}
