internal import Formulieren
internal import Gesprekscyclus

extension Doel {
  /// A form read twice gives the same; what it asks is decided without a fall, and written out means the same.
  static func formulier(_ bytes: [UInt8]) {
    let grond = Proefgrond.vast
    let blad = Formulierblad.lees(bytes)
    if let stap = blad.stap { formulier(blad, stap, grond) }
    let uitkomst = Formulierblad.lees(bytes).vertaal(dossier: grond.dossier, kader: grond.kader)
    let again = Formulierblad.lees(bytes).vertaal(dossier: grond.dossier, kader: grond.kader)
    eis(uitkomst.bevindingen == again.bevindingen, "the same form must give the same findings")
    eis(uitkomst.vastlegging == again.vastlegging, "the same form must ask the same")
    let lines = bytes.count { $0 == 0x0A } + 1
    for finding in uitkomst.bevindingen {
      eis((1...max(lines, 20_001)).contains(finding.regel) && finding.kolom >= 1, "a finding must have a place")
      let shown = finding.weergave(bestandsnaam: "f")
      eis(shown.split(separator: "\n").count == 4, "a finding is shown in four lines")
      eis(!shown.unicodeScalars.contains { $0.value < 0x20 && $0 != "\n" }, "a finding shows no control characters")
    }
    guard let vastlegging = uitkomst.vastlegging else {
      eis(!uitkomst.bevindingen.isEmpty, "a refused form must say why")
      return
    }
    _ = try? grond.dossier.decide(.legVast(vastlegging), grond.kader)
    guard uitkomst.bevindingen.isEmpty, let cyclus = grond.kader.regelingen.cyclus(vastlegging.cyclus) else { return }
    let text = Formulier.vul(vastlegging, dossier: grond.dossier, cyclus: cyclus, kader: grond.kader)
    let copy = Formulierblad.lees(Array(text.utf8)).vertaal(dossier: grond.dossier, kader: grond.kader)
    eis(copy.vastlegging == vastlegging, "a form written out must ask the same")
  }

  /// The form of a step says what it asks, or why not.
  private static func formulier(_ blad: Formulierblad, _ stap: Stapvorm, _ grond: Proefgrond) {
    let uitkomst = blad.vertaal(stap, dossier: grond.dossier, tekst: "", bron: nil, kader: grond.kader)
    guard let feit = uitkomst.stap else {
      eis(!uitkomst.bevindingen.isEmpty, "a refused step must say why")
      return
    }
    _ = try? grond.dossier.decide(.procedure(feit), grond.kader)
  }
}
