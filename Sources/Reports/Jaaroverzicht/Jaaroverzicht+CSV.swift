internal import Kalender
internal import Projections
internal import Tekst
package import Wire

extension Jaaroverzicht {
  /// The columns of the flat table; shares are in per cents with two decimals.
  package static let csvKop = [
    "jaar", "tabel", "onderwerp", "indeling", "groep", "maat", "aantal", "aandeel", "logboek_nr", "logboek_hash",
    "peildatum", "volledig",
  ]

  /// Every figure on a row of its own; what is hidden says `onderdrukt`. Figures of the year before carry that year.
  ///
  /// A table has no place for a warning, so each row says from what it was made: the position in the log, the day, and
  /// whether the log could be read whole.
  package func csv(isVolledig: Bool = true) -> [[CSVCell]] {
    figuren().map { $0 + [.tekst(kop.peildatum.iso), .tekst(isVolledig ? "ja" : "nee")] }
  }

  private func figuren() -> [[CSVCell]] {
    var rijen: [[CSVCell]] = []
    for tabel in stadia {
      for regel in tabel.regels {
        voegToe(&rijen, "gesprekken", tabel.naam, regel.groep, regel.cel) { $0.maten }
      }
    }
    voegToe(&rijen, "eindoordelen", eindoordelen)
    voegToe(&rijen, "resultaten", resultaten)
    for regel in afspraken { voegToe(&rijen, "afspraken", "", regel.groep, regel.cel) { $0.maten } }
    for tabel in competenties {
      for regel in tabel.regels {
        voegToe(&rijen, "competenties", tabel.naam, regel.groep, regel.cel) { $0.maten }
      }
    }
    voegToe(&rijen, "vaststelling", "", .allen, vaststelling) { $0.maten }
    for regel in trajecten { voegToe(&rijen, "verbetertrajecten", "", regel.groep, regel.cel) { $0.maten } }
    return rijen
  }

  private func voegToe(_ rijen: inout [[CSVCell]], _ naam: String, _ tabel: Verdelingstabel) {
    for regel in tabel.regels {
      voegToe(&rijen, naam, tabel.schaal, regel.groep, regel.nu) { $0.maten(tabel.labels) }
      if let vorig = regel.vorig {
        voegToe(&rijen, naam, tabel.schaal, regel.groep, vorig, jaar: tabel.vorigJaar) { $0.maten(tabel.labels) }
      }
    }
  }

  private func voegToe<Waarde: Optelbaar>(
    _ rijen: inout [[CSVCell]], _ tabel: String, _ onderwerp: String, _ groep: Groep, _ cel: Cel<Waarde>,
    jaar ander: Int? = nil, _ maten: (Waarde) -> [Maat]
  ) {
    if case .leeg = cel { return }
    for maat in maten(cel.waarde ?? .nul) {
      let isOnderdrukt = cel.waarde == nil
      rijen.append([
        .geheel(ander ?? jaar), .tekst(veilig(tabel)), .tekst(veilig(onderwerp)), .tekst(groep.indeling.rawValue),
        .tekst(veilig(groep.naam)),
        .tekst(veilig(maat.naam)), isOnderdrukt ? .tekst("onderdrukt") : .geheel(maat.aantal),
        isOnderdrukt && maat.van != nil
          ? .tekst("onderdrukt") : maat.aandeelHonderdsten.map(CSVCell.honderdsten) ?? .tekst(""),
        .geheel(kop.stand.nr), .tekst(kop.stand.hash),
      ])
    }
  }
}
