import Gesprekscyclus
import Kalender
import Testing

@Suite("Regel 1: a correction is a new fact, and both readings stay")
struct Regel01CorrectieTests {
  /// In service, a planning with two agreements on 1 February, a signal in June, an appraisal on 12 November; each
  /// recorded as one command.
  ///
  /// ```
  /// nr 1 in dienst · 2 planning · 3 RA-1 · 4 RA-2 · 5 voortgang RA-1 · 6 beoordeling · 7, 8 resultaten
  /// 9, 10 competenties · 11 eindoordeel
  /// ```
  static let jaar = Gegeven(.inDienst)
    .vastgelegd(.legVast(.planning([60, 40])), op: "2026-02-02")
    .vastgelegd(
      .meldVoortgang(
        .init(over: .afspraak("RA-1"), status: .aandacht, toelichting: "Loopt."), datum: dag("2026-06-01")),
      op: "2026-06-01"
    )
    .vastgelegd(
      .legVast(
        Vastlegging.beoordeling().resultaat("RA-1", "goed").resultaat("RA-2", "voldoende").competentie("visie", "B")
          .competentie("samenwerken", "B").eind("goed")), op: "2026-11-12")

  static func correctie(
    _ nr: Int, _ wat: Correctieopdracht.Wat, reden: String = "Verkeerd getypt.", hr: Bool = true
  ) -> DossierOpdracht {
    .corrigeer(Correctieopdracht(nr: nr, reden: reden, wat: wat, doorPersoneelsadviseur: hr))
  }

  private func groep(_ nr: Int, _ gegeven: Gegeven = jaar) throws -> DossierOpdracht {
    try #require(Feitengroep(gegeven.dossier, met: nr)?.opdracht)
  }

  private func vastlegging(_ nr: Int, _ gegeven: Gegeven = jaar) throws -> Vastlegging {
    guard case .legVast(let vastlegging) = try groep(nr, gegeven) else {
      throw Geweigerd(Weigering(.leegVeld, "", advies: ""))
    }
    return vastlegging
  }

