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
    case .afspraak(let kenmerk) where stap == nil: stand(kenmerk)
    case .competentie(let naam) where stap == nil: gedrag(competentie(genaamd: naam))
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

  /// What was agreed and how it stands now, for who judges or adjusts it.
  private func stand(_ kenmerk: AfspraakKenmerk) -> [Formulier.Regel] {
    guard let afspraak = dossier.afspraak(kenmerk) else { return [] }
    let inhoud = afspraak.inhoud
    let delen = [
      inhoud.gereedOp.map { "gereed op \($0.proza)" }, inhoud.weging.map { "weging \($0) %" },
      afspraak.laatsteStatus.map { "laatst gemeld: \($0.rawValue)" },
    ].compactMap { $0 }
    let nu: [Formulier.Regel] = delen.isEmpty ? [] : [.hulp("Nu: " + delen.joined(separator: ", ") + ".")]
    guard !kort else { return vorm == .beoordeling ? [] : nu }
    let maatstaf = inhoud.maatstaf.map { Tekstvorm.kaal($0) }.flatMap { $0.isEmpty ? nil : "Maatstaf: \($0)" }
    let gemeld = afspraak.voortgang.map(\.waarde).filter { !Tekstvorm.kaal($0.toelichting).isEmpty }.map {
      "\($0.datum.proza): \($0.status.rawValue). \(Tekstvorm.kaal($0.toelichting))"
    }
    return [maatstaf].compactMap { $0 }.map { .hulp($0) } + nu + gemeld.map { .hulp($0) }
  }

  /// The behaviour of the levels around the norm of the function: below it, of it, and above it.
  private func gedrag(_ code: CompetentieCode?) -> [Formulier.Regel] {
    guard vorm == .beoordeling, !kort, let code, let catalogus, let competentie = catalogus.competentie(code),
      let norm = normen.first(where: { $0.competentie == code })
    else { return [] }
    return catalogus.niveauschema.niveaus.compactMap { niveau -> String? in
      guard let verschil = catalogus.niveauschema.verschil(van: niveau, met: norm.niveau), abs(verschil) <= 1,
        let gedrag = competentie.niveaus.first(where: { $0.niveau == niveau })?.gedrag, !gedrag.isEmpty
      else { return nil }
      let welk = verschil == 0 ? "\(niveau), de norm" : niveau
      let delen = gedrag.map { deel in
        let kaal = Tekstvorm.kaal(deel)
        return kaal.hasSuffix(".") ? kaal : kaal + "."
      }
      return "\(welk): " + delen.joined(separator: " ")
    }.map { .hulp($0) }
  }
}
