import EventLog
import Foundation
import Wire

/// A key for tests. Ed25519 gives one signature for one message, so that answers never differ between runs.
enum Zegelsleutel {
  /// Whether the program that signs is on this machine.
  static let isEr = (try? OpenSSL(RestartingPlatform(LinuxPlatform()), tijdelijk: "/tmp")) != nil

  static let pem = """
    -----BEGIN PRIVATE KEY-----
    MC4CAQAwBQYDK2VwBCIEIKtmv5B62ABf61J91HbQ5x1ct3qTIElHCltgBpKQiXHQ
    -----END PRIVATE KEY-----

    """

  /// Of another party.
  static let vanOr = """
    -----BEGIN PRIVATE KEY-----
    MC4CAQAwBQYDK2VwBCIEIGEowXBim4mdW7kds2nmNzDYWFuAIzWFQTCZkSua+ncr
    -----END PRIVATE KEY-----

    """

  /// Puts the key beside the storage, closed to others, and that of another party.
  static func zet(_ loop: Proefloop) throws {
    try zet("zegel.pem", pem, loop)
    try zet("ander.pem", vanOr, loop)
  }

  static func zet(_ naam: String, _ tekst: String, _ loop: Proefloop) throws {
    try loop.schrijf(naam, tekst)
    try FileManager.default.setAttributes([.posixPermissions: 0o600], ofItemAtPath: loop.map + "/" + naam)
  }

  /// Makes a seal and gives its file name; the verification key comes in `controlesleutel.txt`.
  @discardableResult
  static func zegel(_ loop: Proefloop, _ extra: String = "") throws -> String {
    let json = try loop.lukt("zegel maken --sleutel zegel.pem --json \(extra)").json
    try loop.schrijf("controlesleutel.txt", (json["controlesleutel"]?.string ?? "") + "\n")
    return "Storage/zegels/\(json["records"]?.integer ?? 0).txt"
  }
}
