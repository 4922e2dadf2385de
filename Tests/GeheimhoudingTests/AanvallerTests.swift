import Testing
import Toevalsbron

@testable import Geheimhouding

/// What a reader of all lines can work out, for any small organisation.
@Suite("Geheimhouding: a reader who works it out")
struct AanvallerTests {
  /// Every way to choose so many people out of these cells.
  static func keuzes(_ cellen: [Int], _ aantal: Int) -> [[Int]] {
    guard let eerste = cellen.first else { return aantal == 0 ? [[]] : [] }
    return (0...min(eerste, aantal)).flatMap { hier in
      keuzes(Array(cellen.dropFirst()), aantal - hier).map { [hier] + $0 }
    }
  }

  /// A few of them, drawn, when there are many.
  static func greep(_ cellen: [Int], _ aantal: Int, hoogstens: Int, _ toeval: inout SplitMix64) -> [[Int]] {
    // Each person out of a cell of its own gives most of what can differ; all of them when that is few.
    if cellen.count <= 6 { return Array(keuzes(cellen, aantal).shuffled(using: &toeval).prefix(hoogstens)) }
    let plekken = cellen.enumerated().flatMap { Array(repeating: $0, count: min($1, aantal)) }
    return (0..<hoogstens).map { _ in
      var keuze = [Int](repeating: 0, count: cellen.count)
      for cel in plekken.shuffled(using: &toeval).prefix(aantal) { keuze[cel] += 1 }
      return keuze
    }
  }

  struct Uitkomst {
    var personen = 0
    var groepen = 0
    var onbekend = 0
    var lijnen = 0
  }

  /// What can be worked out of one organisation: answers of one person, and answers that somebody of fewer than the minimum gave.
  static func val(
    aan bedrijf: Proefbedrijf, toont: (Groep) -> Bool, allen: Bool, greep hoogstens: Int, _ toeval: inout SplitMix64
  ) -> Uitkomst {
    let aanvaller = bedrijf.aanvaller(toont: toont, allen: allen)
    let waar = bedrijf.waar(aanvaller, toont: toont, allen: allen)
    var uitkomst = Uitkomst(lijnen: aanvaller.lijnen.count)
    for cel in aanvaller.cellen.indices {
      for antwoord in 0..<bedrijf.antwoorden where waar[cel][antwoord] > 0 {
        switch aanvaller.kent(cel, antwoord) {
        case true?: uitkomst.personen += aanvaller.cellen[cel].mensen
        case nil: uitkomst.onbekend += 1
        case false?: break
        }
      }
    }
    let klein = min(bedrijf.minimum - 1, bedrijf.mensen.count)
    for gekozen in greep(aanvaller.cellen.map(\.mensen), klein, hoogstens: hoogstens, &toeval) {
      for antwoord in 0..<bedrijf.antwoorden where !aanvaller.zegtEenRegelHet(gekozen, antwoord, waar: waar) {
        switch aanvaller.kanZonder(gekozen, antwoord) {
        case false?: uitkomst.groepen += 1
        case nil: uitkomst.onbekend += 1
        case true?: break
        }
      }
    }
    return uitkomst
  }

  @Test(
    "Of a thousand organisations nobody's judgement is known, nor that of fewer than the smallest group",
    arguments: 0..<20)
  func duizend(zaad: Int) {
    var toeval = SplitMix64(zaad: UInt64(zaad))
    for ronde in 0..<50 {
      let bedrijf = Proefbedrijf(&toeval)
      let uit = bedrijf.geheimhouding
      let uitkomst = Self.val(aan: bedrijf, toont: uit.toont, allen: !uit.isAllesVerborgen, greep: 40, &toeval)
      #expect(uitkomst.personen == 0, "zaad \(zaad) ronde \(ronde)")
      #expect(uitkomst.groepen == 0, "zaad \(zaad) ronde \(ronde)")
      #expect(uitkomst.onbekend == 0, "zaad \(zaad) ronde \(ronde): the search was too long")
    }
  }
}
