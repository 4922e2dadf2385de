internal import Gesprekscyclus

extension Jaarlezing {
  /// How far people are below or above the norm of each competency, per unit and for all.
  func competentietabellen(_ cyclus: Cyclus) -> [Jaaroverzicht.Competentietabel] {
    var namen: [CompetentieCode: String] = [:]
    var personen: [CompetentieCode: [(groepen: [Groep], waarde: Jaaroverzicht.Normtelling)]] = [:]
    for oordeel in oordelen(cyclus.jaar) {
      let groepen = [Groep.allen, .onderdeel(oordeel.onderdeel)]
      for cijfer in oordeel.competenties {
        namen[cijfer.code] = min(namen[cijfer.code] ?? cijfer.naam, cijfer.naam)
        let verschil = cijfer.verschil
        let telling = Jaaroverzicht.Normtelling(
          beoordeeld: 1, onder: verschil < 0 ? 1 : 0, op: verschil == 0 ? 1 : 0, boven: verschil > 0 ? 1 : 0,
          somVerschil: verschil)
        personen[cijfer.code, default: []].append((groepen, telling))
      }
    }
    return personen.map { code, personen in
      Jaaroverzicht.Competentietabel(
        code: code, naam: namen[code] ?? code.tekst,
        regels: groepsregels(personen, minimum: cyclus.regeling.kleinsteGroep))
    }
    .sorted { ($0.naam, $0.code) < ($1.naam, $1.code) }
  }
}
