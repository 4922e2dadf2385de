import Gesprekscyclus
import Kalender
import Testing

@Suite("Regel 1 and 7: no correction takes a step away from under another")
struct Regel01VolgordeTests {
  private func correctie(_ nr: Int, _ wat: Correctieopdracht.Wat = .trekIn) -> DossierOpdracht {
    Regel01CorrectieTests.correctie(nr, wat)
  }

  private func nr(_ gegeven: Gegeven, _ past: (DossierGebeurtenis) -> Bool) -> Int {
    gegeven.dossier.feiten.first { past($0.gebeurtenis) }?.herkomst.nr ?? 0
  }

  private func stap(_ gegeven: Gegeven, _ past: (ProcedureGebeurtenis) -> Bool) -> Int {
    nr(gegeven) { if case .procedure(let stap) = $0 { past(stap) } else { false } }
  }

  private func vaststelling(_ gegeven: Gegeven) -> Int {
    nr(gegeven) { if case .beoordeling(.vastgesteld) = $0 { true } else { false } }
  }

  private func aanbieding(_ gegeven: Gegeven) -> Int {
    stap(gegeven) { if case .aangeboden = $0 { true } else { false } }
  }

  private func uitreiking(_ gegeven: Gegeven) -> Int {
    stap(gegeven) { if case .uitgereikt = $0 { true } else { false } }
  }

  private func bedenking(_ gegeven: Gegeven) -> Int {
    stap(gegeven) { if case .bedenkingIngediend = $0 { true } else { false } }
  }

  private func afhandeling(_ gegeven: Gegeven) -> Int {
    stap(gegeven) { if case .bedenkingAfgehandeld = $0 { true } else { false } }
  }

  private static let afgehandeld = Gegeven(
    .uitgereikt + [.bedenking("G-2026-2", op: "2026-12-01"), .afgehandeld("G-2026-2", op: "2026-12-08")])

  @Test("from the front every step is refused, with what must go first; from the back each can go")
  func stapVoorStap() {
    var gegeven = Self.afgehandeld
    let stappen = [afhandeling, bedenking, uitreiking, vaststelling].map { $0(gegeven) }
    for (plek, nr) in stappen.enumerated() {
      for eerder in stappen.dropFirst(plek + 1) {
        let uitkomst = gegeven.als(correctie(eerder), op: "2026-12-20")
        uitkomst.danGeweigerd([.samenhangVerbroken])
        // What can be withdrawn now, and not what has something resting on it itself.
        #expect(uitkomst.weigeringen.first?.advies.contains("corrigeren \(nr) --intrekken") == true)
        #expect(uitkomst.weigeringen.first?.teVerbeteren == nr)
      }
      gegeven = gegeven.vastgelegd(correctie(nr), op: "2026-12-20")
    }
    #expect(gegeven.dossier.gesprek("G-2026-2")?.stand == .gehouden)
  }

