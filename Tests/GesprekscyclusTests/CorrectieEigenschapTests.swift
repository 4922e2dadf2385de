import Gesprekscyclus
import Kalender
import Testing
import Toevalsbron

/// Random commands and random corrections of what they recorded, and of corrections again.
@Suite("Properties of corrected dossiers")
struct CorrectieEigenschapTests {
  private func loop(zaad: UInt64, onder kader: Kader, _ bekijk: (Gegeven, Gegeven) throws -> Void) rethrows {
    var toeval = RandomSource(zaad: zaad)
    var gegeven = Gegeven(.inDienst, onder: kader)
    for stap in 0..<120 {
      let dag = stap < 60 ? toeval.datum().iso : "2027-06-01"
      let opdracht =
        stap % 3 == 2 ? toeval.correctie(gegeven.dossier) : toeval.opdracht(gegeven.dossier)
      let volgende = gegeven.vastgelegd(gegeven.als(opdracht, op: dag).gebeurtenissen, op: dag)
      try bekijk(gegeven, volgende)
      gegeven = volgende
    }
  }

  /// How a fact reads, by the rule itself: the newest correction of it that was not withdrawn, as that one reads.
  private func gelezen(_ feit: Feit, _ dossier: Dossier) -> DossierGebeurtenis? {
    let over = dossier.feiten.filter { ander in
      guard case .correctie(let correctie) = ander.gebeurtenis, correctie.over.nr == feit.herkomst.nr else {
        return false
      }
      return gelezen(ander, dossier) != nil
    }
    guard case .correctie(let laatste) = over.last.flatMap({ gelezen($0, dossier) }) else { return feit.gebeurtenis }
    switch laatste {
    case .ingetrokken: return nil
    case .gecorrigeerd(let inhoud):
      guard case .correctie(.gecorrigeerd(let eigen)) = feit.gebeurtenis else { return inhoud.lezing }
      return .correctie(.gecorrigeerd(.init(over: eigen.over, reden: inhoud.reden, lezing: inhoud.lezing)))
    }
  }

  @Test("the state is that of the facts as they read, folded plainly", arguments: 0..<16 as Range<UInt64>)
  func orakel(zaad: UInt64) {
    loop(zaad: zaad, onder: .gemeente) { _, na in
      let gewoon = na.dossier.feiten.compactMap { feit -> DossierGebeurtenis? in
        if case .correctie = feit.gebeurtenis { return nil }
        return gelezen(feit, na.dossier)
      }
      #expect(na.dossier.geldendeFeiten.map(\.gebeurtenis) == gewoon, "zaad \(zaad)")
      #expect(Gegeven(gewoon).dossier.zonderHerkomst == na.dossier.zonderHerkomst, "zaad \(zaad)")
    }
  }

  @Test(
    "replaying the facts gives the same state, and nothing recorded ever changes", arguments: 0..<16 as Range<UInt64>)
  func hervouwen(zaad: UInt64) {
    loop(zaad: zaad, onder: .rijk) { voor, na in
      #expect(na.dossier.feiten.prefix(voor.dossier.feiten.count) == voor.dossier.feiten[...])
      #expect(Dossier(sleutel: na.dossier.sleutel, feiten: na.dossier.feiten) == na.dossier)
    }
  }

  @Test("withdrawing what a command recorded brings the state before it back", arguments: 0..<16 as Range<UInt64>)
  func ongedaan(zaad: UInt64) {
    loop(zaad: zaad, onder: .gemeente) { voor, na in
      let nieuw = na.dossier.feiten.suffix(na.dossier.feiten.count - voor.dossier.feiten.count)
      guard nieuw.contains(where: { if case .correctie = $0.gebeurtenis { true } else { false } }) else { return }
      var terug = na
      for feit in nieuw.reversed() {
        terug = terug.na([.correctie(.ingetrokken(.init(over: feit.herkomst.basis, reden: "Toch niet.")))])
      }
      #expect(terug.dossier.geldendeFeiten == voor.dossier.geldendeFeiten, "zaad \(zaad)")
      #expect(terug.dossier.gesprekken == voor.dossier.gesprekken && terug.dossier.afspraken == voor.dossier.afspraken)
    }
  }

