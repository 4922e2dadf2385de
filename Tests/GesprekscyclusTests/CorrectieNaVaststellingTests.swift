import Gesprekscyclus
import Kalender
import Testing

@Suite("After a correction of what was established: nothing is stuck, and it can be handed over again")
struct CorrectieNaVaststellingTests {
  private func toets(_ gegeven: Gegeven, op datum: String = "2026-12-20") -> [Toetsbevinding] {
    var kader = gegeven.kader
    kader.vandaag = dag(datum)
    return gegeven.dossier.gesprek("G-2026-2").map { gegeven.dossier.toets($0, kader) } ?? []
  }

  private func eind(_ gegeven: Gegeven) -> Int {
    gegeven.dossier.gesprek("G-2026-2")?.eindoordeel?.herkomst.nr ?? 0
  }

  /// Handed over, objected to, well founded, and then the end judgement corrected.
  private func gecorrigeerd(_ oordeel: String, _ waarde: Int) -> Gegeven {
    let gegeven = Gegeven(
      .uitgereikt + [.bedenking("G-2026-2", op: "2026-12-01"), .afgehandeld("G-2026-2", op: "2026-12-08", .gegrond)])
    let nieuw = DossierGebeurtenis.beoordeling(
      .eindoordeelGegeven(
        .init(
          gesprek: "G-2026-2", oordeel: oordeel, waarde: waarde, schaal: "vijf",
          motivering: "In mei en juni kwamen 4 van de 9 stukken te laat, met twee boetes als gevolg.")))
    return gegeven.vastgelegd([.gecorrigeerd(eind(gegeven), nieuw)], op: "2026-12-10")
  }

  private func bied(_ datum: String = "2026-12-11") -> DossierOpdracht {
    .biedAan(.init(gesprek: "G-2026-2", datum: dag(datum), tekst: "tekst-2"))
  }

  private func reik(_ datum: String) -> DossierOpdracht {
    .reikUit(.init(gesprek: "G-2026-2", datum: dag(datum), wijze: .persoonlijk, aan: "Noor", bewijs: "Bon 2"))
  }

  private func teken(_ deel: Regeling.Deel, _ door: Personeelsnummer) -> DossierOpdracht {
    .onderteken(
      .init(gesprek: "G-2026-2", datum: dag("2026-12-12"), deel: deel, door: door, wijze: .gezien, tekst: "tekst-2"))
  }

  @Test(
    "a label raised or lowered after vaststelling blocks nothing and is no surprise", arguments: ["hoger", "lager"])
  func nietsBlokkeert(_ kant: String) {
    let bevindingen = toets(kant == "hoger" ? gecorrigeerd("uitstekend", 5) : gecorrigeerd("matig", 2))
    #expect(bevindingen.allSatisfy { $0.ernst == .waarschuwing }, "\(bevindingen.map(\.melding))")
    #expect(bevindingen.map(\.codetekst) == ["W072", "W011", "W011", "W074"])
    #expect(bevindingen.first?.melding.contains("Reden: Verkeerd getypt.") == true, "\(bevindingen.map(\.melding))")
  }

  @Test("a low label of before vaststelling stays a surprise")
  func verrassingBlijft() {
    let gegeven = Gegeven(.rijp)
    let laag = DossierGebeurtenis.beoordeling(
      .eindoordeelGegeven(
        .init(
          gesprek: "G-2026-2", oordeel: "matig", waarde: 2, schaal: "vijf",
          motivering: "In mei kwamen 4 van de 9 stukken te laat.")))
    let ervoor = gegeven.na([.gecorrigeerd(eind(gegeven), laag)]).na([.vastgesteld("G-2026-2", op: "2026-11-20")])
    #expect(toets(ervoor).contains { $0.codetekst == "W051" })
  }

  @Test("every advice is a command that works: offer, sign and hand over again, and the check is clean")
  func adviesWerkt() {
    let gegeven = gecorrigeerd("uitstekend", 5)
    gegeven.als(teken(.medewerker, "M-9"), op: "2026-12-20").danGeweigerd([.tekstVeranderd])
    let opnieuw = gegeven.na(bied(), op: "2026-12-12").na(teken(.medewerker, "M-9"), op: "2026-12-12")
      .na(teken(.leidinggevende, "M-1"), op: "2026-12-12").na(reik("2026-12-14"), op: "2026-12-14")
    #expect(toets(opnieuw).isEmpty, "\(toets(opnieuw).map(\.melding))")
    opnieuw.als(bied("2026-12-15"), op: "2026-12-20").danGeweigerd([.stapAlGezet])
    opnieuw.als(reik("2026-12-15"), op: "2026-12-20").danGeweigerd([.stapAlGezet])
  }

