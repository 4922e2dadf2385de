internal import Gesprekscyclus
internal import Kalender
internal import Projections
internal import Tekst
package import Wire

/// All cycles, oldest first.
package struct Cycluslijst: Sendable, Equatable {
  package let kop: Rapportkop
  package let cycli: [Statusrapport.Cyclusstand]

  package static func maak(_ bron: Rapportbron) -> Cycluslijst {
    Cycluslijst(
      kop: bron.kop("gespreksboek.cycluslijst"),
      cycli: bron.boek.regelingen.jaren.compactMap { bron.boek.regelingen.cyclus($0) }.map { bron.cyclusstand($0) })
  }

  package func tekst(_ opmaak: Opmaak) -> String {
    var blad = Blad(opmaak)
    if cycli.isEmpty {
      blad.alinea("Er is nog geen cyclus. Open er een met: gespreksboek cyclus openen \(kop.peildatum.jaar)")
    } else {
      blad.tabel(
        [
          Tabel.Kolom("Cyclus"), Tabel.Kolom("Stand"), Tabel.Kolom("Regeling"),
          Tabel.Kolom("Gehouden", rekbaar: true), Tabel.Kolom("Achterstand", .rechts),
        ],
        cycli.map { cyclus in
          let delen = cyclus.stadia.map { "\(veilig($0.naam)) \($0.gehouden) van \($0.verwacht)" }
          return [
            "\(cyclus.jaar)", cyclus.isOpen ? "open" : "gesloten", veilig(cyclus.regeling),
            delen.joined(separator: ", "), cyclus.isOpen ? "\(cyclus.achterstand)" : Getalvorm.geen,
          ]
        })
    }
    blad.slot(kop)
    return blad.tekst
  }

  /// The document `gespreksboek.cycluslijst`.
  package func json() -> JSONNode {
    var object = kop.jsonbegin
    object.zet("cycli", cycli.map(\.json))
    return object.node
  }
}
