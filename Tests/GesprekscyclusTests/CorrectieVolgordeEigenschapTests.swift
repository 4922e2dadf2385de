import Gesprekscyclus
import Kalender
import Testing
import Toevalsbron

/// Random steps, track talks and corrections of all of them, from a year that went the whole way: whatever is taken
/// back in whatever order, no step is left without the one before it.
@Suite("Properties of the order under corrections")
struct CorrectieVolgordeEigenschapTests {
  static let kaders: [(naam: String, kader: Kader)] =
    [("gemeente", .gemeente), ("rijk", .rijk)]
    + Regeling.vanFixtures.filter { $0.id == "kempen" }.map { ("kempen", .voorbeeld($0)) }

  /// An appraisal that was objected to, and a concluded track, recorded by commands on their own days.
  private func begin(_ kader: Kader) -> Gegeven {
    let regeling = kader.regelingen.cyclus(2026)?.regeling ?? .gemeente
    var gegeven = Gegeven.beoordeeld(onder: regeling)
    gegeven.kader = kader
    let gesprek: GesprekKenmerk = "G-2026-2"
    let stappen: [(String, DossierOpdracht)] = [
      (
        "2026-02-01",
        .startTraject(
          .init(
            traject: "VT", looptijd: tijdvak("2026-02-01", "2026-07-31"), aanleiding: "Het ging niet goed.",
            doelen: [.init(omschrijving: "Op tijd", maatstaf: "Negen van de tien")]))
      ),
      ("2026-04-01", Self.bespreking), ("2026-07-31", Self.afronding),
      ("2026-11-13", .biedAan(.init(gesprek: gesprek, datum: dag("2026-11-13"), tekst: "tekst-1"))),
      ("2026-11-14", .geefReactie(.init(gesprek: gesprek, datum: dag("2026-11-14"), tekst: nil))),
      (
        "2026-12-20",
        .stelVast(
          .init(gesprek: gesprek, datum: dag("2026-12-20"), vaststeller: "M-2", ondanks: "Besproken."))
      ),
      ("2026-12-21", Self.uitreiking(gesprek, "2026-12-21")),
      ("2026-12-22", .dienBedenkingIn(.init(gesprek: gesprek, datum: dag("2026-12-22"), gronden: "Klopt niet."))),
    ]
    for (op, opdracht) in stappen {
      gegeven = gegeven.vastgelegd(gegeven.als(opdracht, op: op).gebeurtenissen, op: op)
    }
    return gegeven
  }

  private static let bespreking = DossierOpdracht.bespreekTraject(
    .init(traject: "VT-1", doel: 1, status: .opSchema, datum: dag("2026-04-01"), toelichting: "Het gaat beter."))
  private static let afronding = DossierOpdracht.rondTrajectAf(
    .init(
      traject: "VT-1", datum: dag("2026-07-31"), oordeel: .geslaagd,
      motivering: "Sinds mei gingen 19 van de 20 brieven op tijd de deur uit."))

  private static func uitreiking(_ gesprek: GesprekKenmerk, _ datum: String) -> DossierOpdracht {
    .reikUit(.init(gesprek: gesprek, datum: dag(datum), wijze: .persoonlijk, aan: "Noor", bewijs: "Bon"))
  }

  private func loop(zaad: UInt64, _ kader: Kader, _ bekijk: (Dossier, Dossier) -> Void) {
    var toeval = RandomSource(zaad: zaad)
    var gegeven = begin(kader)
    for stap in 0..<90 {
      let op = dag("2027-01-01").adding(dagen: stap).iso
      let opdracht = opdracht(&toeval, gegeven.dossier, op)
      let volgende = gegeven.vastgelegd(gegeven.als(opdracht, op: op).gebeurtenissen, op: op)
      bekijk(gegeven.dossier, volgende.dossier)
      gegeven = volgende
    }
  }

  /// Mostly a correction of a step, a conversation or a track talk; else the step that may come next.
  private func opdracht(_ toeval: inout RandomSource, _ dossier: Dossier, _ op: String) -> DossierOpdracht {
    // Steps that still stand, or now and then a correction: those soon outnumber everything.
    let staand = toeval.bron.kans(4, op: 5)
    let stappen = dossier.feiten.filter { feit in
      switch feit.gebeurtenis {
      case .procedure, .traject, .beoordeling(.vastgesteld): staand && dossier.gelezen(feit) != nil
      case .gesprek(.gehouden): staand && dossier.gelezen(feit) != nil && toeval.bron.kans(1, op: 3)
      case .correctie: !staand
      default: false
      }
    }
    if toeval.bron.kans(3, op: 5), !stappen.isEmpty {
      let feit = toeval.bron.kies(stappen)
      return .corrigeer(
        Correctieopdracht(
          nr: feit.herkomst.nr, reden: "Verkeerd.", wat: wat(&toeval, feit, dossier), doorPersoneelsadviseur: true))
    }
    let vandaag = dag(op)
    let gesprek: GesprekKenmerk =
      dossier.gesprekken.last { $0.soort == .beoordeling && $0.isGehouden }?.kenmerk ?? "G-9"
    var vaststelling = Vaststelverzoek(gesprek: gesprek, datum: vandaag, vaststeller: "M-2", ondanks: "Besproken.")
    if toeval.bron.kans(1, op: 3) {
      let ander = dossier.gesprek(gesprek)?.eindoordeel?.waarde.oordeel == "goed" ? "voldoende" : "goed"
      vaststelling.wijzigingen = [.init(over: .eindoordeel, oordeel: ander)]
      vaststelling.motivering = "Alle 3 de doelen zijn ruim gehaald."
    }
    return toeval.bron.kies([
      .biedAan(.init(gesprek: gesprek, datum: vandaag, tekst: "tekst-1")),
      .geefReactie(.init(gesprek: gesprek, datum: vandaag, tekst: nil)), .stelVast(vaststelling),
      Self.uitreiking(gesprek, op),
      .dienBedenkingIn(.init(gesprek: gesprek, datum: vandaag, gronden: "Klopt niet.", ondanks: "Ziek.")),
      .handelBedenkingAf(
        .init(gesprek: gesprek, datum: vandaag, uitkomst: .gegrond, motivering: "Het klopt.", door: "M-2")),
      Self.bespreking, Self.afronding, toeval.opdracht(dossier),
    ])
  }

