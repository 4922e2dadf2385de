/// A file of text as people hand it in, whatever their program stored it as.
///
/// ```
/// a document (.docx, .odt, .rtf, .pdf, …)       refused: what it is, and how to get the text out
/// UTF-16, with a mark or without                → UTF-8
/// bytes that are no UTF-8 and no half of one    → UTF-8, taken for Windows-1252, and told
/// all else                                      as it came, so that a reader can show the place of a wrong byte
/// ```
///
/// What was converted must be told: of a file in another code page of eight bits the accents would become other letters.
package struct Tekstbestand: Equatable, Sendable {
  package enum Codering: String, Sendable {
    case utf8 = "UTF-8"
    case utf16 = "UTF-16"
    case windows1252 = "Windows-1252"
  }

  package let bytes: [UInt8]
  package let codering: Codering

  /// - Throws: what the file is when it holds no plain text.
  /// - Complexity: O(n) in the bytes.
  package init(_ bytes: [UInt8]) throws(GeenTekst) {
    if let soort = GeenTekst(begin: bytes) { throw soort }
    if let volgorde = Self.volgorde(bytes) {
      self.bytes = try Self.uitUTF16(bytes, hoogsteEerst: volgorde == .hoogsteEerst)
      codering = .utf16
    } else if let gelezen = Self.uitWindows1252(bytes) {
      self.bytes = gelezen
      codering = .windows1252
    } else {
      self.bytes = bytes
      codering = .utf8
    }
  }

  /// The first word with a letter beyond ASCII in a file that was converted, for people to look at; nothing without one.
  package var voorbeeld: String? {
    guard codering != .utf8 else { return nil }
    let woorden = String(decoding: bytes, as: UTF8.self).split {
      !$0.isLetter && !$0.isNumber && $0 != "'" && $0 != "-"
    }
    return woorden.first { !$0.utf8.allSatisfy { $0 < 0x80 } }.map(String.init)
  }
}

/// A file that is no plain text.
package enum GeenTekst: Error, Equatable, Sendable {
  case word, openTekst, rekenblad, rtf, pdf, oudOffice, archief
  /// UTF-16 with half a character in it.
  case gebroken

  /// What a program wrote, told by its first bytes; nothing for what may be text.
  fileprivate init?(begin bytes: [UInt8]) {
    let kop = String(decoding: bytes.prefix(1 << 16), as: UTF8.self)
    if bytes.starts(with: "%PDF-".utf8) {
      self = .pdf
    } else if bytes.starts(with: "{\\rtf".utf8) {
      self = .rtf
    } else if bytes.starts(with: [0xD0, 0xCF, 0x11, 0xE0]) {
      self = .oudOffice
    } else if bytes.starts(with: [0x50, 0x4B, 0x03, 0x04]) {
      if kop.contains("opendocument.text") {
        self = .openTekst
      } else if kop.contains("opendocument.spreadsheet") || kop.contains("xl/") {
        self = .rekenblad
      } else {
        self = kop.contains("word/") ? .word : .archief
      }
    } else {
      return nil
    }
  }

  /// To go on after the name of the file and `is`.
  package var wat: String {
    switch self {
    case .word: "een document van Word (.docx), geen tekst"
    case .openTekst: "een document van LibreOffice (.odt), geen tekst"
    case .rekenblad: "een rekenblad, geen tekst"
    case .rtf: "een document met opmaak (.rtf), geen tekst"
    case .pdf: "een pdf, geen tekst"
    case .oudOffice: "een document van een oude Word of Excel, geen tekst"
    case .archief: "een archief (.zip), geen tekst"
    case .gebroken: "tekst in UTF-16, maar met een half teken erin"
    }
  }

  package var advies: String {
    switch self {
    case .word, .rtf, .oudOffice:
      "Open het, kies Opslaan als en dan 'Tekst zonder opmaak (.txt)', met codering UTF-8; een tabel: 'CSV UTF-8'."
    case .openTekst: "Open het, kies Opslaan als en dan 'Tekst – gecodeerd (.txt)', met tekenset UTF-8."
    case .rekenblad: "Open het, kies Opslaan als en dan 'CSV UTF-8'."
    case .pdf: "Kopieer de tekst eruit naar een tekstbestand (.txt), of vraag om het bestand waar hij van gemaakt is."
    case .archief: "Pak het eerst uit."
    case .gebroken: "Bewaar het opnieuw als UTF-8."
    }
  }
}

