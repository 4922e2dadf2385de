import Gesprekscyclus
import Kalender
import Projections
import Testing

@testable import Reports

@Suite("Editions after each other: the procedure")
struct UitgavereeksenTests {
  private static let cyclus = Cyclus(
    jaar: 2026, regeling: Proefregeling.maak(kleinsteGroep: 5),
    geopend: Herkomst(nr: 1, hashbegin: "0", tijd: Tijdstip(milliseconden: 0), actor: "a", opdracht: "o"))

  /// So many people with an appraisal, of whom those refused to sign.
  private static func mensen(_ aantal: Int, geweigerd: Set<Int>) -> [DossierSleutel: Jaarcijfers] {
    let namen = Jaarprocedure.cijfers.map(\.naam)
    return Dictionary(
      uniqueKeysWithValues: (0..<aantal).map { plek in
        let telling = Telling(
          aantallen: namen.map { naam in
            switch naam {
            case "beoordelingen", "vastgesteld", "aangeboden": 1
            case "ondertekend": geweigerd.contains(plek) ? 0 : 1
            case "geweigerd": geweigerd.contains(plek) ? 1 : 0
            default: 0
            }
          })
        let oordeel = Jaarcijfers.Oordeel(
          onderdeel: "Ruimte", functie: FunctieVerwijzing(catalogus: "c", functie: "f"), functienaam: nil,
          catalogusversie: nil, dag: "2026-12-01", eindoordeel: nil, resultaten: [], competenties: [],
          procedure: telling)
        return (
          DossierSleutel("dossier-\(plek)"), Jaarcijfers(stadia: [], oordeel: oordeel, afspraken: nil, traject: nil)
        )
      })
  }

  private static func rapport(
    _ mensen: [DossierSleutel: Jaarcijfers], naast eerder: [Openheid.Eerder] = []
  ) -> Jaaroverzicht {
    let bron = Rapportbron(boek: Boek(), organisatie: "Proefdam", opslag: "", peildatum: "2027-02-01")
    return Jaaroverzicht(
      cyclus,
      Jaaroptelling(
        bron: bron, perJaar: [2026: Array(mensen.values)], openheid: Openheid(.intern, cyclus, naast: eerder),
        mensen: mensen), Uitgavebeeld(soort: .intern, vanaf: nil, eerder: []))
  }

  private static func geweigerd(_ rapport: Jaaroverzicht) -> String? {
    rapport.vaststelling.waarde?.maten(Jaarprocedure.cijfers, minimum: 5).first { $0.cijfer.naam == "geweigerd" }?.tekst
  }

  @Test("one more who refuses stays untold; so do six who all refuse; among twelve of whom six do, it is told")
  func geweigerd() {
    let eerst = Self.mensen(40, geweigerd: Set(0..<6))
    let een = Openheid.Eerder(nummer: 1, cijfers: eerst, rapport: Self.rapport(eerst))
    #expect(Self.geweigerd(een.rapport) == "6 (15 %)")
    for (aantal, meer) in [(40, 7), (40, 12), (46, 6)] {
      let geweigerd = aantal == 46 ? Set(0..<6).union(40..<46) : Set(0..<meer)
      let twee = Self.rapport(Self.mensen(aantal, geweigerd: geweigerd), naast: [een])
      #expect(Self.geweigerd(twee) == "6 (15 %)", "\(aantal) \(meer)")
      #expect(twee.stilgezet["vaststelling"] == 1)
    }
    let ruim = Self.rapport(Self.mensen(52, geweigerd: Set(0..<6).union(40..<46)), naast: [een])
    #expect(Self.geweigerd(ruim) == "12 (23 %)")
    #expect(ruim.stilgezet["vaststelling"] == nil)
  }

  @Test("a bound that stays the same tells nothing, and is no reason to keep the table as it was")
  func grens() {
    let eerst = Self.mensen(40, geweigerd: [0, 1])
    let een = Openheid.Eerder(nummer: 1, cijfers: eerst, rapport: Self.rapport(eerst))
    #expect(Self.geweigerd(een.rapport) == "minder dan 5")
    let twee = Self.rapport(Self.mensen(50, geweigerd: [0, 1, 44]), naast: [een])
    #expect(Self.geweigerd(twee) == "minder dan 5" && twee.stilgezet["vaststelling"] == nil)
    let drie = Self.rapport(Self.mensen(50, geweigerd: [0, 1, 44, 45, 46]), naast: [een])
    #expect(Self.geweigerd(drie) == "minder dan 5" && drie.stilgezet["vaststelling"] == 1)
  }
}
