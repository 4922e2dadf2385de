package import Kalender

/// A conversation that somebody is expected to have: a stage of a cycle, in one window.
///
/// It is the one definition of who owes a conversation, for `dossier`, `status`, `achterstand`, figures and forms alike.
package struct Gespreksplicht: Hashable, Sendable {
  package let cyclus: Cyclus
  package let stadium: Stadium
  package let venster: Tijdvak
  /// What was held for it by the day that was asked, by day; empty while it still asks something.
  package let gehouden: [Gesprek]
  /// The plan for it that is still open; of several the last.
  package let gepland: Gesprek?

  /// The release from it that holds; it says nothing once the conversation was held.
  package let vrijstelling: Vermeld<Vrijstelling>?

  package var isVoldaan: Bool { !gehouden.isEmpty }
  package var isVrijgesteld: Bool { !isVoldaan && vrijstelling != nil }
  /// Whether it still asks something.
  package var isOpen: Bool { !isVoldaan && vrijstelling == nil }

  /// The first conversation held within the window, else the first one held.
  package var gesprek: Gesprek? {
    gehouden.first { $0.gehouden.map(venster.bevat) ?? false } ?? gehouden.first
  }
}

extension Dossier {
  /// What the person of this dossier is expected to have in a cycle, in the order of its stages; of a stage that counts from a
  /// day of someone's own, one for each such day.
  ///
  /// - Parameter dag: what was held later does not count; nothing for all of it.
  /// - Complexity: O(g) for g conversations, times the stages.
  package func plichten(_ cyclus: Cyclus, tot dag: Datum? = nil) -> [Gespreksplicht] {
    cyclus.regeling.stadia.flatMap { plichten($0, in: cyclus, tot: dag) }
  }

  package func plichten(_ stadium: Stadium, in cyclus: Cyclus, tot dag: Datum? = nil) -> [Gespreksplicht] {
    guard let medewerker else { return [] }
    let vensters = cyclus.vensters(stadium, voor: medewerker)
    let verwacht = vensters.indices.filter { stadium.verwacht(medewerker, in: vensters[$0]) }
    guard !verwacht.isEmpty else { return [] }
    let alle = gesprekken(stadium, in: cyclus)
    let gevoerd = gehouden(alle, voor: stadium, in: cyclus, tot: dag)
    // Of what is destroyed nobody can say whether it was held, so nothing is expected any more.
    if gevoerd.isEmpty, isVernietigd(stadium.soort, in: cyclus) { return [] }
    return verwacht.map { plek in
      let venster = vensters[plek]
      let volgende = plek + 1 < vensters.count ? vensters[plek + 1].van : nil
      func hoort(_ dag: Datum?) -> Bool {
        guard !stadium.isVast else { return true }
        guard let dag, venster.van <= dag else { return false }
        return volgende.map { dag < $0 } ?? true
      }
      return Gespreksplicht(
        cyclus: cyclus, stadium: stadium, venster: venster,
        gehouden: gevoerd.filter { hoort($0.gehouden) },
        gepland: alle.last { $0.stand == .gepland && hoort($0.gepland) },
        vrijstelling: vrijstellingen.last { $0.waarde.geldt(voor: stadium, in: cyclus, venster) })
    }
  }

  /// Whether a conversation of this kind in this cycle is destroyed.
  private func isVernietigd(_ soort: Gesprekssoort, in cyclus: Cyclus) -> Bool {
    weg.contains { $0.waarde.jaar == cyclus.jaar && $0.waarde.soort == soort.tekst }
  }

  /// The conversations that were held for a stage of a cycle, by day; none while it still asks something.
  ///
  /// The stage of the only appraisal is done when every part of the year long enough for an appraisal of its own has
  /// one; then the conversation about the last part counts, so that a person counts once.
  package func gehouden(voor stadium: Stadium, in cyclus: Cyclus, tot dag: Datum? = nil) -> [Gesprek] {
    gehouden(gesprekken(stadium, in: cyclus), voor: stadium, in: cyclus, tot: dag)
  }

  /// - Parameter gesprekken: those of the stage.
  private func gehouden(
    _ gesprekken: [Gesprek], voor stadium: Stadium, in cyclus: Cyclus, tot dag: Datum?
  ) -> [Gesprek] {
    let alle = gesprekken.gehouden(tot: dag)
    guard stadium.soort == .beoordeling, cyclus.regeling.stadia(van: .beoordeling).count == 1, !alle.isEmpty else {
      return alle
    }
    let indeling = indeling(cyclus)
    guard openDelen(cyclus, indeling, tot: dag).isEmpty else { return [] }
    return indeling.isGesplitst ? Array(alle.suffix(1)) : alle
  }

  /// The conversations of a kind that were held up to a day, by the day they were held.
  package func gehoudenGesprekken(cyclus jaar: Int, soort: Gesprekssoort, tot dag: Datum) -> [Gesprek] {
    gesprekken(cyclus: jaar, soort: soort).gehouden(tot: dag)
  }
}

extension [Gesprek] {
  /// Those held up to a day, by the day they were held.
  fileprivate func gehouden(tot dag: Datum?) -> [Gesprek] {
    func op(_ gesprek: Gesprek) -> Int { gesprek.gehouden?.dagnummer ?? 0 }
    return filter { gesprek in gesprek.gehouden.map { gevoerd in dag.map { gevoerd <= $0 } ?? true } ?? false }
      .sorted { (op($0), $0.kenmerk) < (op($1), $1.kenmerk) }
  }
}
