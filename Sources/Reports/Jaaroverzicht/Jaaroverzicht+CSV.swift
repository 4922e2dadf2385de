internal import Gesprekscyclus
internal import Kalender
internal import Projections
internal import Tekst
internal import Weergave
package import Wire

extension Jaaroverzicht {
  /// The columns of the flat table; shares are in per cents with two decimals.
  package static let csvKop = [
    "jaar", "tabel", "onderwerp", "indeling", "groep", "maat", "aantal", "aandeel", "logboek_nr", "logboek_hash",
    "peildatum", "volledig",
  ]

  /// With the unit, of a report about one, and with whom it covers where that is not everybody.
  package var csvKop: [String] {
    Self.csvKop + (uitgave == nil ? [] : ["uitgave"]) + (uitsnede == nil ? [] : ["uitsnede"])
      + (kop.bereik == nil ? [] : ["gaat_over"])
  }

  /// Every figure on a row of its own; what is hidden says `onderdrukt`. Figures of the year before carry that year.
  ///
  /// A table has no place for a warning, so each row says from what it was made: the position in the log, the day, and
  /// whether the log could be read whole.
  package func csv(isVolledig: Bool = true) -> [[CSVCell]] {
    tabellen.flatMap { tabel in
      tabel.regels.flatMap { regel -> [[CSVCell]] in
        if regel.cel == .leeg { return [] }
        let isOnderdrukt = regel.cel == .onderdrukt
        return maten(regel.cel.waarde ?? .nul, tabel.cijfers).map { maat in
          [
            .geheel(regel.jaar ?? jaar), .tekst(tabel.tabel.rawValue), .tekst(veilig(tabel.onderwerp)),
            .tekst(regel.groep.indeling.rawValue), .tekst(veilig(regel.groep.naam)), .tekst(veilig(maat.cijfer.naam)),
            isOnderdrukt ? .tekst("onderdrukt") : maat.grens.map { .tekst($0.tekst) } ?? .geheel(maat.aantal),
            isOnderdrukt && maat.van != nil
              ? .tekst("onderdrukt")
              : maat.grens == nil ? maat.aandeel.map { .honderdsten($0.honderdsten) } ?? .tekst("") : .tekst(""),
            .geheel(kop.stand.nr), .tekst(kop.stand.hash), .tekst(kop.peildatum.iso),
            .tekst(isVolledig ? "ja" : "nee"),
          ]
            + [uitgave?.soort.rawValue, uitsnede.map { veilig($0) }, kop.bereik?.zin].compactMap {
              $0.map { .tekst($0) }
            }
        }
      }
    }
  }
}