  @Test("no correction makes tijdvakken overlap or takes a fact's subject away", arguments: 0..<16 as Range<UInt64>)
  func samenhang(zaad: UInt64) {
    loop(zaad: zaad, onder: .gemeente) { _, na in
      let tijdvakken = na.dossier.gesprekken.filter { $0.soort == .beoordeling }.compactMap(\.verslag?.waarde.tijdvak)
      for (index, een) in tijdvakken.enumerated() {
        for ander in tijdvakken[(index + 1)...] { #expect(!een.overlapt(ander), "zaad \(zaad)") }
      }
      for gesprek in na.dossier.gesprekken {
        for resultaat in gesprek.resultaten { #expect(na.dossier.afspraak(resultaat.waarde.afspraak) != nil) }
      }
    }
  }

  @Test("the runs reach corrections of every sort")
  func bereik() {
    var gecorrigeerd = 0
    var ingetrokken = 0
    var opnieuw = 0
    for zaad in 0..<16 as Range<UInt64> {
      loop(zaad: zaad, onder: .gemeente) { voor, na in
        for feit in na.dossier.feiten.dropFirst(voor.dossier.feiten.count) {
          guard case .correctie(let correctie) = feit.gebeurtenis else { continue }
          if case .gecorrigeerd = correctie { gecorrigeerd += 1 } else { ingetrokken += 1 }
          if na.dossier.grondfeit(van: correctie)?.herkomst.nr != correctie.over.nr { opnieuw += 1 }
        }
      }
    }
    #expect(gecorrigeerd > 20 && ingetrokken > 40 && opnieuw > 10, "\(gecorrigeerd) \(ingetrokken) \(opnieuw)")
  }
}

extension RandomSource {
  /// A withdrawal, or the command behind a random fact given again with something else in it.
  fileprivate mutating func correctie(_ dossier: Dossier) -> DossierOpdracht {
    let nr = bron.kies(Array(1...max(1, dossier.feiten.count)))
    let wat: Correctieopdracht.Wat =
      if bron.kans(1, op: 2), let groep = Feitengroep(dossier, met: nr) ?? grond(nr, dossier),
        let opdracht = groep.opdracht
      { .vervang(anders(opdracht)) } else { .trekIn }
    return .corrigeer(
      Correctieopdracht(nr: nr, reden: "Verkeerd.", wat: wat, doorPersoneelsadviseur: bron.kans(9, op: 10)))
  }

  private func grond(_ nr: Int, _ dossier: Dossier) -> Feitengroep? {
    guard case .correctie(let correctie) = dossier.feit(nr: nr)?.gebeurtenis else { return nil }
    return dossier.grondfeit(van: correctie).flatMap { Feitengroep(dossier, met: $0.herkomst.nr) }
  }

  private mutating func anders(_ opdracht: DossierOpdracht) -> DossierOpdracht {
    switch opdracht {
    case .legVast(var vastlegging):
      vastlegging.verslag += "!"
      if bron.kans(1, op: 3) { vastlegging.datum = datum() }
      if !vastlegging.resultaten.isEmpty { vastlegging.resultaten[0].oordeel = "goed" }
      return .legVast(vastlegging)
    case .meldVoortgang(var voortgang, let datum):
      voortgang.toelichting += "!"
      return .meldVoortgang(voortgang, datum: datum)
    case .planGesprek(let soort, let cyclus, _, let stadium, let agenda):
      return .planGesprek(soort: soort, cyclus: cyclus, datum: datum(), stadium: stadium, agenda: agenda)
    case .maakAfspraak(var inhoud, let cyclus, let wegingen):
      inhoud.omschrijving += "!"
      return .maakAfspraak(inhoud, cyclus: cyclus, wegingen: wegingen)
    default: return opdracht
    }
  }
}

extension Dossier {
  /// What the state says, without where it came from.
  fileprivate var zonderHerkomst: [String] {
    gesprekken.map { gesprek in
      "\(gesprek.kenmerk) \(gesprek.stand) \(gesprek.plandata.map(\.datum)) \(gesprek.gehouden?.iso ?? "") "
        + "\(gesprek.resultaten.map(\.waarde)) \(gesprek.competenties.map(\.waarde)) "
        + "\(gesprek.eindoordelen.map(\.waarde)) \(String(describing: gesprek.verslag?.waarde))"
    } + afspraken.map { "\($0.kenmerk) \($0.versies.map(\.inhoud)) \($0.voortgang.map(\.waarde)) \($0.isGeldend)" }
      + [String(describing: medewerker?.namen.map(\.waarde)), String(describing: medewerker?.dienstverbanden)]
  }
}
