internal import Tekst

extension Blad {
  /// Lines within the width, separated by line feeds, without one at the end.
  package var tekst: String {
    var regels = Bladregels(opmaak)
    for deel in delen { regels.zet(deel) }
    return regels.tekst
  }
}

/// The lines of a report, one piece after the other.
private struct Bladregels {
  private let opmaak: Opmaak
  private(set) var tekst = ""
  /// Nothing stands there yet.
  private var isBegin = true
  private var isWit = true

  init(_ opmaak: Opmaak) {
    self.opmaak = opmaak
  }

  private mutating func zet(_ regel: String) {
    if !isBegin { tekst += "\n" }
    tekst += regel
    (isBegin, isWit) = (false, regel.isEmpty)
  }

  private mutating func zet(_ regels: [String]) { for regel in regels { zet(regel) } }

  mutating func zet(_ deel: Bladdeel) {
    switch deel {
    case .vooraf(let tekst):
      zet(tekst.split(separator: "\n", omittingEmptySubsequences: false).map(String.init))
      wit()
    case .titel(let tekst):
      zet(wrap(tekst, breedte: opmaak.breedte).map(opmaak.stijl.vet))
    case .kop(let tekst):
      wit()
      zet(wrap(tekst.uppercased(), breedte: opmaak.breedte).map(opmaak.stijl.vet))
    case .wit:
      wit()
    case .alinea(let tekst, let spaties):
      zet(inspringen(wrap(tekst, breedte: opmaak.breedte - spaties), spaties))
    case .letOp(let tekst):
      zet(wrap(tekst, breedte: opmaak.breedte))
    case .punt(let tekst, let spaties, let teken):
      punt(tekst, spaties, teken)
    case .paren(let paren, let spaties):
      zet(paren, spaties)
    case .tabel(let tabel, let spaties):
      var lijnen = Tabel(tabel.kolommen, rijen: tabel.alleRijen.map { $0.map(\.tekst) })
      lijnen.pas(in: opmaak.breedte - spaties)
      lijnen.elkeRegel(opmaak.stijl) { zet(inspringen([$0], spaties)) }
    case .tekenruimte, .grafiek: break
    case .voet(let tekst):
      zet(wrap(tekst, breedte: opmaak.breedte))
    }
  }

  private mutating func wit() {
    if !isWit { zet("") }
  }

  private mutating func punt(_ tekst: String, _ spaties: Int, _ teken: String) {
    let marge = spaties + displayWidth(teken) + 1
    let lijnen = inspringen(wrap(tekst, breedte: opmaak.breedte - marge), marge)
    guard let eerste = lijnen.first else { return }
    zet(String(repeating: " ", count: spaties) + teken + " " + eerste.drop { $0 == " " })
    zet(Array(lijnen.dropFirst()))
  }

  private mutating func zet(_ paren: [(label: String, waarde: String)], _ spaties: Int) {
    let breedste = paren.map { displayWidth($0.label) }.max() ?? 0
    let marge = spaties + breedste + 3
    for paar in paren {
      let vulling = String(repeating: " ", count: breedste - displayWidth(paar.label) + 2)
      let lijnen = wrap(paar.waarde, breedte: max(20, opmaak.breedte - marge))
      zet(String(repeating: " ", count: spaties) + paar.label + ":" + vulling + (lijnen.first ?? ""))
      zet(inspringen(Array(lijnen.dropFirst()), marge))
    }
  }
}
