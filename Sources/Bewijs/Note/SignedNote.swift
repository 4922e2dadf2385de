internal import Wire

/// A text with signatures under it (C2SP signed-note).
///
/// ```
/// text
/// of one or more lines
///                                   an empty line; the last one separates
/// — name base64(4 bytes key id ‖ signature)
/// — name base64(…)
/// ```
package struct SignedNote: Equatable, Sendable {
  /// One line under the text.
  package struct Signature: Equatable, Sendable {
    package let naam: String
    package let kenmerk: [UInt8]
    /// What follows the key id.
    package let bytes: [UInt8]

    package init(_ key: NoteKey, _ bytes: [UInt8]) {
      naam = key.naam
      kenmerk = key.kenmerk
      self.bytes = bytes
    }

    fileprivate init?(line: Substring) {
      guard line.hasPrefix(SignedNote.dash) else { return nil }
      let parts = line.dropFirst(2).split(separator: " ", maxSplits: 1, omittingEmptySubsequences: false)
      guard parts.count == 2, NoteText.isName(parts[0]), let all = Base64.decode(String(parts[1])), all.count > 4
      else { return nil }
      naam = String(parts[0])
      kenmerk = Array(all.prefix(4))
      bytes = Array(all.dropFirst(4))
    }

    fileprivate var line: String { "\(SignedNote.dash)\(naam) \(Base64.encode(kenmerk + bytes))\n" }

    /// Whether this is a line of that key.
    func isOf(_ key: NoteKey) -> Bool { naam == key.naam && kenmerk == key.kenmerk }
  }

  /// Largest note that is read, in bytes.
  package static let grens = 64 * 1024
  /// Most signatures that are read.
  package static let meesteLijnen = 100
  fileprivate static let dash = "\u{2014} "

  /// With its last LF.
  package let tekst: String
  package private(set) var handtekeningen: [Signature]

  package init(tekst: String, handtekeningen: [Signature]) {
    self.tekst = tekst
    self.handtekeningen = handtekeningen
  }

  /// - Throws: what is wrong with the form.
  /// - Complexity: O(n)
  package init(_ bytes: [UInt8]) throws(NoteFault) {
    guard bytes.count <= Self.grens else { throw .teGroot }
    guard let text = NoteText.string(bytes) else { throw .geenTekst }
    var lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    guard lines.last?.isEmpty == true else { throw .vorm }
    lines.removeLast()
    guard let split = lines.lastIndex(where: \.isEmpty), split > 0 else { throw .vorm }
    let under = lines[(split + 1)...]
    guard !under.isEmpty else { throw .geenHandtekening }
    guard under.count <= Self.meesteLijnen else { throw .teVeelHandtekeningen }
    var found: [Signature] = []
    for line in under {
      guard let signature = Signature(line: line) else { throw .vorm }
      found.append(signature)
    }
    tekst = lines[..<split].joined(separator: "\n") + "\n"
    handtekeningen = found
  }

  package var bytes: [UInt8] {
    Array((tekst + "\n" + handtekeningen.map(\.line).joined()).utf8)
  }

  /// Adds a line under the others.
  package func adding(_ signature: Signature) -> SignedNote {
    SignedNote(tekst: tekst, handtekeningen: handtekeningen + [signature])
  }
}

/// Why a note is refused.
package enum NoteFault: Error, Equatable, Sendable {
  case teGroot
  /// Not UTF-8, or with control characters.
  case geenTekst
  /// Not a text, an empty line and lines of signatures.
  case vorm
  case geenHandtekening
  case teVeelHandtekeningen
  /// A line of a key that is known does not verify.
  case ongeldigeHandtekening(naam: String)
  /// No line is of a key that is known; these are the names that stand there.
  case onbekendeSleutel(namen: [String])
}
