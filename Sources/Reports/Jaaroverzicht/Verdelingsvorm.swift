internal import Tekst
internal import Weergave

/// A distribution with a column per label, or a list per group where the labels do not fit beside each other.
///
///     Groep    Totaal  matig  voldoende  goed
///     Allen        31      4         12    15
///       aandeel         13 %       39 %  48 %
struct Verdelingsvorm {
  private struct Rij {
    let naam: String
    let cel: Cel
    let indeling: Groep.Indeling
  }

  private let cijfers: [Cijfer]
  private var rijen: [Rij] = []

  /// - Parameter cijfers: the total, and of each label one, lowest first.
  init(_ cijfers: [Cijfer]) {
    self.cijfers = cijfers
  }

  mutating func voegToe(_ naam: String, _ cel: Cel, in indeling: Groep.Indeling) {
    rijen.append(Rij(naam: naam, cel: cel, indeling: indeling))
  }

  func zet(op blad: inout Blad) {
    let kolommen =
      [Tabel.Kolom("Groep", rekbaar: true)] + cijfers.map { Tabel.Kolom(veilig($0.kop), .rechts) }
    // The names of groups may give way to this width before a list reads better.
    let breedtes = Tabel(kolommen, rijen: tabelrijen).breedtes
    let smalst = 2 * cijfers.count + breedtes.dropFirst().reduce(min(breedtes[0], 12), +)
    if smalst <= blad.opmaak.breedte {
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
      let maten = telling.maten(cijfers)
      result.append([rij.naam] + maten.map { "\($0.aantal)" })
      result.append(
        ["  aandeel", ""] + maten.dropFirst().map { $0.aandeel?.tekst ?? Getalvorm.geen })
    }
    return result
  }

  private func zetLijst(_ rij: Rij, op blad: inout Blad) {
    guard let telling = rij.cel.waarde else { return blad.alinea("\(rij.naam): \(kort(rij.cel))") }
    let maten = telling.maten(cijfers)
    blad.alinea("\(rij.naam): \(maten[0].aantal)")
    for maat in maten.dropFirst() { blad.alinea("\(veilig(maat.cijfer.kop)): \(maat.tekst)", inspringen: 4) }
  }

  private func kort(_ cel: Cel) -> String {
    cel == .onderdrukt ? Jaaroverzicht.onderdrukt : Getalvorm.geen
  }
}
