internal import Wire

/// A position in a line, moving on value by value; every step refuses what is not canonical.
struct LineCursor {
  let line: Range<Int>
  private(set) var position: Int

  init(line: Range<Int>) {
    self.line = line
    self.position = line.lowerBound
  }

  /// Steps over fixed text.
  mutating func skip(_ text: [UInt8], _ buffer: [UInt8]) throws(LineFault) {
    guard matches(text, buffer) else { throw malformed("hier hoort ‘\(String(decoding: text, as: UTF8.self))’") }
    position += text.count
  }

  /// An integer from `least` to 2^53−1.
  mutating func number(_ buffer: [UInt8], from least: Int) throws(LineFault) -> Int {
    let bytes = buffer.span
    let start = position
    var value = 0
    while position < line.upperBound, position - start < 17 {
      let digit = bytes[position] &- UInt8(ascii: "0")
      guard digit < 10 else { break }
      value = value * 10 + Int(digit)
      position += 1
    }
    let hasLeadingZero = position - start > 1 && bytes[start] == UInt8(ascii: "0")
    guard position > start, !hasLeadingZero, value >= least, value < 1 << 53 else {
      position = start
      throw malformed("hier hoort een geheel getal vanaf \(least)")
    }
    return value
  }

  /// A moment as `2026-02-12T09:14:22.123Z`, in milliseconds since 1970.
  mutating func time(_ buffer: [UInt8], _ scanner: inout TimeScanner) throws(LineFault) -> Int64 {
    guard line.upperBound - position >= 24, let time = scanner.milliseconds(buffer, at: position) else {
      throw malformed("hier hoort een tijdstip")
    }
    position += 24
    return time
  }

  /// A text that is not empty, up to its closing quote.
  mutating func name(_ buffer: [UInt8], _ table: inout NameTable) throws(LineFault) -> Int {
    let bytes = buffer.span
    var isPlain = true
    var end = position
    while end < line.upperBound, bytes[end] != UInt8(ascii: "\"") {
      if bytes[end] == UInt8(ascii: "\\") {
        isPlain = false
        end += 1
      } else if bytes[end] < 0x20 {
        throw malformed("in deze tekst staat een stuurteken")
      } else if bytes[end] >= 0x80 {
        isPlain = false
      }
      end += 1
    }
    guard end < line.upperBound, end > position,
      let index = table.index(of: position..<end, in: buffer, isPlain: isPlain)
    else { throw malformed("hier hoort een tekst") }
    position = end
    return index
  }

  /// 32 hex characters.
  mutating func identifier(_ buffer: [UInt8]) throws(LineFault) -> ID128 {
    guard line.upperBound - position >= 32, let value = ID128(hex: buffer.span, at: position) else {
      throw malformed("hier horen 32 hexadecimale tekens")
    }
    position += 32
    return value
  }

  /// 64 hex characters.
  mutating func digest(_ buffer: [UInt8]) throws(LineFault) -> SHA256Digest {
    guard line.upperBound - position >= 64, let value = SHA256Digest(hexBytes: buffer.span, at: position)
    else { throw malformed("hier horen 64 hexadecimale tekens") }
    position += 64
    return value
  }

  /// The salt with its quotes, up to the beginning of the payload; nil for a destroyed payload.
  mutating func salt(_ buffer: [UInt8], _ keys: EnvelopeKeys) throws(LineFault) -> Range<Int>? {
    if matches(keys.destroyed, buffer) {
      position += keys.destroyed.count - 4
      return nil
    }
    try skip([UInt8(ascii: "\"")], buffer)
    let start = position
    _ = try identifier(buffer)
    try skip(keys.data, buffer)
    return start..<start + 32
  }

  /// The payload, which ends one byte before the line does.
  mutating func payload(_ buffer: [UInt8], isDestroyed: Bool) throws(LineFault) -> Range<Int> {
    let bytes = buffer.span
    let end = line.upperBound - 1
    guard end > position, bytes[end] == UInt8(ascii: "}") else {
      position = max(position, end)
      throw malformed("hier hoort ‘}’")
    }
    let isWhole =
      isDestroyed
      ? end == position + 4 : bytes[position] == UInt8(ascii: "{") && bytes[end - 1] == UInt8(ascii: "}")
    guard isWhole else { throw malformed("hier hoort de inhoud, tussen accolades") }
    return position..<end
  }

  private func matches(_ text: [UInt8], _ buffer: [UInt8]) -> Bool {
    guard line.upperBound - position >= text.count else { return false }
    let bytes = buffer.span
    let expected = text.span
    for index in expected.indices where bytes[position + index] != expected[index] { return false }
    return true
  }

  private func malformed(_ reason: String) -> LineFault {
    LineFault(.vorm, "teken \(position - line.lowerBound + 1) van de regel is onverwacht: \(reason)")
  }
}
