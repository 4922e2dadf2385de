internal import Wire

/// The last row of each key of one part: its file read once, every byte that counts verified, no value copied.
struct PartRows {
  private let bytes: [UInt8]
  private let deel: Int
  private let versie: UInt64
  /// Of each key, in order of first coming, where its last value stands in `bytes`.
  private var rijen: [(sleutel: ID128, plaats: Range<Int>)] = []
  private var nummers: [ID128: Int] = [:]

  /// - Throws: a doubt when the file is shorter than it should be, or other bytes stand in it.
  /// - Complexity: O(n) in the bytes that count.
  init(_ file: Descriptor, _ deel: KeptRowsHeader.Deel, versie: UInt64, _ platform: RestartingPlatform)
    throws(IndexDoubt)
  {
    let bytes = try IndexDoubt.wrapping { () throws(SystemError) in
      // Looked at first, so that no length makes us ask for memory that the file is no reason for.
      guard try platform.size(file) >= deel.geldig else { return [UInt8]() }
      var bytes = [UInt8](repeating: 0, count: deel.geldig)
      let count = try platform.readFully(file, at: 0, into: &bytes)
      return count == deel.geldig ? bytes : []
    }
    guard bytes.count == deel.geldig else { throw IndexDoubt("\(deel.naam) is te kort") }
    self.bytes = bytes
    self.deel = deel.nr
    self.versie = versie
    guard try takeBlocks() == deel.controle else { throw IndexDoubt("\(deel.naam) eindigt anders") }
  }

  /// Takes all blocks; returns the check of the last.
  private mutating func takeBlocks() throws(IndexDoubt) -> SHA256Digest {
    var controle = SHA256Digest.zero
    var positie = 0
    while positie < bytes.count {
      guard bytes.count - positie >= RowBlocks.kop else { throw IndexDoubt("half blok") }
      let begin = positie + RowBlocks.kop
      let lengte = Int(BigEndian.number(bytes, positie, 4))
      guard 0 < lengte, lengte <= bytes.count - begin else { throw IndexDoubt("half blok") }
      controle = RowBlocks.check(after: controle, part: deel, version: versie, bytes[begin..<begin + lengte])
      guard controle.bytes[...] == bytes[positie + 8..<begin] else { throw IndexDoubt("beschadigd blok") }
      try take(begin..<begin + lengte, count: Int(BigEndian.number(bytes, positie + 4, 4)))
      positie = begin + lengte
    }
    return controle
  }

  /// Takes the rows of a block, which must fill it.
  private mutating func take(_ body: Range<Int>, count: Int) throws(IndexDoubt) {
    var positie = body.lowerBound
    // A row takes bytes, so this is no more than the file is a reason for.
    if nummers.isEmpty, count <= body.count / RowBlocks.rijkop {
      nummers.reserveCapacity(bytes.count / body.count * count)
    }
    for _ in 0..<count {
      let begin = positie + RowBlocks.rijkop
      guard begin <= body.upperBound, let sleutel = ID128(bytes: bytes[positie..<positie + 16]) else {
        throw IndexDoubt("halve rij")
      }
      let lengte = Int(BigEndian.number(bytes, positie + 16, 4))
      guard lengte <= body.upperBound - begin else { throw IndexDoubt("halve rij") }
      positie = begin + lengte
      if let nummer = nummers[sleutel] {
        rijen[nummer].plaats = begin..<positie
      } else {
        nummers[sleutel] = rijen.count
        rijen.append((sleutel, begin..<positie))
      }
    }
    guard positie == body.upperBound else { throw IndexDoubt("blok met een staart") }
  }

  /// Gives each row that there is; a key without one is passed over.
  func visit<E: Error>(_ lees: (ID128, ArraySlice<UInt8>) throws(E) -> Void) throws(E) {
    for (sleutel, plaats) in rijen where !plaats.isEmpty { try lees(sleutel, bytes[plaats]) }
  }
}
