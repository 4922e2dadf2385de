internal import Kalender

/// Writes saved rows as bytes: whole numbers in as few bytes as they need, texts with their length before them.
///
/// ```
/// number   7 bits a byte, lowest first, the high bit set on all but the last; negative ones as 2·|n|−1, others as 2·n
/// text     length in bytes, UTF-8
/// maybe    0, or 1 and the value
/// list     how many, and each
/// ```
struct Rijschrijver {
  private(set) var bytes: [UInt8] = []

  mutating func zet(_ getal: Int) {
    var rest = UInt64(bitPattern: Int64(getal << 1) ^ Int64(getal >> 63))
    while rest >= 0x80 {
      bytes.append(UInt8(truncatingIfNeeded: rest) | 0x80)
      rest >>= 7
    }
    bytes.append(UInt8(truncatingIfNeeded: rest))
  }

  mutating func zet(_ tekst: String) {
    zet(tekst.utf8.count)
    bytes += tekst.utf8
  }

  mutating func zet(_ ja: Bool) { bytes.append(ja ? 1 : 0) }
  mutating func zet(_ dag: Datum) { zet(dag.dagnummer) }

  mutating func zet<Waarde>(_ waarde: Waarde?, _ schrijf: (inout Rijschrijver, Waarde) -> Void) {
    zet(waarde != nil)
    if let waarde { schrijf(&self, waarde) }
  }

  mutating func zet<Waarde>(_ lijst: [Waarde], _ schrijf: (inout Rijschrijver, Waarde) -> Void) {
    zet(lijst.count)
    for waarde in lijst { schrijf(&self, waarde) }
  }
}

/// Bytes that are no row of this version.
package struct Rijfout: Error, Equatable {
  package init() {}
}

/// Reads what `Rijschrijver` wrote; every length is checked, so that no bytes can trap.
struct Rijlezer {
  private var rest: ArraySlice<UInt8>

  init(_ bytes: ArraySlice<UInt8>) { rest = bytes }

  var isOp: Bool { rest.isEmpty }

  mutating func getal() throws(Rijfout) -> Int {
    var (waarde, plek): (UInt64, UInt64) = (0, 0)
    while let byte = rest.popFirst() {
      guard plek < 63 || byte < 2 else { throw Rijfout() }
      waarde |= UInt64(byte & 0x7F) << plek
      if byte < 0x80 { return Int(truncatingIfNeeded: Int64(waarde >> 1)) ^ -Int(truncatingIfNeeded: waarde & 1) }
      plek += 7
    }
    throw Rijfout()
  }

  mutating func tekst() throws(Rijfout) -> String {
    let lengte = try getal()
    guard lengte >= 0, lengte <= rest.count else { throw Rijfout() }
    defer { rest = rest.dropFirst(lengte) }
    return String(decoding: rest.prefix(lengte), as: UTF8.self)
  }

  mutating func ja() throws(Rijfout) -> Bool {
    switch rest.popFirst() {
    case 0: false
    case 1: true
    default: throw Rijfout()
    }
  }

  mutating func dag() throws(Rijfout) -> Datum { Datum(dagnummer: try getal()) }

  mutating func mogelijk<Waarde>(
    _ lees: (inout Rijlezer) throws(Rijfout) -> Waarde
  ) throws(Rijfout) -> Waarde? {
    try ja() ? try lees(&self) : nil
  }

  mutating func lijst<Waarde>(
    _ lees: (inout Rijlezer) throws(Rijfout) -> Waarde
  ) throws(Rijfout) -> [Waarde] {
    let aantal = try getal()
    // Each value takes at least a byte, so no number of bytes asks for more room than it has itself.
    guard aantal >= 0, aantal <= rest.count else { throw Rijfout() }
    var lijst: [Waarde] = []
    lijst.reserveCapacity(aantal)
    for _ in 0..<aantal { lijst.append(try lees(&self)) }
    return lijst
  }
}
