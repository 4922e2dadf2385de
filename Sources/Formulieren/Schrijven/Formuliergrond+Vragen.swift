internal import Gesprekscyclus

extension Formuliergrond {
  /// What is asked under each label of a section.
  func vragen(_ sectie: Sectie) -> [Label: Vraag] {
    Dictionary(uniqueKeysWithValues: sectie.labels(vorm).map { ($0, vraag($0, sectie)) })
  }

  private func vraag(_ label: Label, _ sectie: Sectie) -> Vraag {
    var vraag = Vraag(keuzes: keuzes(label, sectie), eis: Self.eis(label), vraagt: vraagt(label, sectie))
    switch label {
    case .resultaatgebied, .nieuwResultaatgebied: vraag.namen = gebieden
    case .competentie: vraag.namen = normen.map { naam($0.competentie) }
    case .kenmerk, .basis, .medewerker, .cyclus, .stadium: vraag.isVast = true
    case .gespreksdatum:
      vraag.isVerplicht = true
      vraag.isVast = isAanvulling
    case .tijdvak: vraag.isVast = isAanvulling
    case .toelichting where vorm == .beoordeling, .voorbeelden, .motivering:
      vraag.minstens = max(1, regeling.motivering.minTekens)
    default: break
    }
    return vraag
  }

  private static func eis(_ label: Label) -> Vraag.Eis? {
    switch label {
    case .gespreksdatum, .gereedOp, .nieuweDatum: .dag
    case .tijdvak: .tijdvak
    case .weging, .nieuweWeging: .procent
    default: nil
    }
  }

  /// What can't be said without something else.
  private func vraagt(_ label: Label, _ sectie: Sectie) -> [Label] {
    let nieuw: [Label] = [.nieuwResultaatgebied, .nieuweOmschrijving, .nieuweMaatstaf, .nieuweDatum, .nieuweWeging]
    switch (label, sectie) {
    case (.omschrijving, .nieuweAfspraak): return gebieden.isEmpty ? [] : [.resultaatgebied]
    case (_, .nieuweAfspraak): return [.omschrijving]
    case (.activiteit, _): return []
    case (_, .nieuweOntwikkelafspraak): return [.activiteit]
    case (.reden, _): return nieuw
    case _ where nieuw.contains(label): return [.reden]
    case (.toelichting, .competentie) where vorm == .voortgang: return [.signaal]
    case (.toelichting, .doel): return [.status]
    case (.toelichting, _): return vorm == .beoordeling ? [.oordeel] : [.voortgang]
    case (.voorbeelden, _): return [regeling.competenties == .niveaus ? .niveau : .oordeel]
    case (.motivering, _): return [.oordeel]
    default: return []
    }
  }

  private func keuzes(_ label: Label, _ sectie: Sectie) -> [Keuze] {
    switch (label, sectie) {
    case (.oordeel, .afspraak): .schaal(regeling.schaalVanResultaten)
    case (.oordeel, .competentie): .schaal(regeling.schaalVanCompetenties)
    case (.oordeel, .eindoordeel): .schaal(regeling.schaalVanEindoordeel)
    case (.niveau, .competentie(let naam)): niveaus(competentie(genaamd: naam))
    case (.voortgang, _), (.status, _): .standen(Voortgangsstatus.allCases)
    case (.signaal, _): .standen(Self.signaalkeuzes)
    default: []
    }
  }

  /// What can be said of a competency in a progress conversation.
  static let signaalkeuzes: [Voortgangsstatus] = [.opSchema, .aandacht]

  /// The levels of the catalogue with the names they have for this competency: `D (volgen)`, `C (handelen)`.
  private func niveaus(_ code: CompetentieCode?) -> [Keuze] {
    guard let catalogus else { return [] }
    let schema = catalogus.niveauschema
    let competentie = code.flatMap { catalogus.competentie($0) }
    let norm = normen.first { $0.competentie == code }?.niveau
    return schema.niveaus.map { niveau in
      let isOnder = norm.flatMap { schema.verschil(van: niveau, met: $0) }.map { $0 < 0 } ?? false
      return Keuze(
        niveau, naam: competentie?.naam(vanNiveau: niveau).map { "\(niveau) (\($0))" },
        isLaag: isOnder && regeling.motivering.onderNorm)
    }
  }
}
