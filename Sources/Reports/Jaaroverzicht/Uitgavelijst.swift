internal import Gesprekscyclus
internal import Kalender
internal import Projections
package import Weergave

/// All year reports that were given out, by year and number.
package struct Uitgavelijst: Sendable, Equatable {
  package struct Regel: Sendable, Equatable {
    /// `2026` or `2026/2027`
    let cyclus: String
    let uitgave: Uitgave
    let vastgelegd: Herkomst
  }

  package let kop: Rapportkop
  package let regels: [Regel]

  package static func maak(_ bron: Rapportbron) -> Uitgavelijst {
    Uitgavelijst(
      kop: bron.kop("gespreksboek.uitgavelijst", over: .regels),
      regels: bron.boek.regelingen.jaren.compactMap { bron.boek.regelingen.cyclus($0) }.flatMap { cyclus in
        cyclus.uitgaven.map { Regel(cyclus: cyclus.naam, uitgave: $0.waarde, vastgelegd: $0.herkomst) }
      })
  }
}

extension Uitgavelijst: Lijst {
  package var sleutel: String { "uitgaven" }
  package var leeg: String {
    "Er is nog geen jaaroverzicht uitgegeven. Dat legt u vast met: gespreksboek uitgave vastleggen JAAR --voor WIE."
  }

  package var kolommen: [Kolom<Regel>] {
    [
      Kolom("Cyclus", "cyclus", \.cyclus), .json("jaar", \.uitgave.jaar), Kolom("Nummer", "nummer", \.uitgave.nummer),
      Kolom("Soort", "soort", \.uitgave.soort.rawValue), Kolom("Voor", rekbaar: true, "voor", \.uitgave.voor),
      Kolom("Stand op", "peildatum", \.uitgave.peildatum), Kolom("Uit nr", "nr", \.uitgave.nr),
      .json("hash", \.uitgave.hash), .json("inhoud", \.uitgave.inhoud),
      Kolom("Vastgelegd", "vastgelegdOp", \.vastgelegd.datum), .json("vastgelegdNr", \.vastgelegd.nr),
      .json("door", \.vastgelegd.actor),
    ]
  }
}
