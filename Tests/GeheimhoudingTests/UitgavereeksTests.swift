import Testing
import Toevalsbron

@testable import Geheimhouding

/// What a reader of several editions can work out.
@Suite("Geheimhouding: editions after each other")
struct UitgavereeksTests {
  typealias Reeks = Uitgavereeks<Int, Groep>

  /// What each edition shows: the groups, and whether everybody; nothing where the table stays as it was.
  struct Uitgave {
    let mensen: Reeks.Mensen
    let toont: Set<Groep>
  }

  private static func mensen(_ bedrijf: Proefbedrijf, _ nummers: [Int], antwoord: (Int) -> Int) -> Reeks.Mensen {
    Dictionary(
      uniqueKeysWithValues: nummers.map { nummer in
        let waarde = antwoord(nummer)
        return (
          nummer,
          Verschijning(pad: Proefbedrijf.groepen(bedrijf.mensen[nummer])[0], antwoord: waarde, waarde: [waarde])
        )
      })
  }

  private static func kies(
    _ reeks: Reeks, _ mensen: Reeks.Mensen, _ bedrijf: Proefbedrijf
  ) -> Geheimhouding<Groep>? {
    let eis = Eis(minimum: bedrijf.minimum, .antwoorden())
    return reeks.kies(
      mensen, antwoorden: bedrijf.antwoorden, eis, regels: eis, samen: Array(0..<bedrijf.antwoorden), vanaf: 0)
  }

  /// The reader has every edition. Somebody who stood in several of them without a change is one person there; who changed is
  /// another one in each.
  private static func aanvaller(
    _ uitgaven: [Uitgave], _ bedrijf: Proefbedrijf
  ) -> (aanvaller: Aanvaller, waar: [[Int]]) {
    var lijnen: [[Int]] = []
    var verblijven: [(lijnen: Set<Int>, antwoord: Int)] = []
    var loopt: [Int: (mens: Verschijning<Groep>, verblijf: Int)] = [:]
    for uitgave in uitgaven {
      let groepen = uitgave.toont.sorted()
      let begin = lijnen.count
      func binnen(_ mens: Verschijning<Groep>) -> Set<Int> {
        Set([begin] + groepen.indices.filter { mens.pad.contains(groepen[$0]) }.map { begin + 1 + $0 })
      }
      lijnen += [[Int]](repeating: [Int](repeating: 0, count: bedrijf.antwoorden), count: groepen.count + 1)
      loopt = loopt.filter { uitgave.mensen[$0.key] == $0.value.mens }
      for (persoon, mens) in uitgave.mensen.sorted(by: { $0.key < $1.key }) {
        for lijn in binnen(mens) { lijnen[lijn][mens.antwoord] += 1 }
        if let verblijf = loopt[persoon]?.verblijf {
          verblijven[verblijf].lijnen.formUnion(binnen(mens))
        } else {
          loopt[persoon] = (mens, verblijven.count)
          verblijven.append((binnen(mens), mens.antwoord))
        }
      }
    }
    let aanvaller = Aanvaller(
      mensen: verblijven.map(\.lijnen), lijnen: lijnen, antwoorden: bedrijf.antwoorden, minimum: bedrijf.minimum)
    let waar = aanvaller.cellen.map { cel in
      (0..<bedrijf.antwoorden).map { antwoord in
        verblijven.count { $0.lijnen == cel.lijnen && $0.antwoord == antwoord }
      }
    }
    return (aanvaller, waar)
  }

