package import Gesprekscyclus
internal import Kalender
internal import Projections
internal import Tekst
package import Weergave
internal import Wire

/// The tree of units on a day, with how many people work in each.
package struct Onderdelenboom: Equatable, Sendable {
  package struct Regel: Equatable, Sendable {
    package let pad: Onderdeelpad
    /// Nothing for a unit that people work in and that nobody put in the tree.
    package let instelling: OnderdeelGebeurtenis.Instelling?
    /// Who works in the unit itself.
    package let mensen: Int
    /// The same with all units below it.
    package let samen: Int
  }

  package let kop: Rapportkop
  package let regels: [Regel]

  /// A part is the unit of one person in service.
  package struct Vraag: Somvraag {
    package init() {}

    package func deel(_ dossier: Dossier, in bron: Rapportbron) -> String? {
      guard let medewerker = dossier.medewerker, medewerker.isInDienst(op: bron.peildatum) else { return nil }
      return medewerker.plek(op: bron.peildatum).waarde.onderdeel
    }

    /// - Complexity: O(n · d) for n people under d units.
    package func som(_ delen: some Sequence<String>, in bron: Rapportbron) -> Onderdelenboom {
      let boom = bron.boek.onderdelen.boom(op: bron.peildatum)
      let namen = Onderdeelnamen(bron, delen)
      var mensen: [Onderdeelpad: Int] = [:]
      var samen: [Onderdeelpad: Int] = [:]
      for naam in delen {
        let pad = namen.pad(naam)
        mensen[pad, default: 0] += 1
        for pad in pad.alle { samen[pad, default: 0] += 1 }
      }
      let paden = Set(boom).union(samen.keys).sorted()
      return Onderdelenboom(
        kop: bron.kop("gespreksboek.onderdelen"),
        regels: paden.map {
          Regel(
            pad: $0, instelling: bron.boek.onderdelen.instelling($0.naam, op: bron.peildatum), mensen: mensen[$0] ?? 0,
            samen: samen[$0] ?? 0)
        })
    }
  }
}

extension Onderdelenboom: Lijst {
  package var titel: String? { "ONDERDELEN" }
  package var inleiding: String { kop.standzin([]) }
  package var sleutel: String { "onderdelen" }
  package var leeg: String { "Er zijn nog geen onderdelen." }

  package var naschrift: [String] {
    regels.contains { $0.instelling == nil }
      ? ["Een onderdeel zonder dag staat niet in de boom. Zet het erin met: gespreksboek onderdeel instellen NAAM."]
      : []
  }

  package var kolommen: [Kolom<Regel>] {
    [
      Kolom("ONDERDEEL", rekbaar: true) { String(repeating: "  ", count: $0.pad.diepte) + veilig($0.pad.naam) },
      .json("onderdeel", \.pad.naam), .json("onder", \.pad.boven), .json("inBoom") { $0.instelling != nil },
      Kolom("SINDS", "sinds", \.instelling?.per), Kolom("MENSEN", "mensen", \.mensen), Kolom("SAMEN", "samen", \.samen),
    ]
  }
}
