internal import Kalender

/// Reads moments from bytes; remembers the last date, as records of one day follow each other.
struct TimeScanner {
  private var date: [UInt8] = []
  private var midnight: Int64 = 0

  /// The moment in the 24 bytes at `position`, in milliseconds since 1970; nil for any other form.
  mutating func milliseconds(_ buffer: [UInt8], at position: Int) -> Int64? {
    let bytes = buffer.span
    if !isSameDate(bytes, at: position) {
      let text = buffer[position..<position + 10]
      guard let datum = Datum(iso: String(decoding: text, as: UTF8.self)), datum.dagnummer >= 0 else { return nil }
      date = Array(text)
      midnight = Int64(datum.dagnummer) * 86_400_000
    }
    guard bytes[position + 10] == UInt8(ascii: "T"), bytes[position + 13] == UInt8(ascii: ":"),
      bytes[position + 16] == UInt8(ascii: ":"), bytes[position + 19] == UInt8(ascii: "."),
      bytes[position + 23] == UInt8(ascii: "Z"),
      let hour = Self.digits(2, bytes, at: position + 11), hour < 24,
      let minute = Self.digits(2, bytes, at: position + 14), minute < 60,
      let second = Self.digits(2, bytes, at: position + 17), second < 60,
      let milli = Self.digits(3, bytes, at: position + 20)
    else { return nil }
    return midnight + ((hour * 60 + minute) * 60 + second) * 1000 + milli
  }

  private func isSameDate(_ bytes: Span<UInt8>, at position: Int) -> Bool {
    guard date.count == 10 else { return false }
    for index in 0..<10 where date[index] != bytes[position + index] { return false }
    return true
  }

  private static func digits(_ count: Int, _ bytes: Span<UInt8>, at position: Int) -> Int64? {
    var value: Int64 = 0
    for index in position..<position + count {
      let digit = bytes[index] &- UInt8(ascii: "0")
      guard digit < 10 else { return nil }
      value = value * 10 + Int64(digit)
    }
    return value
  }
}
