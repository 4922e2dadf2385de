import Wire

/// The files of kept figures as somebody else than the program reads and writes them: all but the seal, for which one needs
/// the key, can be made anew.
struct Standbestand {
  private static let begin = 60
  private static let lengte = 56

  /// `stand` without its seal.
  private var kop: [UInt8]

  init?(_ bytes: [UInt8]) {
    guard bytes.count >= Self.begin + 32, String(decoding: bytes[0..<5], as: UTF8.self) == "STAND" else { return nil }
    kop = Array(bytes.dropLast(32))
  }

  /// The rows that a file holds, in its order.
  static func rijen(_ bytes: [UInt8], geldig: Int) -> [[UInt8]] {
    var rijen: [[UInt8]] = []
    var plek = 0
    while plek + 40 <= geldig {
      let einde = plek + 40 + Reeksbestand.getal(bytes, plek, 4)
      var positie = plek + 40
      while positie < einde {
        let volgende = positie + 20 + Reeksbestand.getal(bytes, positie + 16, 4)
        rijen.append(Array(bytes[positie..<volgende]))
        positie = volgende
      }
      plek = einde
    }
    return rijen
  }

  /// The parts: number, and where in `stand` it tells of them.
  private var delen: [(naam: String, plek: Int)] {
    stride(from: Self.begin, to: kop.count, by: Self.lengte).map { plek in
      ("stand-\(Reeksbestand.getal(kop, plek, 4))-\(Reeksbestand.getal(kop, plek + 4, 4)).rijen", plek)
    }
  }

  var namen: [String] { delen.map(\.naam) }

  func geldig(_ naam: String) -> Int {
    delen.first { $0.naam == naam }.map { Reeksbestand.getal(kop, $0.plek + 8, 8) } ?? 0
  }

  /// Makes a file of these rows and lets `stand` tell of it; returns the bytes of the file.
  mutating func zet(_ naam: String, _ rijen: [[UInt8]]) -> [UInt8] {
    guard let plek = delen.first(where: { $0.naam == naam })?.plek else { return [] }
    let body = Array(rijen.joined())
    let controle = SHA256.hash(
      [UInt8](repeating: 0, count: 32) + kop[plek..<plek + 4] + kop[8..<16] + body)
    var begin = [UInt8](repeating: 0, count: 8)
    Reeksbestand.zet(body.count, 4, in: &begin, op: 0)
    Reeksbestand.zet(rijen.count, 4, in: &begin, op: 4)
    let bytes = rijen.isEmpty ? [] : begin + controle.bytes + body
    for start in [plek + 8, plek + 16] { Reeksbestand.zet(bytes.count, 8, in: &kop, op: start) }
    let laatste = rijen.isEmpty ? [UInt8](repeating: 0, count: 32) : controle.bytes
    kop.replaceSubrange(plek + 24..<plek + 56, with: laatste)
    return bytes
  }

  /// Lets it be about another position.
  mutating func verplaats(nr: Int, hash: [UInt8]) {
    Reeksbestand.zet(nr, 8, in: &kop, op: 16)
    kop.replaceSubrange(24..<56, with: hash)
  }

  /// The file, sealed as well as one can without the key.
  func bytes(_ kenmerk: String, sleutel: [UInt8]?) -> [UInt8] {
    let inhoud = kop + kenmerk.utf8
    return kop + (sleutel.map { HMACSHA256.code(of: inhoud, key: $0) } ?? SHA256.hash(inhoud)).bytes
  }
}
