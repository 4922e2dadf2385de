package import Gesprekscyclus
internal import Kalender
internal import Projections
package import Weergave

/// All catalogues with their versions, and which version holds on the reference date.
package struct Cataloguslijst: Sendable, Equatable {
  package struct Regel: Sendable, Equatable {
    package let catalogus: Catalogus
    package let isGeldend: Bool

    /// Those of families and letters included.
    package var functies: Int { catalogus.functies.count + catalogus.families.reduce(0) { $0 + $1.letters.count } }
    package var beschikbareFuncties: Int { catalogus.beschikbareFuncties.count }
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
          catalogus: catalogus, isGeldend: catalogus.versie == geldend?.versie && catalogus.per <= bron.peildatum)
      }
    }
    return Cataloguslijst(kop: bron.kop("gespreksboek.cataloguslijst", over: .regels), regels: regels)
  }
}

extension Cataloguslijst: Lijst {
  package var sleutel: String { "catalogi" }
  package var leeg: String { "Er is nog geen catalogus. Lees er een in met: gespreksboek catalogus importeren BESTAND" }

  package var kolommen: [Kolom<Regel>] {
    let peildatum = kop.peildatum
    return [
      Kolom("Kenmerk", "id", \.catalogus.id.tekst), Kolom("Naam", rekbaar: true, "naam", \.catalogus.naam),
      Kolom("Versie", "versie", \.catalogus.versie), Kolom("Vanaf", "per", \.catalogus.per),
      Kolom("Geldt") { $0.isGeldend ? "ja" : $0.catalogus.per > peildatum ? "nog niet" : "nee" },
      .json("geldend", \.isGeldend), Kolom("Competenties", "aantalCompetenties", \.catalogus.competenties.count),
      .json("aantalFuncties", \.functies),
      .json("aantalBeschikbareFuncties", \.beschikbareFuncties),
      Kolom("Functies", .rechts) { ($0.functies + $0.beschikbareFuncties).cel },
    ]
  }
}
