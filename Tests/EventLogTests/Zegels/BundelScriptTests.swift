import Bewijs
import EventLog
import Foundation
import Testing

/// The program that anybody has, on this machine.
enum Openssl {
  static let isEr: Bool = (try? OpenSSL(RestartingPlatform(LinuxPlatform()), tijdelijk: "/tmp")) != nil
}

@Suite("The program and the script for a proof judge alike", .enabled(if: Openssl.isEr, "openssl 3 is not there"))
struct BundelScriptTests {
  private static let script = VoorbeeldlogTests.pad.deletingLastPathComponent()
    .appending(path: "../../../docs/controleer-bewijs.sh").path

  /// A storage on disk, sealed with real keys that stand outside it.
  private struct Schijf {
    let map = OpslagTests.Map()
    let opslag: Storage
    let sleutel: KeyFile
    let openssl: OpenSSL

    init() throws {
      let platform = RestartingPlatform(LinuxPlatform())
      opslag = try Storage.setUp(path: map.pad + "/opslag", organisatie: "X", proef: true)
      openssl = try OpenSSL(platform, tijdelijk: "/tmp")
      sleutel = try Self.key("eigen", openssl, map.pad, opslag)
    }

    static func key(_ name: String, _ openssl: OpenSSL, _ map: String, _ opslag: Storage) throws -> KeyFile {
      let path = "\(map)/\(name).pem"
      try Data(openssl.newKey()).write(to: URL(filePath: path))
      try FileManager.default.setAttributes([.posixPermissions: 0o600], ofItemAtPath: path)
      return try KeyFile(path, outside: opslag, opslag.platform)
    }

    func signer(_ key: KeyFile) throws -> SealSigner {
      try openssl.signer(key, name: TreeHead.origin(opslag.kenmerk), .note)
    }
  }

  @Test("every attack, on files", .enabled(if: OpslagTests.hasTools, "jq or sha256sum is not there"))
  func aanvallen() throws {
    let schijf = try Schijf()
    let eigen = try schijf.signer(schijf.sleutel)
    let vreemd = try schijf.signer(Schijf.key("vreemd", schijf.openssl, schijf.map.pad, schijf.opslag))
    let proef = try Bundelproef.maak(schijf.opslag, eigen, vreemd) {
      _ = try SealMaker(
        schijf.opslag, eigen, actor: "m", termen: nil, WriterOptions(), nu: { schijf.opslag.platform.now() }
      ).make()
    }
    for (index, aanval) in Bundelaanval.alle.enumerated() {
      var files = proef.files
      try aanval.doe(&files, proef)
      let map = schijf.map.pad + "/bundel-\(index)"
      try Self.schrijf(files, map)
      let check = try proef.keur(files)
      #expect(Set(check.bevindingen.map(\.code)) == aanval.codes, "\(aanval.naam): \(check.bevindingen)")
      let (status, text) = try Self.keur(map, eigen.sleutel.description)
      #expect(status == (aanval.codes.isEmpty ? 0 : 1), "\(aanval.naam): \(text)")
      let codes = text.split(separator: "\n").filter { $0.hasPrefix("Z0") }.map { String($0.prefix(4)) }
      #expect(Set(codes) == Set(aanval.codes.map(\.rawValue)), "\(aanval.naam): \(text)")
    }
    // Another key than the one it was signed with, and one record by itself.
    let (status, text) = try Self.keur(schijf.map.pad + "/bundel-0", vreemd.sleutel.description)
    #expect(status == 1 && text.contains("Z014 zegel.txt"))
    let zegel = try #require(SealDirectory(schijf.opslag).zegels.last)
    let los = try ProofBundle.record(proef.nrs[1], Prover(schijf.opslag, zegel)) { _ in false }
    try Self.schrijf(
      Dictionary(uniqueKeysWithValues: los.bestanden.map { ($0.naam, $0.bytes) }), schijf.map.pad + "/los")
    let (alone, words) = try Self.keur(schijf.map.pad + "/los", eigen.sleutel.description)
    #expect(alone == 0 && words.contains("Dit zegt niets over andere records."), "\(words)")
  }