  /// Editions of one organisation, in which some are judged later and some judgements change.
  private static func uitgaven(
    _ bedrijf: Proefbedrijf, _ toeval: inout SplitMix64, kies: (Reeks, Reeks.Mensen) -> Set<Groep>?
  ) -> [Uitgave] {
    var reeks = Reeks()
    var uitgaven: [Uitgave] = []
    var oordelen = bedrijf.mensen.map(\.antwoord)
    var nummers = bedrijf.mensen.indices.filter { _ in Int.random(in: 0..<4, using: &toeval) > 0 }
    for _ in 0..<3 {
      let mensen = mensen(bedrijf, nummers) { oordelen[$0] }
      if !mensen.isEmpty, let toont = kies(reeks, mensen) {
        uitgaven.append(Uitgave(mensen: mensen, toont: toont))
        reeks.voegToe(mensen, toont: toont)
      }
      // Nobody, a few, or many.
      let veel = [0, 2, bedrijf.mensen.count / 3, bedrijf.mensen.count].randomElement(using: &toeval) ?? 0
      for _ in 0..<veel {
        let nummer = Int.random(in: bedrijf.mensen.indices, using: &toeval)
        if !nummers.contains(nummer) { nummers.append(nummer) }
        if Bool.random(using: &toeval) { oordelen[nummer] = Int.random(in: 0..<bedrijf.antwoorden, using: &toeval) }
      }
      nummers.sort()
    }
    return uitgaven
  }

