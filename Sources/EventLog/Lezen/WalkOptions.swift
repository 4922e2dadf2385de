/// How much a walk through the log looks at.
struct WalkOptions {
  /// Compare every header with its hash and every payload with its commitment.
  var verifiesHashes = false
  /// Read payloads and make records.
  var makesRecords = true
  /// Read payloads to see whether they are canonical, also when no records are made.
  var checksPayloads = false
  /// Go on behind damage, to find all of it.
  var findsAll = false
  /// Visit what is sound behind damage too, and keep account of what was not visited. Needs the three above.
  var readsOn = false

  /// For a reading that goes on behind damage with what verifies by itself.
  static let doorlezen = WalkOptions(verifiesHashes: true, findsAll: true, readsOn: true)
}
