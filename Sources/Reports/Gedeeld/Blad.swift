internal import Tekst

/// A text report under construction: headings, paragraphs, pairs and tables within the width.
///
/// Lines are separated by line feeds, without one at the end. Text given here is already `veilig`.
struct Blad {
  let opmaak: Opmaak
  private(set) var regels: [String] = []

  init(_ opmaak: Opmaak) {
    self.opmaak = opmaak
  }

  var tekst: String { regels.joined(separator: "\n") }

  /// The title of the report, in bold where styles are on.
  mutating func titel(_ tekst: String) {
    regels += wrap(tekst, breedte: opmaak.breedte).map(opmaak.stijl.vet)
  }

  /// A heading in capitals with an empty line before it.
  mutating func kop(_ tekst: String) {
    wit()
    regels += wrap(tekst.uppercased(), breedte: opmaak.breedte).map(opmaak.stijl.vet)
  }

  /// An empty line, unless there is one or nothing stands above it.
  mutating func wit() {
    if let laatste = regels.last, !laatste.isEmpty { regels.append("") }
  }

  mutating func alinea(_ tekst: String, inspringen spaties: Int = 0) {
    regels += Blad.ingesprongen(wrap(tekst, breedte: opmaak.breedte - spaties), spaties)
  }

  /// A point of a list: its first line begins with `teken`, the others line up under the text.
  mutating func punt(_ tekst: String, inspringen spaties: Int = 0, teken: String = "-") {
    let marge = spaties + displayWidth(teken) + 1
    let lijnen = Blad.ingesprongen(wrap(tekst, breedte: opmaak.breedte - marge), marge)
    guard let eerste = lijnen.first else { return }
    regels.append(String(repeating: " ", count: spaties) + teken + " " + eerste.drop { $0 == " " })
    regels += lijnen.dropFirst()
  }

  /// Labels in one column with their values beside them; a pair without a value is left out.
  mutating func paren(_ paren: [(label: String, waarde: String?)], inspringen spaties: Int = 0) {
    let breedste = paren.filter { $0.waarde != nil }.map { displayWidth($0.label) }.max() ?? 0
    let marge = spaties + breedste + 3
    for paar in paren {
      guard let waarde = paar.waarde else { continue }
      let vulling = String(repeating: " ", count: breedste - displayWidth(paar.label) + 2)
      let lijnen = wrap(waarde, breedte: max(20, opmaak.breedte - marge))
      regels.append(String(repeating: " ", count: spaties) + paar.label + ":" + vulling + (lijnen.first ?? ""))
      regels += Blad.ingesprongen(Array(lijnen.dropFirst()), marge)
    }
  }

  /// A table without rule lines. When it is too wide, its flexible columns give way, the widest first.
  mutating func tabel(_ kolommen: [Tabel.Kolom], _ rijen: [[String]], inspringen spaties: Int = 0) {
    var tabel = Tabel(kolommen, rijen: rijen, koplijn: false)
    tabel.pas(in: opmaak.breedte - spaties)
    regels += Blad.ingesprongen(tabel.regels(stijl: opmaak.stijl), spaties)
  }

  /// Ends the report with the line that names where it came from.
  mutating func slot(_ kop: Rapportkop) {
    wit()
    alinea(kop.slotregel)
  }

  private static func ingesprongen(_ regels: [String], _ spaties: Int) -> [String] {
    inspringen(regels, spaties)
  }
}