  @Test("the commands given again from the recorded facts record the same facts")
  func herhaling() throws {
    for nr in 1...11 {
      let groep = try #require(Feitengroep(Self.jaar.dossier, met: nr))
      let opnieuw = try groep.voor.decide(try #require(groep.opdracht), groep.kader(Self.jaar.kader))
      #expect(opnieuw.gebeurtenissen == groep.feiten.map(\.gebeurtenis), "nr \(nr)")
    }
  }

  @Test("one value changes; the recorded reading stays, and what rests on it follows")
  func nieuweWaarde() throws {
    let anders = try vastlegging(7).met { $0.resultaten[0].oordeel = "uitstekend" }
    let na = Self.jaar.vastgelegd(Self.correctie(7, .vervang(.legVast(anders))), op: "2026-11-20")
    #expect(na.dossier.feiten.count == Self.jaar.dossier.feiten.count + 1)
    #expect(na.dossier.feiten.prefix(11) == Self.jaar.dossier.feiten[...])
    let gesprek = try #require(na.dossier.gesprek("G-2026-2"))
    #expect(gesprek.resultaat("RA-1")?.waarde.oordeel == "uitstekend")
    #expect(gesprek.resultaat("RA-1")?.herkomst.nr == 7)
    #expect(gesprek.resultaat("RA-1")?.herkomst.correctie?.herkomst.nr == 12)
    #expect(gesprek.resultaat("RA-1")?.herkomst.correctie?.reden == "Verkeerd getypt.")
    #expect(gesprek.totaalHonderdsten == 60 * 5 + 40 * 3)
    #expect(Self.jaar.dossier.gesprek("G-2026-2")?.totaalHonderdsten == 60 * 4 + 40 * 3)
  }

  @Test("copied values follow: another level gives another distance to the norm")
  func afgeleideWaarde() throws {
    let anders = try vastlegging(9).met { $0.competenties[0].oordeel = "A" }
    let na = Self.jaar.vastgelegd(Self.correctie(9, .vervang(.legVast(anders))), op: "2026-11-20")
    #expect(na.dossier.gesprek("G-2026-2")?.score("visie")?.waarde.verschil == 1)
  }

  @Test("the rules of then refuse what they refused then")
  func regelsGelden() throws {
    let onzin = try vastlegging(7).met { $0.resultaten[0].oordeel = "geweldig" }
    Self.jaar.als(Self.correctie(7, .vervang(.legVast(onzin))), op: "2026-11-20").danGeweigerd([.onbekendLabel])
    let toekomst = try vastlegging(6).met { $0.datum = dag("2026-11-13") }
    Self.jaar.als(Self.correctie(6, .vervang(.legVast(toekomst))), op: "2026-11-20").danGeweigerd([.datumInToekomst])
    let wegingen = try vastlegging(3).met { $0.nieuweAfspraken[0].weging = 70 }
    Self.jaar.als(Self.correctie(3, .vervang(.legVast(wegingen))), op: "2026-11-20")
      .danGeweigerd([.wegingenGeenHonderd])
  }

  @Test("a correction needs a reason, a fact, and a change")
  func voorwaarden() throws {
    Self.jaar.als(Self.correctie(7, .trekIn, reden: " "), op: "2026-11-20").danGeweigerd([.leegVeld])
    Self.jaar.als(Self.correctie(99, .trekIn), op: "2026-11-20").danGeweigerd([.onbekendRecord])
    Self.jaar.als(Self.correctie(7, .vervang(try groep(7))), op: "2026-11-20").danGeweigerd([.geenWijziging])
  }

  @Test("what the correction leaves out is not withdrawn in silence")
  func onvolledig() throws {
    let korter = try vastlegging(7).met { $0.resultaten.removeLast() }
    Self.jaar.als(Self.correctie(7, .vervang(.legVast(korter))), op: "2026-11-20").danGeweigerd([.correctieOnvolledig])
  }

  @Test("a withdrawn fact counts no longer and stays readable; withdrawing the withdrawal brings it back")
  func intrekken() throws {
    let zonder = Self.jaar.vastgelegd(Self.correctie(5, .trekIn), op: "2026-06-02")
    #expect(zonder.dossier.afspraak("RA-1")?.voortgang.isEmpty == true)
    #expect(zonder.dossier.feit(nr: 5) == Self.jaar.dossier.feit(nr: 5))
    zonder.als(Self.correctie(5, .trekIn), op: "2026-06-03").danGeweigerd([.alIngetrokken])
    let weer = zonder.vastgelegd(Self.correctie(12, .trekIn), op: "2026-06-03")
    #expect(weer.dossier.afspraak("RA-1")?.voortgang == Self.jaar.dossier.afspraak("RA-1")?.voortgang)
  }

  @Test("a correction can be corrected and withdrawn; the newest word counts")
  func correctieVanCorrectie() throws {
    let eerst = try vastlegging(7).met { $0.resultaten[0].oordeel = "uitstekend" }
    let een = Self.jaar.vastgelegd(Self.correctie(7, .vervang(.legVast(eerst))), op: "2026-11-20")
    let daarna = try vastlegging(12 - 5, een).met { $0.resultaten[0].oordeel = "voldoende" }
    let twee = een.vastgelegd(Self.correctie(12, .vervang(.legVast(daarna))), op: "2026-11-21")
    #expect(twee.dossier.gesprek("G-2026-2")?.resultaat("RA-1")?.waarde.oordeel == "voldoende")
    #expect(twee.dossier.correcties(van: 7).map(\.herkomst.nr) == [12, 13])
    let terug = twee.vastgelegd(Self.correctie(13, .trekIn), op: "2026-11-22")
    #expect(terug.dossier.gesprek("G-2026-2")?.resultaat("RA-1")?.waarde.oordeel == "uitstekend")
    let begin = terug.vastgelegd(Self.correctie(12, .trekIn), op: "2026-11-23")
    #expect(begin.dossier.gesprekken == Self.jaar.dossier.gesprekken)
  }

  @Test("nothing is withdrawn from under other facts")
  func samenhang() throws {
    Self.jaar.als(Self.correctie(3, .trekIn), op: "2026-11-20").danGeweigerd([
      .samenhangVerbroken, .wegingenGeenHonderd,
    ])
    Self.jaar.als(Self.correctie(1, .trekIn), op: "2026-11-20").danGeweigerd([
      .onbekendeMedewerker, .onbekendeMedewerker,
    ])
  }

  @Test("a conversation goes with all that its form recorded, and its name is not given out again")
  func heelGesprek() throws {
    let na = Self.jaar.vastgelegd(Self.correctie(6, .trekIn), op: "2026-11-20")
    #expect(
      na.dossier.feiten.suffix(6).allSatisfy {
        if case .correctie(.ingetrokken) = $0.gebeurtenis { true } else { false }
      })
    #expect(na.dossier.gesprek("G-2026-2") == nil)
    let nieuw = na.als(.planGesprek(soort: .beoordeling, cyclus: 2026, datum: dag("2026-12-01")), op: "2026-11-20")
    nieuw.dan([.gepland("G-2026-3", .beoordeling, op: "2026-12-01")])
  }

