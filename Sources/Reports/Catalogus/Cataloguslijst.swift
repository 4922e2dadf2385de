package import Gesprekscyclus
package import Kalender
internal import Projections
internal import Tekst
package import Wire

/// All catalogues with their versions, and which version holds on the reference date.
package struct Cataloguslijst: Sendable, Equatable {
  package struct Regel: Sendable, Equatable {
    package let id: CatalogusKenmerk
    package let naam: String
    package let versie: String
    package let per: Datum
    package let isGeldend: Bool
    package let competenties: Int
    package let functies: Int
    package let beschikbareFuncties: Int
  }

  package let kop: Rapportkop
  /// By identifier; the versions of one in the order of recording.
  package let regels: [Regel]

  package static func maak(_ bron: Rapportbron) -> Cataloguslijst {
    let catalogi = bron.boek.catalogi
    let regels = catalogi.kenmerken.flatMap { id in
      let geldend = catalogi.catalogus(id, op: bron.peildatum)
      return (catalogi.versies[id] ?? []).map(\.waarde).map { catalogus in
        Regel(
          id: id, naam: catalogus.naam, versie: catalogus.versie, per: catalogus.per,
          isGeldend: catalogus.versie == geldend?.versie && catalogus.per <= bron.peildatum,
          competenties: catalogus.competenties.count,
          functies: catalogus.functies.count + catalogus.families.reduce(0) { $0 + $1.letters.count },
          beschikbareFuncties: catalogus.beschikbareFuncties.count)
      }
    }
    return Cataloguslijst(kop: bron.kop("gespreksboek.cataloguslijst"), regels: regels)
  }

  package func tekst(_ opmaak: Opmaak) -> String {
    var blad = Blad(opmaak)
    guard !regels.isEmpty else {
      blad.alinea("Er is nog geen catalogus. Lees er een in met: gespreksboek catalogus importeren BESTAND")
      blad.slot(kop)
      return blad.tekst
    }
    blad.tabel(
      [
        Tabel.Kolom("Kenmerk"), Tabel.Kolom("Naam", rekbaar: true), Tabel.Kolom("Versie"), Tabel.Kolom("Vanaf"),
        Tabel.Kolom("Geldt"), Tabel.Kolom("Competenties", .rechts), Tabel.Kolom("Functies", .rechts),
      ],
      regels.map { regel in
        [
          veilig(regel.id.tekst), veilig(regel.naam), veilig(regel.versie), regel.per.kort,
          regel.isGeldend ? "ja" : regel.per > kop.peildatum ? "nog niet" : "nee", "\(regel.competenties)",
          "\(regel.functies + regel.beschikbareFuncties)",
        ]
      })
    blad.slot(kop)
    return blad.tekst
  }

  /// The document `gespreksboek.cataloguslijst`.
  package func json() -> JSONNode {
    var object = kop.jsonbegin
    object.zet(
      "catalogi",
      regels.map { regel in
        .object {
          $0.zet("id", regel.id.tekst)
          $0.zet("naam", regel.naam)
          $0.zet("versie", regel.versie)
          $0.zet("per", regel.per)
          $0.zet("geldend", regel.isGeldend)
          $0.zet("aantalCompetenties", regel.competenties)
          $0.zet("aantalFuncties", regel.functies)
          $0.zet("aantalBeschikbareFuncties", regel.beschikbareFuncties)
        }
      })
    return object.node
  }
}
