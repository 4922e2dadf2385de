import Gesprekscyclus
import Kalender
import Testing
import Toevalsbron

/// Random command sequences: whatever people do in whatever order, these hold in every state they can reach.
@Suite("Properties of every reachable dossier")
struct EigenschapTests {
  private static let stappen = 340

  /// The dossiers along one random run, the first of them empty.
  private func loop(zaad: UInt64, onder kader: Kader, _ bekijk: (Dossier, Dossier) -> Void) {
    var toeval = RandomSource(zaad: zaad)
    var gegeven = Gegeven(.inDienst, onder: kader)
    for _ in 0..<Self.stappen {
      let vandaag = toeval.bron.kans(1, op: 4) ? toeval.datum().iso : "2027-06-01"
      let volgende = gegeven.na(gegeven.als(toeval.opdracht(gegeven.dossier), op: vandaag).gebeurtenissen)
      bekijk(gegeven.dossier, volgende.dossier)
      gegeven = volgende
    }
  }

  @Test("an established appraisal never changes again", arguments: 0..<24 as Range<UInt64>)
  func bevroren(zaad: UInt64) {
    for kader in [Kader.gemeente, .rijk] {
      loop(zaad: zaad, onder: kader) { oud, nieuw in
        for gesprek in oud.gesprekken where gesprek.stand == .vastgesteld {
          #expect(nieuw.gesprek(gesprek.kenmerk)?.tekst == gesprek.tekst, "zaad \(zaad)")
          for resultaat in gesprek.resultaten {
            let afspraak = resultaat.waarde.afspraak
            #expect(nieuw.afspraak(afspraak) == oud.afspraak(afspraak), "zaad \(zaad)")
          }
        }
      }
    }
  }

  @Test("tijdvakken of appraisals never overlap and lie within service", arguments: 0..<24 as Range<UInt64>)
  func tijdvakken(zaad: UInt64) {
    loop(zaad: zaad, onder: .gemeente) { _, dossier in
      let tijdvakken = dossier.gesprekken.filter { $0.soort == .beoordeling }.compactMap(\.verslag?.waarde.tijdvak)
      for (index, een) in tijdvakken.enumerated() {
        for ander in tijdvakken[(index + 1)...] { #expect(!een.overlapt(ander), "zaad \(zaad)") }
      }
    }
  }

  @Test(
    "weights of the open agreements of each part of a year are 100 once its planning was held",
    arguments: 0..<24 as Range<UInt64>)
  func wegingen(zaad: UInt64) {
    loop(zaad: zaad, onder: .gemeente) { oud, dossier in
      // A change of function that comes later may cut a planned year in two; whoever then touches a part, completes it.
      guard oud.medewerker == dossier.medewerker else { return }
      for jaar in 2025...2027 {
        guard let cyclus = Kader.gemeente.regelingen.cyclus(jaar) else { continue }
        let indeling = dossier.indeling(cyclus)
        let gepland = dossier.gesprekken(cyclus: jaar, soort: .planning).compactMap(\.gehouden)
        for deel in Set(gepland.compactMap { indeling.deel(op: $0) }) {
          let open = dossier.geldendeAfspraken(cyclus: jaar, in: deel, indeling)
            .filter { !dossier.isBevroren($0.kenmerk) }
          let toen = oud.geldendeAfspraken(cyclus: jaar, in: deel, indeling).map(\.inhoud.weging)
          let nu = dossier.geldendeAfspraken(cyclus: jaar, in: deel, indeling).map(\.inhoud.weging)
          guard !open.isEmpty, toen != nu else { continue }
          #expect(open.allSatisfy { (1...100).contains($0.inhoud.weging ?? 0) }, "zaad \(zaad)")
          #expect(open.reduce(0) { $0 + ($1.inhoud.weging ?? 0) } == 100, "zaad \(zaad)")
        }
      }
    }
  }

  @Test("an established appraisal with results has a total, within the scale", arguments: 0..<24 as Range<UInt64>)
  func totaal(zaad: UInt64) {
    loop(zaad: zaad, onder: .gemeente) { _, dossier in
      for gesprek in dossier.gesprekken where gesprek.stand == .vastgesteld && !gesprek.resultaten.isEmpty {
        #expect((100...500).contains(gesprek.totaalHonderdsten ?? 0), "zaad \(zaad)")
      }
    }
  }

  @Test("every rating is given once, by a label of the scale or a level", arguments: 0..<12 as Range<UInt64>)
  func oordelen(zaad: UInt64) {
    loop(zaad: zaad, onder: .gemeente) { _, dossier in
      for gesprek in dossier.gesprekken {
        let afspraken = gesprek.resultaten.map(\.waarde.afspraak)
        let competenties = gesprek.competenties.map(\.waarde.competentie)
        // A vaststeller's change stands beside the old rating; until then each was given once.
        if gesprek.vaststelling == nil {
          #expect(Set(afspraken).count == afspraken.count && Set(competenties).count == competenties.count)
        }
        #expect(
          gesprek.resultaten.allSatisfy { Schaal.vijfLabels.label($0.waarde.oordeel)?.tekst == $0.waarde.oordeel })
      }
    }
  }

