extension CatalogusKeuring {
  /// A family and a letter, such as Ondersteuner B.
  private struct Plek: Hashable {
    let familie: String
    let letter: String
  }

  /// More gaps than this are not told.
  private static let meesteGaten = 1000

  mutating func keurFamilies() {
    var letters: [String: Set<String>] = [:]
    var codes: Set<String> = []
    for (plek, familie) in catalogus.families.enumerated() {
      let pad: Pad = [.sleutel("families"), .index(plek)]
      keurCode(familie.code, pad + "code", in: &codes, "de families")
      keurTekst(familie.naam, pad + "naam", "De naam")
      for (regel, letter) in familie.letters.enumerated() {
        let hier = pad + "letters" + regel
        if !isLetter(letter) {
          meld(
            .onbekendeLetter, hier, "'\(letter)' is geen hoofdletter.", "Gebruik één hoofdletter van A tot en met Z.")
        } else if !letters[familie.code, default: []].insert(letter).inserted {
          meld(.dubbeleCode, hier, "Letter \(letter) staat er twee keer.", "Laat elke letter één keer staan.")
        }
      }
    }
    let normen = keurNormregels(letters)
    keurGaten(normen, letters)
  }

  /// The competencies that have a norm, per family and letter.
  private mutating func keurNormregels(_ letters: [String: Set<String>]) -> [Plek: Set<CompetentieCode>] {
    var normen: [Plek: Set<CompetentieCode>] = [:]
    for (index, regel) in catalogus.normregels.enumerated() {
      let pad: Pad = [.sleutel("normregels"), .index(index)]
      keurCompetentie(regel.competentie, pad + "competentie")
      keurNiveau(regel.niveau, pad + "niveau")
      for (plaats, deel) in regel.families.enumerated() {
        let hier = pad + "families" + plaats
        guard let bekend = letters[deel.familie] else {
          meld(
            .onbekendeFamilie, hier + "familie",
            "Familie '\(deel.familie)' staat niet in 'families', of heeft geen letters.",
            "Kijk of de code goed gespeld is, of voeg de familie toe.")
          continue
        }
        for (nummer, letter) in deel.letters.enumerated() {
          guard bekend.contains(letter) else {
            meld(
              .onbekendeLetter, hier + "letters" + nummer, "Familie '\(deel.familie)' heeft geen letter '\(letter)'.",
              "Kies uit: \(bekend.sorted().joined(separator: ", ")).")
            continue
          }
          let plek = Plek(familie: deel.familie, letter: letter)
          if !normen[plek, default: []].insert(regel.competentie).inserted {
            meld(
              .normMeervoudig, hier + "letters" + nummer,
              "'\(deel.familie)' \(letter) heeft meer dan één norm voor '\(regel.competentie)'.",
              "Laat de letter bij één niveau staan.")
          }
        }
      }
    }
    return normen
  }

  /// Each family and letter needs a norm for each competency that the rules speak of.
  private mutating func keurGaten(_ normen: [Plek: Set<CompetentieCode>], _ letters: [String: Set<String>]) {
    let geregeld = Set(catalogus.normregels.map(\.competentie)).intersection(competenties)
    var gaten = 0
    for (index, familie) in catalogus.families.enumerated() {
      for (regel, letter) in familie.letters.enumerated() where letters[familie.code]?.contains(letter) == true {
        guard gaten < CatalogusKeuring.meesteGaten else { return }
        let aanwezig = normen[Plek(familie: familie.code, letter: letter)] ?? []
        let ontbreekt = geregeld.subtracting(aanwezig).sorted()
        guard !ontbreekt.isEmpty else { continue }
        gaten += 1
        let namen = ontbreekt.prefix(5).map(\.tekst).joined(separator: ", ")
        let meer = ontbreekt.count > 5 ? " en nog \(ontbreekt.count - 5)" : ""
        meld(
          .normOntbreekt, [.sleutel("families"), .index(index), .sleutel("letters"), .index(regel)],
          "'\(familie.code)' \(letter) heeft geen norm voor: \(namen)\(meer).",
          "Zet de letter in 'normregels' bij een niveau van elke competentie.")
      }
    }
  }
}
