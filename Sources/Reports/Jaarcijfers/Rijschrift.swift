internal import Kalender

/// A value that rows can hold: written and read in one order.
///
/// ```
/// number   7 bits a byte, lowest first, the high bit set on all but the last; negative ones as 2·|n|−1, others as 2·n
/// text     length in bytes, UTF-8
/// maybe    0, or 1 and the value
/// list     how many, and each
/// packed   length in bytes, and the value
/// ```
protocol Rijwaarde {
  func schrijf(_ uit: inout Rijschrijver)
  init(_ lezer: inout Rijlezer) throws(Rijfout)
}

/// Writes saved rows as bytes: whole numbers in as few bytes as they need, texts with their length before them.
struct Rijschrijver {
  fileprivate(set) var bytes: [UInt8] = []

  mutating func zet<each Waarde: Rijwaarde>(_ waarde: repeat each Waarde) {
    repeat (each waarde).schrijf(&self)
  }
}

/// Bytes that are no row of this version.
package struct Rijfout: Error, Equatable {
  package init() {}
}

/// Reads what `Rijschrijver` wrote; every length is checked, so that no bytes can trap.
struct Rijlezer {
  fileprivate var rest: ArraySlice<UInt8>

  init(_ bytes: ArraySlice<UInt8>) { rest = bytes }

  /// The value of a whole row; bytes that are left over are a fault.
  ///
  /// - Parameter eerst: passes over what stands before it.
  static func rij<Waarde: Rijwaarde>(
    _ bytes: ArraySlice<UInt8>, na eerst: (inout Rijlezer) throws(Rijfout) -> Void = { _ in }
  ) throws(Rijfout) -> Waarde {
    var lezer = Rijlezer(bytes)
    try eerst(&lezer)
    let waarde: Waarde = try lezer.neem()
    guard lezer.rest.isEmpty else { throw Rijfout() }
    return waarde
  }

  mutating func neem<Waarde: Rijwaarde>() throws(Rijfout) -> Waarde { try Waarde(&self) }

  /// Passes over a value that stands there with its length.
  mutating func slaOver() throws(Rijfout) {
    let lengte = try aantal()
    rest = rest.dropFirst(lengte)
  }

  /// How many follow; each takes at least a byte, so no number of bytes asks for more room than it has itself.
  fileprivate mutating func aantal() throws(Rijfout) -> Int {
    let aantal: Int = try neem()
    guard aantal >= 0, aantal <= rest.count else { throw Rijfout() }
    return aantal
  }
}

extension Rijwaarde {
  /// A row of this value alone.
  var rij: [UInt8] {
    var uit = Rijschrijver()
    schrijf(&uit)
    return uit.bytes
  }
}

/// A value with its length in bytes before it, so that it can be passed over.
struct Ingepakt<Waarde: Rijwaarde>: Rijwaarde {
  let waarde: Waarde

  init(_ waarde: Waarde) { self.waarde = waarde }

  func schrijf(_ uit: inout Rijschrijver) {
    let bytes = waarde.rij
    uit.zet(bytes.count)
    uit.bytes += bytes
  }

  init(_ lezer: inout Rijlezer) throws(Rijfout) {
    let lengte = try lezer.aantal()
    waarde = try Rijlezer.rij(lezer.rest.prefix(lengte))
    lezer.rest = lezer.rest.dropFirst(lengte)
  }
}

extension Int: Rijwaarde {
  func schrijf(_ uit: inout Rijschrijver) {
    var rest = UInt64(bitPattern: Int64(self << 1) ^ Int64(self >> 63))
    while rest >= 0x80 {
      uit.bytes.append(UInt8(truncatingIfNeeded: rest) | 0x80)
      rest >>= 7
    }
    uit.bytes.append(UInt8(truncatingIfNeeded: rest))
  }

  init(_ lezer: inout Rijlezer) throws(Rijfout) {
    var (waarde, plek): (UInt64, UInt64) = (0, 0)
    while let byte = lezer.rest.popFirst() {
      guard plek < 63 || byte < 2 else { throw Rijfout() }
      waarde |= UInt64(byte & 0x7F) << plek
      if byte < 0x80 {
        self = Int(truncatingIfNeeded: Int64(waarde >> 1)) ^ -Int(truncatingIfNeeded: waarde & 1)
        return
      }
      plek += 7
    }
    throw Rijfout()
  }
}

extension Bool: Rijwaarde {
  func schrijf(_ uit: inout Rijschrijver) { uit.bytes.append(self ? 1 : 0) }

  init(_ lezer: inout Rijlezer) throws(Rijfout) {
    guard let byte = lezer.rest.popFirst(), byte < 2 else { throw Rijfout() }
    self = byte == 1
  }
}

extension String: Rijwaarde {
  func schrijf(_ uit: inout Rijschrijver) {
    uit.zet(utf8.count)
    uit.bytes += utf8
  }

  init(_ lezer: inout Rijlezer) throws(Rijfout) {
    let lengte = try lezer.aantal()
    self = String(decoding: lezer.rest.prefix(lengte), as: UTF8.self)
    lezer.rest = lezer.rest.dropFirst(lengte)
  }
}

extension Datum: Rijwaarde {
  func schrijf(_ uit: inout Rijschrijver) { uit.zet(dagnummer) }
  init(_ lezer: inout Rijlezer) throws(Rijfout) { self.init(dagnummer: try lezer.neem()) }
}

extension Optional: Rijwaarde where Wrapped: Rijwaarde {
  func schrijf(_ uit: inout Rijschrijver) {
    switch self {
    case nil: uit.zet(false)
    case let waarde?: uit.zet(true, waarde)
    }
  }

  init(_ lezer: inout Rijlezer) throws(Rijfout) {
    let isEr: Bool = try lezer.neem()
    self = isEr ? try Wrapped(&lezer) : nil
  }
}

extension Array: Rijwaarde where Element: Rijwaarde {
  func schrijf(_ uit: inout Rijschrijver) {
    uit.zet(count)
    for waarde in self { uit.zet(waarde) }
  }

  init(_ lezer: inout Rijlezer) throws(Rijfout) {
    let aantal = try lezer.aantal()
    self = []
    reserveCapacity(aantal)
    for _ in 0..<aantal { append(try lezer.neem()) }
  }
}
