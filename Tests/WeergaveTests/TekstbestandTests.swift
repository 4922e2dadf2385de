import Tekst
import Testing

/// A text comes out the same in whatever way a program stored it, or it is said what the file is.
@Suite struct TekstbestandTests {
  private static let tekst = "naam;in dienst\nZoë Çelik – ‘chef’;€ 3\n"

  private static func utf16(_ tekst: String, hoogsteEerst: Bool, merk: Bool) -> [UInt8] {
    ((merk ? [0xFEFF] : []) + Array(tekst.utf16)).flatMap { eenheid -> [UInt8] in
      let (hoog, laag) = (UInt8(eenheid >> 8), UInt8(eenheid & 0xFF))
      return hoogsteEerst ? [hoog, laag] : [laag, hoog]
    }
  }

  @Test("UTF-16 in either order, with a mark and without", arguments: [true, false], [true, false])
  func utf16(hoogsteEerst: Bool, merk: Bool) throws {
    let gelezen = try Tekstbestand(Self.utf16(Self.tekst, hoogsteEerst: hoogsteEerst, merk: merk))
    #expect(String(decoding: gelezen.bytes, as: UTF8.self) == Self.tekst && gelezen.codering == .utf16)
    #expect(gelezen.voorbeeld == "Zoë")
  }

  @Test("half a character of UTF-16 is no text")
  func gebroken() {
    #expect(throws: GeenTekst.gebroken) { try Tekstbestand([0xFF, 0xFE, 0x41]) }
    #expect(throws: GeenTekst.gebroken) { try Tekstbestand([0xFF, 0xFE, 0x00, 0xD8, 0x41, 0x00]) }
  }

  @Test("Windows-1252, by the table of the Encoding Standard")
  func windows1252() throws {
    let bytes: [UInt8] =
      Array("Zo".utf8) + [0xEB, 0x20, 0x96, 0x20, 0x80, 0x91, 0x92, 0x93, 0x94, 0x85, 0x8C, 0x9F, 0xFF]
    let gelezen = try Tekstbestand(bytes)
    #expect(String(decoding: gelezen.bytes, as: UTF8.self) == "Zoë – €‘’“”…ŒŸÿ")
    #expect(gelezen.codering == .windows1252 && gelezen.voorbeeld == "Zoë")
  }

  @Test(
    "what may be UTF-8, whole or broken, stays byte for byte",
    arguments: [
      Array("gewoon".utf8), Array("Zoë".utf8), [0xEF, 0xBB, 0xBF] + Array("Zoë".utf8), Array("Zoë ".utf8) + [0xEB], [],
      [0x61, 0x81], [0x61, 0xE9, 0x00], [0x61, 0xE9, 0x1B],
    ])
  func utf8(bytes: [UInt8]) throws {
    let gelezen = try Tekstbestand(bytes)
    #expect(gelezen.bytes == bytes && gelezen.codering == .utf8 && gelezen.voorbeeld == nil)
  }

  @Test(
    "a document is named with how to get the text out",
    arguments: [
      (Array("%PDF-1.7\n".utf8), GeenTekst.pdf, "pdf"), (Array("{\\rtf1\\ansi".utf8), .rtf, "rtf"),
      ([0xD0, 0xCF, 0x11, 0xE0, 0xA1], .oudOffice, "oude Word"),
      ([0x50, 0x4B, 0x03, 0x04] + Array("......word/document.xml".utf8), .word, "docx"),
      ([0x50, 0x4B, 0x03, 0x04] + Array("...xl/workbook.xml".utf8), .rekenblad, "rekenblad"),
      ([0x50, 0x4B, 0x03, 0x04] + Array("mimetypeapplication/vnd.oasis.opendocument.text".utf8), .openTekst, "odt"),
      (
        [0x50, 0x4B, 0x03, 0x04] + Array("mimetypeapplication/vnd.oasis.opendocument.spreadsheet".utf8), .rekenblad,
        "rekenblad"
      ),
      ([0x50, 0x4B, 0x03, 0x04, 0x00], .archief, "zip"),
    ] as [([UInt8], GeenTekst, String)])
  func document(bytes: [UInt8], soort: GeenTekst, woord: String) {
    #expect(throws: soort) { try Tekstbestand(bytes) }
    #expect(soort.wat.contains(woord) && !soort.advies.isEmpty)
  }
}
