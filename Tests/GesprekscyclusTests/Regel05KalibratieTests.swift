import Gesprekscyclus
import Kalender
import Testing

@Suite("Regel 5: a draft's end judgement changes in calibration, visibly, and the employee hears it")
struct Regel05KalibratieTests {
  private func kalibratie(
    _ na: String = "voldoende", van voor: String = "goed", op datum: String = "2026-11-14",
    reden: String = "Naast de anderen in deze functie: twee van de drie doelen.",
    aanwezigen: [Personeelsnummer] = ["M-1", "M-2"]
  ) -> ProcedureGebeurtenis.Kalibratie {
    ProcedureGebeurtenis.Kalibratie(
      gesprek: "G-2026-2", datum: dag(datum), voor: voor, na: na, waarde: 3, schaal: "vijf", reden: reden,
      aanwezigen: aanwezigen)
  }

  private func uitkomst(
    _ gegeven: Gegeven, _ kalibratie: ProcedureGebeurtenis.Kalibratie, op vandaag: String = "2026-11-16"
  ) -> Uitkomst {
    gegeven.als(.procedure(.gekalibreerd(kalibratie)), op: vandaag)
  }

  /// The fact as it was recorded.
  private func vastgelegd(_ uitkomst: Uitkomst) throws -> ProcedureGebeurtenis.Kalibratie {
    guard case .procedure(.gekalibreerd(let feit))? = uitkomst.gebeurtenissen.first else {
      throw GeenKalibratie(codes: uitkomst.codes)
    }
    return feit
  }

  private struct GeenKalibratie: Error { let codes: [WeigeringCode] }

  @Test("it says what the judgement was and became, as the scale writes it; the old one stays")
  func wijzigt() throws {
    let gegeven = Gegeven.beoordeeld(onder: .gemeente)
    let oud = try #require(gegeven.dossier.gesprek("G-2026-2")?.eindoordeel?.waarde)
    let ander = oud.oordeel == "voldoende" ? "Goed" : "VOLDOENDE"
    let feit = try vastgelegd(uitkomst(gegeven, kalibratie(ander, van: "onzin")))
    #expect(feit.voor == oud.oordeel)
    #expect(feit.na == ander.lowercased())
    #expect(feit.schaal == oud.schaal && feit.waarde != oud.waarde)
    let gesprek = try #require(gegeven.na([.procedure(.gekalibreerd(feit))]).dossier.gesprek("G-2026-2"))
    #expect(gesprek.eindoordelen.map(\.waarde.oordeel) == [oud.oordeel, feit.na])
    #expect(gesprek.eindoordeel?.waarde.motivering == feit.reden)
    #expect(gesprek.procedure.kalibraties.map(\.waarde) == [feit])
  }

  @Test("a reason, at least two who sat there and are known, and never the employee")
  func wieEnWaarom() {
    let gegeven = Gegeven.beoordeeld(onder: .gemeente)
    uitkomst(gegeven, kalibratie(reden: " ")).danGeweigerdMet(.leegVeld)
    uitkomst(gegeven, kalibratie(aanwezigen: [])).danGeweigerd([.leegVeld])
    uitkomst(gegeven, kalibratie(aanwezigen: ["M-1", "M-1"])).danGeweigerd([.leegVeld])
    uitkomst(gegeven, kalibratie(aanwezigen: ["M-1", "M-77"])).danGeweigerd([.onbekendeMedewerker])
    uitkomst(gegeven, kalibratie(aanwezigen: ["M-1", "M-9"])).danGeweigerd([.vaststellerIsBeoordelaar])
  }

  @Test("another label of the scale; a low one with the motivation that rule 5 asks")
  func oordeel() throws {
    let gegeven = Gegeven.beoordeeld(onder: .gemeente)
    let oud = try #require(gegeven.dossier.gesprek("G-2026-2")?.eindoordeel?.waarde.oordeel)
    uitkomst(gegeven, kalibratie(" \(oud.uppercased()) ")).danGeweigerd([.geenWijziging])
    uitkomst(gegeven, kalibratie("prachtig")).danGeweigerd([.onbekendLabel])
    uitkomst(gegeven, kalibratie("onvoldoende", reden: "Lager.")).danGeweigerd([.motiveringOntbreekt])
  }

  @Test("not before the conversation was held, and not once the appraisal is established")
  func wanneer() {
    uitkomst(Gegeven.beoordeeld(onder: .gemeente), kalibratie(op: "2026-01-02")).danGeweigerd([.datumVolgorde])
    uitkomst(Gegeven.beoordeeld(onder: .gemeente), kalibratie(op: "2026-12-24")).danGeweigerd([.datumInToekomst])
    uitkomst(Gegeven(.vastgesteld), kalibratie(), op: "2026-12-30").danGeweigerd([.bevroren])
  }

  @Test("an offered text is offered again: what was offered and signed says nothing of the new judgement")
  func opnieuwAanbieden() throws {
    let gegeven = Gegeven(.aangeboden)
    let uit = uitkomst(gegeven, kalibratie())
    #expect(uit.besluit?.waarschuwingen.map(\.code) == [.opnieuwAanbieden])
    let daarna = gegeven.na(uit.gebeurtenissen)
    let gesprek = try #require(daarna.dossier.gesprek("G-2026-2"))
    let aanbieding = try #require(gesprek.procedure.aanbiedingen.last)
    #expect(daarna.dossier.isAchterhaald(aanbieding.herkomst, in: "G-2026-2"))
    let vast = daarna.als(
      .stelVast(.init(gesprek: "G-2026-2", datum: dag("2026-12-20"), vaststeller: "M-2")), op: "2026-12-20")
    #expect(vast.codes.contains(.tekstVeranderd), "\(vast.codes)")
  }
}

extension Uitkomst {
  fileprivate func danGeweigerdMet(_ code: WeigeringCode, sourceLocation: SourceLocation = #_sourceLocation) {
    #expect(codes.contains(code), "\(codes)", sourceLocation: sourceLocation)
  }
}
