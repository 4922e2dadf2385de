internal import EventLog
internal import Gesprekscyclus
internal import Projections
package import Reports

extension Loket {
  /// So many people are compared at a time.
  private static let samen = 64

  /// What changed of everybody in a unit, read a few people at a time, so that memory does not grow with the log.
  ///
  /// Nothing when the log must be read whole for it: at any doubt, for an account that may not see everybody, and when nobody
  /// was there, as only the whole log tells whether the unit ever was.
  package func verschil(onderdeel naam: String, _ van: Tijdassen, _ naar: Tijdassen) throws(Mislukt) -> Verschil? {
    guard let lezingen = cijferlezingen([van, naar]) else { return nil }
    let (eerst, daarna) = (lezingen[0], lezingen[1])
    for lezing in [eerst, daarna] { try keur(lezing.moment, lezing.lezing.boek) }
    try noteer(.iedereen, eerst.lezing.wacht, eerst.lezing.boek)
    let vraag = Verschil.Onderdeelvraag(naam)
    do throws(IndexDoubt) {
      let mensen = try eerst.mensen(vraag).union(try daarna.mensen(vraag)).sorted()
      var delen: [Verschil.Onderdeelvraag.Deel] = []
      // Some at a time: a book of one would fold the catalogues anew for each.
      for begin in stride(from: 0, to: mensen.count, by: Self.samen) {
        let groep = Array(mensen[begin..<min(begin + Self.samen, mensen.count)])
        let (toen, nu) = (try eerst.bron(met: groep), try daarna.bron(met: groep))
        delen += groep.map { vraag.deel($0, van: toen, naar: nu) }
      }
      let verschil = vraag.som(delen, van: eerst.lezing.bron, naar: daarna.lezing.bron)
      // As of books that were read whole: the one that goes furthest.
      if verschil != nil {
        meld([eerst, daarna].map(\.onbeperkt).max { $0.stand.nr < $1.stand.nr } ?? daarna.onbeperkt)
      }
      return verschil
    } catch {
      return nil
    }
  }
}

extension Cijferlezing {
  /// Who worked in the unit at this moment.
  /// - Complexity: O(n) in the length of the log; memory for some dossiers, and the numbers.
  fileprivate func mensen(_ vraag: Verschil.Onderdeelvraag) throws(IndexDoubt) -> Set<Personeelsnummer> {
    var mensen: Set<Personeelsnummer> = []
    try deelboek.elk(
      moment, progress,
      maak: { [bronnen, dag = lezing.vandaag] dossier, boek in
        let toen = bronnen(boek.geldig(op: dag))
        return toen.boek.dossiers[dossier.sleutel].flatMap { vraag.persoon($0, in: toen) }
      }, { mensen.insert($0) })
    return mensen
  }

  /// These people with whom their dossiers name, in a book by themselves.
  fileprivate func bron(met mensen: [Personeelsnummer]) throws(IndexDoubt) -> Rapportbron {
    var (deelboek, vraag) = (deelboek, vraag)
    vraag.mensen = mensen
    _ = try deelboek.boek(vraag)
    // Of everybody, but the facts about roles and accounts are not for everybody.
    let boek = try deelboek.boek(op: moment)
    return bron(boek.zichtbaar(lezing.wacht.bevoegdheid, vol: boek).geldig(op: lezing.vandaag))
  }
}
