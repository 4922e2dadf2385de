extension JSONScanner {
  /// A string, from its opening quote up to and including its closing one.
  mutating func string(_ bytes: Span<UInt8>) throws(JSONError) -> String {
    index += 1
    let start = index
    let isASCII = skipPlain(bytes)
    switch try peek(bytes) {
    case UInt8(ascii: "\""):
      let content = bytes.extracting(start..<index)
      index += 1
      lastStringIsPlain = isASCII
      // ASCII needs no second look; anything else does.
      if isASCII { return String(copying: unsafe UTF8Span(unchecked: content, isKnownASCII: true)) }
      if let text = UTF8Text.string(content) { return text }
      throw invalidUTF8(bytes, start..<index - 1)
    case UInt8(ascii: "\\"):
      lastStringIsPlain = false
      return try stringWithEscapes(bytes, from: start)
    default:
      throw JSONError(.controlCharacter, offset: index)
    }
  }

  /// The rest of a string from its first escape on: unescaped bytes and decoded escapes go into one buffer.
  private mutating func stringWithEscapes(_ bytes: Span<UInt8>, from start: Int) throws(JSONError) -> String {
    var decoded: [UInt8] = []
    var plainStart = start
    while true {
      _ = skipPlain(bytes)
      switch try peek(bytes) {
      case UInt8(ascii: "\""):
        try append(bytes, plainStart..<index, to: &decoded)
        index += 1
        // Both the plain parts and the escapes were checked.
        return String(decoding: decoded, as: UTF8.self)
      case UInt8(ascii: "\\"):
        try append(bytes, plainStart..<index, to: &decoded)
        try escape(bytes, to: &decoded)
        plainStart = index
      default:
        throw JSONError(.controlCharacter, offset: index)
      }
    }
  }

  /// Moves to the next quote, backslash or control character, or to the end, and says whether all before it was ASCII.
  mutating func skipPlain(_ bytes: Span<UInt8>) -> Bool {
    var seen: UInt64 = 0
    while index + 8 <= bytes.count {
      let word = EightBytes.load(bytes, at: index)
      if EightBytes.holdsStop(word) { break }
      seen |= word
      index += 8
    }
    while index < bytes.count {
      let byte = bytes[index]
      if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\") || byte < 0x20 { break }
      seen |= UInt64(byte)
      index += 1
    }
    return seen & EightBytes.highBits == 0
  }

  /// One escape, from its backslash on.
  private mutating func escape(_ bytes: Span<UInt8>, to decoded: inout [UInt8]) throws(JSONError) {
    let start = index
    index += 1
    let character = try peek(bytes)
    index += 1
    switch character {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"): decoded.append(character)
    case UInt8(ascii: "n"): decoded.append(0x0A)
    case UInt8(ascii: "t"): decoded.append(0x09)
    case UInt8(ascii: "r"): decoded.append(0x0D)
    case UInt8(ascii: "b"): decoded.append(0x08)
    case UInt8(ascii: "f"): decoded.append(0x0C)
    case UInt8(ascii: "/"):
      guard dialect == .file else { throw JSONError(.escapeNotCanonical, offset: start) }
      decoded.append(character)
    case UInt8(ascii: "u"):
      let scalar = try codedScalar(bytes, from: start)
      if dialect == .canonical { try requireCanonical(scalar, bytes, from: start) }
      for unit in UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter { decoded.append(unit) }
    default:
      throw JSONError(.invalidEscape, offset: start)
    }
  }

  /// The character of `\uXXXX`, or of two of them that form a surrogate pair; `index` stands behind the `u`.
  private mutating func codedScalar(_ bytes: Span<UInt8>, from start: Int) throws(JSONError) -> Unicode.Scalar {
    let first = try fourDigits(bytes, from: start)
    if let scalar = Unicode.Scalar(first) { return scalar }

    // Section 7 of the RFC: a character above U+FFFF is a high surrogate with a low one right behind it.
    guard UTF16.isLeadSurrogate(first), index < bytes.count, bytes[index] == UInt8(ascii: "\\") else {
      throw JSONError(.loneSurrogate, offset: start)
    }
    let secondStart = index
    index += 1
    guard try peek(bytes) == UInt8(ascii: "u") else { throw JSONError(.loneSurrogate, offset: start) }
    index += 1
    let second = try fourDigits(bytes, from: secondStart)
    guard UTF16.isTrailSurrogate(second),
      let scalar = Unicode.Scalar(0x10000 + (UInt32(first) - 0xD800) << 10 + (UInt32(second) - 0xDC00))
    else { throw JSONError(.loneSurrogate, offset: start) }
    return scalar
  }

  private mutating func fourDigits(_ bytes: Span<UInt8>, from start: Int) throws(JSONError) -> UInt16 {
    var code: UInt16 = 0
    for _ in 0..<4 {
      let character = try peek(bytes)
      // 0x20 makes a lower-case letter of an upper-case one; that of a digit or a lower-case letter is set already.
      let letter = UInt8(ascii: "A")...UInt8(ascii: "F") ~= character ? character | 0x20 : character
      guard let value = Hex.value(of: letter) else { throw JSONError(.invalidEscape, offset: start) }
      code = code << 4 | UInt16(value)
      index += 1
    }
    return code
  }

  /// Canonical is `\u00xx` in lower case, only for control characters without a short form.
  private func requireCanonical(
    _ scalar: Unicode.Scalar, _ bytes: Span<UInt8>, from start: Int
  ) throws(JSONError) {
    var isLowerCase = true
    for position in start + 2..<index where bytes[position] & 0xE0 == 0x40 { isLowerCase = false }
    switch scalar.value {
    case 0x08, 0x09, 0x0A, 0x0C, 0x0D: throw JSONError(.escapeNotCanonical, offset: start)
    case 0..<0x20 where isLowerCase: return
    default: throw JSONError(.escapeNotCanonical, offset: start)
    }
  }

  private func append(_ bytes: Span<UInt8>, _ range: Range<Int>, to decoded: inout [UInt8]) throws(JSONError) {
    if UTF8Text.firstInvalid(bytes.extracting(range)) != nil { throw invalidUTF8(bytes, range) }
    for position in range { decoded.append(bytes[position]) }
  }

  private func invalidUTF8(_ bytes: Span<UInt8>, _ range: Range<Int>) -> JSONError {
    let position = UTF8Text.firstInvalid(bytes.extracting(range)) ?? 0
    return JSONError(.invalidUTF8, offset: range.lowerBound + position)
  }
}
