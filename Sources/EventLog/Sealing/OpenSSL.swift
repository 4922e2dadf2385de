package import Bewijs
internal import Wire

/// The program `openssl`, which makes and verifies Ed25519 signatures for us: nothing here knows how.
package struct OpenSSL {
  private static let oldest = 3

  private let platform: RestartingPlatform
  private let tijdelijk: String

  /// Looks whether the program is there and new enough.
  ///
  /// - Parameter tijdelijk: where a directory for messages and public keys is made; private keys are never copied.
  /// - Throws: `.programma` with what to install.
  package init(_ platform: RestartingPlatform, tijdelijk: String) throws(LogError) {
    self.platform = platform
    self.tijdelijk = tijdelijk
    let outcome = try Self.run(platform, ["version"])
    let words = String(decoding: outcome.uitvoer, as: UTF8.self).split(separator: " ")
    guard words.count >= 2, words[0] == "OpenSSL",
      let major = words[1].split(separator: ".").first.flatMap({ Int($0) }),
      major >= Self.oldest
    else {
      let what = words.prefix(2).joined(separator: " ")
      throw LogError(
        .programma,
        "Voor zegels is openssl 3.0 of later nodig. Op deze computer staat: \(what.isEmpty ? "iets anders" : what). "
          + "Installeer een nieuwere openssl.")
    }
  }

  private static func run(_ platform: RestartingPlatform, _ arguments: [String]) throws(LogError) -> ProgramOutcome {
    try LogError.running("openssl") { () throws(SystemError) in try platform.run(ProgramCall("openssl", arguments)) }
  }

  /// A new private key in PEM.
  package func newKey() throws(LogError) -> [UInt8] {
    let outcome = try Self.run(platform, ["genpkey", "-algorithm", "ed25519"])
    guard outcome.isGelukt, !outcome.uitvoer.isEmpty else {
      throw LogError(.programma, "openssl maakt geen sleutel. \(Self.said(outcome))")
    }
    return outcome.uitvoer
  }

  /// The public half of a private key in a file.
  package func publicKey(_ file: KeyFile) throws(LogError) -> [UInt8] {
    let outcome = try Self.run(platform, ["pkey", "-in", file.pad, "-pubout", "-outform", "DER"])
    guard outcome.isGelukt else {
      throw LogError(
        .sleutel,
        "‘\(file.pad)’ is geen sleutel, of het wachtwoord is niet goed. \(Self.said(outcome)) Geef het bestand dat "
          + "‘gespreksboek zegel sleutel’ maakte.", pad: file.pad)
    }
    guard let bytes = NoteKey.publicKey(der: outcome.uitvoer) else {
      throw LogError(
        .sleutel,
        "‘\(file.pad)’ is een sleutel van een andere soort. Nodig is Ed25519; maak er een met "
          + "‘gespreksboek zegel sleutel’.", pad: file.pad)
    }
    return bytes
  }

  /// Who signs with a private key, under a name.
  package func signer(
    _ file: KeyFile, name: String, _ kind: NoteKey.Kind, ssh: SSHKeygen? = nil
  ) throws(LogError) -> SealSigner {
    guard let key = NoteKey(naam: name, soort: kind, publiek: try publicKey(file)) else {
      throw LogError(
        .ongeldig, "‘\(name)’ kan geen naam van een sleutel zijn: er mag geen spatie en geen + in staan.")
    }
    var sshFile: (([UInt8]) throws(LogError) -> [UInt8])?
    if let ssh { sshFile = ssh.sign }
    return SealSigner(sleutel: key, toets: check, ssh: sshFile) { (message) throws(LogError) in
      try sign(message, file)
    }
  }

  private func sign(_ message: [UInt8], _ file: KeyFile) throws(LogError) -> [UInt8] {
    try PrivateDirectory.with(platform, in: tijdelijk) { (directory) throws(LogError) in
      let text = try directory.file("tekst", message)
      let outcome = try Self.run(platform, ["pkeyutl", "-sign", "-rawin", "-inkey", file.pad, "-in", text])
      guard outcome.isGelukt, outcome.uitvoer.count == 64 else {
        throw LogError(.sleutel, "Met ‘\(file.pad)’ is niet ondertekend. \(Self.said(outcome))", pad: file.pad)
      }
      return outcome.uitvoer
    }
  }

  /// Says whether a signature is one of a public key.
  package var check: SignatureCheck<LogError> {
    SignatureCheck { (key, message, signature) throws(LogError) in
      try PrivateDirectory.with(platform, in: tijdelijk) { (directory) throws(LogError) in
        let text = try directory.file("tekst", message)
        let made = try directory.file("handtekening", signature)
        let der = try directory.file("sleutel", key.der)
        let outcome = try Self.run(
          platform,
          [
            "pkeyutl", "-verify", "-rawin", "-pubin", "-keyform", "DER", "-inkey", der, "-in", text, "-sigfile", made,
          ])
        return outcome.isGelukt
      }
    }
  }

  /// The first line of what the program said, for people who know it.
  private static func said(_ outcome: ProgramOutcome) -> String {
    let line = String(decoding: outcome.fouten, as: UTF8.self).split(whereSeparator: \.isNewline).first ?? ""
    let shown = line.unicodeScalars.filter { $0.properties.generalCategory != .control }.prefix(120)
    return shown.isEmpty ? "" : "openssl zegt: \(String(String.UnicodeScalarView(shown)))."
  }
}

extension LogError {
  /// Runs another program; one that is missing is named, with what to do.
  static func running(
    _ name: String, _ work: () throws(SystemError) -> ProgramOutcome
  ) throws(LogError) -> ProgramOutcome {
    do throws(SystemError) {
      return try work()
    } catch {
      if error.kind == .notFound {
        throw LogError(.programma, "Op deze computer staat geen ‘\(name)’. Installeer het en probeer het opnieuw.")
      }
      throw LogError(
        .programma, "‘\(name)’ gaf geen antwoord (\(error.call), fout \(error.number)). Probeer het opnieuw.")
    }
  }
}
