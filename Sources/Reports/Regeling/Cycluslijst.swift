internal import Gesprekscyclus
internal import Kalender
internal import Projections
internal import Tekst
package import Weergave

/// All cycles, oldest first.
package struct Cycluslijst: Sendable, Equatable {
  package let kop: Rapportkop
  package let cycli: [Statusrapport.Cyclusstand]
  /// Whether the reader may know how far people are.
  let metCijfers: Bool

  package static func maak(_ bron: Rapportbron, metCijfers: Bool = true) -> Cycluslijst {
    Cycluslijst(
      kop: bron.kop("gespreksboek.cycluslijst"),
      cycli: bron.boek.regelingen.jaren.compactMap { bron.boek.regelingen.cyclus($0) }.map { bron.cyclusstand($0) },
      metCijfers: metCijfers)
  }
}

extension Cycluslijst: Lijst {
  package var sleutel: String { "cycli" }
  package var regels: [Statusrapport.Cyclusstand] { cycli }
  package var leeg: String {
    "Er is nog geen cyclus. Open er een met: gespreksboek cyclus openen \(kop.peildatum.jaar)"
  }

  package var kolommen: [Kolom<Statusrapport.Cyclusstand>] {
    let regels: [Kolom<Statusrapport.Cyclusstand>] = [
      Kolom("Cyclus") { $0.naam.cel }, Kolom("Stand") { $0.isOpen ? "open" : "gesloten" },
      Kolom("Regeling") { $0.regeling.cel },
    ]
    guard metCijfers else {
      return regels + [.json("jaar", \.jaar), .json("regeling", \.regeling), .json("open", \.isOpen)]
    }
    return regels + [
      Kolom("Gehouden", rekbaar: true) { cyclus in
        cyclus.stadia.map { "\(veilig($0.naam)) \($0.gehouden) van \($0.verwacht)" }.joined(separator: ", ")
      }, Kolom("Achterstand", .rechts) { ($0.isOpen ? $0.achterstand : nil).cel }, .json(\.leden),
    ]
  }
}
