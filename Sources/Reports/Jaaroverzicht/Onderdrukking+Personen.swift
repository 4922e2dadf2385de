extension Onderdrukking {
  /// Finds the totals by looking at the people themselves.
  ///
  /// Any group that lies wholly in another is taken as its member, whatever breakdown both belong to: everyone is the
  /// total of the units, a salary scale of its functions, and a unit of a function that occurs nowhere else.
  ///
  /// - Parameter personen: per person his group in each breakdown, in the same order for everyone; one breakdown may
  ///   be "everyone". A group belongs to one breakdown.
  /// - Complexity: O(p · b) for p people and b breakdowns, and O(c · b²) for the c different combinations of groups.
  package init(personen: [[Groep]], minimum: Int) {
    var combinaties: [[Groep]: Int] = [:]
    for groepen in personen { combinaties[groepen, default: 0] += 1 }
    self.init(combinaties: combinaties, minimum: minimum)
  }

  /// The same from how many people are in each combination of groups.
  init(combinaties: [[Groep]: Int], minimum: Int) {
    var groottes: [Groep: Int] = [:]
    var samen: [Paar: Int] = [:]
    for (groepen, aantal) in combinaties {
      for (i, groep) in groepen.enumerated() {
        groottes[groep, default: 0] += aantal
        for (j, ander) in groepen.enumerated() where i != j {
          samen[Paar(totaal: groep, lid: ander, indeling: j), default: 0] += aantal
        }
      }
    }
    var leden: [Totaal: [Groep]] = [:]
    for (paar, aantal) in samen where aantal == groottes[paar.lid] {
      leden[Totaal(totaal: paar.totaal, indeling: paar.indeling), default: []].append(paar.lid)
    }
    let verbanden = leden.sorted { $0.key < $1.key }.map { deel, leden in
      let binnen = leden.reduce(0) { $0 + (groottes[$1] ?? 0) }
      return Verband(totaal: deel.totaal, leden: leden.sorted(), rest: (groottes[deel.totaal] ?? 0) - binnen)
    }
    self.init(groottes: groottes, verbanden: verbanden, minimum: minimum)
  }

  private struct Paar: Hashable {
    let totaal: Groep
    let lid: Groep
    let indeling: Int
  }

  private struct Totaal: Hashable, Comparable {
    let totaal: Groep
    let indeling: Int

    static func < (left: Totaal, right: Totaal) -> Bool {
      (left.totaal, left.indeling) < (right.totaal, right.indeling)
    }
  }
}
