internal import Arguments
internal import Commands
internal import Kalender
internal import Tekst

extension Doel {
  /// Any words are parsed or refused with a message that is safe to show.
  static func woorden(_ bytes: [UInt8]) {
    let words = bytes.split(separator: 0x0A, omittingEmptySubsequences: false).map {
      String(decoding: $0, as: UTF8.self)
    }
    do {
      _ = try Commandotabel.tabel.ontleed(words)
    } catch {
      eis(!error.melding.isEmpty, "an error must say something")
      for text in [error.melding, error.advies] + error.suggesties {
        eis(isSafe(text, lineFeeds: true), "an error shows no control characters")
      }
    }
    for word in words { _ = try? DatumInvoer.lees(word, vandaag: Datum(dagnummer: 20_000)) }
  }

  /// Made safe, a text holds nothing that steers a terminal; wrapped, no line is too wide.
  static func tekst(_ bytes: [UInt8]) {
    let text = String(decoding: bytes, as: UTF8.self)
    let safe = veilig(text)
    eis(isSafe(safe, lineFeeds: false), "safe text holds nothing that steers")
    eis(isSafe(veilig(text, regeleinden: true), lineFeeds: true), "safe lines hold nothing that steers")
    eis(veilig(safe) == safe, "safe text stays as it is")
    for width in [1, 20, 80] {
      for line in wrap(safe, breedte: width) { eis(displayWidth(line) <= max(2, width), "a line must fit") }
      eis(displayWidth(ellipsis(safe, breedte: width)) <= width, "a shortened text must fit")
    }
  }

  static func isSafe(_ text: String, lineFeeds: Bool) -> Bool {
    text.unicodeScalars.allSatisfy { scalar in
      switch scalar.value {
      case 0x0A: lineFeeds
      case 0..<0x20, 0x7F...0x9F, 0x202A...0x202E, 0x2066...0x2069: false
      default: true
      }
    }
  }
}
