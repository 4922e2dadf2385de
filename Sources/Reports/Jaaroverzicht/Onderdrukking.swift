/// Which groups of a set of tables stay hidden, so that no figure about a small group can be read or worked out.
///
/// A group smaller than the minimum is hidden (primary suppression). Where a total is shown, what is missing from it
/// can be subtracted; so per total the hidden members together count either nobody, or at least the minimum and more
/// than one group. The smallest shown member is hidden until that holds (complementary suppression). When a hidden
/// total could be added up from its members, the smallest of them is hidden too. At last all totals are taken together
/// as linear equations, and more is hidden while one of the hidden figures has only one solution.
///
/// The rule protects against sums and differences of shown groups within one another, also for a reader who knows who
/// is in which group. It does not protect against outside knowledge, or against a group in which all got the same.
///
/// - Complexity: O(h · v · m) for h groups that end up hidden, v totals and m members of a total.
package struct Onderdrukking<Groep: Hashable & Comparable & Sendable>: Sendable, Equatable {
  /// A group that is the sum of others, and of some people who are in none of those.
  package struct Verband: Sendable, Equatable {
    package let totaal: Groep
    /// Groups that share nobody and lie wholly in the total.
    package let leden: [Groep]
    /// People of the total who are in none of the members.
    package let rest: Int

    package init(totaal: Groep, leden: [Groep], rest: Int = 0) {
      self.totaal = totaal
      self.leden = leden
      self.rest = rest
    }
  }

  package let minimum: Int
  /// The number of people in each group; at least 1.
  package let groottes: [Groep: Int]
  package let verbanden: [Verband]
  package private(set) var verborgen: Set<Groep>

  package init(groottes: [Groep: Int], verbanden: [Verband], minimum: Int) {
    self.minimum = minimum
    self.groottes = groottes
    self.verbanden = verbanden
    verborgen = Set(groottes.filter { $0.value < minimum }.keys)
    guard !verborgen.isEmpty || verbanden.contains(where: { $0.rest > 0 }) else { return }
    var before: Int
    repeat {
      before = verborgen.count
      for verband in verbanden { protect(verband) }
      if verborgen.count == before { protectTogether() }
    } while verborgen.count > before
  }

  /// Whether figures about this group may be shown; a group without people has none to hide.
  package func toont(_ groep: Groep) -> Bool { !verborgen.contains(groep) }

  /// Whether what a reader gets by subtracting the shown members from this total is safe.
  package static func isVeilig(_ verband: Verband, verborgen: Set<Groep>, groottes: [Groep: Int], minimum: Int) -> Bool
  {
    let hidden = verband.leden.filter(verborgen.contains)
    guard !verborgen.contains(verband.totaal) else {
      return verband.rest > 0 || !hidden.isEmpty || verband.leden.isEmpty
    }
    let unseen = hidden.reduce(verband.rest) { $0 + (groottes[$1] ?? 0) }
    return unseen == 0 || (unseen >= minimum && (verband.rest > 0 || hidden.count > 1))
  }

  private mutating func protect(_ verband: Verband) {
    var shown = verband.leden.filter { !verborgen.contains($0) }
      .sorted { (groottes[$0] ?? 0, $0) > (groottes[$1] ?? 0, $1) }
    while !Self.isVeilig(verband, verborgen: verborgen, groottes: groottes, minimum: minimum) {
      guard let smallest = shown.popLast() else {
        verborgen.insert(verband.totaal)
        return
      }
      verborgen.insert(smallest)
    }
  }

  /// Hides one more group when the totals together fix a hidden figure: the smallest that stands in a sum with it.
  private mutating func protectTogether() {
    let unknowns = verborgen.sorted()
    let index = Dictionary(uniqueKeysWithValues: unknowns.enumerated().map { ($1, $0) })
    let sums = verbanden.filter { $0.rest == 0 && !$0.leden.isEmpty }
    var equations = Vergelijkingen(onbekenden: unknowns.count)
    for sum in sums { equations.voegToe(totaal: index[sum.totaal], leden: sum.leden.compactMap { index[$0] }) }
    for unknown in equations.bepaald() {
      let near = sums.filter { $0.totaal == unknowns[unknown] || $0.leden.contains(unknowns[unknown]) }
      let shown = Set(near.flatMap { $0.leden + [$0.totaal] }).subtracting(verborgen)
      guard let smallest = shown.min(by: { (groottes[$0] ?? 0, $0) < (groottes[$1] ?? 0, $1) }) else { continue }
      verborgen.insert(smallest)
      return
    }
  }
}
