import Gesprekscyclus
import Kalender
import Toevalsbron

/// Random commands and facts over a small world, so that sequences run into each other.
struct RandomSource {
  var bron: SplitMix64
  private let afspraken: [AfspraakKenmerk] = ["RA-1", "RA-2", "RA-3", "RA-4", "RA-9"]
  private let gesprekken: [GesprekKenmerk] = ["G-2026-1", "G-2026-2", "G-2026-3", "G-2026-4", "G-2027-1", "G-9"]
  private let soorten: [Gesprekssoort] = [.planning, .voortgang, .beoordeling, .overig("startgesprek"), .overig("x")]
  private let labels = ["goed", "voldoende", "uitstekend", "goed", "matig", "+", "+", "x"]
  private let teksten = ["", "Een zin die lang genoeg is als motivering.", "Kort."]

  init(zaad: UInt64) { bron = SplitMix64(zaad: zaad) }

  mutating func datum() -> Datum {
    dag("2025-12-01").adding(dagen: Int.random(in: 0..<480, using: &bron))
  }

  mutating func tekst() -> String { bron.kans(5, op: 6) ? teksten[1] : bron.kies(teksten) }

  mutating func opdracht(_ dossier: Dossier) -> DossierOpdracht {
    switch Int.random(in: 0..<30, using: &bron) {
    case 0:
      .neemInDienst(
        .voorbeeld(nummer: bron.kies(["M-9", "M-9", "M-2"]), per: bron.kies(["2020-01-01", "2026-09-01"])))
    case 1 where bron.kans(1, op: 4):
      .laatUitDienst(.init(per: dag("2026-06-01").adding(dagen: Int.random(in: 0..<900, using: &bron))))
    case 2:
      .wijzigMedewerker(
        .init(
          naam: bron.kies([nil, "", "Noor Visser", "Noor de Wit"]),
          functie: bron.kies([nil, .init(catalogus: "boek", functie: "manager"), .init(catalogus: "x", functie: "y")]),
          onderdeel: bron.kies([nil, "Zorg"]), per: datum()))
    case 3: .planGesprek(soort: bron.kies(soorten), cyclus: bron.kies([2025, 2026, 2027]), datum: datum())
    case 4: .verzetGesprek(bron.kies(gesprekken), datum: datum(), reden: tekst())
    case 5: .zegGesprekAf(bron.kies(gesprekken), reden: tekst())
    case 6, 7:
      .maakAfspraak(.voorbeeld(weging(), tekst()), cyclus: bron.kies([2026, 2026, 2027]), wegingen: wegingen())
    case 8, 9:
      .stelAfspraakBij(
        bron.kies(afspraken), Afspraakwijziging(omschrijving: bron.kies([nil, "Anders."]), weging: weging()),
        reden: tekst(), wegingen: wegingen())
    case 10: .trekAfspraakIn(bron.kies(afspraken), reden: tekst(), wegingen: wegingen())
    case 11: .meldVoortgang(voortgang(), datum: datum())
    case 12:
      .stelVast(.init(gesprek: kiesGesprek(dossier), datum: datum(), vaststeller: bron.kies(["M-1", "M-2", "M-9"])))
    case 13, 14: stelVastDeLaatste(dossier)
    case 20...29: stap(dossier)
    default: .legVast(vastlegging(dossier))
    }
  }

  private mutating func kiesGesprek(_ dossier: Dossier) -> GesprekKenmerk {
    bron.kies(dossier.gesprekken.map(\.kenmerk) + gesprekken)
  }

  /// An establishment that has a chance, so that frozen states are reached often.
  private mutating func stelVastDeLaatste(_ dossier: Dossier) -> DossierOpdracht {
    let open = dossier.gesprekken.last { $0.soort == .beoordeling && $0.stand == .gehouden }
    let stappen = open.map { [$0.procedure.aanbiedingen.last?.waarde.datum, $0.procedure.reacties.last?.waarde.datum] }
    let laatste = (stappen ?? []).compactMap { $0 }.max() ?? open?.gehouden ?? datum()
    var verzoek = Vaststelverzoek(
      gesprek: open?.kenmerk ?? "G-9", datum: laatste.adding(dagen: bron.kies([0, 0, 3, 20])), vaststeller: "M-2")
    verzoek.ondanks = bron.kies(["Bekend.", "Bekend.", nil])
    if !(open?.procedure.reactiesMetTekst.isEmpty ?? true) {
      verzoek.reactie = bron.kies([.gevolgd, .nietGevolgd(reden: "Niet juist."), nil])
    }
    if bron.kans(1, op: 2) {
      verzoek.wijzigingen = [.init(over: .eindoordeel, oordeel: bron.kies(["uitstekend", "goed", "++", "x"]))]
      verzoek.motivering = bron.kies(["Alle 3 de doelen zijn ruim gehaald.", nil])
    }
    return .stelVast(verzoek)
  }

