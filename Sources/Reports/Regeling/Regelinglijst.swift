package import Gesprekscyclus
package import Kalender
internal import Projections
package import Weergave

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
}

extension Regelinglijst: Lijst {
  package var sleutel: String { "regelingen" }
  package var leeg: String {
    "Er is nog geen regeling. Stel er een vast met: gespreksboek regeling vaststellen BESTAND"
  }

  package var kolommen: [Kolom<Regel>] {
    let peildatum = kop.peildatum
    return [
      Kolom("Kenmerk", "id", \.id.tekst), Kolom("Versie", "versie", \.versie),
      Kolom("Naam", rekbaar: true, "naam", \.naam), .json("per", \.per),
      Kolom("Vanaf") { $0.per.kort + ($0.per > peildatum ? " (nog niet)" : "") },
      Kolom("Cycli") { $0.jaren.isEmpty ? Getalvorm.geen : $0.jaren.map(String.init).joined(separator: ", ") },
      .json("cycli", \.jaren),
    ]
  }
}
