package import Gesprekscyclus
internal import Projections
internal import Wire

extension Verklaring {
  /// Explains a value that the dossier report shows; nothing when the report has no such value.
  ///
  /// - Parameter jaar: the cycle that the report shows whole; without it the newest.
  /// - Complexity: O(n) folds of this one person's n facts.
  package static func maak(
    _ nummer: Personeelsnummer, _ pad: Waardepad, cyclus jaar: Int? = nil, uit bron: Rapportbron
  ) -> Verklaring? {
    guard let rapport = Dossierrapport.maak(nummer, cyclus: jaar, uit: bron) else { return nil }
    let vraag = Dossiervraag(nummer: nummer, jaar: rapport.cyclus?.jaar, bron: bron)
    let feiten = vraag.feiten
    guard let heel = vraag.boom(feiten), let waarde = heel[pad] else { return nil }
    let uitleg = rapport.uitlegboom[pad]
    let record = (uitleg.record?.vanaf(pad)).flatMap { heel[$0] == nil ? nil : $0 }
    let naast = [uitleg.naast?.vanaf(pad), record].compactMap { $0 }.map { (pad: $0, waarde: heel[$0]) }
    let dragend = Kleinste.deel(feiten) { deel in
      guard let boom = vraag.boom(deel), boom[pad] == waarde else { return false }
      return naast.allSatisfy { boom[$0.pad] == $0.waarde }
    }
    var verteller = Feitverteller(bron.boek)
    let zinnen = feiten.map { (herkomst: $0.herkomst, zin: verteller.zin($0)) }
    let nummers = Set(dragend.map(\.herkomst.nr))
    return Verklaring(
      kop: bron.kop("gespreksboek.verklaring", over: nummer), persoon: Persoon(nummer, in: bron.boek), pad: pad,
      waarde: waarde, uitleg: uitleg,
      dragend: zinnen.filter { nummers.contains($0.herkomst.nr) }.map { Stap(herkomst: $0.herkomst, zin: $0.zin) },
      bijdragen: [], ontbrekend: [], verloop: verloop(pad, feiten, vraag))
  }

  /// The paths that the dossier report has, for who does not know them by heart.
  package static func paden(
    _ nummer: Personeelsnummer, cyclus jaar: Int? = nil, uit bron: Rapportbron
  ) -> [Waardepad] {
    Dossierrapport.maak(nummer, cyclus: jaar, uit: bron).map(\.boom.paden) ?? []
  }

  private static func verloop(
    _ pad: Waardepad, _ feiten: [Boekfeit], _ vraag: Dossiervraag
  ) -> [Verandering] {
    var vorige: JSONNode?
    // By commits: half of one was never what the log said.
    let einden = feiten.indices.filter { index in
      index == feiten.count - 1 || feiten[index + 1].herkomst.opdracht != feiten[index].herkomst.opdracht
    }
    var begin = 0
    let stappen = einden.compactMap { einde -> (verandering: Verandering, index: Int)? in
      defer { begin = einde + 1 }
      let nu = vraag.boom(Array(feiten[...einde]))?[pad]
      guard nu != vorige else { return nil }
      vorige = nu
      let gever = (begin..<einde).first { vraag.boom(Array(feiten[...$0]))?[pad] == nu } ?? einde
      return (Verandering(herkomst: feiten[gever].herkomst, waarde: nu), einde)
    }
    // What passes with time, such as a term, is read on the day asked. On the day of an earlier record it may have been
    // another, and telling it there would be an untrue history.
    var verloop: [Verandering] = []
    for (plek, stap) in stappen.enumerated() {
      let toen = vraag.boom(Array(feiten[...stap.index]), op: stap.verandering.herkomst.datum)?[pad]
      guard toen == stap.verandering.waarde || plek == stappen.count - 1,
        verloop.last?.waarde != stap.verandering.waarde
      else { continue }
      verloop.append(stap.verandering)
    }
    return verloop
  }
}
