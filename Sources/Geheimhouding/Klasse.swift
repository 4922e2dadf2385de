/// People who are in the same groups, and how they are spread over the answers of one table.
package struct Klasse<Groep: Hashable & Comparable & Sendable>: Sendable {
  /// Of each breakdown the groups that they are in, the widest first; without the one that everybody is in.
  package let paden: [[Groep]]
  /// How many people gave each answer; or, where no answers are kept secret, how many there are in each table. In the same order
  /// for all people.
  package let aantallen: [Int]

  package init(paden: [[Groep]], aantallen: [Int]) {
    self.paden = paden
    self.aantallen = aantallen
  }
}

/// What must hold for people of whom something is shown together.
package struct Eis: Sendable, Equatable {
  /// What is counted of people.
  package enum Soort: Sendable, Equatable {
    /// Who gave which answer, of which each person gave one. Everybody may share the harmless one, as having no improvement
    /// track; nothing where each of them tells.
    case antwoorden(onschuldig: Int? = nil)
    /// Who is in which of some tables, that share their lines.
    case tabellen
  }

  /// The smallest group of the regeling, in people; below 2 nothing is kept secret.
  package let minimum: Int
  package let soort: Soort

  package init(minimum: Int, _ soort: Soort) {
    self.minimum = minimum
    self.soort = soort
  }

  /// How many people must have another answer than the most frequent one. With one, that person would know of all others.
  package static let anderen = 2

  /// Whether a line about these people says nothing about one of them: they are enough, and not all but one of them gave the
  /// same answer. Of nobody there is nothing to say.
  package func laatToe(_ aantallen: [Int]) -> Bool {
    if minimum < 2 { return true }
    switch soort {
    case .tabellen: return aantallen.allSatisfy { $0 == 0 || $0 >= minimum }
    case .antwoorden:
      let mensen = aantallen.reduce(0, +)
      return mensen == 0
        || mensen >= minimum
          && aantallen.indices.allSatisfy { isOnschuldig($0) || mensen - aantallen[$0] >= Self.anderen }
    }
  }

  func isOnschuldig(_ antwoord: Int) -> Bool { soort == .antwoorden(onschuldig: antwoord) }

  // Fewer than `minimum` people can be asked about at once, of one answer; see `Menging` and the proof in
  // docs/geheimhouding.md. Each is given another answer, which somebody of the same row takes over, and a pair elsewhere
  // makes up for.

  /// How many people of its row must be able to take over an answer. Those asked about can't, nor who took one over already.
  var overnemers: Int { minimum - 1 }

  /// How many pairs must be there to choose from. In the way can be: the others asked about, who take over, and both
  /// people of each pair that was chosen.
  var paren: Int { (minimum - 2) + (minimum - 1) + 2 * (minimum - 2) + 1 }
}