  @Test("a key that others can read, in the storage, of another kind, or that is none, is refused")
  func sleutels() throws {
    let schijf = try Schijf()
    let platform = schijf.opslag.platform
    let path = schijf.sleutel.pad
    try FileManager.default.setAttributes([.posixPermissions: 0o640], ofItemAtPath: path)
    #expect(code { _ = try KeyFile(path, outside: nil, platform) } == .sleutel)
    try FileManager.default.setAttributes([.posixPermissions: 0o600], ofItemAtPath: path)
    #expect(code { _ = try KeyFile(path + ".niet", outside: nil, platform) } == .sleutel)
    #expect(code { _ = try KeyFile(schijf.map.pad, outside: nil, platform) } == .sleutel)
    let inside = schijf.opslag.pad + "/sleutel.pem"
    try FileManager.default.copyItem(atPath: path, toPath: inside)
    #expect(code { _ = try KeyFile(inside, outside: schijf.opslag, platform) } == .sleutel)
    let sneaky = schijf.map.pad + "/x/../opslag//./sleutel.pem"
    #expect(code { try KeyFile.keepOut(sneaky, of: schijf.opslag) } == .sleutel)
    for (name, text) in [("leeg.pem", ""), ("geen.pem", "geen sleutel")] {
      let other = schijf.map.pad + "/" + name
      try Data(text.utf8).write(to: URL(filePath: other))
      try FileManager.default.setAttributes([.posixPermissions: 0o600], ofItemAtPath: other)
      #expect(code { _ = try schijf.openssl.publicKey(KeyFile(other, outside: nil, platform)) } == .sleutel)
    }
    let rsa = try platform.run(ProgramCall("openssl", ["genpkey", "-algorithm", "X25519"]))
    let other = schijf.map.pad + "/x25519.pem"
    try Data(rsa.uitvoer).write(to: URL(filePath: other))
    try FileManager.default.setAttributes([.posixPermissions: 0o600], ofItemAtPath: other)
    #expect(code { _ = try schijf.openssl.publicKey(KeyFile(other, outside: nil, platform)) } == .sleutel)
  }

  @Test("programs: what they write and how they end, within bounds; a missing one is named")
  func programmas() throws {
    let platform = LinuxPlatform()
    #expect(
      try platform.run(ProgramCall("sh", ["-c", "echo a; echo b >&2; exit 3"]))
        == ProgramOutcome(code: 3, uitvoer: Array("a\n".utf8), fouten: Array("b\n".utf8)))
    #expect(try platform.run(ProgramCall("cat", [])).uitvoer == [])
    #expect(try platform.run(ProgramCall("sh", ["-c", "kill -9 $$"])).code == 137)
    #expect(
      try platform.run(ProgramCall("printf", ["%s|", "a b", "$HOME", "'"])).uitvoer == Array("a b|$HOME|'|".utf8))
    #expect(throws: SystemError(.notFound, number: 2, call: "posix_spawn")) {
      try platform.run(ProgramCall("gespreksboek-is-er-niet", []))
    }
    #expect(throws: SystemError.self) { try platform.run(ProgramCall("yes", [], grens: 1000)) }
    #expect(throws: SystemError.self) { try platform.run(ProgramCall("sleep", ["30"], geduld: 100)) }
    let many = try platform.run(ProgramCall("sh", ["-c", "head -c 60000 /dev/zero; head -c 60000 /dev/zero >&2"]))
    #expect(many.uitvoer.count == 60_000 && many.fouten.count == 60_000)
  }

  private static func schrijf(_ files: Bundelaanval.Bestanden, _ map: String) throws {
    for (name, bytes) in files {
      let url = URL(filePath: map + "/" + name)
      try FileManager.default.createDirectory(at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
      try Data(bytes).write(to: url)
    }
  }

  private static func keur(_ map: String, _ key: String) throws -> (status: Int32, text: String) {
    let process = Process()
    let output = Pipe()
    process.executableURL = URL(filePath: "/bin/bash")
    process.arguments = [script, map, key]
    process.standardOutput = output
    process.standardError = output
    try process.run()
    let data = output.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    return (process.terminationStatus, String(decoding: data, as: UTF8.self))
  }
}
