package import Wire

/// That a log goes on from an earlier one: sizes and hashes, as text.
///
/// There is no C2SP form for this alone; it is that of tlog-proof with two sizes in the place of an index.
///
/// ```
/// gespreksboek-uitbreiding/1
/// van 1100
/// tot 1240
/// <base64>                            hashes of RFC 9162, 2.1.4.1
/// ```
package struct ConsistencyProof: Equatable, Sendable {
  private static let header = "gespreksboek-uitbreiding/1"
  private static let mostHashes = 126

  package let van: Int
  package let tot: Int
  package let hashes: [SHA256Digest]

  package init(van: Int, tot: Int, hashes: [SHA256Digest]) {
    self.van = van
    self.tot = tot
    self.hashes = hashes
  }

  /// Reads one; nil for what has not this form.
  package init?(_ bytes: [UInt8]) {
    guard bytes.count <= SignedNote.grens, let text = NoteText.string(bytes) else { return nil }
    var lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    guard lines.count >= 4, lines.last?.isEmpty == true, lines.count <= Self.mostHashes + 4, lines[0] == Self.header,
      lines[1].hasPrefix("van "), let van = NoteText.number(lines[1].dropFirst(4)),
      lines[2].hasPrefix("tot "), let tot = NoteText.number(lines[2].dropFirst(4))
    else { return nil }
    lines.removeLast()
    var hashes: [SHA256Digest] = []
    for line in lines.dropFirst(3) {
      guard let hash = Base64.decode(String(line)).flatMap({ SHA256Digest(bytes: $0) }) else { return nil }
      hashes.append(hash)
    }
    self.init(van: van, tot: tot, hashes: hashes)
  }

  package var bytes: [UInt8] {
    let lines = [Self.header, "van \(van)", "tot \(tot)"] + hashes.map { Base64.encode($0.bytes) } + [""]
    return Array(lines.joined(separator: "\n").utf8)
  }

  /// Checks that it leads from the one head to the other.
  package func verify(from old: TreeHead, to new: TreeHead) throws(MerkleProofFault) {
    guard van == old.aantal, tot == new.aantal else { throw .buitenBereik }
    try MerkleProof.verify(consistency: hashes, from: van, old.wortel, to: tot, new.wortel)
  }
}
