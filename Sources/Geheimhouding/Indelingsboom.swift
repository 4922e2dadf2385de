/// The groups of one breakdown as a tree, with what is shown of them.
///
/// A *vak* is the people for whom a shown group is the deepest one that is shown. What a reader can work out from the lines
/// of one breakdown are exactly the vakken: a line, less the lines below it. So each vak must be fit to be shown by itself.
struct Indelingsboom<Groep: Hashable & Comparable & Sendable> {
  /// The node of everybody.
  static var wortel: Int { 0 }

  /// Nothing for everybody.
  private(set) var groepen: [Groep?] = [nil]
  private var ouders = [0]
  private var dieptes = [0]
  private var nummers: [Groep: Int] = [:]
  /// Of the people who are in no group below it.
  private var eigen: [[Int]] = [[]]
  private(set) var toont: [Bool] = [true]
  /// Groups that may not be shown, for another reason than this tree.
  private var verboden: Set<Int> = []

  /// The node of people with this path, and adds them to it.
  mutating func voegToe(_ pad: [Groep], _ aantallen: [Int]) -> Int {
    var knoop = Self.wortel
    for groep in pad {
      if let bekend = nummers[groep] {
        knoop = bekend
        continue
      }
      let nieuw = groepen.count
      nummers[groep] = nieuw
      groepen.append(groep)
      ouders.append(knoop)
      dieptes.append(dieptes[knoop] + 1)
      eigen.append([])
      toont.append(true)
      knoop = nieuw
    }
    eigen[knoop] = som(eigen[knoop], aantallen)
    return knoop
  }

  mutating func verbied(_ knoop: Int) { verboden.insert(knoop) }

  /// Forbids all groups with fewer people of the table, with all below them.
  mutating func verbied(onder vanaf: Int, _ eis: Eis) {
    var mensen = eigen.map { eis.mensen($0) }
    for knoop in groepen.indices.sorted(by: { dieptes[$0] > dieptes[$1] }) where knoop != Self.wortel {
      if mensen[knoop] < vanaf { verbied(knoop) }
      mensen[ouders[knoop]] += mensen[knoop]
    }
  }

  /// The deepest shown group that people of this node are in.
  func vak(_ knoop: Int) -> Int {
    var knoop = knoop
    while !toont[knoop], knoop != Self.wortel { knoop = ouders[knoop] }
    return knoop
  }

  /// Decides anew what is shown, from the deepest groups up: what may not be shown counts in the group above it, and where
  /// what is left of a group may not, the smallest part of it is not shown either.
  ///
  /// - Complexity: O(g log g) for g groups, and O(g · d) where groups are d deep.
  mutating func kies(_ eis: Eis) {
    var vakken = eigen
    // The nearest shown groups below each one that is looked at.
    var onder = [[Int]](repeating: [], count: groepen.count)
    toont = groepen.indices.map { !verboden.contains($0) }
    // Sizes are looked at many times while sorting, names only where those are the same.
    let (dieptes, grootte) = (dieptes, eigen.map { $0.reduce(0, +) })
    let volgorde = groepen.indices.sorted {
      if dieptes[$0] != dieptes[$1] { return dieptes[$0] > dieptes[$1] }
      return grootte[$0] != grootte[$1] ? grootte[$0] < grootte[$1] : gaatVoor($0, $1)
    }
    for knoop in volgorde {
      while toont[knoop], !eis.laatToe(vakken[knoop]) {
        guard let deel = offer(van: onder[knoop], aan: vakken[knoop], vakken, eis) else {
          toont[knoop] = false
          break
        }
        toont[deel] = false
        onder[knoop].removeAll { $0 == deel }
        onder[knoop] += onder[deel]
        vakken[knoop] = som(vakken[knoop], vakken[deel])
      }
      guard knoop != Self.wortel else { continue }
      if toont[knoop] {
        onder[ouders[knoop]].append(knoop)
      } else {
        onder[ouders[knoop]] += onder[knoop]
        vakken[ouders[knoop]] = som(vakken[ouders[knoop]], vakken[knoop])
      }
    }
  }

  /// Which of the shown parts is best not shown, so that its people join what is left: the smallest with which that may be shown,
  /// else the smallest with people of its own.
  private func offer(van delen: [Int], aan rest: [Int], _ vakken: [[Int]], _ eis: Eis) -> Int? {
    let genoeg = delen.filter { eis.laatToe(som(rest, vakken[$0])) }
    let nuttig = genoeg.isEmpty ? delen.filter { !vakken[$0].isEmpty } : genoeg
    return (nuttig.isEmpty ? delen : nuttig).min { gaatVoor($0, $1, vakken) }
  }

  /// By name; everybody first.
  func gaatVoor(_ a: Int, _ b: Int) -> Bool {
    guard let links = groepen[a], let rechts = groepen[b] else { return groepen[a] == nil && groepen[b] != nil }
    return links < rechts
  }

  /// The smaller vak first, then by name.
  private func gaatVoor(_ a: Int, _ b: Int, _ vakken: [[Int]]) -> Bool {
    let (x, y) = (vakken[a].reduce(0, +), vakken[b].reduce(0, +))
    return x != y ? x < y : gaatVoor(a, b)
  }
}

/// Adds up per answer; nobody has no answers yet.
func som(_ a: [Int], _ b: [Int]) -> [Int] {
  if a.isEmpty { return b }
  return b.isEmpty ? a : zip(a, b).map(+)
}
