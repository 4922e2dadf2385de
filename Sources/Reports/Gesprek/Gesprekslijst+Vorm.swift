internal import Gesprekscyclus
internal import Kalender
internal import Tekst
package import Wire

extension Gesprekslijst {
  package func tekst(_ opmaak: Opmaak) -> String {
    var blad = Blad(opmaak)
    blad.titel("GESPREKKEN")
    blad.alinea(filterwoorden.isEmpty ? "Alle gesprekken." : "Gekozen: \(opsomming(filterwoorden)).")
    blad.wit()
    if regels.isEmpty {
      blad.alinea("Er zijn geen gesprekken die hierbij passen.")
    } else {
      blad.tabel(
        [
          Tabel.Kolom("DATUM"), Tabel.Kolom("NUMMER"), Tabel.Kolom("NAAM", rekbaar: true), Tabel.Kolom("GESPREK"),
          Tabel.Kolom("SOORT", rekbaar: true), Tabel.Kolom("STAND", rekbaar: true),
        ],
        regels.map { regel in
          [
            regel.gesprek.dag?.kort ?? Getalvorm.geen, veilig(regel.persoon.nummer.tekst),
            veilig(regel.persoon.naam ?? Getalvorm.geen), veilig(regel.gesprek.kenmerk.tekst),
            veilig(regel.gesprek.soort.tekst), regel.gesprek.kort(op: kop.peildatum),
          ]
        })
      blad.wit()
      blad.alinea("\(aantal(regels.count, "gesprek", "gesprekken")).")
      if regels.contains(where: \.gesprek.isLaat) {
        blad.alinea("(+1 dag): een dag na het gesprek vastgelegd.")
      }
    }
    blad.slot(kop)
    return blad.tekst
  }

  package func json() -> JSONNode {
    var object = kop.jsonbegin
    object.zet(
      "filter",
      .object {
        $0.zet("personeelsnummer", filter.nummer?.tekst)
        $0.zet("jaar", filter.jaar)
        $0.zet("soort", filter.soort?.tekst)
        $0.zet("stand", filter.stand?.tekst)
        $0.zet("wachtOp", filter.stap?.sleutel)
        filter.personeel.zet(&$0)
      })
    object.zet("gesprekken", regels.map(\.json))
    return object.node
  }
}

extension Gesprekslijst.Regel {
  fileprivate var json: JSONNode {
    .object {
      $0.zet("medewerker", persoon.json)
      $0.zet("onderdeel", onderdeel)
      $0.zet("leidinggevende", leidinggevende?.json)
      gesprek.zet(&$0)
    }
  }
}
