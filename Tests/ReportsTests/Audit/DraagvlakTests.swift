import EventCoding
import Gesprekscyclus
import Kalender
import Projections
import Testing
import Wire

@testable import Reports

/// The facts behind many values at once: the same as searched for one by one, and made from few reports.
@Suite struct DraagvlakTests {
  private static func feiten(_ aantal: Int) -> [Boekfeit] {
    (1...aantal).map { nr in
      Boekfeit(
        Stroomfeit(.regeling(.cyclusGesloten(jaar: 2000 + nr)), in: .regeling),
        Herkomst(nr: nr, hashbegin: "", tijd: Tijdstip(Datum("2026-01-01")), actor: "a", opdracht: "\(nr)"))
    }
  }

  /// A report of these values: each says how it is read from the numbers that are there.
  private static func boom(_ nummers: Set<Int>, _ waarden: [(String, (Set<Int>) -> Int)]) -> Waardeboom {
    Waardeboom(JSONNode(.object(waarden.map { JSONMember($0.0, JSONNode(.integer(Int64($0.1(nummers))))) })))
  }

  @Test("what a value rests on is enough for it, and none of it can be left out")
  func dragers() {
    let waarden: [(String, (Set<Int>) -> Int)] = [
      ("een", { $0.contains(3) ? 1 : 0 }), ("twee", { $0.isSuperset(of: [2, 7]) ? 1 : 0 }),
      ("som", { $0.filter { $0 % 2 == 0 }.count }), ("altijd", { _ in 5 }),
      // Nine takes away what three gives, and six takes nine away: beside three alone nobody needs six.
      ("hersteld", { $0.contains(3) && (!$0.contains(9) || $0.contains(6)) ? 1 : 0 }),
      // Either of two will do: without one of them it is the same.
      ("een-van-twee", { $0.contains(1) || $0.contains(8) ? 1 : 0 }),
    ]
    let feiten = Self.feiten(9)
    let draagvlak = Draagvlak(feiten) { Self.boom(Set($0.map(\.herkomst.nr)), waarden) }
    func nummers(_ naam: String) -> [Int] { draagvlak.dragers(van: Waardepad([naam])).map(\.herkomst.nr) }
    #expect(nummers("een") == [3])
    #expect(nummers("twee") == [2, 7])
    #expect(nummers("som") == [2, 4, 6, 8])
    #expect(nummers("altijd") == [])
    #expect(nummers("hersteld") == [3])
    #expect([[1], [8]].contains(nummers("een-van-twee")))
    #expect(draagvlak[Waardepad(["som"])]?.integer == 4)
  }

  @Test("a thousand values over forty facts take no more reports than facts and different answers")
  func zuinig() {
    let waarden: [(String, (Set<Int>) -> Int)] = (0..<1000).map { getal in
      ("w\(getal)", { $0.contains(getal % 40 + 1) ? 1 : 0 })
    }
    var gemaakt = 0
    let draagvlak = Draagvlak(Self.feiten(40)) { feiten in
      gemaakt += 1
      return Self.boom(Set(feiten.map(\.herkomst.nr)), waarden)
    }
    for getal in 0..<1000 {
      #expect(draagvlak.dragers(van: Waardepad(["w\(getal)"])).map(\.herkomst.nr) == [getal % 40 + 1])
    }
    // All of them, each left out once, each by itself, and none.
    #expect(gemaakt == 1 + 40 + 40 + 1)
  }

  @Test(
    "the figures of a whole year, asked at once, are those of one figure asked by itself, of the first people that count"
  )
  func samen() throws {
    let bron = Proefgemeente.boek.bron()
    let dossiers = Boekbron([bron])
    let jaarmensen = try #require(try dossiers.antwoord(Jaarmensen.Vraag(jaar: 2026)))
    let begin = Dictionary(uniqueKeysWithValues: jaarmensen.mensen.map { ($0.persoon.nummer, $0.eerste) })
    let grond = Cijfergrond(jaarmensen.overzicht, jaarmensen)
    let paden = jaarmensen.overzicht.boom.paden
    let gronden = try grond.gronden(paden.map { grond.plek($0) }, uit: dossiers)
    for (pad, gevonden) in zip(paden, gronden) {
      let een = try #require(Verklaring.maak(jaar: 2026, pad, uit: bron))
      let mensen = een.bijdragen.sorted { (begin[$0.persoon.nummer] ?? 0) < (begin[$1.persoon.nummer] ?? 0) }
      let eersten = mensen.prefix(Cijfergrond.mensen)
      let records = eersten.flatMap { $0.records ?? [] } + een.dragend.map(\.herkomst.nr)
      #expect(gevonden == Grond(records: Set(records).sorted(), andere: mensen.count - eersten.count), "\(pad)")
    }
    #expect(gronden.contains { $0.andere > 0 })
  }
}
