/// Orders texts the way people number things: runs of digits compare by value, the rest by its bytes.
enum NatuurlijkeOrde {
  /// - Complexity: O(n) in the shorter text; no memory, as lists of everybody are sorted by it.
  static func kleiner(_ links: String, _ rechts: String) -> Bool {
    let (a, b) = (links.utf8.span, rechts.utf8.span)
    var (i, j) = (0, 0)
    while i < a.count, j < b.count {
      if isCijfer(a[i]), isCijfer(b[j]) {
        let (m, n) = (getal(a, vanaf: i), getal(b, vanaf: j))
        if m.count != n.count { return m.count < n.count }
        for plek in 0..<m.count where a[m.lowerBound + plek] != b[n.lowerBound + plek] {
          return a[m.lowerBound + plek] < b[n.lowerBound + plek]
        }
        (i, j) = (m.upperBound, n.upperBound)
      } else {
        if a[i] != b[j] { return a[i] < b[j] }
        (i, j) = (i + 1, j + 1)
      }
    }
    guard i == a.count, j == b.count else { return i == a.count }
    // The same but for zeros in front: one still comes before the other, in whatever order they are met.
    return a.count == b.count ? links.utf8.lexicographicallyPrecedes(rechts.utf8) : a.count < b.count
  }

  private static func isCijfer(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
  }

  /// Where the digits are that begin here, without leading zeros.
  private static func getal(_ tekst: Span<UInt8>, vanaf begin: Int) -> Range<Int> {
    var eerste = begin
    while eerste < tekst.count, tekst[eerste] == UInt8(ascii: "0") { eerste += 1 }
    var einde = eerste
    while einde < tekst.count, isCijfer(tekst[einde]) { einde += 1 }
    return eerste..<einde
  }
}
