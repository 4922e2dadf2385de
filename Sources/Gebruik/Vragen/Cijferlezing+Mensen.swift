internal import EventLog
package import Gesprekscyclus
internal import Kalender
internal import Projections
package import Reports

/// Which people a list is about, as it was typed.
package struct Personeelskeuze: Sendable {
  package let onderdeel: String?
  package let leidinggevende: Personeelsnummer?
  /// With the people of those below that manager.
  package let heleTak: Bool

  package init(onderdeel: String?, leidinggevende: Personeelsnummer?, heleTak: Bool) {
    self.onderdeel = onderdeel
    self.leidinggevende = leidinggevende
    self.heleTak = heleTak
  }
}

extension Loket {
  /// An answer about everybody from what is kept of each person, or counted from one dossier after the other.
  ///
  /// Nothing when the log must be read whole: at any doubt, for an account that may not see everybody, and when nobody is in the
  /// unit or under the manager now, as only the whole log tells whether anybody ever was.
  ///
  /// - Parameter vraag: made from what belongs to nobody, and the people that are meant.
  /// - Complexity: O(n) in the people and what changed since their rows were made; without rows in the length of the log. Memory for
  ///   the people.
  package func overMensen<Vraag: Mensenvraag>(
    _ assen: Tijdassen, _ keuze: Personeelskeuze,
    _ vraag: (Rapportbron, Personeelsfilter) throws(Mislukt) -> Vraag?
  ) throws(Mislukt) -> Vraag.Antwoord? {
    guard let cijfers = cijfers(assen, keuze),
      // What is wrong with the question itself is told first; the people are chosen when they are known.
      let cycli = try vraag(cijfers.lezing.bron, Personeelsfilter())?.cycli,
      let mensen = cijfers.mensen(cycli), let filter = mensen.filter(keuze),
      let vraag = try vraag(cijfers.lezing.bron, filter)
    else { return nil }
    try noteer(.iedereen, cijfers.lezing.wacht, cijfers.lezing.boek)
    meld(cijfers.onbeperkt)
    let bron = cijfers.lezing.bron.met(mensen.chefs)
    return vraag.som(mensen.alle.compactMap { vraag.deel($0, in: bron) }, in: bron)
  }

  /// An answer about everybody from one dossier after the other, on every processor; names are those of kept figures.
  ///
  /// Nothing where ``overMensen(_:_:_:)`` gives nothing, and where no figures are kept.
  /// - Complexity: O(n) in the length of the log; memory for what each dossier gives.
  package func overDossiers<Vraag: Somvraag>(
    _ assen: Tijdassen, _ keuze: Personeelskeuze,
    _ vraag: (Rapportbron, Personeelsfilter) throws(Mislukt) -> Vraag
  ) throws(Mislukt) -> Vraag.Antwoord? {
    guard let cijfers = cijfers(assen, keuze), cijfers.stand != nil else { return nil }
    _ = try vraag(cijfers.lezing.bron, Personeelsfilter())
    guard let mensen = cijfers.mensen([]), let filter = mensen.filter(keuze) else { return nil }
    let vraag = try vraag(cijfers.lezing.bron, filter)
    guard let delen = try? cijfers.delen(van: vraag) else { return nil }
    try noteer(.iedereen, cijfers.lezing.wacht, cijfers.lezing.boek)
    meld(cijfers.onbeperkt)
    return vraag.som(delen, in: cijfers.lezing.bron.met(mensen.alle.map(\.wie)))
  }

  private func cijfers(_ assen: Tijdassen, _ keuze: Personeelskeuze) -> Cijferlezing? {
    guard !keuze.heleTak || keuze.leidinggevende != nil, let cijfers = cijferlezing(assen),
      (try? keur(cijfers.moment, cijfers.lezing.boek)) != nil
    else { return nil }
    return cijfers
  }
}

/// Everybody, as kept figures tell it.
private struct Mensen {
  let alle: [Mens]

  /// Those under whom somebody is.
  var chefs: [Persoonsstand.Wie] {
    let chefs = Set(alle.lazy.compactMap(\.wie.leidinggevende))
    return alle.lazy.map(\.wie).filter { chefs.contains($0.nummer) }
  }

  /// Nothing when nobody is meant now.
  func filter(_ keuze: Personeelskeuze) -> Personeelsfilter? {
    let chef = keuze.leidinggevende.flatMap { getypt in
      alle.first { $0.wie.nummer == getypt || $0.wie.weergave == getypt }?.wie.nummer
    }
    let filter = Personeelsfilter(
      onderdeel: keuze.onderdeel, leidinggevende: chef, tak: keuze.heleTak ? chef.map { tak(van: $0) } : nil)
    if keuze.leidinggevende != nil {
      guard let chef, alle.contains(where: { $0.wie.leidinggevende == chef }) else { return nil }
    }
    if let onderdeel = keuze.onderdeel {
      let sleutel = Onderdeelsleutel(onderdeel)
      guard alle.contains(where: { Onderdeelsleutel($0.wie.onderdeel) == sleutel }) else { return nil }
    }
    return filter
  }

  /// Everybody below a manager, as `Boek.tak` has it.
  private func tak(van chef: Personeelsnummer) -> Set<Personeelsnummer> {
    Boek.tak(van: chef, alle.lazy.compactMap { mens in mens.wie.leidinggevende.map { (mens.wie.nummer, $0) } })
  }
}

extension Cijferlezing {
  /// Everybody with what waits in these cycles; nothing at any doubt.
  fileprivate func mensen(_ cycli: [Cyclus]) -> Mensen? {
    do throws(IndexDoubt) {
      // What waits in a closed cycle is not kept.
      guard let stand, cycli.allSatisfy(\.isOpen) else { return Mensen(alle: try geteld(cycli)) }
      return Mensen(alle: try bewaard(cycli, stand))
    } catch {
      return zonderStand?.mensen(cycli)
    }
  }

  private func bewaard(_ cycli: [Cyclus], _ stand: Cijferstand) throws(IndexDoubt) -> [Mens] {
    var open: [ID128: [Int: Openstaand]] = [:]
    for cyclus in cycli {
      try stand.rijen(cyclus.jaar) { (sleutel, bytes) throws(Rijfout) in
        open[sleutel, default: [:]][cyclus.jaar] = try Jaarrij.open(bytes).op(dag)
      }
    }
    var alle: [Mens] = []
    try stand.mensen(op: dag) { sleutel, persoon in
      guard let wie = persoon.wie else { return }
      alle.append(Mens(DossierSleutel(sleutel.description), wie, open: open[sleutel] ?? [:]))
    }
    return alle
  }

  private func geteld(_ cycli: [Cyclus]) throws(IndexDoubt) -> [Mens] {
    var alle: [Mens] = []
    try deelboek.elk(
      moment, progress,
      maak: { [bronnen, dag] dossier, boek in
        let toen = bronnen(boek.geldig(op: dag))
        return toen.boek.dossiers[dossier.sleutel].flatMap { Mens($0, cycli, in: toen) }
      }, { alle.append($0) })
    return alle
  }
}