  @Test("the procedure keeps its order, its days, and one open objection at most", arguments: 0..<24 as Range<UInt64>)
  func procedure(zaad: UInt64) {
    for kader in [Kader.gemeente, .rijk] {
      loop(zaad: zaad, onder: kader) { _, dossier in
        for gesprek in dossier.gesprekken {
          let verloop = gesprek.procedure
          let aangeboden = verloop.aanbiedingen.first
          if !verloop.reacties.isEmpty || !verloop.ondertekeningen.isEmpty || gesprek.vaststelling != nil {
            #expect(aangeboden != nil, "zaad \(zaad)")
          }
          let dagen = [
            gesprek.gehouden, aangeboden?.waarde.datum, gesprek.vaststelling?.waarde.datum,
            verloop.uitreikingen.first?.waarde.datum, verloop.bedenkingen.first?.waarde.datum,
            verloop.afhandelingen.first?.waarde.datum,
          ].compactMap { $0 }
          #expect(dagen == dagen.sorted(), "zaad \(zaad)")
          #expect(verloop.uitreikingen.isEmpty || gesprek.vaststelling != nil, "zaad \(zaad)")
          #expect(verloop.bedenkingen.isEmpty || !verloop.uitreikingen.isEmpty, "zaad \(zaad)")
          let open = verloop.bedenkingen.count - verloop.afhandelingen.count
          #expect((0...1).contains(open) && (open == 1) == (verloop.openBedenking != nil), "zaad \(zaad)")
          #expect(verloop.uitreikingen.count <= 1, "zaad \(zaad)")
        }
      }
    }
  }

  @Test(
    "what is established was offered as it read then, and its reaction was waited for",
    arguments: 0..<24 as Range<UInt64>)
  func vastgesteldNaAanbieden(zaad: UInt64) {
    loop(zaad: zaad, onder: .gemeente) { oud, nieuw in
      for gesprek in nieuw.gesprekken where gesprek.stand == .vastgesteld {
        guard let ervoor = oud.gesprek(gesprek.kenmerk), ervoor.stand == .gehouden,
          let gang = oud.proceduregang(
            van: ervoor, onder: .gemeente, op: gesprek.vaststelling?.waarde.datum ?? dag("2026-01-01"))
        else { continue }
        #expect(!gang.aanbiedingAchterhaald && gang.regels.contains { $0.stap == .vaststellen && $0.isOpen })
        #expect(
          gesprek.procedure.reactiesMetTekst.isEmpty == (gesprek.vaststelling?.waarde.reactie == nil), "zaad \(zaad)")
      }
    }
  }

  @Test("names are given once", arguments: 0..<12 as Range<UInt64>)
  func namen(zaad: UInt64) {
    loop(zaad: zaad, onder: .rijk) { _, dossier in
      #expect(Set(dossier.gesprekken.map(\.kenmerk)).count == dossier.gesprekken.count)
      #expect(Set(dossier.afspraken.map(\.kenmerk)).count == dossier.afspraken.count)
    }
  }

  @Test("deciding is deterministic, and says something whenever it refuses", arguments: 0..<12 as Range<UInt64>)
  func deterministisch(zaad: UInt64) {
    var toeval = RandomSource(zaad: zaad)
    var gegeven = Gegeven(.inDienst)
    for _ in 0..<Self.stappen {
      let opdracht = toeval.opdracht(gegeven.dossier)
      let eerst = gegeven.als(opdracht, op: "2027-06-01")
      let nogEens = gegeven.als(opdracht, op: "2027-06-01")
      #expect(eerst.besluit == nogEens.besluit && eerst.weigeringen == nogEens.weigeringen, "zaad \(zaad)")
      #expect(eerst.weigeringen.allSatisfy { !$0.melding.isEmpty && !$0.advies.isEmpty })
      gegeven = gegeven.na(eerst.gebeurtenissen)
    }
  }

  @Test("folding the recorded facts again gives an equal dossier", arguments: 0..<12 as Range<UInt64>)
  func hervouwen(zaad: UInt64) {
    loop(zaad: zaad, onder: .gemeente) { _, dossier in
      var opnieuw = Dossier(sleutel: dossier.sleutel)
      for feit in dossier.feiten { opnieuw.evolve(feit.gebeurtenis, feit.herkomst) }
      #expect(opnieuw == dossier, "zaad \(zaad)")
    }
  }

  @Test("the runs reach what they must prove: plannings, established appraisals, several tijdvakken, withdrawals")
  func bereik() {
    var vastgesteld = 0
    var planningen = 0
    var beoordelingen = 0
    var ingetrokken = 0
    var bedenkingen = 0
    var gewijzigd = 0
    for zaad in 0..<24 as Range<UInt64> {
      var laatste = Dossier(sleutel: "leeg")
      loop(zaad: zaad, onder: .gemeente) { _, dossier in laatste = dossier }
      vastgesteld += laatste.gesprekken.filter { $0.stand == .vastgesteld && !$0.resultaten.isEmpty }.count
      planningen += laatste.gesprekken.filter { $0.soort == .planning && $0.isGehouden }.count
      beoordelingen = max(beoordelingen, laatste.gesprekken.filter { $0.soort == .beoordeling && $0.isGehouden }.count)
      ingetrokken += laatste.afspraken.filter { !$0.isGeldend }.count
      bedenkingen += laatste.gesprekken.reduce(0) { $0 + $1.procedure.afhandelingen.count }
      gewijzigd += laatste.gesprekken.filter { $0.eindoordelen.count > 1 }.count
    }
    #expect(bedenkingen >= 3 && gewijzigd >= 2, "\(bedenkingen) \(gewijzigd)")
    #expect(
      vastgesteld >= 5 && planningen >= 15 && beoordelingen >= 2 && ingetrokken >= 8,
      "\(vastgesteld) \(planningen) \(beoordelingen) \(ingetrokken)")
  }
}

extension Gesprek {
  /// What must not change once established: everything but the steps that follow.
  fileprivate var tekst: [AnyHashable] {
    [verslag, resultaten, competenties, eindoordelen, vaststelling, procedure.aanvullingen, procedure.aanbiedingen]
  }
}
