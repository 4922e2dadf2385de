import Gesprekscyclus
import Kalender
import Toevalsbron

extension Lot {
  /// A correction or a withdrawal of one of these facts, or of a correction among them; nothing without facts.
  mutating func correctie(_ feiten: [Feit]) -> DossierGebeurtenis? {
    guard feiten.count > 1 else { return nil }
    // The first is the employment, without which there is nobody to tell of.
    let feit = kies(Array(feiten.dropFirst()))
    guard let grond = grond(feit, feiten), let lezing = anders(grond.gebeurtenis), kans(2, op: 3) else {
      return .correctie(.ingetrokken(.init(over: feit.herkomst.basis, reden: "Hoort hier niet")))
    }
    if case .correctie(.ingetrokken) = feit.gebeurtenis {
      return .correctie(.ingetrokken(.init(over: feit.herkomst.basis, reden: "Toch wel")))
    }
    return .correctie(.gecorrigeerd(.init(over: feit.herkomst.basis, reden: "Verkeerd getypt", lezing: lezing)))
  }

  private func grond(_ feit: Feit, _ feiten: [Feit]) -> Feit? {
    guard case .correctie(let correctie) = feit.gebeurtenis else { return feit }
    return feiten.first { $0.herkomst.nr == correctie.over.nr }.flatMap { grond($0, feiten) }
  }

  /// Another reading of the same fact; nothing for kinds that are only withdrawn.
  private mutating func anders(_ gebeurtenis: DossierGebeurtenis) -> DossierGebeurtenis? {
    switch gebeurtenis {
    case .gesprek(.gehouden(let v)):
      return .gesprek(
        .gehouden(
          .init(
            gesprek: v.gesprek, soort: v.soort, cyclus: v.cyclus, datum: v.datum.adding(dagen: trek(0..<40) - 30),
            tijdvak: v.tijdvak, deelnemers: v.deelnemers, verslag: "Anders besproken.",
            omstandigheden: v.omstandigheden,
            onderwerpen: v.onderwerpen)))
    case .beoordeling(.resultaatBeoordeeld(let r)):
      return .resultaat(r.gesprek, r.afspraak, kies(["matig", "voldoende", "goed"]), weging: r.weging, "Toch anders.")
    case .afspraak(.voortgang(let v)):
      return .afspraak(
        .voortgang(
          .init(
            over: v.over, status: kies(Voortgangsstatus.allCases), datum: v.datum.adding(dagen: trek(0..<20) - 15),
            toelichting: "Anders gezien.", gesprek: v.gesprek)))
    case .medewerker(.functieGewijzigd(let f)):
      return .medewerker(
        .functieGewijzigd(
          .init(functie: f.functie, modules: f.modules, per: f.per.adding(dagen: trek(0..<60) - 30), reden: f.reden)))
    case .beoordeling(.vastgesteld(let v)):
      return .vastgesteld(v.gesprek, op: v.datum.adding(dagen: -trek(0..<5)), door: "M-0003")
    default: return nil
    }
  }
}
