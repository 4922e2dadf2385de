import Testing
import Toevalsbron

@testable import Reports

/// Units that lie under others: what a unit shows and what those below it show must not give away who works in it directly,
/// nor a hidden unit.
@Suite("Onderdrukking, for any tree of units")
struct OnderdrukkingBoomTests {
  enum Groep: Hashable, Comparable, Sendable {
    case allen
    case functie(Int)
    case onderdeel([Int])

    private var orde: [Int] {
      switch self {
      case .allen: [0]
      case .functie(let functie): [1, functie]
      case .onderdeel(let pad): [2] + pad
      }
    }

    static func < (links: Groep, rechts: Groep) -> Bool { links.orde.lexicographicallyPrecedes(rechts.orde) }
  }

  /// Each person in everyone, a function, and a unit with all above it.
  static func personen(_ toeval: inout SplitMix64) -> [[Groep]] {
    let mensen = Int.random(in: 0...70, using: &toeval)
    let breed = Int.random(in: 1...4, using: &toeval)
    let functies = Int.random(in: 1...5, using: &toeval)
    return (0..<mensen).map { _ in
      var pad = [Int.random(in: 0..<breed, using: &toeval)]
      while pad.count < 3, Int.random(in: 0..<10, using: &toeval) > 1 {
        pad.append(min(Int.random(in: 0..<breed, using: &toeval), Int.random(in: 0..<breed, using: &toeval)))
      }
      let functie = min(
        Int.random(in: 0..<functies, using: &toeval), Int.random(in: 0..<functies, using: &toeval))
      return [.allen, .functie(functie)] + pad.indices.map { .onderdeel(Array(pad[...$0])) }
    }
  }

  /// What a reader knows who knows the tree and who works where: which groups of people add up to which.
  private enum Onbekende: Hashable {
    case groep(Groep)
    /// Who works in a unit itself, which no line shows.
    case rechtstreeks([Int])
  }

  @Test("nothing hidden follows from what is shown, and nobody who works in a unit itself", arguments: 0..<20)
  func aanval(zaad: Int) {
    var toeval = SplitMix64(zaad: UInt64(7_000 + zaad))
    for ronde in 0..<60 {
      let personen = Self.personen(&toeval)
      let minimum = Int.random(in: 2...6, using: &toeval)
      let uit = Onderdrukking(personen: personen, minimum: minimum)
      for (groep, grootte) in uit.groottes where grootte < minimum { #expect(!uit.toont(groep)) }
      var rechtstreeks: [[Int]: Int] = [:]
      for mens in personen {
        if case .onderdeel(let pad)? = mens.last { rechtstreeks[pad, default: 0] += 1 }
      }
      let onbekenden =
        uit.verborgen.sorted().map { Onbekende.groep($0) }
        + rechtstreeks.keys.sorted { $0.lexicographicallyPrecedes($1) }
        .map { .rechtstreeks($0) }
      func rij(_ totaal: Onbekende, _ leden: [Onbekende]) -> [Double] {
        onbekenden.map { $0 == totaal ? 1 : leden.contains($0) ? -1 : 0 }
      }
      var vergelijkingen = uit.verbanden.filter { $0.rest == 0 }.map { verband in
        rij(.groep(verband.totaal), verband.leden.map { .groep($0) })
      }
      for case .onderdeel(let pad) in uit.groottes.keys {
        let onder = uit.groottes.keys.filter {
          if case .onderdeel(let ander) = $0 { ander.count == pad.count + 1 && ander.starts(with: pad) } else { false }
        }
        vergelijkingen.append(rij(.groep(.onderdeel(pad)), onder.map { .groep($0) } + [.rechtstreeks(pad)]))
      }
      let bepaald = OnderdrukkingEigenschapTests.bepaald(vergelijkingen, onbekenden: onbekenden.count)
      for plek in bepaald {
        switch onbekenden[plek] {
        case .groep(let groep): Issue.record("zaad \(zaad) ronde \(ronde): \(groep)")
        case .rechtstreeks(let pad):
          #expect((rechtstreeks[pad] ?? 0) >= minimum, "zaad \(zaad) ronde \(ronde): \(pad)")
        }
      }
    }
  }

  @Test("a manager alone above two teams is not what is left of the unit")
  func alleen() {
    let personen: [[Groep]] =
      [[.allen, .onderdeel([0])]] + Array(repeating: [.allen, .onderdeel([0]), .onderdeel([0, 0])], count: 6)
      + Array(repeating: [.allen, .onderdeel([0]), .onderdeel([0, 1])], count: 8)
    #expect(Onderdrukking(personen: personen, minimum: 5).verborgen == [.onderdeel([0, 0])])
    // Five of them are enough to be seen as a group.
    let vijf = personen + Array(repeating: [.allen, .onderdeel([0])], count: 4)
    #expect(Onderdrukking(personen: vijf, minimum: 5).verborgen.isEmpty)
  }
}
