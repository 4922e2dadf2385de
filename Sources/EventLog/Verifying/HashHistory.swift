internal import Bewijs
internal import Wire

/// The hashes of the records of one history, by number: all of them, or what is left to know of it.
struct HashHistory: Sendable {
  /// Of the records from 1 on.
  private var vast: [SHA256Digest]
  /// Of later records, with gaps.
  private var los: [Int: SHA256Digest]

  init(_ vast: [SHA256Digest], los: [Int: SHA256Digest] = [:]) {
    self.vast = vast
    self.los = los
  }

  var aantal: Int { vast.count }

  subscript(nr: Int) -> SHA256Digest? {
    nr >= 1 && nr <= vast.count ? vast[nr - 1] : los[nr]
  }

  /// The same history up to this record, and then these.
  func replacing(from nr: Int, by nieuw: [Int: SHA256Digest]) -> HashHistory {
    HashHistory(
      Array(vast.prefix(max(0, nr - 1))),
      los: los.filter { $0.key < nr }.merging(nieuw.filter { $0.key >= nr }) { $1 })
  }

  func nr(of hash: SHA256Digest) -> Int? {
    vast.firstIndex(of: hash).map { $0 + 1 } ?? los.first { $0.value == hash }?.key
  }

  /// The Merkle root over so many records; nil when not all of them are known.
  ///
  /// - Complexity: O(n)
  func root(over aantal: Int) -> SHA256Digest? {
    var boom = MerkleTree()
    while boom.aantal < aantal {
      guard let hash = self[boom.aantal + 1] else { return nil }
      boom.append(hash)
    }
    return boom.wortel
  }
}

extension Checkpoint {
  /// The position up to which this history is what was noted; nil when it is not, or when too little is known of it.
  func place(in reeks: HashHistory) -> Int? {
    switch self {
    case .record(let nr, let begin): reeks[nr]?.hex.hasPrefix(begin) == true ? nr : nil
    case .hash(let hash): reeks.nr(of: hash)
    case .wortel(let aantal, let wortel): reeks.root(over: aantal) == wortel ? aantal : nil
    }
  }

  /// Whether enough is known of this history to say that it is what was noted or not.
  func isTestable(to reeks: HashHistory) -> Bool {
    switch self {
    case .record(let nr, _): reeks[nr] != nil
    case .hash: false
    case .wortel(let aantal, _): reeks.root(over: aantal) != nil
    }
  }
}
