package import Gesprekscyclus
internal import Tekst
internal import Weergave
internal import Wire

/// What the weighted ratings of an appraisal come to; a total only when nothing is missing (rule 4).
package enum Weegtotaal: Hashable, Sendable {
  /// The regeling does not weigh, or there is no weighted agreement.
  case geen
  /// Hundredths of a scale point: 360 is 3,60.
  case honderdsten(Int)
  /// These agreements have no rating yet; missing is not zero.
  case mist([AfspraakKenmerk])
  /// All are rated, but their weights add up to another sum than 100.
  case wegingTeltOpTot(Int)

  /// The total of one appraisal conversation, or what stands in its way.
  ///
  /// Once it is established only what had been recorded before counts (rule 6): later agreements, adjustments and
  /// withdrawals change nothing. What another established appraisal rated is not asked again.
  static func maak(_ gesprek: Gesprek, _ dossier: Dossier, _ cyclus: Cyclus?) -> Weegtotaal {
    if let totaal = gesprek.totaalHonderdsten { return .honderdsten(totaal) }
    let grens = gesprek.vaststelling?.herkomst.nr ?? Int.max
    let anderDeel = anderDeel(gesprek, dossier, cyclus)
    let gewogen = dossier.afspraken.filter { afspraak in
      afspraak.cyclus == gesprek.cyclus
        && (gesprek.resultaat(afspraak.kenmerk) != nil
          || !dossier.isBevroren(afspraak.kenmerk) && !anderDeel.contains(afspraak.kenmerk))
        && (afspraak.intrekking.map { $0.herkomst.nr > grens } ?? true)
        && afspraak.versies.last { $0.herkomst.nr <= grens }?.inhoud.weging != nil
    }.map(\.kenmerk)
    guard !gewogen.isEmpty else { return .geen }
    let ontbrekend = gewogen.filter { gesprek.resultaat($0) == nil }
    guard ontbrekend.isEmpty else { return .mist(ontbrekend) }
    return .wegingTeltOpTot(gesprek.geldendeResultaten.compactMap(\.weging).reduce(0, +))
  }

  /// The agreements of another part of the year than the one that is appraised.
  private static func anderDeel(_ gesprek: Gesprek, _ dossier: Dossier, _ cyclus: Cyclus?) -> Set<AfspraakKenmerk> {
    guard let cyclus, let tijdvak = gesprek.verslag?.waarde.tijdvak else { return [] }
    let indeling = dossier.indeling(cyclus)
    guard indeling.isGesplitst else { return [] }
    let deel = indeling.deel(over: tijdvak)
    return Set(dossier.afspraken.filter { dossier.deel(van: $0, indeling) != deel }.map(\.kenmerk))
  }

  /// `3,60`, or why there is none; nothing where the regeling does not weigh.
  var tekst: String? {
    switch self {
    case .geen: nil
    case .honderdsten(let waarde): Getalvorm.honderdsten(waarde)
    case .mist(let kenmerken):
      "nog niet compleet: \(opsomming(kenmerken.map { veilig($0.tekst) })) \(kenmerken.count == 1 ? "mist" : "missen") "
        + "een oordeel"
    case .wegingTeltOpTot(let som): "geen totaal: de wegingen tellen op tot \(som) %, niet tot 100 %"
    }
  }

  /// - Parameter rekening: how it follows from the ratings.
  func leden(_ schaal: Schaal?, _ rekening: @autoclosure @escaping () -> [String]) -> [Lid] {
    let regel = Uitleg.weging.regel
    return switch self {
    case .geen: []
    case .honderdsten(let waarde):
      .leden(
        (
          "totaalHonderdsten",
          waarde.volgens(Uitleg(regel: regel, schaal: schaal, berekening: rekening(), woord: .honderdsten))
        ))
    case .mist(let kenmerken): .leden(("mistOordeel", kenmerken.map(\.tekst).volgens(.weging)))
    case .wegingTeltOpTot(let som):
      .leden(("somWegingen", som.volgens(Uitleg(regel: regel, berekening: rekening(), woord: .procent))))
    }
  }
}
