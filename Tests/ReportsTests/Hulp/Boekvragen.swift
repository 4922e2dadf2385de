import Gesprekscyclus
import Projections

@testable import Reports

/// Questions about everybody, asked of a book that holds everybody.
extension Verklaring {
  static func maak(jaar: Int, _ pad: Waardepad, uit bron: Rapportbron) -> Verklaring? {
    guard case .verklaring(let verklaring)? = try? maak(jaar: jaar, pad, uit: Boekbron([bron])) else { return nil }
    return verklaring
  }

  static func paden(jaar: Int, uit bron: Rapportbron) -> [Waardepad] {
    Jaaroverzicht.maak(bron, jaar: jaar).map(paden) ?? []
  }
}

extension Verschil {
  static func maak(_ onderwerp: Onderwerp, van: Rapportbron, naar: Rapportbron) -> Verschil? {
    switch onderwerp {
    case .medewerker(let nummer): maak(nummer, van: van, naar: naar)
    case .onderdeel(let naam): Onderdeelvraag(naam).antwoord(van: van, naar: naar)
    case .jaar(let jaar): (try? maak(jaar: jaar, uit: Boekbron([van, naar]))).flatMap { $0 }
    }
  }
}

/// Everybody, each in a book where nobody else is known, in another order.
struct Verspreid: Dossierbron {
  let bronnen: [Rapportbron]

  func meld(_ gedaan: Int, van aantal: Int) {}

  func bij(_ moment: Int) -> Verspreid { Verspreid(bronnen: [bronnen[moment]]) }

  func delen<Deel: Sendable>(
    alleen: Set<DossierSleutel>?, _ deel: @escaping @Sendable (DossierSleutel, [Rapportbron]) -> Deel?
  ) -> [Deel] {
    let alle = bronnen.reduce(into: Set()) { $0.formUnion($1.boek.dossiers.keys) }
    return (alleen.map { alle.intersection($0) } ?? alle).sorted(by: >).compactMap { sleutel in
      deel(
        sleutel,
        bronnen.map { bron in
          let feiten = (bron.boek.gedeeldeFeiten + bron.boek.feiten(van: sleutel)).sorted {
            $0.herkomst.nr < $1.herkomst.nr
          }
          return bron.metBoek(Boek(feiten: feiten))
        })
    }
  }
}

extension Cycluslijst {
  static func maak(_ bron: Rapportbron) -> Cycluslijst { Vraag(bron).antwoord(uit: bron) }
}

extension Cyclusrapport {
  static func maak(_ bron: Rapportbron, jaar: Int? = nil, onderdeel: String? = nil) -> Cyclusrapport? {
    Vraag(bron, jaar: jaar, onderdeel: onderdeel)?.antwoord(uit: bron)
  }
}

extension Rapportbron {
  func cyclusstand(_ cyclus: Cyclus) -> Statusrapport.Cyclusstand {
    Statusrapport.Cyclusstand(cyclus, Personeelsvraag([cyclus]).antwoord(uit: self).cycli[cyclus.jaar])
  }
}