  /// A step of the procedure, mostly of an appraisal and mostly on a day that can be.
  private mutating func stap(_ dossier: Dossier) -> DossierOpdracht {
    let beoordelingen = dossier.gesprekken.filter { $0.soort == .beoordeling && $0.isGehouden }
    let gesprek = bron.kans(5, op: 6) ? bron.kies(beoordelingen.map(Optional.some) + [nil]) : nil
    let kenmerk = gesprek?.kenmerk ?? kiesGesprek(dossier)
    let verloop = gesprek?.procedure
    let dagen = [
      gesprek?.gehouden, verloop?.aanbiedingen.last?.waarde.datum, gesprek?.vaststelling?.waarde.datum,
      verloop?.uitreikingen.last?.waarde.datum, verloop?.bedenkingen.last?.waarde.datum,
    ].compactMap { $0 }
    let dag = bron.kans(1, op: 6) ? datum() : (dagen.max() ?? datum()).adding(dagen: bron.kies([0, 1, 7, 15, 43]))
    let vroeg: [DossierOpdracht] = [
      .biedAan(.init(gesprek: kenmerk, datum: dag, tekst: "tekst-1")),
      .geefReactie(.init(gesprek: kenmerk, datum: dag, tekst: bron.kies(["Nee.", nil, ""]))),
      .onderteken(
        .init(
          gesprek: kenmerk, datum: dag, deel: bron.kies(Regeling.Deel.allCases), door: bron.kies(["M-1", "M-9"]),
          wijze: bron.kies(Tekenwijze.allCases), tekst: "tekst-1", toelichting: bron.kies([nil, "Daarom."]))),
      .vulVerslagAan(.init(gesprek: kenmerk, deel: .medewerker, tekst: tekst())),
    ]
    let laat: [DossierOpdracht] = [
      .reikUit(
        .init(gesprek: kenmerk, datum: dag, wijze: .persoonlijk, aan: "Noor", bewijs: bron.kies(["Bon 1", ""]))),
      .dienBedenkingIn(.init(gesprek: kenmerk, datum: dag, gronden: tekst(), ondanks: bron.kies([nil, "Ziek."]))),
      .handelBedenkingAf(
        .init(
          gesprek: kenmerk, datum: dag, uitkomst: bron.kies(Bedenkingsuitkomst.allCases), motivering: tekst(),
          door: bron.kies(["M-2", "M-9"]))),
    ]
    let open = dossier.gesprekken.last { $0.soort == .beoordeling && $0.stand == .gehouden }
    if bron.kans(1, op: 2) { return open.map { volgende($0) } ?? bron.kies(laat) }
    return bron.kies(bron.kans(5, op: 6) == (gesprek?.vaststelling != nil) ? laat : vroeg)
  }

  /// The step that brings this appraisal further.
  private mutating func volgende(_ gesprek: Gesprek) -> DossierOpdracht {
    let dag = (gesprek.procedure.aanbiedingen.last?.waarde.datum ?? gesprek.gehouden ?? datum())
    let laatste = gesprek.procedure.aanbiedingen.last?.herkomst.nr ?? 0
    if laatste < (gesprek.eindoordeel?.herkomst.nr ?? 1) {
      return .biedAan(.init(gesprek: gesprek.kenmerk, datum: dag, tekst: "tekst-1"))
    }
    return .geefReactie(.init(gesprek: gesprek.kenmerk, datum: dag, tekst: bron.kies(["Nee.", nil, nil])))
  }

