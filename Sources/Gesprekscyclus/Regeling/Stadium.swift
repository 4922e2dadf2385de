package import Kalender

/// A stage of the year: a kind of conversation and the window in which it belongs.
package struct Stadium: Hashable, Sendable {
  /// A day of the year without a year.
  package struct DagInJaar: Hashable, Sendable {
    package let maand: Int
    package let dag: Int

    /// Nothing for a day that no year has. 29 February counts as 28 in other years.
    package init?(maand: Int, dag: Int) {
      guard Datum(jaar: 2000, maand: maand, dag: dag) != nil else { return nil }
      self.maand = maand
      self.dag = dag
    }

    package func datum(in jaar: Int) -> Datum? {
      Datum(jaar: jaar, maand: maand, dag: min(dag, Datum.dagenInMaand(jaar: jaar, maand: maand)))
    }
  }

  package let soort: Gesprekssoort
  package let naam: String
  package let verplicht: Bool
  package let van: DagInJaar
  package let tot: DagInJaar

  package init(soort: Gesprekssoort, naam: String, verplicht: Bool, van: DagInJaar, tot: DagInJaar) {
    self.soort = soort
    self.naam = naam
    self.verplicht = verplicht
    self.van = van
    self.tot = tot
  }

  /// The window in the cycle of this year; an end before its beginning lies in the next year.
  package func venster(in jaar: Int) -> Tijdvak? {
    guard let begin = van.datum(in: jaar), let einde = tot.datum(in: jaar) else { return nil }
    if let venster = Tijdvak(van: begin, tot: einde) { return venster }
    return tot.datum(in: jaar + 1).flatMap { Tijdvak(van: begin, tot: $0) }
  }
}
