/// Orders texts the way people number things: runs of digits compare by value, the rest by its bytes.
enum NatuurlijkeOrde {
  /// - Complexity: O(n) in the shorter text.
  static func kleiner(_ links: String, _ rechts: String) -> Bool {
    var a = links.utf8[...]
    var b = rechts.utf8[...]
    while let x = a.first, let y = b.first {
      if isCijfer(x), isCijfer(y) {
        let m = neemGetal(&a)
        let n = neemGetal(&b)
        if m.count != n.count { return m.count < n.count }
        if m != n { return m.lexicographicallyPrecedes(n) }
      } else {
        if x != y { return x < y }
        a.removeFirst()
        b.removeFirst()
      }
    }
    guard a.isEmpty, b.isEmpty else { return a.isEmpty }
    // The same but for zeros in front: one still comes before the other, in whatever order they are met.
    let (lang, ander) = (links.utf8.count, rechts.utf8.count)
    return lang == ander ? links.utf8.lexicographicallyPrecedes(rechts.utf8) : lang < ander
  }

  private static func isCijfer(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
  }

  /// Takes the digits at the front, without leading zeros.
  private static func neemGetal(_ tekst: inout Substring.UTF8View) -> [UInt8] {
    let cijfers = tekst.prefix(while: isCijfer)
    tekst = tekst[cijfers.endIndex...]
    return Array(cijfers.drop { $0 == UInt8(ascii: "0") })
  }
}
