internal import Gesprekscyclus
internal import Kalender

extension Formuliergrond {
  /// The sections that an empty form of this kind has, in order.
  var blokken: [Formulier.Blok] {
    secties.map { blok($0) }
  }

  private var secties: [Sectie] {
    let slot: [Sectie] = isAanvulling ? [] : [.verslag]
    let gevraagd = onderwerpen.map { Sectie.onderwerp(Tekstvorm.kaal($0.naam)) }
    switch vorm {
    case .stap: return afspraken.map { .afspraak($0.kenmerk) } + normen.map { .competentie(naam($0.competentie)) }
    case .planning:
      return afspraken.map { .afspraak($0.kenmerk) } + gevraagd + (1...3).map { .nieuweAfspraak($0) }
        + (1...2).map { .nieuweOntwikkelafspraak($0) } + slot
    case .voortgang:
      return afspraken.map { .afspraak($0.kenmerk) } + normen.map { .competentie(naam($0.competentie)) }
        + ontwikkelafspraken.map { .ontwikkelafspraak($0.kenmerk) } + doelen + gevraagd
        + [.nieuweAfspraak(1), .nieuweOntwikkelafspraak(1)] + slot
    case .beoordeling:
      let resultaten = afspraken.filter { gesprek?.resultaat($0.kenmerk) == nil }
      let competenties = normen.filter { regeling.competenties != .geen && gesprek?.score($0.competentie) == nil }
      return resultaten.map { .afspraak($0.kenmerk) } + competenties.map { .competentie(naam($0.competentie)) }
        + gevraagd + (gesprek?.eindoordeel == nil ? [.eindoordeel] : []) + slot
    }
  }

  /// A section for each goal of the running improvement track.
  private var doelen: [Sectie] {
    guard let traject else { return [] }
    return traject.start.waarde.doelen.indices.map { .doel(traject.kenmerk, $0 + 1) }
  }

  /// One empty section with its explanations.
  func blok(_ sectie: Sectie) -> Formulier.Blok {
    let vragen = vragen(sectie)
    var regels = inleiding(sectie)
    for label in labels(sectie) {
      if let vooraf = vooraf(label) { regels.append(.hulp(vooraf)) }
      regels.append(.veld(label, ""))
      if let keuzes = vragen[label]?.keuzes, !keuzes.isEmpty { regels.append(.keuzes(keuzes)) }
      if let uitleg = uitleg(label, sectie) { regels.append(.hulp(uitleg)) }
    }
    return Formulier.Blok(sectie: sectie, opschrift: opschrift(sectie), vragen: vragen, regels: regels)
  }

  /// The labels of a section that this regeling asks.
  func labels(_ sectie: Sectie) -> [Label] {
    sectie.labels(vorm).filter { label in
      switch label {
      case .weging, .nieuweWeging: weegt
      case .niveau: regeling.competenties == .niveaus
      case .oordeel where sectie.rang == Sectie.competentie("").rang: regeling.competenties != .niveaus
      default: !label.isZelden
      }
    }
  }

  private func opschrift(_ sectie: Sectie) -> String {
    switch sectie {
    case .kop: return ""
    case .afspraak(let kenmerk):
      return "Afspraak " + metBegin(kenmerk.tekst, dossier.afspraak(kenmerk)?.inhoud.omschrijving)
    case .competentie(let naam):
      let code = competentie(genaamd: naam)
      let norm = normen.first { $0.competentie == code }.map { " (norm \($0.niveau))" } ?? ""
      return "Competentie \(naam)\(norm)"
    case .ontwikkelafspraak(let kenmerk):
      return "Ontwikkelafspraak " + metBegin(kenmerk.tekst, dossier.ontwikkelafspraak(kenmerk)?.inhoud.activiteit)
    case .doel(let kenmerk, let nummer):
      return "Verbetertraject " + metBegin("\(kenmerk), doel \(nummer)", doel(kenmerk, nummer)?.omschrijving)
    case .onderwerp(let naam): return "Onderwerp \(naam)"
    case .nieuweAfspraak(let nummer): return "Resultaatafspraak \(nummer)"
    case .nieuweOntwikkelafspraak(let nummer): return "Ontwikkelafspraak \(nummer)"
    case .eindoordeel: return "Eindoordeel"
    case .verslag: return "Verslag"
    case .stap(let stap): return stap.opschrift
    }
  }

  private func metBegin(_ kenmerk: String, _ tekst: String?) -> String {
    let begin = tekst.map { Tekstvorm.begin($0) } ?? ""
    return begin.isEmpty ? kenmerk : "\(kenmerk): \(begin)"
  }
}
