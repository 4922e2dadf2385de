internal import Kalender

/// After vaststelling only HR corrects, with a reason: of the appraisal itself, and of everything that it rests on.
extension Dossier {
  func weigerOnbevoegd(_ grond: Feit, _ correctie: Correctieopdracht, _ beraad: inout Beraad) {
    guard !correctie.doorPersoneelsadviseur else { return }
    if let gesprek = vastgesteldGesprek(van: grond) {
      beraad.weiger(
        .correctieOnbevoegd, "Record \(correctie.nr) hoort bij \(gesprek), en dat is vastgesteld.",
        advies: "Vraag de personeelsadviseur om deze correctie.", over: .veld(.kenmerk))
    } else if let gesprek = beoordeling(rustendOp: grond) {
      beraad.weiger(
        .correctieOnbevoegd, "Op record \(correctie.nr) rust beoordeling \(gesprek), en die is vastgesteld.",
        advies: "Vraag de personeelsadviseur om deze correctie.", over: .veld(.kenmerk))
    }
  }

  private func vastgesteldGesprek(van feit: Feit) -> GesprekKenmerk? {
    if let kenmerk = feit.gebeurtenis.gesprek, gesprek(kenmerk)?.vaststelling != nil { return kenmerk }
    guard case .afspraak(let gebeurtenis) = feit.gebeurtenis, let afspraak = gebeurtenis.afspraak else { return nil }
    return gesprekken.first { $0.vaststelling != nil && $0.resultaat(afspraak) != nil }?.kenmerk
  }

  /// The established appraisal of the same cycle that was made with this fact in the dossier, when the fact lies on or
  /// before the last day of its tijdvak; what belongs to a later part of the year is free.
  private func beoordeling(rustendOp feit: Feit) -> GesprekKenmerk? {
    guard let (cyclus, dag) = plaats(van: feit) else { return nil }
    return gesprekken.first { gesprek in
      guard let vaststelling = gesprek.vaststelling, let verslag = gesprek.verslag?.waarde else { return false }
      return gesprek.cyclus == cyclus && feit.herkomst.nr < vaststelling.herkomst.nr
        && dag <= (verslag.tijdvak?.tot ?? verslag.datum)
    }?.kenmerk
  }

  /// The cycle and the day of a fact of the year; nothing for what belongs to no year, as employment and tracks.
  private func plaats(van feit: Feit) -> (cyclus: Int, dag: Datum)? {
    let gebeurtenis = (gelezen(feit) ?? feit).gebeurtenis
    if let kenmerk = gebeurtenis.gesprek {
      if case .traject(.gestart) = gebeurtenis { return nil }
      return plaats(van: kenmerk)
    }
    guard case .afspraak(let over) = gebeurtenis, let dag = geldigVanaf(feit) else { return nil }
    return (cyclus(van: over) ?? dag.jaar, dag)
  }

  /// Also of a conversation that was withdrawn.
  private func plaats(van kenmerk: GesprekKenmerk) -> (cyclus: Int, dag: Datum)? {
    if let gesprek = gesprek(kenmerk), let dag = gesprek.gehouden ?? gesprek.plandata.last?.datum {
      return (gesprek.cyclus, dag)
    }
    return feiten.lazy.reversed().compactMap { feit -> (cyclus: Int, dag: Datum)? in
      switch feit.gebeurtenis {
      case .gesprek(.gehouden(let verslag)) where verslag.gesprek == kenmerk: (verslag.cyclus, verslag.datum)
      case .gesprek(.gepland(let planning)) where planning.gesprek == kenmerk: (planning.cyclus, planning.datum)
      case .medewerker, .gesprek, .afspraak, .beoordeling, .procedure, .traject, .vrijstelling, .bewaring, .inzage,
        .correctie:
        nil
      }
    }.first
  }

  private func cyclus(van gebeurtenis: AfspraakGebeurtenis) -> Int? {
    switch gebeurtenis {
    case .gemaakt(let inhoud): inhoud.cyclus
    case .ontwikkelafspraakGemaakt(let inhoud): inhoud.cyclus
    case .ontwikkelingVastgelegd(let inhoud): ontwikkelafspraak(inhoud.ontwikkelafspraak)?.cyclus
    case .bijgesteld, .ingetrokken, .voortgang: gebeurtenis.afspraak.flatMap { afspraak($0)?.cyclus }
    }
  }
}
