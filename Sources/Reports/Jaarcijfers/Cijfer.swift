internal import Tekst
internal import Weergave

/// One figure of the year report, declared once: what it is called, what it counts and what it is a part of.
struct Cijfer: Hashable, Sendable {
  /// As JSON and CSV name it.
  let naam: String
  /// As it stands above its column.
  let kop: String
  /// What is counted, in Dutch, to go on after the heading and a colon; safe to show.
  let definitie: String
  /// The figure of the same table that a share is taken of; nothing for a figure that is no part.
  let van: String?
  /// Everyone of the organisation should be in it, so that whoever worked there in the year and is not, is missed.
  let ieder: Bool
  /// It should be all of what it is a part of: who is in that and not in this is missed.
  let mist: Bool
  /// Shown with a plus where it is more than nothing.
  let metTeken: Bool
  /// It says what people are or were judged: each of them is in one of the figures of the table that do, or in none.
  let isAntwoord: Bool
  /// What few people do, or all but few, tells who they are; see `Maat.Grens`.
  let isGevoelig: Bool
  /// It is not told in an edition: that one more was released, or recorded late, says who.
  let isVerzwegen: Bool

  init(
    _ naam: String, _ kop: String, _ definitie: String, van: String? = nil, ieder: Bool = false, mist: Bool = false,
    metTeken: Bool = false, isAntwoord: Bool = false, isGevoelig: Bool = false,
    isVerzwegen: Bool = false
  ) {
    self.naam = naam
    self.kop = kop
    self.definitie = definitie
    self.van = van
    self.ieder = ieder
    self.mist = mist
    self.metTeken = metTeken
    self.isAntwoord = isAntwoord
    self.isGevoelig = isGevoelig
    self.isVerzwegen = isVerzwegen
  }
}

/// A figure with how one person counts in it.
struct Telwijze<Onderwerp>: Sendable {
  let cijfer: Cijfer
  let telt: @Sendable (Onderwerp) -> Int

  /// - Parameters:
  ///   - van: what it is a part of.
  ///   - telt: what one person adds to it.
  init(
    _ naam: String, _ kop: String, _ definitie: String, van: Telwijze? = nil, ieder: Bool = false, mist: Bool = false,
    metTeken: Bool = false, isAntwoord: Bool = false, isGevoelig: Bool = false, isVerzwegen: Bool = false,
    _ telt: @escaping @Sendable (Onderwerp) -> Int
  ) {
    cijfer = Cijfer(
      naam, kop, definitie, van: van?.cijfer.naam, ieder: ieder, mist: mist, metTeken: metTeken, isAntwoord: isAntwoord,
      isGevoelig: isGevoelig, isVerzwegen: isVerzwegen)
    self.telt = telt
  }

  /// A figure in which one person counts once or not at all.
  static func personen(
    _ naam: String, _ kop: String, _ definitie: String, van: Telwijze? = nil, ieder: Bool = false, mist: Bool = false,
    isAntwoord: Bool = false, isGevoelig: Bool = false, isVerzwegen: Bool = false,
    _ hoort: @escaping @Sendable (Onderwerp) -> Bool
  ) -> Telwijze {
    Telwijze(
      naam, kop, definitie, van: van, ieder: ieder, mist: mist, isAntwoord: isAntwoord, isGevoelig: isGevoelig,
      isVerzwegen: isVerzwegen
    ) { hoort($0) ? 1 : 0 }
  }
}

/// What one person is in one table of the year, with the figures of that table.
protocol Jaaronderwerp {
  /// In the order in which they are shown and kept.
  static var telwijzen: [Telwijze<Self>] { get }
}

extension Jaaronderwerp {
  static var cijfers: [Cijfer] { telwijzen.map(\.cijfer) }
}

/// How many there are in each figure of a table, in the order of its figures; they add up over people.
package struct Telling: Hashable, Sendable {
  /// Empty where nobody was counted.
  package private(set) var aantallen: [Int]

  static let nul = Telling(aantallen: [])

  init(aantallen: [Int]) { self.aantallen = aantallen }

  /// One person.
  init<Onderwerp: Jaaronderwerp>(_ onderwerp: Onderwerp) {
    aantallen = Onderwerp.telwijzen.map { $0.telt(onderwerp) }
  }

  /// Whether it has the figures of this table.
  func telt<Onderwerp: Jaaronderwerp>(_: Onderwerp.Type) -> Bool { aantallen.count == Onderwerp.telwijzen.count }

  mutating func telOp(_ ander: Telling) {
    if aantallen.isEmpty { aantallen = [Int](repeating: 0, count: ander.aantallen.count) }
    for index in aantallen.indices where index < ander.aantallen.count { aantallen[index] += ander.aantallen[index] }
  }

  /// Adds one person, without a count of that person alone in between.
  mutating func telOp<Onderwerp: Jaaronderwerp>(_ onderwerp: Onderwerp) {
    let wijzen = Onderwerp.telwijzen
    if aantallen.isEmpty { aantallen = [Int](repeating: 0, count: wijzen.count) }
    for index in aantallen.indices where index < wijzen.count { aantallen[index] += wijzen[index].telt(onderwerp) }
  }

  /// One figure of the table that this counts.
  subscript<Onderwerp: Jaaronderwerp>(_ wijze: Telwijze<Onderwerp>) -> Int {
    Onderwerp.cijfers.firstIndex(of: wijze.cijfer).flatMap { $0 < aantallen.count ? aantallen[$0] : nil } ?? 0
  }

  /// Each figure with its number and what it is a part of; 0 where nobody was counted.
  ///
  /// - Parameters:
  ///   - minimum: the smallest group; what fewer do of a sensitive figure is a bound. 0 to show every number.
  ///   - isUitgave: in an edition, which tells less.
  func maten(_ cijfers: [Cijfer], minimum: Int = 0, isUitgave: Bool = false) -> [Maat] {
    func aantal(_ plek: Int) -> Int { plek < aantallen.count ? aantallen[plek] : 0 }
    let helen = cijfers.map { cijfer in cijfer.van.flatMap { van in cijfers.firstIndex { $0.naam == van } } }
    // Answers that are all of a whole are shares that add up to it.
    let antwoorden = cijfers.indices.filter { cijfers[$0].isAntwoord && helen[$0] != nil }
    let heel = antwoorden.first.flatMap { helen[$0] }.map(aantal) ?? 0
    let isVerdeling = heel > 0 && antwoorden.reduce(0) { $0 + aantal($1) } == heel
    let delen = isVerdeling ? Aandeel.verdeling(antwoorden.map(aantal)) : []
    return cijfers.indices.map { plek in
      let verdeeld = isVerdeling ? antwoorden.firstIndex(of: plek).map { delen[$0] } : nil
      let geheel = helen[plek].map(aantal)
      let grens =
        isUitgave && cijfers[plek].isVerzwegen
        ? .verzwegen : cijfers[plek].isGevoelig ? Maat.Grens(aantal(plek), van: geheel, minimum: minimum) : nil
      return Maat(
        cijfers[plek], aantal(plek), van: geheel,
        aandeel: verdeeld ?? geheel.flatMap { Aandeel(aantal(plek), van: $0) },
        grens: grens)
    }
  }
}