  @Test("what rests on a step is named by its number")
  func nummer() {
    let uitkomst = Gegeven(.uitgereikt).als(correctie(vaststelling(Gegeven(.uitgereikt))), op: "2026-12-20")
    #expect(
      uitkomst.weigeringen.map(\.melding)
        == ["Op de vaststelling van G-2026-2 rust nog: nr \(uitreiking(Gegeven(.uitgereikt)))."])
  }

  @Test("an establishment keeps the offering of its text; a second one later does not replace it")
  func aanbiedingBlijft() {
    let gegeven = Gegeven(.vastgesteld)
    let uitkomst = gegeven.als(correctie(aanbieding(gegeven)), op: "2026-12-20")
    uitkomst.danGeweigerd([.samenhangVerbroken])
    #expect(uitkomst.weigeringen.first?.melding.contains("nr \(vaststelling(gegeven))") == true)
    Gegeven(.aangeboden).als(correctie(aanbieding(Gegeven(.aangeboden))), op: "2026-12-20").danAanvaard()
    // Offered twice, as the text changed between: only the last offering is of the text that was established.
    let eind = nr(gegeven) { if case .beoordeling(.eindoordeelGegeven) = $0 { true } else { false } }
    let tweemaal = Gegeven(.aangeboden).na([.gecorrigeerd(eind, .eindoordeel("G-2026-2", "voldoende", 3))])
      .na(.gangNaarVaststelling("G-2026-2", op: "2026-11-14")).na([.vastgesteld("G-2026-2", op: "2026-11-20")])
    tweemaal.als(correctie(aanbieding(tweemaal)), op: "2026-12-20").danAanvaard()
    let laatste = tweemaal.dossier.gesprek("G-2026-2")?.procedure.aanbiedingen.last?.herkomst.nr ?? 0
    tweemaal.als(correctie(laatste), op: "2026-12-20").danGeweigerd([.samenhangVerbroken])
  }

  @Test("while an objection came after another was dealt with, that dealing stays")
  func tweedeBedenking() {
    let gegeven = Self.afgehandeld.na([.bedenking("G-2026-2", op: "2026-12-15")])
    gegeven.als(correctie(afhandeling(gegeven)), op: "2026-12-20").danGeweigerd([.samenhangVerbroken])
    gegeven.als(correctie(bedenking(gegeven)), op: "2026-12-20").danGeweigerd([.samenhangVerbroken, .datumVolgorde])
  }

  @Test("an old flaw blocks no honest correction of another slip, nor the mending of half of it")
  func oudeFout() {
    let zonder = Gegeven(
      .beoordeeld + [
        .uitgereikt("G-2026-2", op: "2026-11-23"), .uitgereikt("G-2026-2", op: "2026-11-24"),
        .signaal(.afspraak("RA-1"), op: "2026-06-01"),
      ])
    zonder.als(correctie(uitreiking(zonder)), op: "2026-12-20").danAanvaard()
    zonder.als(correctie(zonder.dossier.feiten.count), op: "2026-12-20").danAanvaard()
    zonder.als(correctie(nr(zonder) { $0 == .gemaakt("RA-2", 40, gesprek: "G-2026-1") }), op: "2026-12-20")
      .danGeweigerd([.samenhangVerbroken, .wegingenGeenHonderd])
  }

  /// Established with another end judgement, in one command.
  private var gewijzigd: Gegeven {
    var verzoek = Vaststelverzoek(gesprek: "G-2026-2", datum: dag("2026-11-20"), vaststeller: "M-2")
    verzoek.wijzigingen = [.init(over: .eindoordeel, oordeel: "uitstekend")]
    verzoek.motivering = "Alle 3 de doelen zijn ruim gehaald."
    return Gegeven(.rijp).vastgelegd(.stelVast(verzoek), op: "2026-11-20")
  }

  @Test("a withdrawn establishment takes the labels that it changed along, and brings them back")
  func labelsGaanMee() throws {
    let zonder = gewijzigd.vastgelegd(correctie(vaststelling(gewijzigd)), op: "2026-11-21")
    let gesprek = try #require(zonder.dossier.gesprek("G-2026-2"))
    #expect(gesprek.stand == .gehouden && gesprek.eindoordeel?.waarde.oordeel == "goed")
    #expect(!zonder.dossier.isAchterhaald(try #require(gesprek.procedure.aanbiedingen.last).herkomst, in: "G-2026-2"))
    let intrekking = zonder.dossier.feiten.count
    let weer = zonder.vastgelegd(correctie(intrekking), op: "2026-11-22")
    #expect(weer.dossier.gesprekken == gewijzigd.dossier.gesprekken)
    // A label alone can go, and does not come back without its establishment.
    let eind = try #require(gewijzigd.dossier.gesprek("G-2026-2")?.eindoordeel?.herkomst.nr)
    gewijzigd.als(correctie(eind), op: "2026-11-21").danAanvaard()
    let los = zonder.dossier.correcties(van: eind).map(\.herkomst.nr)
    zonder.na([.ingetrokken(nr: los[0])]).als(correctie(vaststelling(gewijzigd)), op: "2026-11-22")
      .danGeweigerd([.alIngetrokken])
  }

  @Test("an establishment does not come back beside a later one")
  func eenVaststelling() {
    let zonder = gewijzigd.vastgelegd(correctie(vaststelling(gewijzigd)), op: "2026-11-21")
    let intrekking = zonder.dossier.feiten.count
    let opnieuw = zonder.na([.vastgesteld("G-2026-2", op: "2026-11-22")])
    let uitkomst = opnieuw.als(correctie(intrekking), op: "2026-11-23")
    uitkomst.danGeweigerd([.samenhangVerbroken])
    // Withdrawn already, so not to be withdrawn.
    #expect(uitkomst.weigeringen.first?.advies.contains("--intrekken") == false)
  }

  @Test("a conversation withdrawn as a whole comes back as a whole")
  func heelTerug() {
    let jaar = Regel01CorrectieTests.jaar
    let zonder = jaar.vastgelegd(correctie(6), op: "2026-11-20")
    let weer = zonder.vastgelegd(correctie(jaar.dossier.feiten.count + 1), op: "2026-11-21")
    #expect(weer.dossier.gesprekken == jaar.dossier.gesprekken)
  }

  private func traject(uitzondering: String? = nil) -> Gegeven {
    let doel = TrajectGebeurtenis.Doel(omschrijving: "Op tijd", maatstaf: "Negen van de tien")
    return Gegeven(.inDienst).na([
      .traject(
        .gestart(
          .init(
            traject: "VT-1", looptijd: tijdvak("2026-02-01", "2026-07-31"), aanleiding: "Laat.", doelen: [doel]))),
      .traject(
        .besproken(
          .init(traject: "VT-1", doel: 1, status: .opSchema, datum: dag("2026-04-01"), toelichting: "Beter."))),
      .traject(
        .afgerond(
          .init(
            traject: "VT-1", datum: dag("2026-07-31"), oordeel: .geslaagd, motivering: "Gehaald.",
            uitzondering: uitzondering))),
    ])
  }

  @Test("the only discussion of a concluded track stays, unless the conclusion says why there was none")
  func alleenBesproken() {
    let uitkomst = traject().als(correctie(3), op: "2026-08-01")
    uitkomst.danGeweigerd([.geenTussengesprek])
    #expect(uitkomst.weigeringen.first?.advies.contains("corrigeren 4 --intrekken") == true)
    traject(uitzondering: "Ziek geweest.").als(correctie(3), op: "2026-08-01").danAanvaard()
    traject().na([.ingetrokken(nr: 4)]).als(correctie(3), op: "2026-08-01").danAanvaard()
    // Brought back without it: what is withdrawn at this moment is not to be withdrawn again.
    let terug = traject().na([.ingetrokken(nr: 4), .ingetrokken(nr: 3)]).als(correctie(5), op: "2026-08-01")
    terug.danGeweigerd([.geenTussengesprek])
    #expect(terug.weigeringen.first?.advies.contains("corrigeren 4") == false)
    // Concluded without a word already: that blocks nothing else.
    let oud = traject().na([.ingetrokken(nr: 3), .signaal(.competentie("visie"), op: "2026-06-01")])
    oud.als(correctie(6), op: "2026-08-01").danAanvaard()
  }

  @Test("a later day is refused as later than the day of recording, not as the future")
  func datumZin() throws {
    guard case .legVast(var form) = Feitengroep(Regel01CorrectieTests.jaar.dossier, met: 6)?.opdracht else {
      return #expect(Bool(false))
    }
    form.datum = dag("2026-11-13")
    let uitkomst = Regel01CorrectieTests.jaar.als(correctie(6, .vervang(.legVast(form))), op: "2026-12-20")
    uitkomst.danGeweigerd([.datumInToekomst])
    let melding = try #require(uitkomst.weigeringen.first?.melding)
    #expect(melding.contains("13 november 2026 ligt na 12 november 2026, de dag waarop dit is vastgelegd"))
    #expect(!melding.contains("vandaag"))
    let gewoon = Regel01CorrectieTests.jaar.als(.legVast(.voortgang(op: "2026-12-21")), op: "2026-12-20")
    #expect(gewoon.weigeringen.first?.melding.contains("vandaag is het 20 december 2026") == true)
  }
}
