/// A record of a dossier whose contents were destroyed: that it was recorded, when, by whom and of what kind still stands.
///
/// What it said is unknown, and so is all that it can have changed: every earlier fact of the same group. None of those counts any
/// more, or emptying a judgement would bring the one before it back.
package struct Vernietigd: Hashable, Sendable {
  /// What a kind of record can have changed.
  package enum Groep: String, Hashable, Sendable, CaseIterable {
    case loopbaan
    /// That somebody left: the end of service stands, only its day is gone.
    case vertrek
    case gesprekken
    case afspraken
    case oordelen
    case procedure
    case trajecten
    case vrijstellingen
    /// That access was given: nothing else is told by it.
    case inzage
    /// A correction, or a kind that this program does not know.
    case alles
  }

  package let groep: Groep
  /// The stored name of its kind; empty for one that was lost with damage.
  package let soort: String
  package let herkomst: Herkomst

  package init(_ groep: Groep, soort: String, _ herkomst: Herkomst) {
    self.groep = groep
    self.soort = soort
    self.herkomst = herkomst
  }

  /// Whether it can have changed what this fact says.
  ///
  /// That someone came into service and that a conversation was planned says which person and conversation it is about, and
  /// stays: other facts rest on it.
  func raakt(_ feit: Feit) -> Bool {
    guard feit.herkomst.nr < herkomst.nr else { return false }
    return switch feit.gebeurtenis {
    // `Medewerker.vergeet` does this, as its values are kept by day.
    case .medewerker, .gesprek(.gepland): false
    // Nothing but a correction changes what was held or called off.
    case .gesprek(.gehouden), .gesprek(.afgezegd): groep == .alles
    case .gesprek: groep == .gesprekken || groep == .alles
    case .afspraak: groep == .afspraken || groep == .alles
    case .beoordeling: groep == .oordelen || groep == .alles
    case .procedure: groep == .procedure || groep == .alles
    case .traject: groep == .trajecten || groep == .alles
    // Each stands by itself; only a correction changes it.
    case .vrijstelling, .inzage: groep == .alles
    // What says how long the dossier stays is not taken back by what says nothing.
    case .bewaring: false
    case .correctie(let correctie):
      if case .gecorrigeerd(let inhoud) = correctie {
        raakt(Feit(inhoud.lezing, feit.herkomst))
      } else {
        groep == .alles
      }
    }
  }
}

extension Medewerker {
  /// What is told of a value that nothing tells any more.
  package static let onbekend = "onbekend"

  /// Makes what a destroyed record can have changed unknown, on every day: from which day it held is gone as well.
  mutating func vergeet(_ vernietigd: Vernietigd) {
    let herkomst = vernietigd.herkomst
    // Whoever left does not come back because nobody knows any more on which day that was.
    if vernietigd.groep == .vertrek { vertrek(herkomst) }
    guard vernietigd.groep == .loopbaan || vernietigd.groep == .alles else { return }
    vergeetLoopbaan(herkomst)
  }
}
