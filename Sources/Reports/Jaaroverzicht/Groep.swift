package import Gesprekscyclus
internal import Tekst

/// A group of people that the year report tells something about.
package enum Groep: Hashable, Sendable {
  case allen
  /// With the units above it; whoever works below it counts in it as well.
  case onderdeel(Onderdeelpad)
  /// A function with its salary scale, so that a scale is exactly the sum of its functions.
  case functie(FunctieVerwijzing, naam: String, schaal: Salarisschaal?)
  /// Nothing for functions without a scale.
  case schaal(Salarisschaal?)

  /// The breakdown a group belongs to, in the order of the report.
  package enum Indeling: String, CaseIterable, Comparable, Sendable {
    case allen, onderdeel, functie, schaal

    package static func < (left: Indeling, right: Indeling) -> Bool { left.volgorde < right.volgorde }

    private var volgorde: Int {
      switch self {
      case .allen: 0
      case .onderdeel: 1
      case .functie: 2
      case .schaal: 3
      }
    }
  }

  package var indeling: Indeling {
    switch self {
    case .allen: .allen
    case .onderdeel: .onderdeel
    case .functie: .functie
    case .schaal: .schaal
    }
  }

  /// As reports write it; user data is not made safe yet.
  package var naam: String {
    switch self {
    case .allen: "Allen"
    case .onderdeel(let pad): pad.naam
    case .functie(_, let naam, let schaal): schaal.map { "\(naam) (schaal \($0))" } ?? naam
    case .schaal(let schaal): schaal.map { "Schaal \($0)" } ?? "Zonder schaal"
    }
  }

  /// As a line of a text begins: a unit stands a little to the right of the one above it.
  var regelnaam: String {
    guard case .onderdeel(let pad) = self else { return veilig(naam) }
    return String(repeating: "  ", count: pad.diepte) + veilig(naam)
  }
}

extension Groep: Comparable {
  /// By breakdown, then by name, and units below others right after them; scales by their number, those without one last.
  package static func < (left: Groep, right: Groep) -> Bool {
    if left.indeling != right.indeling { return left.indeling < right.indeling }
    switch (left, right) {
    case (.onderdeel(let a), .onderdeel(let b)): return a < b
    case (.schaal(let a), .schaal(let b)): return a.staatVoor(b)
    case (.functie(let a, _, let x), .functie(let b, _, let y)):
      let (links, rechts) = ((left.naam, a.description), (right.naam, b.description))
      return links == rechts ? x.staatVoor(y) : links < rechts
    default: return left.naam < right.naam
    }
  }
}

extension Salarisschaal? {
  /// What has no scale stands last.
  fileprivate func staatVoor(_ ander: Self) -> Bool {
    guard let self else { return false }
    return ander.map { self < $0 } ?? true
  }
}

/// What a report shows of a group in one table.
package enum Cel: Sendable, Equatable {
  case getoond(Telling)
  /// The group, or one that could be worked out from it, is too small to show.
  case onderdrukt
  /// There is nobody in the group to tell about.
  case leeg

  package var waarde: Telling? {
    if case .getoond(let waarde) = self { waarde } else { nil }
  }
}

/// A line of a table: a group and its figures.
package struct Groepsregel: Sendable, Equatable {
  package let groep: Groep
  package let cel: Cel
}

/// Figures of people on their way to lines of a table: added up for each combination of groups, of which there are few.
struct Groepentelling<Sleutel: Hashable> {
  private struct Combinatie {
    var aantal = 0
    var som = Telling.nul
  }

  private var combinaties: [Sleutel: Combinatie] = [:]

  /// Counts one person, or more who count alike and whose sum is given.
  mutating func tel(_ sleutel: Sleutel, _ telling: Telling, mensen: Int = 1) {
    neem(sleutel, mensen) { $0.telOp(telling) }
  }

  /// Counts one person by what that person is in the table.
  mutating func tel(_ sleutel: Sleutel, _ persoon: some Jaaronderwerp) {
    neem(sleutel, 1) { $0.telOp(persoon) }
  }

  private mutating func neem(_ sleutel: Sleutel, _ mensen: Int, _ telOp: (inout Telling) -> Void) {
    func neem(_ combinatie: inout Combinatie) {
      combinatie.aantal += mensen
      telOp(&combinatie.som)
    }
    neem(&combinaties[sleutel, default: Combinatie()])
  }

  /// Adds up per group and hides what is too small.
  ///
  /// The lines come by breakdown and name, with the line for all people first, also when nobody is counted.
  /// - Parameter groepen: the groups of a combination: one of each breakdown, in the same order for all; units last, as some
  ///   lie deeper than others.
  /// - Complexity: O(c) for the c combinations, and O(g log g) for the g groups.
  func regels(minimum: Int, _ groepen: (Sleutel) -> [Groep]) -> [Groepsregel] {
    guard !combinaties.isEmpty else { return [Groepsregel(groep: .allen, cel: .leeg)] }
    var groottes: [[Groep]: Int] = [:]
    var som: [Groep: Telling] = [:]
    for (sleutel, deel) in combinaties {
      let groepen = groepen(sleutel)
      groottes[groepen, default: 0] += deel.aantal
      for groep in groepen { som[groep, default: .nul].telOp(deel.som) }
    }
    let onderdrukking = Onderdrukking(combinaties: groottes, minimum: minimum)
    return som.sorted { $0.key < $1.key }.map { groep, telling in
      Groepsregel(groep: groep, cel: onderdrukking.toont(groep) ? .getoond(telling) : .onderdrukt)
    }
  }
}

extension Groepentelling where Sleutel == String {
  /// The lines for everyone and for each unit with all below it, where the units are what was counted by.
  func perOnderdeel(minimum: Int, _ namen: Onderdeelnamen) -> [Groepsregel] {
    regels(minimum: minimum) { [.allen] + namen.groepen($0) }
  }
}

extension Onderdeelnamen {
  /// A unit and all above it, the highest first: whoever works there counts in each.
  func groepen(_ naam: String) -> [Groep] { pad(naam).alle.map { .onderdeel($0) } }
}