  private mutating func weging() -> Int? { bron.kies([nil, 100, 100, 60, 40, 50, 0, 101, Int.max]) }

  private mutating func wegingen() -> [AfspraakKenmerk: Int] {
    bron.kies([[:], [:], ["RA-1": 40], ["RA-1": 60, "RA-2": 40], ["RA-1": 50, "RA-2": 50], ["RA-9": 5]])
  }

  private mutating func voortgang() -> Vastlegging.Voortgang {
    .init(
      over: bron.kies([.afspraak(bron.kies(afspraken)), .competentie("visie"), .competentie("x")]),
      status: bron.kies(Voortgangsstatus.allCases), toelichting: tekst())
  }

  private mutating func vastlegging(_ dossier: Dossier) -> Vastlegging {
    let soort = bron.kies([.planning, .voortgang, .beoordeling, .beoordeling, bron.kies(soorten)])
    let jaar = bron.kies([2026, 2026, 2026, 2026, 2025, 2027])
    var nieuw = Vastlegging(soort: soort, cyclus: jaar, datum: datum())
    nieuw.verslag = tekst()
    nieuw.basis = bron.kies([nil, nil, dossier.basis, dossier.basis, Basis(nr: 1, hashbegin: "000000000001")])
    if bron.kans(1, op: 6) { nieuw.gesprek = kiesGesprek(dossier) }
    if soort == .planning {
      let begin = dossier.open(jaar).isEmpty
      nieuw.nieuweAfspraken = bron.kies(begin ? [[100], [60, 40], [nil]] : [[], [], [40], [nil]])
        .map { .voorbeeld($0) }
    }
    if bron.kans(1, op: 5) { nieuw.voortgang = [voortgang()] }
    if bron.kans(1, op: 12) { nieuw.intrekkingen = [.init(afspraak: bron.kies(afspraken), reden: tekst())] }
    if bron.kans(1, op: 12) {
      let wijziging = Afspraakwijziging(weging: weging())
      nieuw.bijstellingen = [.init(afspraak: bron.kies(afspraken), wijziging: wijziging, reden: tekst())]
    }
    if soort == .beoordeling { vulBeoordeling(&nieuw, dossier) }
    return nieuw
  }

  private mutating func vulBeoordeling(_ nieuw: inout Vastlegging, _ dossier: Dossier) {
    let begin = nieuw.datum.adding(maanden: bron.kies([-11, -5, -3, -1, 1]))
    nieuw.tijdvak = bron.kies([
      .jaar2026, Tijdvak(van: begin, tot: nieuw.datum), tijdvak("2026-01-01", "2026-06-30"),
      tijdvak("2026-07-01", "2026-12-31"), nil,
    ])
    nieuw.uitzondering = bron.kies(["", "Langdurig ziek geweest.", "Geen tijd."])
    let open = dossier.gesprekken.last { $0.soort == .beoordeling && $0.stand == .gehouden }
    if let open, bron.kans(1, op: 2), let gehouden = open.gehouden {
      nieuw.gesprek = open.kenmerk
      nieuw.cyclus = open.cyclus
      nieuw.datum = gehouden
      nieuw.tijdvak = open.verslag?.waarde.tijdvak
      nieuw.verslag = ""
      nieuw.uitzondering = nil
    }
    let label = bron.kies(labels)
    for afspraak in dossier.open(nieuw.cyclus) where bron.kans(11, op: 12) {
      nieuw.resultaten.append(.init(over: afspraak, oordeel: label, toelichting: tekst()))
    }
    for code: CompetentieCode in ["visie", "samenwerken", "leiden"] where bron.kans(9, op: 10) {
      nieuw.competenties.append(
        .init(
          over: code, oordeel: bron.kies(label == "+" ? ["+"] : ["B", "A", "B", "A", "B", "A", "D"]),
          toelichting: tekst()))
    }
    if bron.kans(9, op: 10) { nieuw.eindoordeel = .init(oordeel: label, motivering: tekst()) }
  }
}

extension Dossier {
  /// The agreements of a year that are valid and not part of an established appraisal.
  fileprivate func open(_ jaar: Int) -> [AfspraakKenmerk] {
    geldendeAfspraken(cyclus: jaar).map(\.kenmerk).filter { !isBevroren($0) }
  }
}
