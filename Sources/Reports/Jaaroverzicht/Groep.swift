internal import Geheimhouding
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
  /// The people whom one assessor judged; nothing where nobody is recorded as such.
  case beoordelaar(Personeelsnummer?, naam: String)

  /// The breakdown a group belongs to, in the order of the report.
  package enum Indeling: String, CaseIterable, Comparable, Sendable {
    case allen, onderdeel, functie, schaal, beoordelaar

    package static func < (left: Indeling, right: Indeling) -> Bool { left.volgorde < right.volgorde }

    /// `3 functies`
    func tekst(_ hoeveel: Int) -> String {
      switch self {
      case .allen: aantal(hoeveel, "geheel", "gehelen")
      case .onderdeel: aantal(hoeveel, "onderdeel", "onderdelen")
      case .functie: aantal(hoeveel, "functie", "functies")
      case .schaal: aantal(hoeveel, "schaal", "schalen")
      case .beoordelaar: aantal(hoeveel, "beoordelaar", "beoordelaars")
      }
    }

    private var volgorde: Int {
      switch self {
      case .allen: 0
      case .onderdeel: 1
      case .functie: 2
      case .schaal: 3
      case .beoordelaar: 4
      }
    }
  }

  package var indeling: Indeling {
    switch self {
    case .allen: .allen
    case .onderdeel: .onderdeel
    case .functie: .functie
    case .schaal: .schaal
    case .beoordelaar: .beoordelaar
    }
  }

  /// As reports write it; user data is not made safe yet.
  package var naam: String {
    switch self {
    case .allen: "Allen"
    case .onderdeel(let pad): pad.naam
    case .functie(_, let naam, let schaal): schaal.map { "\(naam) (schaal \($0))" } ?? naam
    case .schaal(let schaal): schaal.map { "Schaal \($0)" } ?? "Zonder schaal"
    case .beoordelaar(let nummer, let naam): nummer.map { "\(naam) (\($0))" } ?? naam
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

  /// Whether a text does without the line, as one word below the table says it for all of them.
  var isWeggelaten: Bool { groep != .allen && cel == .onderdrukt }
}

/// Figures of people on their way to lines of a table: added up for each combination of groups, of which there are few.
struct Groepentelling<Sleutel: Hashable> {
  private struct Combinatie {
    var aantal = 0
    var som = Telling.nul

    /// How many gave each of these answers, and behind them how many gave none; without answers, how many there are.
    func klasse(_ antwoorden: [Int]) -> [Int] {
      if antwoorden.isEmpty { return [aantal] }
      let gegeven = antwoorden.map { $0 < som.aantallen.count ? som.aantallen[$0] : 0 }
      return gegeven + [aantal - gegeven.reduce(0, +)]
    }
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

  /// By each key how many people gave each of these answers; see `Combinatie.klasse`.
  func klassen(_ antwoorden: [Int]) -> [Sleutel: [Int]] { combinaties.mapValues { $0.klasse(antwoorden) } }

  private mutating func neem(_ sleutel: Sleutel, _ mensen: Int, _ telOp: (inout Telling) -> Void) {
    func neem(_ combinatie: inout Combinatie) {
      combinatie.aantal += mensen
      telOp(&combinatie.som)
    }
    neem(&combinaties[sleutel, default: Combinatie()])
  }

  /// Adds up per group, and leaves out what would tell about one person or few.
  ///
  /// The lines come by breakdown and name, with the line for all people first, also when nobody is counted.
  /// - Parameters:
  ///   - openheid: how much may be told.
  ///   - cijfers: of the table; where one says what people were judged, that is kept secret.
  ///   - paden: the groups of a key: of each breakdown those that it is in, the widest first.
  /// - Complexity: O(g log g) for g groups, and that of `Geheimhouding` for the keys.
  func regels(_ openheid: Openheid, _ cijfers: [Cijfer], _ paden: (Sleutel) -> [[Groep]]) -> [Groepsregel] {
    let antwoorden = cijfers.indices.filter { cijfers[$0].isAntwoord }
    let klassen = klassen(antwoorden).map { Klasse(paden: paden($0), aantallen: $1) }
    // Who gave none of the answers is not judged.
    let soort: Eis.Soort = antwoorden.isEmpty ? .tabellen : .antwoorden(onschuldig: antwoorden.count)
    return regels(openheid.geheim(klassen, soort), openheid, paden)
  }

  /// The sum of each group that a key is in, and of everybody.
  func alle(_ paden: (Sleutel) -> [[Groep]]) -> [(groep: Groep, telling: Telling)] {
    var som: [Groep: Telling] = [:]
    for (sleutel, deel) in combinaties {
      som[.allen, default: .nul].telOp(deel.som)
      for groep in paden(sleutel).joined() { som[groep, default: .nul].telOp(deel.som) }
    }
    return som.sorted { $0.key < $1.key }.map { ($0.key, $0.value) }
  }

  /// Adds up per group; what is shown was decided.
  func regels(
    _ geheim: Geheimhouding<Groep>, _ openheid: Openheid, _ paden: (Sleutel) -> [[Groep]]
  ) -> [Groepsregel] {
    guard !combinaties.isEmpty else { return [Groepsregel(groep: .allen, cel: .leeg)] }
    return alle(paden).filter { openheid.magOver($0.groep) }.map { groep, telling in
      Groepsregel(groep: groep, cel: geheim.toontRegel(groep) ? .getoond(telling) : .onderdrukt)
    }
  }
}

extension Groepentelling where Sleutel == String {
  /// The lines for everyone and for each unit with all below it, where the units are what was counted by.
  func perOnderdeel(_ openheid: Openheid, _ cijfers: [Cijfer], _ namen: Onderdeelnamen) -> [Groepsregel] {
    regels(openheid, cijfers) { [namen.groepen($0)] }
  }
}

extension Onderdeelnamen {
  /// A unit and all above it, the highest first: whoever works there counts in each.
  func groepen(_ naam: String) -> [Groep] { pad(naam).alle.map { .onderdeel($0) } }
}
