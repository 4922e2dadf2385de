internal import Gesprekscyclus
internal import Kalender
internal import Tekst
package import Wire

extension Medewerkerlijst {
  package func tekst(_ opmaak: Opmaak) -> String {
    var blad = Blad(opmaak)
    blad.titel("MEDEWERKERS")
    blad.alinea(
      "Stand op \(kop.peildatum.proza)"
        + (filterwoorden.isEmpty ? "." : "; gekozen: \(opsomming(filterwoorden))."))
    blad.wit()
    if regels.isEmpty {
      blad.alinea("Er zijn geen medewerkers die hierbij passen.")
    } else {
      blad.tabel(
        [
          Tabel.Kolom("NUMMER"), Tabel.Kolom("NAAM", rekbaar: true), Tabel.Kolom("FUNCTIE", rekbaar: true),
          Tabel.Kolom("ONDERDEEL", rekbaar: true), Tabel.Kolom("LEIDINGGEVENDE", rekbaar: true),
          Tabel.Kolom("IN DIENST", rekbaar: true),
        ], regels.map(\.cellen))
      blad.wit()
      blad.alinea("\(aantal(regels.count, "medewerker", "medewerkers")).")
    }
    blad.slot(kop)
    return blad.tekst
  }

  package func json() -> JSONNode {
    var object = kop.jsonbegin
    object.zet(
      "filter",
      .object {
        $0.zet("wie", wie.rawValue)
        filter.zet(&$0)
      })
    object.zet("medewerkers", regels.map(\.json))
    return object.node
  }
}

extension Medewerkerlijst.Regel {
  fileprivate var cellen: [String] {
    [
      veilig(persoon.nummer.tekst), veilig(persoon.naam), persoon.functie.map { veilig($0.naam) } ?? Getalvorm.geen,
      persoon.plek.map { veilig($0.onderdeel) } ?? Getalvorm.geen,
      leidinggevende.map { veilig($0.naam ?? $0.nummer.tekst) } ?? Getalvorm.geen, dienst,
    ]
  }

  /// `01-03-2024`, `vanaf 01-12-2026` for who has yet to begin, `t/m 30-09-2026` for who left.
  private var dienst: String {
    switch persoon.dienst {
    case .inDienst: persoon.inDienst.kort
    case .nogNiet: "vanaf \(persoon.inDienst.kort)"
    case .uitDienst: "t/m \((persoon.laatsteDag ?? persoon.inDienst).kort)"
    }
  }

  fileprivate var json: JSONNode {
    .object {
      $0.zet("personeelsnummer", persoon.nummer.tekst)
      $0.zet("naam", persoon.naam)
      $0.zet("dienst", persoon.dienst.rawValue)
      $0.zet("inDienst", persoon.inDienst)
      $0.zet("laatsteDag", persoon.laatsteDag)
      $0.zet("functie", persoon.functie?.verwijzing.description)
      $0.zet("functienaam", persoon.functie?.naam)
      $0.zet("onderdeel", persoon.plek?.onderdeel)
      $0.zet("leidinggevende", leidinggevende?.json)
    }
  }
}