  /// Of whom an answer at some moment is known, and of which fewer than the smallest group somebody gave one for certain.
  private static func bekenden(
    _ uitgaven: [Uitgave], _ bedrijf: Proefbedrijf, _ toeval: inout SplitMix64
  ) -> AanvallerTests.Uitkomst {
    let (aanvaller, waar) = aanvaller(uitgaven, bedrijf)
    var uitkomst = AanvallerTests.Uitkomst()
    for cel in aanvaller.cellen.indices {
      for antwoord in 0..<bedrijf.antwoorden where waar[cel][antwoord] > 0 {
        switch aanvaller.kent(cel, antwoord) {
        case true?: uitkomst.personen += aanvaller.cellen[cel].mensen
        case nil: uitkomst.onbekend += 1
        case false?: break
        }
      }
    }
    let mensen = aanvaller.cellen.map(\.mensen)
    let klein = min(bedrijf.minimum - 1, mensen.reduce(0, +))
    for gekozen in AanvallerTests.greep(mensen, klein, hoogstens: 20, &toeval) {
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

  /// How many editions after the first there were, and in how many of those the table is of other people or judgements.
  private static func vernieuwd(_ uitgaven: [Uitgave]) -> Int {
    zip(uitgaven, uitgaven.dropFirst()).count { $0.mensen != $1.mensen }
  }

  @Test("Of five hundred organisations with three editions nobody's judgement is known", arguments: 0..<10)
  func reeksen(zaad: Int) {
    var toeval = SplitMix64(zaad: UInt64(1000 + zaad))
    var vernieuwd = 0
    for ronde in 0..<50 {
      let bedrijf = Proefbedrijf(&toeval)
      let uitgaven = Self.uitgaven(bedrijf, &toeval) { reeks, mensen in
        Self.kies(reeks, mensen, bedrijf).flatMap { geheim in
          geheim.isAllesVerborgen ? nil : Set(mensen.values.flatMap(\.pad)).filter(geheim.toont)
        }
      }
      let uit = Self.bekenden(uitgaven, bedrijf, &toeval)
      #expect(uit.personen == 0, "zaad \(zaad) ronde \(ronde)")
      #expect(uit.groepen == 0, "zaad \(zaad) ronde \(ronde)")
      #expect(uit.onbekend == 0, "zaad \(zaad) ronde \(ronde): the search was too long")
      vernieuwd += Self.vernieuwd(uitgaven)
    }
    // Else it would be safe by telling nothing.
    #expect(vernieuwd > 0)
  }

  @Test("Editions that are each safe by themselves tell of people who changed; so the attacker can find something")
  func zonderRegel() {
    var toeval = SplitMix64(zaad: 5)
    var (personen, groepen) = (0, 0)
    for _ in 0..<50 {
      let bedrijf = Proefbedrijf(&toeval, mensen: 10...30)
      let uitgaven = Self.uitgaven(bedrijf, &toeval) { _, mensen in
        // As if there was no edition before it.
        Self.kies(Reeks(), mensen, bedrijf).flatMap { geheim in
          geheim.isAllesVerborgen ? nil : Set(mensen.values.flatMap(\.pad)).filter(geheim.toont)
        }
      }
      let uit = Self.bekenden(uitgaven, bedrijf, &toeval)
      personen += uit.personen
      groepen += uit.groepen
    }
    #expect(personen > 20 && groepen > 20, "\(personen) \(groepen)")
  }

  private func bedrijf(_ antwoorden: [String: [Int]]) -> Proefbedrijf {
    let onderdelen = antwoorden.keys.sorted()
    return Proefbedrijf(
      mensen: onderdelen.enumerated().flatMap { plek, naam in
        (antwoorden[naam] ?? []).map { .init(onderdeel: [plek], functie: 0, schaal: 0, antwoord: $0) }
      }, antwoorden: 3)
  }

  @Test("One more than last time: the table stays as it was")
  func eenErbij() throws {
    let bedrijf = bedrijf(["a": [0, 0, 1, 1, 2, 2, 0], "b": [0, 1, 2, 0, 1, 2, 1]])
    let eerst = Self.mensen(bedrijf, Array(0..<13)) { bedrijf.mensen[$0].antwoord }
    var reeks = Reeks()
    let keus = try #require(Self.kies(reeks, eerst, bedrijf))
    #expect(keus.toont(.onderdeel([0])) && keus.toont(.onderdeel([1])))
    reeks.voegToe(eerst, toont: [.onderdeel([0]), .onderdeel([1])])
    let nu = Self.mensen(bedrijf, Array(0..<14)) { bedrijf.mensen[$0].antwoord }
    #expect(Self.kies(reeks, nu, bedrijf) == nil)
    // The same people again may be shown again.
    #expect(Self.kies(reeks, eerst, bedrijf)?.toont(.onderdeel([1])) == true)
  }

  @Test("Enough new ones of several answers are shown; those who were there already are told no further apart")
  func genoegErbij() throws {
    let bedrijf = bedrijf(["a": [0, 0, 1, 1, 2, 2, 0], "b": [0, 1, 2, 0, 1, 2, 1]])
    let eerst = Self.mensen(bedrijf, Array(0..<7)) { bedrijf.mensen[$0].antwoord }
    var reeks = Reeks()
    reeks.voegToe(eerst, toont: [.onderdeel([0])])
    let nu = Self.mensen(bedrijf, Array(0..<14)) { bedrijf.mensen[$0].antwoord }
    let keus = try #require(Self.kies(reeks, nu, bedrijf))
    #expect(keus.toont(.onderdeel([0])))
    #expect(!keus.toont(.onderdeel([1])), "a group that no edition had")
  }

  @Test("Five who all got the same are no group to tell about")
  func gelijkErbij() {
    let bedrijf = bedrijf(["a": [0, 0, 1, 1, 2, 2, 0, 1, 1, 1, 1, 1]])
    var reeks = Reeks()
    reeks.voegToe(Self.mensen(bedrijf, Array(0..<7)) { bedrijf.mensen[$0].antwoord }, toont: [.onderdeel([0])])
    let nu = Self.mensen(bedrijf, Array(0..<12)) { bedrijf.mensen[$0].antwoord }
    #expect(Self.kies(reeks, nu, bedrijf) == nil)
  }

  @Test("No answer that few gave, and no group that is too small, in an edition for everybody")
  func openbaar() {
    func keus(_ klassen: [Klasse<String>], vanaf: Int = 0) -> Geheimhouding<String> {
      Geheimhouding(klassen, Eis(minimum: 5, .antwoorden(), isGrof: true), vanaf: vanaf)
    }
    let klassen = [Klasse(paden: [["a"]], aantallen: [5, 5]), Klasse(paden: [["b"]], aantallen: [10, 0])]
    #expect(keus(klassen).verborgen == ["a", "b"], "b is alike; a takes part so that b does not follow")
    #expect(keus([Klasse(paden: [["a"]], aantallen: [4, 9])]).isAllesVerborgen)
    let groot = [Klasse(paden: [["a"]], aantallen: [5, 5]), Klasse(paden: [["b"]], aantallen: [10, 10])]
    #expect(keus(groot).verborgen == [])
    #expect(keus(groot, vanaf: 11).verborgen == ["a"])
  }
}
