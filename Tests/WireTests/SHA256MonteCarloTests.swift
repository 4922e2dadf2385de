import Testing
import Wire

/// The Monte Carlo test of the NIST SHA validation system: 100 × 1000 digests, each over the three before it.
@Suite struct SHA256MonteCarloTests {
  static let seed = "f41ece2613e4573915696b5adcd51ca328be3bf566a9ca99c9ceb0279c1cb0a7"

  /// The first two as published; the others by another program (Python's hashlib) along the same chain.
  static let checkpoints = [
    0: "83d28614d49c3adc1d6fc05db5f48037c056f8d2a4ce44ec6457dea5dd797cd1",
    1: "99dbe3127ef2e93dd9322d6a07909eb33b63995e529b3f954b8581621bb74d39",
    2: "8d4be295bb64661ca3c7efd129a2f725b33072dbdde32385b9a87b9af88ea76f",
    9: "882073f6bdf4a85f9b7c7df60c3a777323c5aa1b027cf0f7ef89e4fcbfdc8bef",
    49: "3738eeba8beaf7a8dfaf2e9010bb1ccde5ef024a1cf22951f1216f239b2cd434",
    99: "5c7992498a703c4e5897899cebd3321367f835f453775553582558ff69aefa98",
  ]

  @Test(arguments: SHA256.Path.allCases)
  func chain(path: SHA256.Path) throws {
    var seed = try #require(SHA256Digest(hex: Self.seed))
    for count in 0..<100 {
      var (first, second, third) = (seed, seed, seed)
      for _ in 0..<1000 {
        var hash = SHA256(path: path)
        hash.update(first)
        hash.update(second)
        hash.update(third)
        (first, second, third) = (second, third, hash.finalize())
      }
      seed = third
      if let expected = Self.checkpoints[count] { #expect(seed.hex == expected, "count \(count)") }
    }
  }
}
