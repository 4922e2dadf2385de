/// Says whether an Ed25519 signature is one of this public key over this message; made by another program.
package struct SignatureCheck<Failure: Error> {
  package let isValid: (_ key: NoteKey, _ message: [UInt8], _ signature: [UInt8]) throws(Failure) -> Bool

  package init(
    _ isValid: @escaping (_ key: NoteKey, _ message: [UInt8], _ signature: [UInt8]) throws(Failure) -> Bool
  ) {
    self.isValid = isValid
  }
}

/// A signature of a known key that verifies.
package struct VerifiedSignature: Equatable, Sendable {
  package let sleutel: NoteKey
  /// When another party said that it saw the text, in seconds since 1970; nil under a signature of the text itself.
  package let tijd: Int?
}

extension SignedNote {
  /// Verifies the lines of keys that are known; those of others are ignored.
  ///
  /// - Returns: one for each key that signed, in the order of the lines.
  /// - Throws: `.right` of the check when the other program fails. A line of a known key that does not verify refuses the
  ///   whole note, and so does a note without a line of a known key.
  package func verify<Failure: Error>(
    _ keys: [NoteKey], _ check: SignatureCheck<Failure>
  ) throws(NoteVerifyError<Failure>) -> [VerifiedSignature] {
    var found: [VerifiedSignature] = []
    for line in handtekeningen {
      guard let key = keys.first(where: line.isOf), !found.contains(where: { $0.sleutel == key }) else { continue }
      let (isValid, time) = try verify(line, key, check)
      guard isValid else { throw .note(.ongeldigeHandtekening(naam: line.naam)) }
      found.append(VerifiedSignature(sleutel: key, tijd: time))
    }
    guard !found.isEmpty else { throw .note(.onbekendeSleutel(namen: handtekeningen.map(\.naam))) }
    return found
  }

  private func verify<Failure: Error>(
    _ line: Signature, _ key: NoteKey, _ check: SignatureCheck<Failure>
  ) throws(NoteVerifyError<Failure>) -> (Bool, Int?) {
    do throws(Failure) {
      switch key.soort {
      case .note:
        return (line.bytes.count == 64 ? try check.isValid(key, Array(tekst.utf8), line.bytes) : false, nil)
      case .cosignature:
        guard let cosignature = Cosignature(line.bytes) else { return (false, nil) }
        let message = Cosignature.message(tekst, time: cosignature.tijd)
        return (try check.isValid(key, message, cosignature.handtekening), cosignature.tijd)
      }
    } catch {
      throw .check(error)
    }
  }
}

/// Why verifying a note did not succeed.
package enum NoteVerifyError<Failure: Error>: Error {
  case note(NoteFault)
  /// The program that verifies signatures could not do so.
  case check(Failure)
}
