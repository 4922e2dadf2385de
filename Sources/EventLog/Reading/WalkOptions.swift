/// How much a walk through the log looks at.
struct WalkOptions {
  /// Compare every header with its hash and every payload with its commitment.
  var verifiesHashes = false
  /// Make records.
  var makesRecords = true
  /// Go on behind damage, to find all of it.
  var findsAll = false
  /// Visit what is sound behind damage too, and keep account of what was not visited. Needs the three above.
  var readsOn = false
  /// Nobody else writes meanwhile: what stands behind the last complete commit stays as it is.
  var holdsLock = false

  /// For a reading that goes on behind damage with what verifies by itself.
  static let doorlezen = WalkOptions(verifiesHashes: true, findsAll: true, readsOn: true)
  /// For whoever writes behind what was read.
  static let schrijven = WalkOptions(verifiesHashes: true, holdsLock: true)
}
