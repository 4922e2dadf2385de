internal import Wire

/// Names seen so far, each kept as one string however often it comes by.
///
/// Looks names up by their bytes as they stand in a line (between the quotes, escapes and all), so that a name that was
/// seen before costs no string.
///
/// ```
/// pool   dossier:7f3a…|regeling|toegang|        the bytes of all names, end to end
/// ends              36       44      51         where each ends
/// slots  [–, 2, –, 0, …, 1]                     open addressing, a power of two, at most half full
/// ```
struct NameTable {
  private(set) var names: [String] = []
  private var pool: [UInt8] = []
  private var ends: [Int] = []
  private var slots = [Int32](repeating: -1, count: 64)
  private var latest = -1

  /// A table in which these names have the first indexes, in this order.
  init(_ bekend: [String] = []) {
    for name in bekend {
      let bytes = Array(name.utf8)
      _ = add(name, bytes[...], at: slot(of: bytes.span, 0..<bytes.count))
    }
  }

  /// The index of the name in `range`; nil when the bytes are no canonical string. `isPlain`: ASCII without escapes.
  ///
  /// - Complexity: O(n) in the length of the name, amortised.
  mutating func index(of range: Range<Int>, in buffer: [UInt8], isPlain: Bool) -> Int? {
    let bytes = buffer.span
    // Records of one person tend to follow each other.
    if latest >= 0, equals(latest, bytes, range) { return latest }
    let slot = slot(of: bytes, range)
    if slots[slot] >= 0 {
      latest = Int(slots[slot])
      return latest
    }
    guard let name = isPlain ? String(decoding: buffer[range], as: UTF8.self) : Self.unescaped(buffer[range])
    else { return nil }
    latest = add(name, buffer[range], at: slot)
    return latest
  }

  /// The index here of every name of `other`, in its order; names that are new are added.
  ///
  /// - Complexity: O(n) in the bytes of those names.
  mutating func adopt(_ other: NameTable) -> [Int] {
    var start = 0
    return other.ends.enumerated().map { position, end in
      let slot = slot(of: other.pool.span, start..<end)
      defer { start = end }
      return slots[slot] >= 0
        ? Int(slots[slot]) : add(other.names[position], other.pool[start..<end], at: slot)
    }
  }

  /// The slot that holds the name, or the free one where it belongs.
  private func slot(of bytes: Span<UInt8>, _ range: Range<Int>) -> Int {
    var slot = Self.hash(bytes, range) & (slots.count - 1)
    while slots[slot] >= 0, !equals(Int(slots[slot]), bytes, range) { slot = (slot + 1) & (slots.count - 1) }
    return slot
  }

  private mutating func add(_ name: String, _ bytes: ArraySlice<UInt8>, at slot: Int) -> Int {
    slots[slot] = Int32(names.count)
    names.append(name)
    pool += bytes
    ends.append(pool.count)
    if names.count * 2 > slots.count { grow() }
    return names.count - 1
  }

  private func equals(_ index: Int, _ bytes: Span<UInt8>, _ range: Range<Int>) -> Bool {
    let start = index == 0 ? 0 : ends[index - 1]
    guard ends[index] - start == range.count else { return false }
    let own = pool.span
    for offset in 0..<range.count where own[start + offset] != bytes[range.lowerBound + offset] { return false }
    return true
  }

  private mutating func grow() {
    slots = [Int32](repeating: -1, count: slots.count * 2)
    var start = 0
    for (index, end) in ends.enumerated() {
      var slot = Self.hash(pool.span, start..<end) & (slots.count - 1)
      while slots[slot] >= 0 { slot = (slot + 1) & (slots.count - 1) }
      slots[slot] = Int32(index)
      start = end
    }
  }

  /// FNV-1a, folded: good enough for keys that are mostly random hex.
  private static func hash(_ bytes: Span<UInt8>, _ range: Range<Int>) -> Int {
    var hash: UInt64 = 0xcbf2_9ce4_8422_2325
    for index in range { hash = (hash ^ UInt64(bytes[index])) &* 0x100_0000_01b3 }
    return Int(truncatingIfNeeded: hash ^ hash >> 32)
  }

  /// The string that the bytes between two quotes stand for; nil when they are not canonical.
  private static func unescaped(_ bytes: ArraySlice<UInt8>) -> String? {
    let quote = [UInt8(ascii: "\"")]
    return (try? JSONReader.read(quote + bytes + quote, dialect: .canonical))?.string
  }
}
