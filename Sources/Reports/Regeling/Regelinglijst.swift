package import Gesprekscyclus
package import Kalender
internal import Projections
internal import Tekst
package import Wire

/// All versions of all regelingen, with the years that run under each.
package struct Regelinglijst: Sendable, Equatable {
  package struct Regel: Sendable, Equatable {
    package let id: RegelingKenmerk
    package let versie: Int
    package let naam: String
    package let per: Datum
    package let jaren: [Int]
  }

  package let kop: Rapportkop
  /// By identifier and version.
  package let regels: [Regel]

  package static func maak(_ bron: Rapportbron) -> Regelinglijst {
    let regels = bron.boek.regelingen.versies.map(\.waarde).map { regeling in
      Regel(
        id: regeling.id, versie: regeling.versie, naam: regeling.naam, per: regeling.per,
        jaren: bron.jaren(onder: regeling))
    }
    return Regelinglijst(
      kop: bron.kop("gespreksboek.regelinglijst"), regels: regels.sorted { ($0.id, $0.versie) < ($1.id, $1.versie) })
  }

  package func tekst(_ opmaak: Opmaak) -> String {
    var blad = Blad(opmaak)
    if regels.isEmpty {
      blad.alinea("Er is nog geen regeling. Stel er een vast met: gespreksboek regeling vaststellen BESTAND")
    } else {
      blad.tabel(
        [
          Tabel.Kolom("Kenmerk"), Tabel.Kolom("Versie", .rechts), Tabel.Kolom("Naam", rekbaar: true),
          Tabel.Kolom("Vanaf"), Tabel.Kolom("Cycli"),
        ],
        regels.map { regel in
          [
            veilig(regel.id.tekst), "\(regel.versie)", veilig(regel.naam),
            regel.per.kort + (regel.per > kop.peildatum ? " (nog niet)" : ""),
            regel.jaren.isEmpty ? Getalvorm.geen : regel.jaren.map(String.init).joined(separator: ", "),
          ]
        })
    }
    blad.slot(kop)
    return blad.tekst
  }

  /// The document `gespreksboek.regelinglijst`.
  package func json() -> JSONNode {
    var object = kop.jsonbegin
    object.zet(
      "regelingen",
      regels.map { regel in
        .object {
          $0.zet("id", regel.id.tekst)
          $0.zet("versie", regel.versie)
          $0.zet("naam", regel.naam)
          $0.zet("per", regel.per)
          $0.zet("cycli", regel.jaren.map { JSONNode(.integer(Int64($0))) })
        }
      })
    return object.node
  }
}
