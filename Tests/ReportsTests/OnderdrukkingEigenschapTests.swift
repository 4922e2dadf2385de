import Testing
import Toevalsbron

@testable import Reports

/// Random organisations: units free of functions, functions that each lie in one scale.
@Suite("Onderdrukking, for any organisation")
struct OnderdrukkingEigenschapTests {
  enum Groep: Hashable, Comparable, Sendable {
    case allen
    case onderdeel(Int)
    case functie(Int)
    case schaal(Int)
  }

  static func personen(_ toeval: inout SplitMix64) -> [[Groep]] {
    let people = Int.random(in: 0...60, using: &toeval)
    let units = Int.random(in: 1...7, using: &toeval)
    let functions = Int.random(in: 1...9, using: &toeval)
    let scales = Int.random(in: 1...4, using: &toeval)
    return (0..<people).map { _ in
      // The lower of two draws makes small and large groups.
      let unit = min(Int.random(in: 0..<units, using: &toeval), Int.random(in: 0..<units, using: &toeval))
      let functie = min(Int.random(in: 0..<functions, using: &toeval), Int.random(in: 0..<functions, using: &toeval))
      return [.allen, .onderdeel(unit), .functie(functie), .schaal(functie % scales)]
    }
  }

  @Test("Per shown total the hidden members are none, or two and the minimum together", arguments: 0..<20)
  func perTotaal(zaad: Int) {
    var toeval = SplitMix64(zaad: UInt64(zaad))
    for ronde in 0..<100 {
      let personen = Self.personen(&toeval)
      let minimum = Int.random(in: 1...8, using: &toeval)
      let uit = Onderdrukking(personen: personen, minimum: minimum)
      for (groep, grootte) in uit.groottes {
        #expect(grootte >= minimum || !uit.toont(groep), "zaad \(zaad) ronde \(ronde)")
      }
      // The totals are worked out here again, without the type under test.
      for totaal in uit.groottes.keys where uit.toont(totaal) {
        let binnen = Set(personen.indices.filter { personen[$0].contains(totaal) })
        for indeling in 0..<4 {
          let groepen = Dictionary(grouping: personen.indices, by: { personen[$0][indeling] })
          let leden = groepen.filter { binnen.isSuperset(of: $0.value) && $0.key != totaal }
          guard !leden.isEmpty else { continue }
          let getoond = leden.filter { uit.toont($0.key) }
          let ongezien = binnen.count - getoond.reduce(0) { $0 + $1.value.count }
          #expect(ongezien == 0 || ongezien >= minimum, "zaad \(zaad) ronde \(ronde) \(totaal)")
          let rest = binnen.count - leden.reduce(0) { $0 + $1.value.count }
          if rest == 0 { #expect(leden.count - getoond.count != 1, "zaad \(zaad) ronde \(ronde) \(totaal)") }
        }
      }
    }
  }

  @Test("No hidden group follows from the sums that everyone knows", arguments: 0..<20)
  func lineair(zaad: Int) {
    var toeval = SplitMix64(zaad: UInt64(1_000 + zaad))
    for ronde in 0..<100 {
      let personen = Self.personen(&toeval)
      let minimum = Int.random(in: 2...8, using: &toeval)
      let uit = Onderdrukking(personen: personen, minimum: minimum)
      let verborgen = uit.verborgen.sorted()
      let vergelijkingen = uit.verbanden.filter { $0.rest == 0 }.map { verband in
        verborgen.map { $0 == verband.totaal ? 1.0 : verband.leden.contains($0) ? -1.0 : 0.0 }
      }
      let bepaald = Self.bepaald(vergelijkingen, onbekenden: verborgen.count)
      #expect(bepaald == [], "zaad \(zaad) ronde \(ronde): \(bepaald.map { verborgen[$0] })")
    }
  }

  /// The unknowns that have one solution: after full elimination their row holds nothing else.
  static func bepaald(_ rijen: [[Double]], onbekenden: Int) -> [Int] {
    var rijen = rijen
    var top = 0
    for kolom in 0..<onbekenden {
      guard let spil = rijen.indices.dropFirst(top).max(by: { abs(rijen[$0][kolom]) < abs(rijen[$1][kolom]) }),
        abs(rijen[spil][kolom]) > 1e-9
      else { continue }
      rijen.swapAt(spil, top)
      let deler = rijen[top][kolom]
      rijen[top] = rijen[top].map { $0 / deler }
      for rij in rijen.indices where rij != top {
        let factor = rijen[rij][kolom]
        for k in 0..<onbekenden { rijen[rij][k] -= factor * rijen[top][k] }
      }
      top += 1
    }
    return rijen.compactMap { rij in
      let resten = rij.indices.filter { abs(rij[$0]) > 1e-9 }
      return resten.count == 1 ? resten[0] : nil
    }
  }
}
