/// The program `ssh-keygen`, which makes an SSHSIG beside a seal: a signature with a key that many people have already.
package struct SSHKeygen {
  /// What the signature is for; whoever verifies gives the same word.
  private static let namespace = "gespreksboek"

  private let platform: RestartingPlatform
  private let tijdelijk: String
  private let sleutel: KeyFile

  package init(_ platform: RestartingPlatform, tijdelijk: String, _ sleutel: KeyFile) {
    self.platform = platform
    self.tijdelijk = tijdelijk
    self.sleutel = sleutel
  }

  /// The signature over a file, in its armour; verified before it is given.
  func sign(_ bytes: [UInt8]) throws(LogError) -> [UInt8] {
    try PrivateDirectory.with(platform, in: tijdelijk) { (directory) throws(LogError) in
      let file = try directory.file("zegel", bytes)
      let made = try run(["-Y", "sign", "-q", "-n", Self.namespace, "-f", sleutel.pad, file])
      guard made.isGelukt, let signature = directory.contents("zegel.sig") else {
        throw LogError(
          .sleutel,
          "Met ‘\(sleutel.pad)’ is niet ondertekend. Geef een SSH-sleutel zonder wachtwoord, of een die "
            + "ssh-agent kent.", pad: sleutel.pad)
      }
      let path = FilePath.join(directory.pad, "zegel.sig")
      let judged = try run(["-Y", "check-novalidate", "-n", Self.namespace, "-s", path], input: file)
      guard judged.isGelukt else {
        throw LogError(.programma, "De SSH-handtekening die net is gezet, klopt niet. Er is niets bewaard.")
      }
      return signature
    }
  }

  private func run(_ arguments: [String], input: String? = nil) throws(LogError) -> ProgramOutcome {
    try LogError.running("ssh-keygen") { () throws(SystemError) in
      try platform.run(ProgramCall("ssh-keygen", arguments, invoer: input))
    }
  }
}
