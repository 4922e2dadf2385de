/// A ZIP archive of files that are kept as they are, without compression.
///
/// Made after PKWARE's APPNOTE 6.3.9: a local header and the bytes for each file, the central directory, and its end. Names are in
/// UTF-8 (bit 11). Every file has the first moment that the format knows, so that equal files give equal bytes. Without the
/// extensions for large archives: at most 65,535 files and 4 GiB.
struct Zip {
  private var bytes: [UInt8] = []
  private var inhoud: [UInt8] = []
  private var aantal: UInt16 = 0

  /// 1 January 1980, 00:00.
  private static let dag: UInt16 = 0x0021
  private static let versie: UInt16 = 20
  private static let namenInUTF8: UInt16 = 1 << 11

  /// Adds a file.
  ///
  /// - Precondition: the archive stays below 4 GiB and 65,536 files.
  /// - Complexity: O(n) in the bytes.
  mutating func voegToe(_ naam: String, _ data: [UInt8]) {
    let plek = UInt32(bytes.count)
    let controle = CRC32.van(data)
    let kop = Self.kop(naam, controle, UInt32(data.count))
    bytes.voeg(0x0403_4B50 as UInt32)
    bytes += kop
    bytes += naam.utf8
    bytes += data

    inhoud.voeg(0x0201_4B50 as UInt32)
    inhoud.voeg(Self.versie)
    inhoud += kop
    inhoud.voeg(0 as UInt16)  // comment
    inhoud.voeg(0 as UInt16)  // disk
    inhoud.voeg(0 as UInt16)  // internal attributes
    inhoud.voeg(0 as UInt32)  // external attributes
    inhoud.voeg(plek)
    inhoud += naam.utf8
    aantal += 1
  }

  /// The archive.
  func gesloten() -> [UInt8] {
    var geheel = bytes + inhoud
    geheel.voeg(0x0605_4B50 as UInt32)
    geheel.voeg(0 as UInt16)  // this disk
    geheel.voeg(0 as UInt16)  // disk of the directory
    geheel.voeg(aantal)
    geheel.voeg(aantal)
    geheel.voeg(UInt32(inhoud.count))
    geheel.voeg(UInt32(bytes.count))
    geheel.voeg(0 as UInt16)  // comment
    return geheel
  }

  /// What the local header and the directory have in common.
  private static func kop(_ naam: String, _ controle: UInt32, _ lengte: UInt32) -> [UInt8] {
    var kop: [UInt8] = []
    kop.voeg(versie)
    kop.voeg(namenInUTF8)
    kop.voeg(0 as UInt16)  // stored
    kop.voeg(0 as UInt16)  // time
    kop.voeg(dag)
    kop.voeg(controle)
    kop.voeg(lengte)  // as kept
    kop.voeg(lengte)  // as it was
    kop.voeg(UInt16(naam.utf8.count))
    kop.voeg(0 as UInt16)  // extra
    return kop
  }
}

/// The checksum of ZIP: CRC-32 with the reflected polynomial EDB88320 (ISO 3309).
enum CRC32 {
  private static let tafel: [UInt32] = (0..<256).map { getal in
    (0..<8).reduce(UInt32(getal)) { rest, _ in rest & 1 == 1 ? 0xEDB8_8320 ^ (rest >> 1) : rest >> 1 }
  }

  /// - Complexity: O(n).
  static func van(_ bytes: [UInt8]) -> UInt32 {
    ~bytes.reduce(~0 as UInt32) { rest, byte in tafel[Int((rest ^ UInt32(byte)) & 0xFF)] ^ (rest >> 8) }
  }
}

extension [UInt8] {
  /// A number in little-endian order.
  fileprivate mutating func voeg(_ getal: some FixedWidthInteger & UnsignedInteger) {
    for plek in stride(from: 0, to: getal.bitWidth, by: 8) { append(UInt8(truncatingIfNeeded: getal >> plek)) }
  }
}
