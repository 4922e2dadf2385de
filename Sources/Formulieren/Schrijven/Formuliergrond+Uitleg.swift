internal import Gesprekscyclus
internal import Kalender

extension Formuliergrond {
  /// The explanations before the first label of a section.
  func inleiding(_ sectie: Sectie) -> [Formulier.Regel] {
    switch sectie {
    case .nieuweAfspraak(1) where !gebieden.isEmpty:
      [.hulp("Resultaatgebieden van deze functie:")] + gebieden.map { .hulp("- \($0)") }
    case .nieuweOntwikkelafspraak(1) where !normen.isEmpty:
      [.hulp("Competenties van deze functie: " + normen.map { naam($0.competentie) }.joined(separator: " / "))]
    case .afspraak(let kenmerk) where vorm != .beoordeling && stap == nil: stand(kenmerk)
    case .doel(let kenmerk, let nummer): stand(kenmerk, nummer)
    default: []
    }
  }

  /// The explanation under a label, beside what can be chosen there.
  func uitleg(_ label: Label, _ sectie: Sectie) -> String? {
    switch (label, sectie) {
    case (.besproken, _): "Wat is hierover besproken? Eén of twee zinnen is genoeg."
    case (.intrekken, _): "Vervalt de afspraak? Schrijf hier waarom."
    case (.maatstaf, .nieuweAfspraak(1)): "Waaraan ziet u dat het gelukt is: product, kwaliteit, hoeveelheid, tijd."
    case (.gereedOp, .nieuweAfspraak(1)): "Een datum, bijvoorbeeld 1-12-\(cyclus.jaar)."
    case (.weging, .nieuweAfspraak(1)): "Hele procenten. Alle wegingen van het jaar zijn samen 100."
    case (.competentie, .nieuweOntwikkelafspraak(1)): "Laat dit leeg als het om een cursus of iets anders gaat."
    default: nil
    }
  }

  /// The explanation above a label, where a new group of labels begins.
  func vooraf(_ label: Label) -> String? {
    label == .nieuweOmschrijving ? "Verandert de afspraak? Vul alleen in wat anders wordt, en de reden." : nil
  }

  func doel(_ kenmerk: TrajectKenmerk, _ nummer: Int) -> TrajectGebeurtenis.Doel? {
    let doelen = dossier.traject(kenmerk)?.start.waarde.doelen ?? []
    return doelen.indices.contains(nummer - 1) ? doelen[nummer - 1] : nil
  }

  /// What a goal of an improvement track asks, and what was last said of it.
  private func stand(_ kenmerk: TrajectKenmerk, _ nummer: Int) -> [Formulier.Regel] {
    guard let traject = dossier.traject(kenmerk), let doel = doel(kenmerk, nummer) else { return [] }
    let gereed = doel.gereedOp ?? traject.start.waarde.looptijd.tot
    let laatst = traject.laatste(overDoel: nummer).map { ", laatst gemeld: \($0.waarde.status.rawValue)" } ?? ""
    return [
      .hulp("Maatstaf: \(Tekstvorm.kaal(doel.maatstaf))"), .hulp("Nu: gereed op \(gereed.proza)\(laatst)."),
    ]
  }

  /// How an agreement stands now, for who wants to adjust it.
  private func stand(_ kenmerk: AfspraakKenmerk) -> [Formulier.Regel] {
    guard let inhoud = dossier.afspraak(kenmerk)?.inhoud else { return [] }
    let delen = [
      inhoud.gereedOp.map { "gereed op \($0.proza)" }, inhoud.weging.map { "weging \($0) %" },
      dossier.afspraak(kenmerk)?.laatsteStatus.map { "laatst gemeld: \($0.rawValue)" },
    ].compactMap { $0 }
    return delen.isEmpty ? [] : [.hulp("Nu: " + delen.joined(separator: ", ") + ".")]
  }
}
