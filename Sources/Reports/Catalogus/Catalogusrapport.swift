package import Gesprekscyclus
internal import Kalender
internal import Projections
internal import Weergave

/// One version of a catalogue: its levels, competencies, functions, formation and norm rules.
package struct Catalogusrapport: Sendable, Equatable {
  package let kop: Rapportkop
  package let catalogus: Catalogus
  package let isGeldend: Bool
  /// All versions, in the order of recording.
  package let versies: [String]

  /// Functions described, those of families and letters included.
  package var aantalFuncties: Int { catalogus.functies.count + catalogus.afgeleideFuncties.count }

  /// Hundredths of a full-time job over the available functions; nothing when none has a formation.
  package var formatie: Int? {
    let delen = catalogus.beschikbareFuncties.compactMap(\.formatie)
    return delen.isEmpty ? nil : delen.reduce(0, +)
  }

  /// The matrix from the highest scale down, within a scale in the order of the catalogue.
  package var matrix: [Catalogus.Matrixcel] {
    catalogus.matrix.enumerated()
      .sorted { ($1.element.schaal, $0.offset) < ($0.element.schaal, $1.offset) }
      .map(\.element)
  }

  /// A version by its number, or the one in force on the reference date; nothing when there is no such version.
  package static func maak(
    _ bron: Rapportbron, _ id: CatalogusKenmerk, versie: String? = nil
  ) -> Catalogusrapport? {
    let geldend = bron.boek.catalogi.catalogus(id, op: bron.peildatum)
    let gekozen = versie.map { bron.boek.catalogi.catalogus(id, versie: $0) } ?? geldend
    guard let gekozen else { return nil }
    return Catalogusrapport(
      kop: bron.kop("gespreksboek.catalogusrapport", over: .regels), catalogus: gekozen,
      isGeldend: gekozen == geldend && gekozen.per <= bron.peildatum,
      versies: (bron.boek.catalogi.versies[id] ?? []).map(\.waarde.versie))
  }
}

extension Niveauschema {
  /// The levels in words, with the highest named, because A may be higher than D.
  var proza: String {
    let rij = niveaus.joined(separator: ", ")
    let hoogste = niveaus.last ?? Getalvorm.geen
    return switch soort {
    case .genummerd: "\(niveaus.count) genummerde niveaus: \(rij). \(hoogste) is het hoogste."
    case .cumulatief:
      "\(niveaus.count) niveaus die op elkaar bouwen: \(rij). \(hoogste) is het hoogste; "
        + "een hoger niveau vraagt ook het gedrag van de lagere."
    case .letters: "\(niveaus.count) letters, van laag naar hoog: \(rij). \(hoogste) is het hoogste."
    }
  }
}

extension Competentie {
  /// `B (meedenken)`, or the level alone when it has no name.
  func aanduiding(vanNiveau niveau: String) -> String {
    naam(vanNiveau: niveau).map { "\(niveau) (\($0))" } ?? niveau
  }
}
