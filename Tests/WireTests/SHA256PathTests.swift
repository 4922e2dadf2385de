import CSHA256
import Foundation
import Testing
import Toevalsbron
import Wire

/// The paths against each other, against other programs, and in pieces.
@Suite struct SHA256PathTests {
  /// Bytes that follow from the length, so that an outside program can make the same.
  static func message(_ length: Int) -> [UInt8] {
    (0..<length).map { UInt8(truncatingIfNeeded: $0 * 131 + 7 * length + $0 >> 8) }
  }

  static func digest(_ message: [UInt8], _ path: SHA256.Path) -> SHA256Digest {
    var hash = SHA256(path: path)
    hash.update(message)
    return hash.finalize()
  }

  @Test(arguments: 0...130)
  func pathsAgree(length: Int) {
    let message = Self.message(length)
    let portable = Self.digest(message, .portable)
    #expect(Self.digest(message, .hardware) == portable)
    #expect(SHA256.hash(message) == portable)
    let deel = ([0, 0, 0] + message)[3...]
    let vanDeel = SHA256.hash(deel.span)
    #expect(vanDeel == portable)
  }

  /// Expected values by Python's hashlib: the digest over the digests of all lengths 0…130, and of some long messages.
  @Test(arguments: SHA256.Path.allCases)
  func otherProgram(path: SHA256.Path) {
    var all = SHA256(path: path)
    for length in 0...130 { all.update(Self.digest(Self.message(length), path)) }
    #expect(all.finalize().hex == "6015691c5858ce709f1a71d36068ab27e2006c2e83b289b4ee67e19095724fc7")

    let long = [
      4095: "c6f9fce2cde78ede23e0d779b363cca2b094ef86c5968bb94c1fb15e7b87a6b2",
      4096: "840d80a76f3e4e43d2aedfedad05d62d7b6ececae729f7ce1d71393363f200ec",
      4097: "5451a75c92cd446026f6b9087df0347451a36b12d284bdf57af0f1ce23d9dd0f",
      65599: "0b8c9235facea9d5a9224db89c527b90596a98c1be5dfc48451094fae2f09cb2",
      1_000_003: "431b334e837fa33fb278c14a389a063ffa87bd71c08dc08a9645380183edb337",
    ]
    for (length, expected) in long { #expect(Self.digest(Self.message(length), path).hex == expected) }
  }

  @Test(.enabled(if: FileManager.default.isExecutableFile(atPath: "/usr/bin/sha256sum")))
  func systemProgram() throws {
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent("sha256-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let lengths = Array(0...130) + [4096, 100_000]
    for length in lengths { try Data(Self.message(length)).write(to: folder.appendingPathComponent("\(length)")) }

    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/sha256sum")
    process.arguments = lengths.map(String.init)
    process.currentDirectoryURL = folder
    let pipe = Pipe()
    process.standardOutput = pipe
    try process.run()
    let output = String(decoding: pipe.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    process.waitUntilExit()

    let expected = lengths.map { "\(SHA256.hash(Self.message($0)).hex)  \($0)\n" }.joined()
    #expect(output == expected)
  }

  @Test(arguments: SHA256.Path.allCases, [1, 2, 3, 4, 5] as [UInt64])
  func inPieces(path: SHA256.Path, seed: UInt64) {
    var random = SplitMix64(zaad: seed)
    let message = Self.message(random.below(3000))
    var hash = SHA256(path: path)
    var rest = message[...]
    while !rest.isEmpty {
      let piece = rest.prefix(random.below(150))
      if piece.count == 1, let byte = piece.first { hash.update(byte: byte) } else { hash.update(piece) }
      rest = rest.dropFirst(piece.count)
    }
    #expect(hash.finalize() == Self.digest(message, .portable))
  }

  @Test func copyKeepsItsOwnMessage() {
    var hash = SHA256()
    hash.update(Array("ab".utf8))
    let beginning = hash
    hash.update(byte: UInt8(ascii: "c"))
    #expect(beginning.finalize() == SHA256.hash(Array("ab".utf8)))
    #expect(hash.finalize() == SHA256.hash(Array("abc".utf8)))
  }

  @Test func manyBlocksAtOnce() {
    let message = Self.message(64 * 7)
    var together = csha256_initial()
    unsafe csha256_compress(&together, message, 7, .portable)
    var apart = csha256_initial()
    for block in 0..<7 {
      let bytes = Array(message[64 * block..<64 * (block + 1)])
      unsafe csha256_compress(&apart, bytes, 1, block.isMultiple(of: 2) ? .hardware : .portable)
    }
    #expect(together.word.0 == apart.word.0)
    #expect(together.word.7 == apart.word.7)
  }

  #if os(Linux) && arch(x86_64)
    /// Without this the hardware path could be the portable one in disguise, and its tests prove nothing.
    @Test(.enabled(if: FileManager.default.isReadableFile(atPath: "/proc/cpuinfo")))
    func hardwareIsFoundWhereTheKernelNamesIt() throws {
      let text = try String(contentsOfFile: "/proc/cpuinfo", encoding: .utf8)
      #expect(SHA256.hasHardware == text.contains(" sha_ni"))
    }
  #endif
}