extension Tekstbestand {
  fileprivate enum Volgorde { case hoogsteEerst, laagsteEerst }

  /// The order of the bytes of UTF-16; nothing for what is none. Without a mark it is known by the empty halves of plain letters.
  private static func volgorde(_ bytes: [UInt8]) -> Volgorde? {
    if bytes.starts(with: [0xFF, 0xFE]) { return .laagsteEerst }
    if bytes.starts(with: [0xFE, 0xFF]) { return .hoogsteEerst }
    let begin = bytes.prefix(512)
    guard begin.count >= 4 else { return nil }
    var leeg = [0, 0]
    for (plek, byte) in begin.enumerated() where byte == 0 { leeg[plek & 1] += 1 }
    let veel = begin.count * 2 / 5
    if leeg[0] == 0, leeg[1] * 2 >= veel { return .laagsteEerst }
    if leeg[1] == 0, leeg[0] * 2 >= veel { return .hoogsteEerst }
    return nil
  }

  private static func uitUTF16(_ bytes: [UInt8], hoogsteEerst: Bool) throws(GeenTekst) -> [UInt8] {
    let heeftMerk = bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF])
    let rest = bytes.dropFirst(heeftMerk ? 2 : 0)
    guard rest.count.isMultiple(of: 2) else { throw .gebroken }
    let eenheden = stride(from: rest.startIndex, to: rest.endIndex, by: 2).map { plek in
      let (een, twee) = (UInt16(rest[plek]), UInt16(rest[plek + 1]))
      return hoogsteEerst ? een << 8 | twee : twee << 8 | een
    }
    guard let tekst = String(validating: eenheden, as: UTF16.self) else { throw .gebroken }
    return Array(tekst.utf8)
  }

  /// Nothing for valid UTF-8, for UTF-8 that is broken somewhere, and for what Windows-1252 does not know.
  private static func uitWindows1252(_ bytes: [UInt8]) -> [UInt8]? {
    guard bytes.contains(where: { $0 >= 0x80 }), !heeftUTF8(bytes) else { return nil }
    var tekst = String.UnicodeScalarView()
    for byte in bytes {
      switch byte {
      case 0x80...0x9F:
        guard let teken = hoge[Int(byte) - 0x80] else { return nil }
        tekst.append(teken)
      case 0x00...0x08, 0x0B, 0x0E...0x1F, 0x7F: return nil
      default: tekst.append(Unicode.Scalar(byte))
      }
    }
    return Array(String(tekst).utf8)
  }

  /// Whether a character of more bytes of UTF-8 stands in it.
  private static func heeftUTF8(_ bytes: [UInt8]) -> Bool {
    var lezer = UTF8()
    var bron = bytes.makeIterator()
    while true {
      switch lezer.decode(&bron) {
      case .scalarValue(let teken): if teken.value >= 0x80 { return true }
      case .error: continue
      case .emptyInput: return false
      }
    }
  }

  /// 0x80 to 0x9F of Windows-1252, as the Encoding Standard (WHATWG) has them; nothing for the five that are not given.
  private static let hoge: [Unicode.Scalar?] = [
    "\u{20AC}", nil, "\u{201A}", "\u{0192}", "\u{201E}", "\u{2026}", "\u{2020}", "\u{2021}",
    "\u{02C6}", "\u{2030}", "\u{0160}", "\u{2039}", "\u{0152}", nil, "\u{017D}", nil,
    nil, "\u{2018}", "\u{2019}", "\u{201C}", "\u{201D}", "\u{2022}", "\u{2013}", "\u{2014}",
    "\u{02DC}", "\u{2122}", "\u{0161}", "\u{203A}", "\u{0153}", nil, "\u{017E}", "\u{0178}",
  ]
}
