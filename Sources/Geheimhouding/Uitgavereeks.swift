/// How one person stands in a table at one moment.
package struct Verschijning<Groep: Hashable & Sendable>: Hashable, Sendable {
  /// The groups of the one breakdown, the widest first.
  package let pad: [Groep]
  /// By its place in `Eis`.
  package let antwoord: Int
  /// All that the table counts of this person, so that a change is seen.
  package let waarde: [Int]

  package init(pad: [Groep], antwoord: Int, waarde: [Int]) {
    self.pad = pad
    self.antwoord = antwoord
    self.waarde = waarde
  }
}

/// A table of which the reader has earlier versions, and what a next one may show beside them.
///
/// The reader knows who changed in between. What can be computed from all versions together are numbers of people who came into the
/// table at one moment, left it or changed at another, and were in the same shown group all that time. So each of those sets of
/// people must be fit to be shown by itself; then they can change places without any version being otherwise. The proof is in
/// `docs/geheimhouding.md`.
package struct Uitgavereeks<Persoon: Hashable & Sendable, Groep: Hashable & Comparable & Sendable>: Sendable {
  package typealias Mensen = [Persoon: Verschijning<Groep>]

  private struct Opname {
    let mensen: Mensen
    var toont: Set<Groep>

    /// The deepest shown group that somebody was in; nothing for everybody together.
    func vak(_ persoon: Persoon) -> Groep? { mensen[persoon]?.pad.last(where: toont.contains) }
  }

  /// Of different moments, oldest first: of one at which nobody changed, all that was shown.
  private var opnamen: [Opname] = []

  package init() {}

  /// Adds a version that was made anew at its moment.
  ///
  /// - Parameter toont: the groups that it shows, besides everybody.
  package mutating func voegToe(_ mensen: Mensen, toont: Set<Groep>) {
    if let laatste = opnamen.indices.last, opnamen[laatste].mensen == mensen {
      opnamen[laatste].toont.formUnion(toont)
    } else {
      opnamen.append(Opname(mensen: mensen, toont: toont))
    }
  }

  /// What a version of now may show; nothing where it must stay as it was.
  ///
  /// - Parameters:
  ///   - mensen: everybody in the table now.
  ///   - antwoorden: how many answers there are.
  ///   - eis: what holds for each set of people, by their answers.
  ///   - regeleis: the same for the lines, of answers that may be joined by `samen`; its `delen` is not looked at.
  ///   - samen: in which joined answer each is.
  ///   - vanaf: groups with fewer people are not shown; nothing where no group is.
  /// - Complexity: O(v · p log p) for p people and v versions.
  package func kies(
    _ mensen: Mensen, antwoorden: Int, _ eis: Eis, regels regeleis: Eis, samen: [Int], vanaf: Int?
  ) -> Geheimhouding<Groep>? {
    let breedte = (samen.max() ?? 0) + 1
    func klassen(_ delen: [Mensen], binnen: Set<Groep>?) -> [Klasse<Groep>] {
      var perPad: [[Groep]: [Int]] = [:]
      for (deel, mensen) in delen.enumerated() {
        for mens in mensen.values {
          let pad = binnen.map { mens.pad.filter($0.contains) } ?? mens.pad
          perPad[pad, default: [Int](repeating: 0, count: breedte * delen.count)][
            deel * breedte + samen[mens.antwoord]] += 1
        }
      }
      return perPad.map { Klasse(paden: [$0], aantallen: $1) }
    }
    func keus(_ delen: [Mensen], binnen: Set<Groep>?) -> Geheimhouding<Groep> {
      let groepen = vanaf == nil ? [] : binnen
      return Geheimhouding(
        klassen(delen, binnen: groepen),
        Eis(minimum: regeleis.minimum, regeleis.soort, isGrof: regeleis.isGrof, delen: delen.count), vanaf: vanaf ?? 0,
        alleen: groepen)
    }
    guard let laatste = opnamen.last else { return keus([mensen], binnen: nil) }
    if laatste.mensen == mensen {
      let vrij = keus([mensen], binnen: nil)
      let samenGetoond = laatste.toont.union(Set(mensen.values.flatMap(\.pad)).filter(vrij.toont))
      if opnamen.count == 1, isGeschikt(Opname(mensen: mensen, toont: samenGetoond), antwoorden, eis) { return vrij }
      return keus([mensen], binnen: laatste.toont)
    }
    guard isGeschikt(mensen, antwoorden, eis) else { return nil }
    let begonnen = mensen.filter { laatste.mensen[$0.key] != $0.value }
    let nieuw = keus([mensen, begonnen], binnen: laatste.toont)
    return nieuw.isAllesVerborgen ? nil : nieuw
  }

  private func isGeschikt(_ opname: Opname, _ antwoorden: Int, _ eis: Eis) -> Bool {
    var vakken: [Groep?: [Int]] = [:]
    for (persoon, mens) in opname.mensen {
      vakken[opname.vak(persoon), default: [Int](repeating: 0, count: antwoorden)][mens.antwoord] += 1
    }
    return vakken.values.allSatisfy(eis.laatToe)
  }

  /// People who stood in the table from one version up to another without a change, in the same shown group in each.
  private struct Verblijf: Hashable {
    let begin: Int
    var vakken: [Groep?]
    /// Also in the version of now.
    var isNuNog = false
  }

  /// Whether each set of people who can be told apart by who came, went and stayed is fit by itself.
  private func isGeschikt(_ nu: Mensen, _ antwoorden: Int, _ eis: Eis) -> Bool {
    var verblijven: [Verblijf: [Int]] = [:]
    for persoon in Set(opnamen.flatMap(\.mensen.keys)) {
      var loopt: (verblijf: Verblijf, mens: Verschijning<Groep>)?
      func sluit() {
        guard let loopt else { return }
        verblijven[loopt.verblijf, default: [Int](repeating: 0, count: antwoorden)][loopt.mens.antwoord] += 1
      }
      for (plek, opname) in opnamen.enumerated() {
        let mens = opname.mensen[persoon]
        if let mens, mens == loopt?.mens {
          loopt?.verblijf.vakken.append(opname.vak(persoon))
        } else {
          sluit()
          loopt = mens.map { (Verblijf(begin: plek, vakken: [opname.vak(persoon)]), $0) }
        }
      }
      if let mens = loopt?.mens, nu[persoon] == mens { loopt?.verblijf.isNuNog = true }
      sluit()
    }
    return verblijven.values.allSatisfy(eis.laatToe)
  }
}