  @Test("the new handing over starts the term anew; what came before stays")
  func termijn() throws {
    let opnieuw = gecorrigeerd("uitstekend", 5).na(bied(), op: "2026-12-12").na(reik("2026-12-14"), op: "2026-12-14")
    let gesprek = try #require(opnieuw.dossier.gesprek("G-2026-2"))
    #expect(gesprek.procedure.uitreikingen.count == 2 && gesprek.procedure.aanbiedingen.count == 2)
    #expect(gesprek.procedure.bedenkingen.count == 1 && gesprek.procedure.afhandelingen.count == 1)
    let gang = try #require(opnieuw.dossier.proceduregang(van: gesprek, onder: .gemeente, op: dag("2027-01-20")))
    // The first term ended on 4 January 2027.
    #expect(gang.bedenkingstermijn?.laatste == dag("2027-01-25"))
    let bedenking = DossierOpdracht.dienBedenkingIn(
      .init(gesprek: "G-2026-2", datum: dag("2027-01-20"), gronden: "Ook dit klopt niet."))
    let na = opnieuw.na(bedenking, op: "2027-01-20")
    na.als(bedenking, op: "2027-01-20").danGeweigerd([.stapAlGezet])
  }

  @Test("an open objection stays the only one, also when the corrected text is handed over")
  func openBedenking() {
    let open = Gegeven(.uitgereikt + [.bedenking("G-2026-2", op: "2026-12-01")])
    let gegeven = open.na([.gecorrigeerd(eind(open), .eindoordeel("G-2026-2", "uitstekend", 5))])
      .na(reik("2026-12-14"), op: "2026-12-14")
    gegeven.als(
      .dienBedenkingIn(.init(gesprek: "G-2026-2", datum: dag("2026-12-15"), gronden: "Nee.")), op: "2026-12-15"
    ).danGeweigerd([.stapAlGezet])
  }

  @Test("without such a correction an established appraisal is not offered or handed over again")
  func nietZomaar() {
    Gegeven(.uitgereikt).als(bied(), op: "2026-12-20").danGeweigerd([.stapAlGezet])
    Gegeven(.uitgereikt).als(reik("2026-12-14"), op: "2026-12-20").danGeweigerd([.stapAlGezet])
    gecorrigeerd("uitstekend", 5).als(bied("2026-11-15"), op: "2026-12-20").danGeweigerd([.datumVolgorde])
    gecorrigeerd("uitstekend", 5).als(reik("2026-11-22"), op: "2026-12-20").danGeweigerd([.datumVolgorde])
  }

  @Test("a closed cycle does not stop what a correction asks, nor what finishes a conversation")
  func gesloten() {
    var gegeven = gecorrigeerd("uitstekend", 5)
    gegeven.kader.regelingen.evolve(.cyclusGesloten(jaar: 2026), .nr(9600))
    gegeven.als(bied(), op: "2026-12-20").danAanvaard()
    var nooit = Gegeven(.beoordeeld)
    nooit.kader.regelingen.evolve(.cyclusGesloten(jaar: 2026), .nr(9600))
    nooit.als(bied(), op: "2026-12-20").danAanvaard()
  }

  @Test("after a correction of the text the establishment and the signatures of then can still be corrected")
  func eerdereStappen() throws {
    let jaar = Regel01CorrectieTests.jaar
      .vastgelegd(.biedAan(.init(gesprek: "G-2026-2", datum: dag("2026-11-13"), tekst: "tekst-1")), op: "2026-11-13")
      .vastgelegd(.geefReactie(.init(gesprek: "G-2026-2", datum: dag("2026-11-13"), tekst: nil)), op: "2026-11-13")
      .vastgelegd(
        .onderteken(
          .init(
            gesprek: "G-2026-2", datum: dag("2026-11-13"), deel: .medewerker, door: "M-9", wijze: .gezien,
            tekst: "tekst-1")), op: "2026-11-13"
      )
      .vastgelegd(
        .stelVast(
          .init(gesprek: "G-2026-2", datum: dag("2026-11-20"), vaststeller: "M-2", ondanks: "Bekend.")),
        op: "2026-11-20")
    let gegeven = jaar.na([.gecorrigeerd(eind(jaar), .eindoordeel("G-2026-2", "uitstekend", 5))])
    let gesprek = try #require(gegeven.dossier.gesprek("G-2026-2"))
    let getekend = try #require(gesprek.procedure.ondertekeningen.first).herkomst.nr
    let vaststelling = try #require(gesprek.vaststelling).herkomst.nr
    guard case .stelVast(var verzoek) = Feitengroep(gegeven.dossier, met: vaststelling)?.opdracht,
      case .procedure(.ondertekend(let teken)) = Feitengroep(gegeven.dossier, met: getekend)?.opdracht
    else { return #expect(Bool(false)) }
    verzoek.toelichting = "Besproken."
    gegeven.als(Regel01CorrectieTests.correctie(vaststelling, .vervang(.stelVast(verzoek))), op: "2026-12-20")
      .danAanvaard()
    let anders = ProcedureGebeurtenis.Ondertekening(
      gesprek: teken.gesprek, datum: teken.datum, deel: teken.deel, door: teken.door, wijze: .akkoord,
      tekst: teken.tekst)
    gegeven.als(Regel01CorrectieTests.correctie(getekend, .vervang(.onderteken(anders))), op: "2026-12-20")
      .danAanvaard()
  }
}
