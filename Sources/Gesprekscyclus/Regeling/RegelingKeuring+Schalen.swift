internal import Tekst

extension RegelingKeuring {
  mutating func keurSchalen() {
    var codes: Set<SchaalCode> = []
    for (plek, schaal) in regeling.schalen.enumerated() {
      let pad: Pad = [.sleutel("schalen"), .index(plek)]
      keurCode(schaal.code.tekst, pad + "code")
      keurTekst(schaal.naam, pad + "naam", "De naam")
      if !codes.insert(schaal.code).inserted {
        meld(
          .dubbeleSchaal, pad + "code", "De code '\(schaal.code)' komt twee keer voor bij de schalen.",
          "Geef elke schaal een eigen code.")
      }
      if schaal.labels.isEmpty {
        meld(
          .legeSchaal, pad + "labels", "Schaal '\(schaal.code)' heeft geen labels.",
          "Noem de labels, van laag naar hoog.")
      }
      keurLabels(schaal.labels, pad + "labels")
      keurVolgorde(schaal.labels, pad + "labels")
    }
  }

  /// What someone writes must mean one label, whatever its case.
  private mutating func keurLabels(_ labels: [Schaal.Label], _ pad: Pad) {
    var eigenaar: [String: Int] = [:]
    for (plek, label) in labels.enumerated() {
      keurTekst(label.tekst, pad + plek + "label", "Het label")
      keurUniek(label.tekst, plek, pad + plek + "label", &eigenaar)
      for (regel, ook) in label.ookAls.enumerated() {
        keurTekst(ook, pad + plek + "ookAls" + regel, "Deze schrijfwijze")
        keurUniek(ook, plek, pad + plek + "ookAls" + regel, &eigenaar)
      }
    }
  }

  private mutating func keurUniek(_ tekst: String, _ plek: Int, _ pad: Pad, _ eigenaar: inout [String: Int]) {
    let sleutel = metEnkeleSpaties(tekst.lowercased())
    guard let ander = eigenaar.updateValue(plek, forKey: sleutel) else { return }
    meld(
      .dubbelLabel, pad,
      ander == plek
        ? "'\(tekst)' staat twee keer bij hetzelfde label."
        : "'\(tekst)' hoort al bij een ander label van deze schaal.",
      "Laat elke schrijfwijze één keer staan. Hoofdletters maken geen verschil.")
  }

  private mutating func keurVolgorde(_ labels: [Schaal.Label], _ pad: Pad) {
    var nietLaag: String?
    for (plek, label) in labels.enumerated() {
      if plek > 0, label.waarde <= labels[plek - 1].waarde {
        meld(
          .waardenNietStijgend, pad + plek + "waarde",
          "De waarde \(label.waarde) van '\(label.tekst)' is niet hoger dan die van het label ervoor.",
          "Zet de labels van laag naar hoog en geef elk een hogere waarde.")
      }
      if label.laag, let nietLaag {
        meld(
          .laagBovenNietLaag, pad + plek + "laag",
          "'\(label.tekst)' telt als laag, maar '\(nietLaag)' staat eronder en niet.",
          "Kijk of 'laag' bij het goede label staat.")
      }
      if !label.laag, nietLaag == nil { nietLaag = label.tekst }
    }
  }
}
