internal import Tekst

/// A stretch of a form: the line and the column, both from 1, and how many characters.
///
/// The line's own text comes along, so that it can be shown.
package struct Formulierplek: Hashable, Sendable {
  package let regel: Int
  package let kolom: Int
  package let lengte: Int
  /// The whole line as it stands in the form.
  package let bron: String

  /// How a finding at this place reads:
  ///
  ///     bg.txt:19:19: fout F012: '6' is geen niveau van deze schaal.
  ///       Niveau:           6
  ///                         ^
  ///       Kies uit: A / B / C / D.
  ///
  /// No line feed at the end.
  package func weergave(
    bestandsnaam: String, code: String, melding: String, advies: String
  ) -> String {
    let (regeltekst, streepje) = Regelbeeld.beeld(bron, kolom: kolom, lengte: lengte)
    let kop = "\(Regelbeeld.veilig(bestandsnaam)):\(regel):\(kolom): fout \(code): \(melding)"
    let delen = [kop, "  " + regeltekst, "  " + streepje] + (advies.isEmpty ? [] : ["  " + advies])
    return delen.joined(separator: "\n")
  }
}

/// Shows a line of someone's text safely, with a mark under the part that is meant.
enum Regelbeeld {
  private static let breedte = 100

  /// The line and the marks under it, aligned as a terminal shows them; a long line is cut around the mark.
  static func beeld(_ bron: String, kolom: Int, lengte: Int) -> (regel: String, streep: String) {
    let tekens = Array(bron)
    let begin = min(max(0, kolom - 1), tekens.count)
    let einde = min(tekens.count, begin + max(1, lengte))
    let links = begin < breedte - 20 ? 0 : begin - breedte / 2
    let rechts = min(tekens.count, links + breedte)
    let weglating = links > 0 ? "…" : ""
    let voor = weglating + veilig(String(tekens[links..<begin]))
    let doel = veilig(String(tekens[begin..<min(einde, rechts)]))
    let na = veilig(String(tekens[min(einde, rechts)..<rechts])) + (rechts < tekens.count ? "…" : "")
    let ruimte = String(repeating: " ", count: displayWidth(voor))
    return (voor + doel + na, ruimte + String(repeating: "^", count: max(1, displayWidth(doel))))
  }

  /// A value as it may stand in a message: on one line, not too long, without control characters.
  static func kort(_ waarde: String) -> String {
    let tekst = veilig(Tekstvorm.kaal(waarde))
    return tekst.count <= 60 ? tekst : tekst.prefix(59) + "…"
  }

  /// Control characters and marks that turn the reading direction made visible; TAB becomes a space.
  static func veilig(_ tekst: String) -> String {
    var uit = String.UnicodeScalarView()
    for scalar in tekst.unicodeScalars {
      switch scalar.value {
      case 0x09: uit.append(" ")
      case 0x00...0x1F: uit.append(Unicode.Scalar(0x2400 + scalar.value) ?? "?")
      case 0x7F: uit.append("\u{2421}")
      case 0x80...0x9F, 0x2028...0x202E, 0x2066...0x2069, 0x200E, 0x200F: uit.append("\u{FFFD}")
      default: uit.append(scalar)
      }
    }
    return String(uit)
  }
}
