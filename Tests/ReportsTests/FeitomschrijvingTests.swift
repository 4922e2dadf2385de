import Gesprekscyclus
import Kalender
import Projections
import Reports
import Testing

@Suite("A fact in words")
struct FeitomschrijvingTests {
  /// The sentences of the facts after the first, which is always the employment.
  private func zinnen(_ feiten: DossierGebeurtenis...) -> [String] {
    var boek = Proefboek()
    boek.leg(
      "M-1", op: "2026-01-02",
      .inDienst("M-1", "Zoë Çelik", "medewerker-ii", bij: "Ruimte", onder: "M-2", per: "2026-01-01"))
    for feit in feiten { boek.leg("M-1", op: "2026-03-10", feit) }
    let dossier = boek.boek.dossier(van: "M-1") ?? Dossier(sleutel: "leeg")
    let basis = dossier.feiten.first?.herkomst.nr ?? 0
    return Feitomschrijving.sinds(basis, dossier, boek: boek.boek).map(\.zin)
  }

  @Test("An adjusted agreement says of each field from what to what")
  func bijgesteld() {
    let gevonden = zinnen(
      .afspraak("RA-1", "Kader maken", maatstaf: "op tijd", weging: 40),
      .bijgesteld("RA-1", "Kader herzien", gereed: "2026-12-01", weging: 60, reden: "Nieuw beleid"))
    #expect(
      gevonden.last
        == "Afspraak RA-1 bijgesteld: omschrijving van ‘Kader maken’ naar ‘Kader herzien’; maatstaf vervallen, was "
        + "‘op tijd’; gereeddatum toegevoegd: 1 december 2026; weging van 40 % naar 60 %. Reden: Nieuw beleid.")
  }

  @Test("A release says from what and why")
  func vrijstelling() throws {
    let tijdvak = try #require(Tijdvak(van: "2026-02-01", tot: "2026-09-30"))
    let gevonden = zinnen(
      .vrijstelling(Vrijstelling(grond: "verlof", cyclus: 2026, stadia: ["planning", "voortgang"])),
      .vrijstelling(Vrijstelling(grond: "detachering", periode: tijdvak)))
    #expect(
      gevonden == [
        "Vrijgesteld van planning en voortgang in cyclus 2026. Reden: verlof.",
        "Vrijgesteld van 1 februari 2026 t/m 30 september 2026. Reden: detachering.",
      ])
  }

  @Test("A second adjustment compares with the first, not with the beginning")
  func tweedeBijstelling() {
    let gevonden = zinnen(
      .afspraak("RA-1", "Kader", weging: 40), .bijgesteld("RA-1", "Kader", weging: 60, reden: "a"),
      .bijgesteld("RA-1", "Kader", weging: 50, reden: "b"))
    #expect(gevonden.last == "Afspraak RA-1 bijgesteld: weging van 60 % naar 50 %. Reden: b.")
  }

  @Test("A change of function names both; a placement says what stays")
  func functieEnPlek() {
    #expect(
      zinnen(
        .functie("inkoopadviseur", modules: ["coordinatie"], per: "2026-03-01"),
        .plek("Ruimte", onder: "M-3", per: "2026-03-01", reden: "Ruil"),
        .plek("Publiekszaken", onder: nil, per: "2026-04-01"))
        == [
          "Functie gewijzigd per 1 maart 2026: van Medewerker II naar Inkoopadviseur met Coördinatie.",
          "Plaatsing gewijzigd per 1 maart 2026: blijft bij Ruimte; leidinggevende van M-2 naar M-3. Reden: Ruil.",
          "Plaatsing gewijzigd per 1 april 2026: van Ruimte naar Publiekszaken; zonder leidinggevende.",
        ])
  }

  @Test("Dealing with an objection tells who sat in the committee and when the employee was heard")
  func afgehandeld() {
    let gevonden = zinnen(
      .procedure(
        .bedenkingAfgehandeld(
          .init(
            gesprek: "G-1", datum: "2026-03-10", uitkomst: .gegrond, motivering: "Te laag.", door: "M-2",
            commissie: ["J. Vos (extern)", "M-3"], gehoord: "2026-03-06"))))
    #expect(
      gevonden.last?.hasSuffix(
        "gegrond. Motivering: Te laag. Commissie: J. Vos (extern) en M-3. De medewerker is gehoord op 6 maart 2026.")
        == true, "\(gevonden)")
  }

  @Test("Planned, moved and called off")
  func planning() {
    #expect(
      zinnen(
        .gepland("G-1", .voortgang, op: "2026-06-01"), .verzet("G-1", naar: "2026-06-08", reden: "Vakantie."),
        .afgezegd("G-1", reden: "Ziek"), .gepland("G-2", .overig("startgesprek"), cyclus: 2025, op: "2026-01-20"))
        == [
          "Voortgangsgesprek G-1 gepland op 1 juni 2026.",
          "Voortgangsgesprek G-1 verzet van 1 juni 2026 naar 8 juni 2026. Reden: Vakantie.",
          "Voortgangsgesprek G-1 afgezegd. Reden: Ziek.",
          "Startgesprek G-2 gepland op 20 januari 2026 voor cyclus 2025.",
        ])
  }

  @Test("A conversation held on another day than planned says both days")
  func anderDag() {
    let gevonden = zinnen(
      .gepland("G-1", .planning, op: "2026-03-03"), .gehouden("G-1", .planning, op: "2026-03-09", uitzondering: "Ziek"))
    #expect(
      gevonden.last
        == "Planningsgesprek G-1 gehouden op 9 maart 2026 (gepland op 3 maart 2026), vastgelegd 1 dag later. "
        + "Uitzondering: Ziek.")
  }

  @Test("Progress says what it was before")
  func voortgang() {
    let gevonden = zinnen(
      .afspraak("RA-1", "Kader"), .voortgang("RA-1", .opSchema, op: "2026-03-10", "Loopt"),
      .voortgang("RA-1", .aandacht, op: "2026-03-10", ""), .signaal("samenwerken", .aandacht, op: "2026-03-10", "Stil"))
    #expect(
      Array(gevonden.dropFirst()) == [
        "Voortgang van afspraak RA-1 op 10 maart 2026: op schema. Loopt.",
        "Voortgang van afspraak RA-1 op 10 maart 2026: aandacht nodig (was: op schema).",
        "Voortgang van competentie Samenwerken op 10 maart 2026: aandacht nodig. Stil.",
      ])
  }

  @Test("A rating given again in one conversation says what it was")
  func opnieuwBeoordeeld() {
    let gevonden = zinnen(
      .gehouden("G-1", .beoordeling, op: "2026-03-10"), .resultaat("G-1", "RA-1", "matig", weging: 50),
      .resultaat("G-1", "RA-1", "goed", weging: 50),
      .competentie("G-1", "samenwerken", "Samenwerken", "D", norm: "B", verschil: -2),
      .competentie("G-1", "x", "Iets", "goed", norm: nil, verschil: nil, schaal: "vijf"),
      .eindoordeel("G-1", "goed", "Sterk jaar!"), .vastgesteld("G-1", op: "2026-03-08", door: "M-1"))
    #expect(
      Array(gevonden.dropFirst()) == [
        "Afspraak RA-1 beoordeeld: matig, weging 50 %.",
        "Afspraak RA-1 beoordeeld: goed (was: matig), weging 50 %.",
        "Competentie Samenwerken beoordeeld: niveau D, norm B (2 niveaus onder de norm).",
        "Competentie Iets beoordeeld: goed.",
        "Eindoordeel bij G-1: goed. Motivering: Sterk jaar!",
        "Beoordelingsgesprek G-1 vastgesteld op 8 maart 2026 door Zoë Çelik (M-1), vastgelegd 2 dagen later.",
      ])
  }

  @Test("Typed text can't steer the terminal or break the line")
  func onveilig() {
    let gevonden = zinnen(.afspraak("RA-1", "Een\u{1B}[31m\n\n twee ", gebied: "A"))
    #expect(gevonden == ["Afspraak RA-1 gemaakt: Een␛[31m twee (resultaatgebied A)."])
  }

  @Test("What names something unknown is still told")
  func onbekend() {
    #expect(
      zinnen(.ingetrokken("RA-9", reden: "Fout"), .verzet("G-9", naar: "2026-04-01", reden: "x"))
        == ["Afspraak RA-9 ingetrokken. Reden: Fout.", "Gesprek G-9 verzet naar 1 april 2026. Reden: x."])
  }
}