  @Test("withdrawing the only earlier conversation takes the ground from under the appraisal")
  func regelTwee() throws {
    let zonder = Gegeven(.inDienst)
      .vastgelegd(.legVast(.voortgang()), op: "2026-06-15")
      .vastgelegd(.legVast(.beoordeling().eind("goed")), op: "2026-11-12")
    zonder.als(Self.correctie(2, .trekIn), op: "2026-11-20").danGeweigerd([.geenEerderGesprek])
  }

  @Test("after vaststelling only HR corrects")
  func naVaststelling() throws {
    let vast = Self.jaar.na([.vastgesteld("G-2026-2", op: "2026-11-20")])
    let anders = try vastlegging(7).met { $0.resultaten[0].oordeel = "uitstekend" }
    vast.als(Self.correctie(7, .vervang(.legVast(anders)), hr: false), op: "2026-12-01")
      .danGeweigerd([.correctieOnbevoegd])
    vast.als(Self.correctie(5, .trekIn, hr: false), op: "2026-12-01").danGeweigerd([.correctieOnbevoegd])
    let na = vast.vastgelegd(Self.correctie(7, .vervang(.legVast(anders))), op: "2026-12-01")
    #expect(na.dossier.gesprek("G-2026-2")?.totaalHonderdsten == 420)
    #expect(na.dossier.gesprek("G-2026-2")?.stand == .vastgesteld)
    Self.jaar.als(Self.correctie(7, .vervang(.legVast(anders)), hr: false), op: "2026-11-20").danAanvaard()
  }

  @Test("who corrects a signed text is told that the signatures are of the old text")
  func handtekening() throws {
    let getekend = Self.jaar.na([
      .procedure(
        .ondertekend(
          .init(
            gesprek: "G-2026-2", datum: dag("2026-11-15"), deel: .medewerker, door: "M-9", wijze: .akkoord, tekst: "ab")
        ))
    ])
    let anders = try vastlegging(7).met { $0.resultaten[0].toelichting = "Op tijd." }
    getekend.als(Self.correctie(7, .vervang(.legVast(anders))), op: "2026-11-20")
      .danWaarschuwing([.handtekeningAchterhaald])
  }

  @Test("on no day of validity does the old reading come back")
  func tijdas() throws {
    let anders = try vastlegging(2).met { $0.datum = dag("2026-01-20") }
    let na = Self.jaar.vastgelegd(Self.correctie(2, .vervang(.legVast(anders))), op: "2026-11-20")
    #expect(na.dossier.geldig(op: dag("2026-01-25")).gesprek("G-2026-1")?.gehouden == dag("2026-01-20"))
    #expect(Self.jaar.dossier.geldig(op: dag("2026-01-25")).gesprek("G-2026-1") == nil)
    let later = try vastlegging(2).met { $0.datum = dag("2026-02-02") }
    let verder = Self.jaar.vastgelegd(Self.correctie(2, .vervang(.legVast(later))), op: "2026-11-20")
    #expect(verder.dossier.geldig(op: dag("2026-02-01")).gesprek("G-2026-1") == nil)
  }
}
