internal import Tekst

/// A distribution with a column per label, or a list per group where the labels do not fit beside each other.
///
///     Groep    Totaal  matig  voldoende  goed
///     Allen        31      4         12    15
///       aandeel         13 %       39 %  48 %
struct Verdelingsvorm {
  private struct Rij {
    let naam: String
    let cel: Cel<Jaaroverzicht.Labeltelling>
    let indeling: Groep.Indeling
  }

  private let labels: [String]
  private var rijen: [Rij] = []

  /// - Parameter labels: safe to show, lowest first.
  init(labels: [String]) {
    self.labels = labels
  }

  mutating func voegToe(_ naam: String, _ cel: Cel<Jaaroverzicht.Labeltelling>, in indeling: Groep.Indeling) {
    rijen.append(Rij(naam: naam, cel: cel, indeling: indeling))
  }

  func zet(op blad: inout Blad) {
    let kolommen =
      [Tabel.Kolom("Groep", rekbaar: true), Tabel.Kolom("Totaal", .rechts)] + labels.map { Tabel.Kolom($0, .rechts) }
    let tabel = Tabel(kolommen, rijen: tabelrijen, breedte: blad.opmaak.breedte, koplijn: false)
    if tabel.regels().allSatisfy({ displayWidth($0) <= blad.opmaak.breedte }) {
      blad.tabel(kolommen, tabelrijen)
    } else {
      for rij in rijen { zetLijst(rij, op: &blad) }
    }
  }

  private var tabelrijen: [[String]] {
    var result: [[String]] = []
    var indeling = rijen.first?.indeling
    for rij in rijen {
      if rij.indeling != indeling { result.append([]) }
      indeling = rij.indeling
      guard let telling = rij.cel.waarde else {
        result.append([rij.naam, kort(rij.cel)])
        continue
      }
      let maten = telling.maten(labels)
      result.append([rij.naam] + maten.map { "\($0.aantal)" })
      result.append(
        ["  aandeel", ""] + maten.dropFirst().map { Getalvorm.procent($0.aantal, van: telling.totaal) })
    }
    return result
  }

  private func zetLijst(_ rij: Rij, op blad: inout Blad) {
    guard let telling = rij.cel.waarde else { return blad.alinea("\(rij.naam): \(kort(rij.cel))") }
    blad.alinea("\(rij.naam): \(telling.totaal)")
    for maat in telling.maten(labels).dropFirst() { blad.alinea("\(maat.naam): \(maat.tekst)", inspringen: 4) }
  }

  private func kort(_ cel: Cel<Jaaroverzicht.Labeltelling>) -> String {
    cel == .onderdrukt ? Jaaroverzicht.onderdrukt : Getalvorm.geen
  }
}
