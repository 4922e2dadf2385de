import Gesprekscyclus
import Kalender
import Testing
import Toevalsbron

@Suite("Nobody is above oneself, through others either, on any day")
struct LeidingkeuringTests {
  /// M-1 under nobody, M-2 under M-1, M-3 under M-2, all since 2020.
  private func mensen() -> [Personeelsnummer: Medewerker] {
    Dictionary(
      uniqueKeysWithValues: [("M-1", nil), ("M-2", "M-1"), ("M-3", "M-2")].map {
        (nummer: Personeelsnummer, chef: Personeelsnummer?) in
        (nummer, Medewerker(.voorbeeld(nummer: nummer, naam: "Mens \(nummer)", leidinggevende: chef), .nr(1)))
      })
  }

  private func verhuis(
    _ mensen: inout [Personeelsnummer: Medewerker], _ nummer: Personeelsnummer, onder chef: Personeelsnummer,
    per: String
  ) {
    mensen[nummer]?.evolve(
      .geplaatst(.init(onderdeel: nil, leidinggevende: .onder(chef), per: dag(per))), .nr(2, op: "2026-01-05"))
  }

  private func gegeven(_ wie: Personeelsnummer, _ mensen: [Personeelsnummer: Medewerker]) -> Gegeven {
    let chef = mensen[wie]?.plek(op: dag("2026-01-05")).waarde.leidinggevende
    var gegeven = Gegeven([.medewerker(.inDienstGetreden(.voorbeeld(nummer: wie, leidinggevende: chef)))])
    for (nummer, mens) in mensen {
      gegeven.kader.register.evolve(
        .inDienstGetreden(.voorbeeld(nummer: mens.personeelsnummer)), in: DossierSleutel("d-\(nummer)"))
    }
    gegeven.kader.mens = { mensen[$0] }
    return gegeven
  }

  @Test("a circle of two and of three is refused and named")
  func kring() throws {
    let mensen = mensen()
    for (chef, verwacht) in [("M-2", ["M-1", "M-2"]), ("M-3", ["M-1", "M-3", "M-2"])] {
      let uitkomst = gegeven("M-1", mensen).als(
        .wijzigMedewerker(.init(leidinggevende: .onder(Personeelsnummer(chef)), per: dag("2026-02-01"))),
        op: "2026-01-05")
      uitkomst.danGeweigerd([.kringVanLeidinggevenden])
      let melding = try #require(uitkomst.weigeringen.first?.melding)
      #expect(melding.contains("1 februari 2026"))
      for nummer in verwacht { #expect(melding.contains("(\(nummer))"), "\(melding)") }
    }
  }

  @Test("without a circle nothing is said, as for one more on top")
  func geenKring() {
    gegeven("M-3", mensen()).als(
      .wijzigMedewerker(.init(leidinggevende: "M-1", per: dag("2026-02-01"))), op: "2026-01-05"
    )
    .danWaarschuwing([])
  }

  @Test("what is announced for later makes a circle on a later day")
  func later() throws {
    var mensen = mensen()
    // From September M-1 is to be under M-3; until then M-3 may be put anywhere.
    verhuis(&mensen, "M-1", onder: "M-3", per: "2026-09-01")
    mensen["M-3"]?.evolve(.geplaatst(.init(onderdeel: nil, leidinggevende: .geen, per: dag("2026-01-01"))), .nr(3))
    let uitkomst = gegeven("M-3", mensen).als(
      .wijzigMedewerker(.init(leidinggevende: "M-2", per: dag("2026-02-01"))), op: "2026-01-05")
    uitkomst.danGeweigerd([.kringVanLeidinggevenden])
    let melding = try #require(uitkomst.weigeringen.first?.melding)
    #expect(
      melding.contains("1 september 2026") && melding.contains("Mens M-2 (M-2) onder Mens M-1 (M-1)"), "\(melding)")
  }

