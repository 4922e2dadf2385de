internal import Gesprekscyclus

extension Jaarlezing {
  /// How far people are below or above the norm of each competency, per unit and for all.
  func competentietabellen(_ cyclus: Cyclus) -> [Jaaroverzicht.Competentietabel] {
    var namen: [CompetentieCode: String] = [:]
    var tellingen: [CompetentieCode: Groepentelling<String, Jaaroverzicht.Normtelling>] = [:]
    for oordeel in oordelen(cyclus.jaar) {
      for cijfer in oordeel.competenties {
        if namen[cijfer.code].map({ cijfer.naam < $0 }) ?? true { namen[cijfer.code] = cijfer.naam }
        let verschil = cijfer.verschil
        let telling = Jaaroverzicht.Normtelling(
          beoordeeld: 1, onder: verschil < 0 ? 1 : 0, op: verschil == 0 ? 1 : 0, boven: verschil > 0 ? 1 : 0,
          somVerschil: verschil)
        tellingen[cijfer.code, default: Groepentelling()].tel(oordeel.onderdeel, telling)
      }
    }
    return tellingen.map { code, telling in
      Jaaroverzicht.Competentietabel(
        code: code, naam: namen[code] ?? code.tekst,
        regels: telling.perOnderdeel(minimum: cyclus.regeling.kleinsteGroep))
    }
    .sorted { ($0.naam, $0.code) < ($1.naam, $1.code) }
  }
}
