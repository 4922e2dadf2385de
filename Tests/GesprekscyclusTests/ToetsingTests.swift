import Gesprekscyclus
import Kalender
import Testing

@Suite("Toetsing: the court-file check tells everything at once, with rule, records and what solves it")
struct ToetsingTests {
  private func toets(_ gegeven: Gegeven, op vandaag: String = "2026-11-20") -> [Toetsbevinding] {
    var kader = gegeven.kader
    kader.vandaag = dag(vandaag)
    return gegeven.dossier.gesprek("G-2026-2").map { gegeven.dossier.toets($0, kader) } ?? []
  }

  private func codes(_ gegeven: Gegeven, op vandaag: String = "2026-11-20") -> [String] {
    toets(gegeven, op: vandaag).map(\.codetekst)
  }

  @Test("an appraisal that is ready, or established and handed over, has no findings", arguments: Regeling.vanFixtures)
  func schoon(regeling: Regeling) {
    let rijp = Gegeven.rijp(onder: regeling)
    #expect(codes(rijp) == [])
    let vast = rijp.na([.vastgesteld("G-2026-2", op: "2026-11-20")])
    #expect(codes(vast) == ["W074"])
    #expect(codes(vast.na([.uitgereikt("G-2026-2", op: "2026-11-23")]), op: "2026-12-01") == [])
  }

  @Test("each step that misses is a finding")
  func stappen() {
    #expect(codes(Gegeven(.beoordeeld)) == ["R070"])
    #expect(codes(Gegeven(.aangeboden)) == ["R076", "W081", "W081"])
    #expect(codes(Gegeven(.aangeboden), op: "2026-11-28") == ["W081", "W081"])
    #expect(codes(Gegeven(.aangeboden + [.reactie("G-2026-2", op: "2026-11-16", "Nee.")])) == ["R077", "W081", "W081"])
    #expect(
      codes(Gegeven(.aangeboden + [.reactie("G-2026-2", op: "2026-11-28", nil)]), op: "2026-11-28")
        == ["W071", "W081", "W081"])
    #expect(codes(Gegeven(.halfBeoordeeld)) == ["R045", "R070"])
    let bezwaar = Gegeven(.uitgereikt + [.bedenking("G-2026-2", op: "2027-01-05", ondanks: "Ziek.")])
    #expect(codes(bezwaar, op: "2027-01-06") == ["W075", "W076"])
    #expect(codes(bezwaar.na([.afgehandeld("G-2026-2", op: "2027-01-06")]), op: "2027-01-06") == ["W076"])
  }

  @Test("a text that changed after offering and signing is a finding; after establishing it blocks nothing")
  func achterhaald() {
    for (gegeven, verwacht) in [
      (Gegeven(.rijp), ["R074", "W011", "W011"]), (Gegeven(.uitgereikt), ["W072", "W011", "W011", "W074"]),
    ] {
      let eind = gegeven.dossier.gesprek("G-2026-2")?.eindoordeel?.herkomst.nr ?? 0
      let bevindingen = toets(gegeven.na([.gecorrigeerd(eind, .eindoordeel("G-2026-2", "voldoende", 3))]))
      #expect(bevindingen.map(\.codetekst) == verwacht)
      #expect(bevindingen.allSatisfy { $0.records.last == gegeven.dossier.feiten.count + 1 })
    }
  }

  @Test("what was recorded is judged again as it reads now: tijdvak, label, motivation, surprise, lateness, window")
  func heroverwogen() {
    let deelnemers = [Deelnemer(deel: .leidinggevende, wie: "M-1")]
    func met(_ gehouden: DossierGebeurtenis, _ eind: DossierGebeurtenis = .eindoordeel("G-2026-2", "goed", 4))
      -> Gegeven
    {
      var feiten: [DossierGebeurtenis] = .naPlanning + [gehouden]
      feiten += [DossierGebeurtenis].beoordeeld.dropFirst(5).dropLast()
      return Gegeven(feiten + [eind] + .gangNaarVaststelling("G-2026-2", op: "2026-11-13"))
    }
    let gewoon = DossierGebeurtenis.gehouden(
      "G-2026-2", .beoordeling, op: "2026-11-12", tijdvak: .jaar2026, deelnemers: deelnemers)
    #expect(codes(met(gewoon)) == [])
    #expect(codes(met(.gehouden("G-2026-2", .beoordeling, op: "2026-11-12", tijdvak: .jaar2026))) == ["W073"])
    #expect(
      codes(met(.gehouden("G-2026-2", .beoordeling, op: "2026-10-12", tijdvak: .jaar2026, deelnemers: deelnemers)))
        == ["R036", "W122"])
    #expect(
      codes(
        met(
          .gehouden(
            "G-2026-2", .beoordeling, op: "2026-11-12", tijdvak: tijdvak("2026-10-01", "2026-12-31"),
            deelnemers: deelnemers))) == ["R021"])
    #expect(
      codes(
        met(
          .gehouden(
            "G-2026-2", .beoordeling, op: "2026-11-12", tijdvak: tijdvak("2026-10-15", "2026-12-31"),
            deelnemers: deelnemers, uitzondering: "Ziek geweest."))) == ["R032", "W021"])
    func eind(_ motivering: String) -> DossierGebeurtenis {
      .beoordeling(
        .eindoordeelGegeven(
          .init(gesprek: "G-2026-2", oordeel: "matig", waarde: 2, schaal: "vijf", motivering: motivering)))
    }
    #expect(codes(met(gewoon, eind("Kort."))) == ["R052", "W051"])
    #expect(codes(met(gewoon, eind("Het ging dit jaar niet zo goed."))) == ["W052", "W051"])
    #expect(codes(met(gewoon, eind("In mei kwam 1 op de 3 stukken te laat."))) == ["W051"])
  }

  @Test("a late record is a finding, from its own day of recording")
  func laat() {
    var gegeven = Gegeven([])
    for (index, feit) in [DossierGebeurtenis].rijp.enumerated() {
      let dag = index < 4 ? "2026-02-01" : "2026-12-01"
      var dossier = gegeven.dossier
      dossier.evolve(feit, .nr(index + 1, op: dag))
      gegeven = Gegeven(dossier: dossier, kader: gegeven.kader)
    }
    #expect(codes(gegeven, op: "2027-01-01") == ["W121"])
  }

  @Test("every finding has its rule, records of the dossier, and whole sentences")
  func vorm() {
    let gevallen = [Gegeven(.halfBeoordeeld), Gegeven(.aangeboden), Gegeven(.vastgesteld), Gegeven(.naPlanning)]
    for gegeven in gevallen {
      for bevinding in toets(gegeven) {
        #expect(bevinding.regel?.hasPrefix("Regel ") == true)
        #expect(!bevinding.records.isEmpty && bevinding.records.allSatisfy { gegeven.dossier.feit(nr: $0) != nil })
        #expect(bevinding.melding.hasSuffix(".") && bevinding.oplossing.hasSuffix("."))
      }
    }
  }

  @Test("later goals, functions and catalogues change nothing in the check of an established appraisal (rule 6)")
  func bevroren() {
    var later = Gegeven(.uitgereikt).na([
      .gemaakt("RA-3", 100),
      .medewerker(
        .functieGewijzigd(
          .init(functie: .init(catalogus: "boek", functie: "manager"), modules: nil, per: dag("2026-01-01")))),
    ])
    later.kader.catalogi.evolve(.vastgesteld(.boek(versie: "2", per: "2026-12-01", visie: "A")), .nr(9500))
    #expect(codes(later, op: "2026-12-01") == [])
  }
}
