package import Gesprekscyclus
internal import Projections
package import Weergave

/// All proposals to destroy, and how far they are.
package struct Voorstellenlijst: Lijst {
  package let kop: Rapportkop
  package let regels: [Vernietigingen.Voorstel]

  package static func maak(_ bron: Rapportbron) -> Voorstellenlijst {
    Voorstellenlijst(
      kop: bron.kop("gespreksboek.vernietigingen", over: .records), regels: bron.boek.vernietigingen.voorstellen)
  }

  package var titel: String? { "VERNIETIGINGEN" }
  package var inleiding: String { kop.standzin([]) }
  package var sleutel: String { "voorstellen" }
  package var leeg: String { "Er is nog nooit een vernietiging voorgesteld." }

  package var kolommen: [Kolom<Vernietigingen.Voorstel>] {
    [
      Kolom("VOORSTEL") { $0.kort }, .json("voorstel", \.kenmerk.tekst), Kolom("TOT EN MET", "tot", \.tot),
      Kolom("ZAKEN", "zaken", \.zaken), .json("records", \.voorgesteld.aantal),
      Kolom("VOORGESTELD DOOR", rekbaar: true, "voorgesteldDoor", \.gedaan.actor),
      .json("voorgesteldOp", \.gedaan.datum),
      Kolom("GOEDGEKEURD DOOR", rekbaar: true, "goedgekeurdDoor", \.goedkeuring?.herkomst.actor),
      .json("goedgekeurdOp", \.goedkeuring?.herkomst.datum), .json("vernietigdOp", \.begonnen.first?.datum),
      Kolom("STAND", "stand", \.stand.rawValue),
    ]
  }
}

extension Vernietigingen.Voorstel {
  /// The beginning of the name, enough to type.
  package var kort: String { String(kenmerk.tekst.prefix(8)) }
}