  /// A withdrawal, or another reading on another day.
  private func wat(_ toeval: inout RandomSource, _ feit: Feit, _ dossier: Dossier) -> Correctieopdracht.Wat {
    guard toeval.bron.kans(1, op: 3), let opdracht = Feitengroep(dossier, met: feit.herkomst.nr)?.opdracht else {
      return .trekIn
    }
    switch opdracht {
    case .legVast(var vastlegging):
      vastlegging.verslag += "!"
      return .vervang(.legVast(vastlegging))
    case .procedure(.aangeboden(let stap)):
      return .vervang(.biedAan(.init(gesprek: stap.gesprek, datum: toeval.datum(), tekst: stap.tekst)))
    case .procedure(.uitgereikt(let stap)): return .vervang(Self.uitreiking(stap.gesprek, toeval.datum().iso))
    case .traject(.besproken(var bespreking)):
      bespreking.toelichting += "!"
      return .vervang(.bespreekTraject(bespreking))
    default: return .trekIn
    }
  }

  @Test("no step stands without the one before it", arguments: kaders.map(\.naam), 0..<24 as Range<UInt64>)
  func volgorde(naam: String, zaad: UInt64) throws {
    let kader = try #require(Self.kaders.first { $0.naam == naam }).kader
    loop(zaad: zaad, kader) { _, dossier in
      for gesprek in dossier.gesprekken {
        let verloop = gesprek.procedure
        let waar = "\(naam), zaad \(zaad), \(gesprek.kenmerk)"
        func eerste(_ stappen: [Herkomst]) -> Int { stappen.first?.nr ?? .max }
        if let vaststelling = gesprek.vaststelling {
          let aangeboden = eerste(verloop.aanbiedingen.map(\.herkomst))
          #expect(aangeboden < vaststelling.herkomst.nr, "\(waar): vastgesteld zonder aanbieding")
        }
        let uitgereikt = eerste(verloop.uitreikingen.map(\.herkomst))
        #expect(
          verloop.uitreikingen.isEmpty || gesprek.vaststelling.map { $0.herkomst.nr < uitgereikt } == true,
          "\(waar): uitgereikt zonder vaststelling")
        #expect(
          verloop.bedenkingen.allSatisfy { uitgereikt < $0.herkomst.nr }, "\(waar): bedenking zonder uitreiking")
        // Objections and their dealing alternate, so that each is dealt with before the next.
        let soorten =
          (verloop.bedenkingen.map { ($0.herkomst.nr, "B") }
          + verloop.afhandelingen.map {
            ($0.herkomst.nr, "A")
          }).sorted { $0.0 < $1.0 }.map(\.1)
        #expect(
          soorten.enumerated().allSatisfy { $0.element == ($0.offset.isMultiple(of: 2) ? "B" : "A") },
          "\(waar): \(soorten)")
      }
      for traject in dossier.trajecten where traject.afronding != nil {
        #expect(
          !traject.besprekingen.isEmpty || traject.afronding?.waarde.uitzondering != nil,
          "\(naam), zaad \(zaad): afgerond en nooit besproken")
      }
    }
  }

  @Test("a withdrawn establishment leaves no label of its own behind", arguments: 0..<24 as Range<UInt64>)
  func labels(zaad: UInt64) {
    loop(zaad: zaad, .gemeente) { _, dossier in
      for gesprek in dossier.gesprekken where gesprek.vaststelling == nil {
        #expect(gesprek.eindoordelen.count <= 1, "zaad \(zaad)")
      }
    }
  }

  @Test("the runs take back steps of every sort, and hand over again")
  func bereik() {
    var ingetrokken: [String: Int] = [:]
    var opnieuw = 0
    for (_, kader) in Self.kaders {
      for zaad in 0..<24 as Range<UInt64> {
        loop(zaad: zaad, kader) { oud, nieuw in
          opnieuw += nieuw.gesprekken.count { $0.procedure.uitreikingen.count > 1 }
          for feit in nieuw.feiten.dropFirst(oud.feiten.count) {
            guard case .correctie(.ingetrokken(let intrekking)) = feit.gebeurtenis,
              let grond = nieuw.feit(nr: intrekking.over.nr)
            else { continue }
            let soort =
              switch grond.gebeurtenis {
              case .procedure(.uitgereikt): "uitgereikt"
              case .procedure(.bedenkingIngediend): "bedenking"
              case .procedure(.aangeboden): "aangeboden"
              case .beoordeling(.vastgesteld): "vastgesteld"
              case .traject(.besproken): "besproken"
              case .gesprek(.gehouden): "gehouden"
              case .correctie: "correctie"
              default: "anders"
              }
            ingetrokken[soort, default: 0] += 1
          }
        }
      }
    }
    for soort in ["uitgereikt", "bedenking", "aangeboden", "vastgesteld", "besproken", "gehouden", "correctie"] {
      #expect(ingetrokken[soort, default: 0] >= 5, "\(soort): \(ingetrokken)")
    }
    #expect(opnieuw > 0, "\(opnieuw)")
  }
}
