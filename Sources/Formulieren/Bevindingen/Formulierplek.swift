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
