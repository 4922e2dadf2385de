/// A fact that rests on something that is not there.
struct Wees: Hashable {
  let mist: String
  let nr: Int
}

/// The order of the procedure (rule 7) and of an improvement track (rule 5), which no correction may break.
extension Dossier {
  /// The offering that must have come before this record and is not there.
  func mistAanbieding(van kenmerk: GesprekKenmerk, voor nr: Int) -> String? {
    let isAangeboden = gesprek(kenmerk)?.procedure.aanbiedingen.contains { $0.herkomst.nr < nr } ?? true
    return isAangeboden ? nil : "het aanbieden van \(kenmerk)"
  }

  /// An establishment rests on the offering of the text of then, there is one, and changed labels rest on it.
  func mistEerder(_ gebeurtenis: BeoordelingGebeurtenis, _ herkomst: Herkomst) -> String? {
    guard let gesprek = gesprek(gebeurtenis.gesprek) else { return nil }
    let kenmerk = gesprek.kenmerk
    guard case .vastgesteld = gebeurtenis else {
      let vaststelling = feiten.first {
        $0.gebeurtenis.isVaststelling(van: kenmerk) && $0.herkomst.isSamen(met: herkomst)
      }
      return vaststelling.map { gelezen($0) == nil } ?? false ? "de vaststelling van \(kenmerk)" : nil
    }
    if let laatste = gesprek.vaststelling?.herkomst.nr, laatste > herkomst.nr {
      return "het intrekken van de latere vaststelling van \(kenmerk), nr \(laatste),"
    }
    let aangeboden = gesprek.procedure.aanbiedingen.last { $0.herkomst.nr < herkomst.nr }?.herkomst.nr ?? 0
    // Where there never was a reaction, as its term was over, nothing of this is new and so nothing is refused.
    if !gesprek.procedure.reacties.contains(where: { aangeboden < $0.herkomst.nr && $0.herkomst.nr < herkomst.nr }) {
      return "de reactie op \(kenmerk)"
    }
    if let oordeel = ingetrokkenOordeel(van: kenmerk, onder: herkomst) { return "het oordeel van nr \(oordeel)" }
    return aangeboden > laatsteTekstwijziging(van: kenmerk, voor: herkomst.nr)
      ? nil : "het aanbieden van \(kenmerk)"
  }

  /// A judgement that stood when this was established, and was withdrawn since. Labels that were changed while
  /// establishing go with the establishment and not the other way round.
  private func ingetrokkenOordeel(van kenmerk: GesprekKenmerk, onder vaststelling: Herkomst) -> Int? {
    feiten.last { feit in
      guard feit.herkomst.nr < vaststelling.nr, !feit.herkomst.isSamen(met: vaststelling),
        case .beoordeling(let gebeurtenis) = feit.gebeurtenis, gebeurtenis.gesprek == kenmerk,
        !feit.gebeurtenis.isVaststelling(van: kenmerk), gelezen(feit) == nil
      else { return false }
      return correcties(van: feit.herkomst.nr).allSatisfy { $0.herkomst.nr > vaststelling.nr }
    }?.herkomst.nr
  }

  /// A concluded track was discussed, or says why not.
  func weigerOnbesprokenTrajecten(_ beraad: inout Beraad) {
    for traject in trajecten {
      guard let afronding = traject.afronding, afronding.waarde.uitzondering.map(\.isBlanco) ?? true,
        !traject.besprekingen.contains(where: { $0.herkomst.nr < afronding.herkomst.nr })
      else { continue }
      let nr = afronding.herkomst.nr
      beraad.weiger(
        .geenTussengesprek,
        "Verbetertraject \(traject.kenmerk) is afgerond (nr \(nr)), maar is dan tussendoor nooit besproken.",
        advies:
          "Trek eerst de afronding in met: gespreksboek corrigeren \(nr) --intrekken. Of geef daar de reden met: "
          + "gespreksboek corrigeren \(nr) --uitzondering TEKST.", over: .veld(.uitzondering), teVerbeteren: nr)
    }
  }
}
