/// People who are in the same groups, and how they are spread over the answers of one table.
package struct Klasse<Groep: Hashable & Comparable & Sendable>: Sendable {
  /// Of each breakdown the groups that they are in, the widest first; without the one that everybody is in.
  package let paden: [[Groep]]
  /// How many people gave each answer; or, where no answers are kept secret, how many there are in each table. In the same order
  /// for all people. Behind it the same of other people about whom the reader learns something: see `Eis.delen`.
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
  /// No answer may be that of a few only.
  package let isGrof: Bool
  /// Of how many sets of people the numbers are told, one after the other and as many numbers of each: those of the table, and
  /// those whose answer a reader can take from another table with the same lines, such as who changed since.
  package let delen: Int

  package init(minimum: Int, _ soort: Soort, isGrof: Bool = false, delen: Int = 1) {
    self.minimum = minimum
    self.soort = soort
    self.isGrof = isGrof
    self.delen = delen
  }

  /// How many people must have another answer than the most frequent one. With one, that person would know of all others.
  package static let anderen = 2

  /// Whether a line about these people says nothing about one of them: they are enough, and not all but one of them gave the
  /// same answer. Of nobody there is nothing to say.
  package func laatToe(_ aantallen: [Int]) -> Bool {
    if minimum < 2 { return true }
    guard delen > 1 || isGrof else { return laatDeelToe(aantallen) }
    let breedte = aantallen.count / delen
    let eigen = aantallen.prefix(breedte)
    return (0..<delen).allSatisfy { laatDeelToe(Array(aantallen[$0 * breedte..<($0 + 1) * breedte])) }
      && (!isGrof || eigen.indices.allSatisfy { isOnschuldig($0) || eigen[$0] == 0 || eigen[$0] >= minimum })
  }

  private func laatDeelToe(_ aantallen: [Int]) -> Bool {
    switch soort {
    case .tabellen: return aantallen.allSatisfy { $0 == 0 || $0 >= minimum }
    case .antwoorden:
      let mensen = aantallen.reduce(0, +)
      return mensen == 0
        || mensen >= minimum
          && aantallen.indices.allSatisfy { isOnschuldig($0) || mensen - aantallen[$0] >= Self.anderen }
    }
  }

  /// How many people of the table these numbers are about.
  func mensen(_ aantallen: [Int]) -> Int {
    let eigen = aantallen.prefix(aantallen.count / delen)
    return soort == .tabellen ? eigen.max() ?? 0 : eigen.reduce(0, +)
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