  @Test("whoever left does not close a circle; a circle of others does not stop somebody beside it")
  func weg() {
    var mensen = mensen()
    mensen["M-2"]?.evolve(.uitDienstGetreden(.init(per: dag("2025-12-31"))), .nr(2))
    let keuring = { (mensen: [Personeelsnummer: Medewerker]) in Leidingkeuring { mensen[$0] } }
    verhuis(&mensen, "M-1", onder: "M-3", per: "2026-02-01")
    #expect(keuring(mensen).kring(van: "M-1", vanaf: dag("2026-02-01")) == nil)
    var ander = self.mensen()
    verhuis(&ander, "M-1", onder: "M-2", per: "2026-02-01")
    #expect(keuring(ander).kring(van: "M-3", vanaf: dag("2026-02-01")) == nil)
    #expect(keuring(ander).kring(van: "M-2", vanaf: dag("2026-02-01")) != nil)
  }

  @Test("who is said to be free of circles has none on any day, and nobody is doubted where there is none")
  func vrij() {
    var bron = SplitMix64(zaad: 7)
    for _ in 0..<300 {
      let aantal = Int.random(in: 2...8, using: &bron)
      let nummers = (0..<aantal).map { Personeelsnummer("M-\($0)") }
      func chef() -> Personeelsnummer? { bron.kans(1, op: 5) ? nil : bron.kies(nummers) }
      var mensen = Dictionary(
        uniqueKeysWithValues: nummers.map {
          ($0, Medewerker(.voorbeeld(nummer: $0, naam: "Mens \($0)", leidinggevende: chef()), .nr(1)))
        })
      for nummer in nummers where bron.kans(3, op: 10) {
        verhuis(&mensen, nummer, onder: bron.kies(nummers), per: "2026-09-01")
      }
      let keuring = Leidingkeuring { mensen[$0] }
      var kringvrij = Kringvrij { mensen[$0] }
      let kringen = nummers.map { keuring.kring(van: $0, vanaf: dag("2020-01-01")) }
      let vrij = nummers.map { kringvrij.isVrij($0) }
      for (kring, isVrij) in zip(kringen, vrij) where isVrij { #expect(kring == nil) }
      let boven = Dictionary(uniqueKeysWithValues: nummers.map { ($0, mensen[$0]?.plaatsingen ?? []) })
      for (nummer, isVrij) in zip(nummers, vrij) where !isVrij {
        // Somebody comes by twice on the way up, on whatever days.
        func keertTerug(_ wie: Personeelsnummer, _ pad: [Personeelsnummer]) -> Bool {
          pad.contains(wie)
            || boven[wie, default: []].contains { plek in
              plek.waarde.leidinggevende.map { keertTerug($0, pad + [wie]) } ?? false
            }
        }
        #expect(keertTerug(nummer, []))
      }
    }
  }

  @Test("a long line of managers is looked at without running out of room")
  func lang() {
    let nummers = (0..<50_000).map { Personeelsnummer("M-\($0)") }
    let mensen = Dictionary(
      uniqueKeysWithValues: nummers.indices.map { plek in
        (
          nummers[plek],
          Medewerker(
            .voorbeeld(nummer: nummers[plek], naam: "Mens", leidinggevende: plek > 0 ? nummers[plek - 1] : nil), .nr(1))
        )
      })
    var kringvrij = Kringvrij { mensen[$0] }
    #expect(nummers.reversed().allSatisfy { kringvrij.isVrij($0) })
  }

  @Test("the check finds a circle and an unknown manager in old records")
  func toetsen() {
    var mensen = mensen()
    verhuis(&mensen, "M-1", onder: "M-3", per: "2026-02-01")
    let inKring = gegeven("M-2", mensen)
    var kader = inKring.kader
    kader.vandaag = dag("2026-01-05")
    let bevindingen = inKring.dossier.toetsLeiding(kader)
    #expect(bevindingen.map(\.codetekst) == ["W009"])
    #expect(bevindingen.first?.melding.contains("1 februari 2026") == true)
    let weg = Gegeven([.medewerker(.inDienstGetreden(.voorbeeld(leidinggevende: "M-404")))])
    #expect(weg.dossier.toetsLeiding(weg.kader).map(\.codetekst) == ["W001"])
    #expect(Gegeven(.inDienst).dossier.toetsLeiding(weg.kader).isEmpty)
  }
}
