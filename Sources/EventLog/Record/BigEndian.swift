/// Numbers with their highest byte first.
enum BigEndian {
  static func append(_ value: UInt64, _ count: Int, to bytes: inout [UInt8]) {
    for index in 1...count { bytes.append(UInt8(truncatingIfNeeded: value >> UInt64(8 * (count - index)))) }
  }

  static func number(_ bytes: [UInt8], _ start: Int, _ count: Int) -> UInt64 {
    let span = bytes.span
    var value: UInt64 = 0
    for index in start..<start + count { value = value << 8 | UInt64(span[index]) }
    return value
  }
}
