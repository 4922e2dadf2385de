import Toevalsbron

@testable import Geheimhouding

/// A group of a made-up organisation.
enum Groep: Hashable, Comparable, Sendable {
  case onderdeel([Int])
  case schaal(Int)
  case functie(Int)

  static func < (links: Groep, rechts: Groep) -> Bool { "\(links)" < "\(rechts)" }
}

/// A made-up organisation of which everyone was judged: units that may lie under others, functions that each lie in a scale.
struct Proefbedrijf {
  struct Mens {
    let onderdeel: [Int]
    let functie: Int
    let schaal: Int
    let antwoord: Int
  }

  let mensen: [Mens]
  let antwoorden: Int
  let minimum: Int

  init(mensen: [Mens], antwoorden: Int, minimum: Int = 5) {
    self.mensen = mensen
    self.antwoorden = antwoorden
    self.minimum = minimum
  }

  init(_ toeval: inout SplitMix64, mensen aantallen: ClosedRange<Int> = 10...60) {
    let aantal = Int.random(in: aantallen, using: &toeval)
    let onderdelen = Int.random(in: 1...6, using: &toeval)
    let functies = Int.random(in: 1...8, using: &toeval)
    let schalen = Int.random(in: 1...4, using: &toeval)
    let antwoorden = Int.random(in: 2...5, using: &toeval)
    let scheef = Int.random(in: 1...4, using: &toeval)
    let perOnderdeel = Bool.random(using: &toeval)
    mensen = (0..<aantal).map { _ in
      func laagste(_ n: Int) -> Int {
        min(Int.random(in: 0..<n, using: &toeval), Int.random(in: 0..<n, using: &toeval))
      }
      let onderdeel = laagste(onderdelen)
      // Some functions occur in one unit only.
      let functie = perOnderdeel && Bool.random(using: &toeval) ? onderdeel % functies : laagste(functies)
      let antwoord = (0..<scheef).map { _ in Int.random(in: 0..<antwoorden, using: &toeval) }.max() ?? 0
      return Mens(
        onderdeel: onderdeel < 2 ? [onderdeel] : [onderdeel % 2, onderdeel], functie: functie,
        schaal: functie % schalen, antwoord: antwoord)
    }
    self.antwoorden = antwoorden
    minimum = Int.random(in: 3...6, using: &toeval)
  }

  static func groepen(_ mens: Mens) -> [[Groep]] {
    [
      mens.onderdeel.indices.map { .onderdeel(Array(mens.onderdeel[...$0])) },
      [.schaal(mens.schaal), .functie(mens.functie)],
    ]
  }

  func aantallen(_ mensen: [Mens]) -> [Int] {
    (0..<antwoorden).map { antwoord in mensen.count { $0.antwoord == antwoord } }
  }

  var geheimhouding: Geheimhouding<Groep> {
    let klassen = mensen.map { mens in Klasse(paden: Self.groepen(mens), aantallen: aantallen([mens])) }
    return Geheimhouding(klassen, Eis(minimum: minimum, .antwoorden()))
  }

  /// What a reader has when these groups are shown, and everybody together where that is so.
  func aanvaller(toont: (Groep) -> Bool, allen: Bool) -> Aanvaller {
    let groepen = Set(mensen.flatMap { Self.groepen($0).joined() }).filter(toont).sorted()
    let plekken = Dictionary(uniqueKeysWithValues: groepen.enumerated().map { ($1, $0) })
    let lijnen = groepen.map { groep in aantallen(mensen.filter { Self.groepen($0).joined().contains(groep) }) }
    let perMens = mensen.map { mens in
      Set(Self.groepen(mens).joined().compactMap { plekken[$0] } + (allen ? [groepen.count] : []))
    }
    return Aanvaller(
      mensen: perMens, lijnen: lijnen + (allen ? [aantallen(mensen)] : []), antwoorden: antwoorden, minimum: minimum)
  }

  /// What each cell of the reader really is.
  func waar(_ aanvaller: Aanvaller, toont: (Groep) -> Bool, allen: Bool) -> [[Int]] {
    let groepen = Set(mensen.flatMap { Self.groepen($0).joined() }).filter(toont).sorted()
    let plekken = Dictionary(uniqueKeysWithValues: groepen.enumerated().map { ($1, $0) })
    return aanvaller.cellen.map { cel in
      aantallen(
        mensen.filter { mens in
          Set(Self.groepen(mens).joined().compactMap { plekken[$0] } + (allen ? [groepen.count] : [])) == cel.lijnen
        })
    }
  }
}
