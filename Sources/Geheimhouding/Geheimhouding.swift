/// Which groups a table leaves out, so that what it shows tells nothing about one person or about few.
///
/// The reader is taken to know who is in which group, that everyone counts, and every line of the table. The rule keeps
/// from that reader what `docs/geheimhouding.md` says; the proof is there as well:
///
/// 1. Of each breakdown, whatever is left of a line when the lines below it are taken off is fit to be shown itself (`Eis`):
///    people enough, who do not nearly all have the same answer.
/// 2. Where there are two breakdowns, so is each group of people that both tell apart; or its answers could as well have been
///    other ones, in so many ways that no few people can be singled out (`Menging`). The second breakdown gives way.
///
/// What is not shown counts in the group above it. It depends on the answers as well as on the sizes.
package struct Geheimhouding<Groep: Hashable & Comparable & Sendable>: Sendable {
  package let verborgen: Set<Groep>
  /// Whether even the line about everybody tells too much.
  package let isAllesVerborgen: Bool
  /// Other groups are not shown, whatever they are; nothing for no such choice.
  private let alleen: Set<Groep>?

  /// - Parameters:
  ///   - klassen: all people of the table, with the same breakdowns in the same order for all: two at most, and one where the
  ///     requirement is about more sets of people.
  ///   - vanaf: groups with fewer people of the table are not shown.
  ///   - alleen: the groups that there are to choose from, when the paths do not hold them all.
  /// - Complexity: O(n log n) for n classes in most organisations; see `Menging`.
  package init(_ klassen: [Klasse<Groep>], _ eis: Eis, vanaf: Int = 0, alleen: Set<Groep>? = nil) {
    self.alleen = alleen
    guard eis.minimum > 1 else {
      verborgen = []
      isAllesVerborgen = false
      return
    }
    // Without a breakdown there still is the line about everybody.
    var bomen = [Indelingsboom<Groep>](repeating: Indelingsboom(), count: max(1, klassen.first?.paden.count ?? 0))
    let plekken = klassen.map { klasse in
      bomen.indices.map { bomen[$0].voegToe($0 < klasse.paden.count ? klasse.paden[$0] : [], klasse.aantallen) }
    }
    for index in bomen.indices {
      if vanaf > 0 { bomen[index].verbied(onder: vanaf, eis) }
      bomen[index].kies(eis)
    }
    while bomen.count > 1 {
      let menging = Menging(
        zip(plekken, klassen).lazy.map { (bomen[0].vak($0[0]), bomen[1].vak($0[1]), $1.aantallen) })
      let weg = Self.wijkt(menging.onveilig(eis), bomen[1])
      if weg.isEmpty { break }
      for knoop in weg { bomen[1].verbied(knoop) }
      bomen[1].kies(eis)
    }
    verborgen = Set(bomen.flatMap { boom in zip(boom.groepen, boom.toont).compactMap { $1 ? nil : $0 } })
    isAllesVerborgen = bomen.contains { !$0.toont[Indelingsboom<Groep>.wortel] }
  }

  /// Whether lines about this group may stand in the table.
  package func toont(_ groep: Groep) -> Bool {
    !isAllesVerborgen && !verborgen.contains(groep) && (alleen?.contains(groep) ?? true)
  }

  /// The groups of the second breakdown that can't be shown beside the first, or else the one that most helps.
  private static func wijkt(
    _ onveilig: [(cellen: [Menging.Cel], kolommen: [Int])], _ tweede: Indelingsboom<Groep>
  ) -> Set<Int> {
    let wortel = Indelingsboom<Groep>.wortel
    let eigen = Set(onveilig.flatMap(\.kolommen)).subtracting([wortel])
    if !eigen.isEmpty { return eigen }
    // Who is in no shown group of the second can only be told apart less by showing fewer of them.
    var stemmen: [Int: Int] = [:]
    for (cellen, _) in onveilig {
      let buren = cellen.filter { $0.kolom != wortel }
      let kleinste = buren.min {
        $0.mensen != $1.mensen ? $0.mensen < $1.mensen : tweede.gaatVoor($0.kolom, $1.kolom)
      }
      if let kleinste { stemmen[kleinste.kolom, default: 0] += 1 }
    }
    let meeste = stemmen.max { $0.value != $1.value ? $0.value < $1.value : tweede.gaatVoor($1.key, $0.key) }
    return meeste.map { [$0.key] } ?? []
  }
}
