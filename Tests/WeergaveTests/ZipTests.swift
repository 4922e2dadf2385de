import Testing

@testable import Weergave

@Suite("an archive of files as they are")
struct ZipTests {
  @Test("the checksum is CRC-32: the check value of its catalogue, and the empty one")
  func controlegetal() {
    #expect(CRC32.van(Array("123456789".utf8)) == 0xCBF4_3926)
    #expect(CRC32.van([]) == 0)
    #expect(CRC32.van(Array("The quick brown fox jumps over the lazy dog".utf8)) == 0x414F_A339)
  }

  @Test("one small file, byte for byte as the format says")
  func eenBestand() {
    var zip = Zip()
    zip.voegToe("é", [0x31])
    let kop: [UInt8] = [
      20, 0, 0, 8, 0, 0, 0, 0, 0x21, 0, 0xB7, 0xEF, 0xDC, 0x83, 1, 0, 0, 0, 1, 0, 0, 0, 2, 0, 0, 0,
    ]
    let plaatselijk: [UInt8] = [0x50, 0x4B, 3, 4] + kop + [0xC3, 0xA9, 0x31]
    let map: [UInt8] =
      [0x50, 0x4B, 1, 2, 20, 0] + kop + [UInt8](repeating: 0, count: 14) + [0xC3, 0xA9]
    let einde: [UInt8] =
      [0x50, 0x4B, 5, 6, 0, 0, 0, 0, 1, 0, 1, 0, UInt8(map.count), 0, 0, 0, UInt8(plaatselijk.count), 0, 0, 0, 0, 0]
    #expect(zip.gesloten() == plaatselijk + map + einde)
  }
}
