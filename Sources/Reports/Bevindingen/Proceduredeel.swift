internal import Gesprekscyclus

/// What somebody can be in the procedure of one appraisal, as a finding says it.
enum Proceduredeel: String, CaseIterable, Sendable {
  case medewerker
  case beoordelaar
  case informant
  case personeelsadviseur
  case kalibratie = "aanwezig bij de kalibratie"
  case vaststeller
  case behandelaar = "behandelaar van de bedenking"

  struct Wie: Hashable {
    let nummer: Personeelsnummer
    let herkomst: Herkomst
  }

  /// Those who judged, in the order of the procedure.
  static let oordelend: [Proceduredeel] = [.beoordelaar, .kalibratie, .vaststeller]

  /// Everybody who is recorded by number in the procedure of a held conversation, once in each part.
  static func rollen(_ gesprek: Gesprek, in dossier: Dossier) -> [Proceduredeel: [Wie]] {
    guard let verslag = gesprek.verslag else { return [:] }
    var rollen: [Proceduredeel: [Wie]] = [:]
    func neem(_ nummer: Personeelsnummer?, _ deel: Proceduredeel, _ herkomst: Herkomst) {
      guard let nummer, !(rollen[deel] ?? []).contains(where: { $0.nummer == nummer }) else { return }
      rollen[deel, default: []].append(Wie(nummer: nummer, herkomst: herkomst))
    }
    neem(dossier.medewerker?.personeelsnummer, .medewerker, verslag.herkomst)
    for nummer in verslag.waarde.beoordelaars { neem(nummer, .beoordelaar, verslag.herkomst) }
    for deelnemer in verslag.waarde.deelnemers {
      switch deelnemer.deel {
      case .informant: neem(deelnemer.nummer, .informant, verslag.herkomst)
      case .personeelsadviseur: neem(deelnemer.nummer, .personeelsadviseur, verslag.herkomst)
      case .leidinggevende, .medewerker, .medebeoordelaar: break
      }
    }
    for kalibratie in gesprek.procedure.kalibraties {
      for nummer in kalibratie.waarde.aanwezigen { neem(nummer, .kalibratie, kalibratie.herkomst) }
    }
    if let vaststelling = gesprek.vaststelling {
      neem(vaststelling.waarde.vaststeller, .vaststeller, vaststelling.herkomst)
      neem(vaststelling.herkomst.namens, .vaststeller, vaststelling.herkomst)
    }
    for afhandeling in gesprek.procedure.afhandelingen where afhandeling.waarde.uitkomst != .ingetrokken {
      for nummer in afhandeling.waarde.genoemden { neem(nummer, .behandelaar, afhandeling.herkomst) }
    }
    return rollen
  }

  /// Parts that one person can't have both, or should not. Who judged and deals with an objection has a finding of its own; where
  /// the regeling asks no second assessor, whoever rated may establish.
  static func botsingen(_ regeling: Regeling) -> [(Proceduredeel, Proceduredeel, Bevinding.Niveau)] {
    let eigen = allCases.filter { $0 != .medewerker }.map { (Proceduredeel.medewerker, $0, Bevinding.Niveau.fout) }
    let tweede = regeling.tweedeBeoordelaar ? [(Proceduredeel.beoordelaar, vaststeller, Bevinding.Niveau.fout)] : []
    return eigen + tweede + [
      (.beoordelaar, .personeelsadviseur, .waarschuwing), (.informant, .vaststeller, .waarschuwing),
      (.personeelsadviseur, .vaststeller, .waarschuwing), (.informant, .behandelaar, .waarschuwing),
      (.personeelsadviseur, .behandelaar, .waarschuwing),
    ]
  }

  /// Behind the name of who dealt with the objection.
  var oordeel: String {
    switch self {
    case .beoordelaar: "die zelf beoordeelde"
    case .vaststeller: "die het oordeel vaststelde"
    case .kalibratie: "die bij de kalibratie van het oordeel zat"
    case .medewerker, .informant, .personeelsadviseur, .behandelaar: "die \(rawValue) was"
    }
  }
}
