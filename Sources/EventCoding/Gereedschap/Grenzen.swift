internal import Wire

/// The sizes that a file may have, so that reading any file ends soon and in little memory.
package enum Grenzen {
  /// Bytes of a whole file: 16 MiB.
  package static let bestand = 16 * 1024 * 1024
  /// Characters of one text.
  package static let tekst = 100_000
  /// Elements of one list.
  package static let lijst = 10_000

  /// Reports a text that is too long, or holds control characters other than LF and TAB, or DEL.
  static func keur(_ node: JSONNode, _ meldingen: inout Meldingen) {
    guard meldingen.wijze == .bestand, case .string(let tekst) = node.value else { return }
    if tekst.utf8.count > Grenzen.tekst, tekst.count > Grenzen.tekst {
      meldingen.meld(
        .tekstTeLang, offset: node.offset, "Deze tekst is langer dan 100.000 tekens.", advies: "Maak de tekst korter.")
    }
    let fout = tekst.utf8.first { ($0 < 0x20 && $0 != 0x0A && $0 != 0x09) || $0 == 0x7F }
    if let fout {
      let hex = String(fout, radix: 16, uppercase: true)
      meldingen.meld(
        .stuurteken, offset: node.offset,
        "In deze tekst staat een onzichtbaar stuurteken (U+00\(fout < 16 ? "0" : "")\(hex)).",
        advies: "Haal het stuurteken weg. Alleen een regeleinde en een tab mogen.")
    }
  }
}
