package import Tekst

/// A text report under construction: headings, paragraphs, pairs and tables within the width.
///
/// Lines are separated by line feeds, without one at the end. Text given here is already `veilig`.
package struct Blad {
  package let opmaak: Opmaak
  private(set) var regels: [String] = []

  package init(_ opmaak: Opmaak) {
    self.opmaak = opmaak
  }

  package var tekst: String { regels.joined(separator: "\n") }

  /// The title of the report, in bold where styles are on.
  package mutating func titel(_ tekst: String) {
    regels += wrap(tekst, breedte: opmaak.breedte).map(opmaak.stijl.vet)
  }

  /// A heading in capitals with an empty line before it.
  package mutating func kop(_ tekst: String) {
    wit()
    regels += wrap(tekst.uppercased(), breedte: opmaak.breedte).map(opmaak.stijl.vet)
  }

  /// An empty line, unless there is one or nothing stands above it.
  package mutating func wit() {
    if let laatste = regels.last, !laatste.isEmpty { regels.append("") }
  }

  package mutating func alinea(_ tekst: String, inspringen spaties: Int = 0) {
    regels += Tekst.inspringen(wrap(tekst, breedte: opmaak.breedte - spaties), spaties)
  }

  /// A point of a list: its first line begins with `teken`, the others line up under the text.
  package mutating func punt(_ tekst: String, inspringen spaties: Int = 0, teken: String = "-") {
    let marge = spaties + displayWidth(teken) + 1
    let lijnen = Tekst.inspringen(wrap(tekst, breedte: opmaak.breedte - marge), marge)
    guard let eerste = lijnen.first else { return }
    regels.append(String(repeating: " ", count: spaties) + teken + " " + eerste.drop { $0 == " " })
    regels += lijnen.dropFirst()
  }

  /// Labels in one column with their values beside them; a pair without a value is left out.
  package mutating func paren(_ paren: [(label: String, waarde: String?)], inspringen spaties: Int = 0) {
    let breedste = paren.filter { $0.waarde != nil }.map { displayWidth($0.label) }.max() ?? 0
    let marge = spaties + breedste + 3
    for paar in paren {
      guard let waarde = paar.waarde else { continue }
      let vulling = String(repeating: " ", count: breedste - displayWidth(paar.label) + 2)
      let lijnen = wrap(waarde, breedte: max(20, opmaak.breedte - marge))
      regels.append(String(repeating: " ", count: spaties) + paar.label + ":" + vulling + (lijnen.first ?? ""))
      regels += Tekst.inspringen(Array(lijnen.dropFirst()), marge)
    }
  }

  /// A table. When it is too wide, its flexible columns give way, the widest first.
  package mutating func tabel(_ kolommen: [Tabel.Kolom], _ rijen: [[String]], inspringen spaties: Int = 0) {
    var tabel = Tabel(kolommen, rijen: rijen)
    tabel.pas(in: opmaak.breedte - spaties)
    regels += Tekst.inspringen(tabel.regels(stijl: opmaak.stijl), spaties)
  }
}

/// How a text is laid out: its width in columns and whether it may be styled.
package struct Opmaak: Equatable, Sendable {
  /// Columns; 80 unless the terminal is wide.
  package let breedte: Int
  package let stijl: Stijl

  package init(breedte: Int = 80, stijl: Stijl = .uit) {
    self.breedte = breedte
    self.stijl = stijl
  }
}
