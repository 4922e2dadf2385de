package import Gesprekscyclus
package import Kalender
internal import Projections
package import Weergave

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
}

extension Cataloguslijst: Lijst {
  package var sleutel: String { "catalogi" }
  package var leeg: String { "Er is nog geen catalogus. Lees er een in met: gespreksboek catalogus importeren BESTAND" }

  package var kolommen: [Kolom<Regel>] {
    let peildatum = kop.peildatum
    return [
      Kolom("Kenmerk", "id", \.id.tekst), Kolom("Naam", rekbaar: true, "naam", \.naam),
      Kolom("Versie", "versie", \.versie), Kolom("Vanaf", "per", \.per),
      Kolom("Geldt") { $0.isGeldend ? "ja" : $0.per > peildatum ? "nog niet" : "nee" }, .json("geldend", \.isGeldend),
      Kolom("Competenties", "aantalCompetenties", \.competenties), .json("aantalFuncties", \.functies),
      .json("aantalBeschikbareFuncties", \.beschikbareFuncties),
      Kolom("Functies", .rechts) { ($0.functies + $0.beschikbareFuncties).cel },
    ]
  }
}
