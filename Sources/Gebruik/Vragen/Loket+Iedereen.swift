internal import EventLog
internal import Gesprekscyclus
internal import Projections
package import Reports

extension Loket {
  /// An answer about everybody at some moments: from one dossier after the other, else from the log whole.
  ///
  /// - Parameters:
  ///   - magVerder: a position beyond the end is for who asks to judge, and no error.
  ///   - bron: what a report is made from, where that is not the reading as it is.
  ///   - vraag: gets where the dossiers come from, with one source for each moment, and the readings of what belongs to nobody. It
  ///     may be asked again.
  /// - Complexity: O(n) in the length of the log for each time that dossiers are asked; memory for what they give, or for everybody
  ///   where the log is read whole.
  package func overIedereen<Antwoord>(
    _ momenten: [Tijdassen], magVerder: Bool = false, bron: (Lezing) -> Rapportbron = { $0.bron },
    _ vraag: (any Dossierbron, [Lezing]) throws(Dossiertwijfel) -> Antwoord
  ) throws(Mislukt) -> Antwoord {
    if let lezingen = cijferlezingen(momenten) {
      for lezing in lezingen where !magVerder { try keur(lezing.moment, lezing.lezing.boek) }
      let uitkomst = Result { () throws(Dossiertwijfel) in
        try vraag(Indexbron(lezingen, bronnen: lezingen.map { bron($0.lezing) }), lezingen.map(\.lezing))
      }
      if case .success(let antwoord) = uitkomst {
        for lezing in lezingen { try noteer(.iedereen, lezing.lezing.wacht, lezing.lezing.boek) }
        // As of books that were read whole: the one that goes furthest.
        if let ruimste = lezingen.map(\.onbeperkt).max(by: { $0.stand.nr < $1.stand.nr }) { meld(ruimste) }
        return antwoord
      }
    }
    let lezingen = try lees(over: .iedereen, momenten, magVerder: magVerder)
    do throws(Dossiertwijfel) {
      return try vraag(Boekbron(lezingen.map(bron), progress: progress), lezingen)
    } catch {
      throw Mislukt(.beschadigd, "L011", "Het logboek kan niet worden gelezen.", advies: "Controleer het logboek.")
    }
  }
}

/// Everybody by the index, one dossier after the other.
private struct Indexbron: Dossierbron {
  let bronnen: [Rapportbron]
  private let lezingen: [Cijferlezing]

  /// - Parameter bronnen: of the readings, which all are of one end of the log.
  init(_ lezingen: [Cijferlezing], bronnen: [Rapportbron]) {
    self.lezingen = lezingen
    self.bronnen = bronnen
  }

  func meld(_ gedaan: Int, van aantal: Int) { lezingen[0].progress?(gedaan, aantal) }

  func bij(_ moment: Int) -> Indexbron { Indexbron([lezingen[moment]], bronnen: [bronnen[moment]]) }

  func delen<Deel: Sendable>(
    alleen: Set<DossierSleutel>?, _ deel: @escaping @Sendable (DossierSleutel, [Rapportbron]) -> Deel?
  ) throws(Dossiertwijfel) -> [Deel] {
    var delen: [Deel] = []
    let bronnen = bronnen
    do throws(IndexDoubt) {
      try lezingen[0].deelboek.elk(
        lezingen.map(\.moment), alleen: alleen, lezingen[0].progress,
        maak: { sleutel, boeken in
          deel(sleutel, zip(boeken, bronnen).map { $1.metBoek($0.geldig(op: $1.peildatum)) })
        }, { delen.append($0) })
    } catch {
      throw Dossiertwijfel()
    }
    return delen
  }
}
