import Gesprekscyclus
import Kalender
import Testing

@Suite("All refusals at once: a form is checked whole")
struct AlleWeigeringenTests {
  @Test("an appraisal with seven mistakes gives seven codes, each with the part it is about")
  func zeven() {
    let form = Vastlegging.beoordeling(tijdvak: tijdvak("2026-10-01", "2026-11-12"))
      .resultaat("RA-1", "prima").resultaat("RA-2", "matig", "kort").resultaat("RA-9", "goed")
      .competentie("visie", "E").eind("onvoldoende")
    let uitkomst = Gegeven(.naPlanning).als(.legVast(form), op: "2026-11-13")
    uitkomst.danGeweigerd([
      .tijdvakLengte, .geenEerderGesprek, .onbekendLabel, .motiveringOntbreekt, .onbekendeAfspraak, .onbekendNiveau,
      .motiveringOntbreekt,
    ])
    #expect(
      uitkomst.weigeringen.map(\.onderwerp) == [
        .veld(.tijdvak), .veld(.uitzondering), .afspraak("RA-1"), .afspraak("RA-2"), .afspraak("RA-9"),
        .competentie("visie"), .eindoordeel,
      ])
  }

  @Test("a planning with five mistakes gives five codes")
  func vijf() {
    let form = Vastlegging.planning([0, nil], op: "2026-02-10").met {
      $0.nieuweAfspraken[0].omschrijving = ""
      $0.nieuweAfspraken[1].resultaatgebied = "Koffie"
      $0.nieuweOntwikkelafspraken = [Ontwikkelinhoud(activiteit: " ")]
    }
    let uitkomst = Gegeven(.inDienst).als(.legVast(form), op: "2026-02-11")
    uitkomst.danGeweigerd([.leegVeld, .onbekendResultaatgebied, .wegingBuitenGrens, .wegingOntbreekt, .leegVeld])
    #expect(
      uitkomst.weigeringen.map(\.onderwerp) == [
        .nieuweAfspraak(1), .nieuweAfspraak(2), .nieuweAfspraak(1), .nieuweAfspraak(2), .nieuweOntwikkelafspraak(1),
      ])
  }

  @Test("what makes the rest unreadable is told first, all of it")
  func kop() {
    let form = Vastlegging.voortgang(op: "2030-01-01").met {
      $0.basis = Basis(nr: 99, hashbegin: "000000000000")
      $0.cyclus = 2031
    }
    Gegeven(.inDienst + [.uitDienst("2026-06-30")]).als(.legVast(form), op: "2026-05-01")
      .danGeweigerd([.onbekendeBasis, .datumInToekomst, .nietInDienst, .geenCyclus])
  }

  @Test("an establishment with five mistakes gives five codes")
  func vaststelling() {
    Gegeven(.halfBeoordeeld).als(
      .stelVast(.init(gesprek: "G-2026-2", datum: dag("2026-11-01"), vaststeller: "M-1")), op: "2026-10-01"
    ).danGeweigerd([
      .datumInToekomst, .datumVolgorde, .vaststellerIsBeoordelaar, .beoordelingOnvolledig, .stapTeVroeg,
    ])
  }

  @Test("every refusal says what is wrong and what to do, in whole sentences")
  func zinnen() {
    let opdrachten: [DossierOpdracht] = [
      .legVast(.beoordeling(tijdvak: nil).resultaat("RA-1", "x").resultaat("RA-9", "goed").eind("matig")),
      .legVast(.planning([0, nil], op: "2030-01-01")), .zegGesprekAf("G-9", reden: ""),
      .verzetGesprek("G-2026-1", datum: dag("2020-01-01"), reden: ""), .neemInDienst(.voorbeeld(functie: "x:y")),
      .stelVast(.init(gesprek: "G-2026-1", datum: dag("2030-01-01"), vaststeller: "M-9")),
      .stelAfspraakBij("RA-1", Afspraakwijziging(), reden: "", wegingen: ["RA-9": 5]),
      .planGesprek(soort: .overig("koffie"), cyclus: 2026, datum: dag("2020-01-01")),
    ]
    let weigeringen = opdrachten.flatMap { Gegeven(.naPlanning).als($0, op: "2026-11-13").weigeringen }
    #expect(weigeringen.count >= 16)
    for weigering in weigeringen {
      #expect(weigering.melding.hasSuffix(".") && weigering.advies.hasSuffix("."), "\(weigering)")
      #expect(
        weigering.melding.first?.isLowercase == false && weigering.advies.first?.isUppercase == true, "\(weigering)")
      #expect(!weigering.melding.contains("Optional") && !weigering.advies.contains("nil"), "\(weigering)")
    }
  }
}
