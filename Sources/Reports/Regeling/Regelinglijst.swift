package import Gesprekscyclus
internal import Kalender
internal import Projections
package import Weergave

/// All versions of all regelingen, with the years that run under each.
package struct Regelinglijst: Sendable, Equatable {
  package struct Regel: Sendable, Equatable {
    package let regeling: Regeling
    package let jaren: [Int]
  }

  package let kop: Rapportkop
  /// By identifier and version.
  package let regels: [Regel]

  package static func maak(_ bron: Rapportbron) -> Regelinglijst {
    let versies = bron.boek.regelingen.versies.map(\.waarde).sorted { ($0.id, $0.versie) < ($1.id, $1.versie) }
    return Regelinglijst(
      kop: bron.kop("gespreksboek.regelinglijst", over: .regels),
      regels: versies.map { Regel(regeling: $0, jaren: bron.jaren(onder: $0)) })
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
      Kolom("Kenmerk", "id", \.regeling.id.tekst), Kolom("Versie", "versie", \.regeling.versie),
      Kolom("Naam", rekbaar: true, "naam", \.regeling.naam), .json("per", \.regeling.per),
      Kolom("Vanaf") { $0.regeling.per.kort + ($0.regeling.per > peildatum ? " (nog niet)" : "") },
      Kolom("Cycli") { $0.jaren.isEmpty ? Getalvorm.geen : $0.jaren.map(String.init).joined(separator: ", ") },
      .json("cycli", \.jaren),
    ]
  }
}
