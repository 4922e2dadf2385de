internal import Wire

/// The lines of one segment, each judged by itself.
///
/// A line counts as sound when its header matches its hash and its payload matches its commitment; where it stands and
/// what it follows on is for the chain.
struct SegmentLines {
  struct Lijn {
    /// With its LF.
    let bytes: Range<Int>
    let envelope: Envelope
    let index: Int
  }

  let bytes: [UInt8]
  /// Sound lines by number; more than one when a line was doubled.
  private(set) var lijnen: [Int: [Lijn]] = [:]
  /// Where each line begins, and the end of the last.
  private(set) var starts = [0]
  /// What damaged lines still say of themselves: the hash that stands there, and the one that their header gives.
  private var sporen: [SHA256Digest: Int] = [:]
  /// Damaged lines that don't show where their header ends.
  private var onleesbaar: Set<Int> = []

  init(_ bytes: [UInt8], _ scanner: inout EnvelopeScanner) {
    self.bytes = bytes
    var start = 0
    while let end = LineFeed.first(in: bytes, start..<bytes.count) {
      let index = starts.count - 1
      if let envelope = try? scanner.check(bytes, start..<end) {
        lijnen[envelope.nr, default: []].append(Lijn(bytes: start..<end + 1, envelope: envelope, index: index))
      } else {
        note(start..<end, index)
      }
      start = end + 1
      starts.append(start)
    }
    // What follows the last LF may still show which record it was.
    if start < bytes.count { note(start..<bytes.count, starts.count - 1) }
  }

  var aantal: Int { starts.count - 1 }

  /// The sound line with this number that follows on `hash`.
  func line(_ nr: Int, after hash: SHA256Digest) -> Lijn? {
    lijnen[nr]?.first { $0.envelope.previous == hash }
  }

  /// The damaged line that still shows the hash of a record, or its whole header.
  ///
  /// - Parameter index: where the record stood if no line was lost before it; the only place where a line is searched
  ///   that does not even show where its header ends.
  func trace(of hash: SHA256Digest, header: ArraySlice<UInt8>, at index: Int) -> Int? {
    if let found = sporen[hash] { return found }
    guard onleesbaar.contains(index), index < starts.count else { return nil }
    let line = starts[index]..<end(index)
    if bytes[line].starts(with: header) { return index }
    return Self.position(of: Array(hash.hex.utf8), in: bytes, line) == nil ? nil : index
  }

  /// True when a damaged line ends as one whose payload was destroyed.
  func isDestroyed(_ index: Int) -> Bool {
    bytes[starts[index]..<end(index)].suffix(Self.destroyed.count).elementsEqual(Self.destroyed)
  }

  private func end(_ index: Int) -> Int { index + 1 < starts.count ? starts[index + 1] - 1 : bytes.count }

  private mutating func note(_ range: Range<Int>, _ index: Int) {
    guard let key = Self.position(of: Self.key, in: bytes, range) else {
      onleesbaar.insert(index)
      return
    }
    sporen[Envelope.hash(header: bytes[range.lowerBound...key])] = index
    let value = key + Self.key.count
    guard value + 64 <= range.upperBound,
      let digest = SHA256Digest(hex: String(decoding: bytes[value..<value + 64], as: UTF8.self))
    else { return }
    sporen[digest] = index
  }

  private static let key = Array(#"","hash":""#.utf8)
  private static let destroyed = Array(#","zout":null,"data":null}"#.utf8)

  private static func position(of key: [UInt8], in bytes: [UInt8], _ range: Range<Int>) -> Int? {
    guard range.count >= key.count else { return nil }
    var index = range.lowerBound
    while index + key.count <= range.upperBound {
      if bytes[index] == key[0], bytes[index..<index + key.count].elementsEqual(key) { return index }
      index += 1
    }
    return nil
  }
}
