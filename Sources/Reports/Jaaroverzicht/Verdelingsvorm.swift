internal import Tekst

/// A table with a column per label, or a list per group where the labels do not fit beside each other.
struct Verdelingsvorm {
  let labels: [String]
  /// Per row the group, the total and a cell per label; an empty row separates breakdowns.
  let rijen: [[String]]

  func zet(op blad: inout Blad) {
    let kolommen =
      [Tabel.Kolom("Groep", rekbaar: true), Tabel.Kolom("Totaal", .rechts)] + labels.map { Tabel.Kolom($0, .rechts) }
    let tabel = Tabel(kolommen, rijen: rijen, breedte: blad.opmaak.breedte, koplijn: false)
    if tabel.regels().allSatisfy({ displayWidth($0) <= blad.opmaak.breedte }) {
      blad.tabel(kolommen, rijen)
    } else {
      for rij in rijen where !rij.isEmpty { zetLijst(rij, op: &blad) }
    }
  }

  private func zetLijst(_ rij: [String], op blad: inout Blad) {
    blad.alinea("\(rij[0]): \(rij.count > 1 ? rij[1] : Getalvorm.geen)")
    for (label, cel) in zip(labels, rij.dropFirst(2)) { blad.alinea("\(label): \(cel)", inspringen: 4) }
  }
}
