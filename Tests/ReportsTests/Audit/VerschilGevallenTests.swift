import EventCoding
import Gesprekscyclus
import Kalender
import Projections
import Testing
import Wire

@testable import Reports

/// Cases in which it is easy to name the wrong record, or none.
@Suite("Verschil: door welk record")
struct VerschilGevallenTests {
  private func records(_ verschil: Verschil?, _ pad: String) -> [Int]? {
    verschil?.wijzigingen.first { $0.pad.description == pad }?.records.map(\.nr)
  }

  private func nr(_ boek: Boek, _ nummer: Personeelsnummer, _ klopt: (DossierGebeurtenis) -> Bool) throws -> Int {
    try #require(boek.dossier(van: nummer)?.feiten.first { klopt($0.gebeurtenis) }?.herkomst.nr)
  }

  @Test("A change of function that was recorded before the first day is named when it begins in between")
  func loopbaanVooruit() throws {
    let boek = Proefgemeente.boek.boek
    let bron = { (dag: Datum) in
      Rapportbron(boek: boek.geldig(op: dag), organisatie: "X", opslag: "y", peildatum: dag)
    }
    let functie = try nr(boek, "M-0119") { if case .medewerker(.functieGewijzigd) = $0 { true } else { false } }
    let plek = try nr(boek, "M-0119") { if case .medewerker(.geplaatst) = $0 { true } else { false } }
    for (van, naar) in [("2026-06-25", "2026-07-10"), ("2026-07-10", "2026-06-25")] as [(Datum, Datum)] {
      let verschil = Verschil.maak(.medewerker("M-0119"), van: bron(van), naar: bron(naar))
      #expect(records(verschil, "medewerker.functie.naam") == [functie])
      #expect(records(verschil, "medewerker.plaatsing.onderdeel") == [plek])
      #expect(records(verschil, "medewerker.plaatsing.tot") == [plek])
    }
  }

  @Test("Figures of a cycle that was opened in between rest on its opening and on people's records")
  func cyclusGeopend() throws {
    let log = Lotlogboek(zaad: 31)
    let geopend = try #require(
      log.feiten.first { if case .regeling(.cyclusGeopend(2027, _, _)) = $0.gebeurtenis { true } else { false } }
    ).herkomst.nr
    let (van, naar) = (
      log.bron(bekend: geopend - 1, geldig: log.laatsteDag),
      log.bron(bekend: log.feiten.count, geldig: log.laatsteDag)
    )
    let verschil = try #require(Verschil.maak(.jaar(2027), van: van, naar: naar))
    #expect(records(verschil, "regeling") == [geopend])
    #expect(verschil.wijzigingen.allSatisfy { !$0.records.isEmpty })
  }

  @Test("That a cycle closed is named")
  func cyclusGesloten() throws {
    let log = Lotlogboek(zaad: 32)
    let gesloten = try #require(
      log.feiten.first { if case .regeling(.cyclusGesloten) = $0.gebeurtenis { true } else { false } }
    ).herkomst.nr
    let (van, naar) = (
      log.bron(bekend: gesloten - 1, geldig: log.laatsteDag), log.bron(bekend: gesloten, geldig: log.laatsteDag)
    )
    #expect(records(Verschil.maak(.jaar(2026), van: van, naar: naar), "cyclusOpen") == [gesloten])
    for nummer in log.nummers {
      for wijziging in Verschil.maak(.medewerker(nummer), van: van, naar: naar)?.wijzigingen ?? [] {
        #expect(wijziging.records.map(\.nr) == [gesloten], "\(nummer) \(wijziging.pad)")
      }
    }
  }

  @Test("What comes next keeps its path when something before it is done")
  func vervolgBlijft() throws {
    let log = Proefgemeente.boek
    let verschil = try #require(
      Verschil.maak(.medewerker("M-0118"), van: log.bron(op: "2026-06-01"), naar: log.bron(op: "2026-10-15")))
    #expect(verschil.wijzigingen.allSatisfy { Int($0.pad.delen[1]) == nil || $0.pad.delen[0] != "vervolg" })
  }

  @Test("whether a dossier has any step between two moments is known without walking")
  func eersteRecord() throws {
    let stappen = Stappenvergelijking { feiten, _ in
      Waardeboom(
        JSONNode(
          .object([JSONMember("nrs", JSONNode(.string(feiten.map { "\($0.herkomst.nr)" }.joined(separator: " "))))])))
    }
    let dagen: [Datum] = ["2026-06-25", "2026-07-10", "2026-12-10", "2027-02-01"]
    var met = 0
    for (van, naar) in dagen.flatMap({ van in dagen.map { (van, $0) } }) {
      let (toen, nu) = (Proefgemeente.boek.bron(op: van.iso).boek, Proefgemeente.boek.bron(op: naar.iso).boek)
      for sleutel in toen.dossiers.keys {
        for (oud, nieuw) in [(toen, nu), (nu, nu)] {
          let (eerst, daarna) = (oud.feiten(van: sleutel), nieuw.feiten(van: sleutel))
          let gelopen = stappen.oorzaken(van: eerst, op: van, naar: daarna, op: naar).values.joined().map(\.nr).min()
          #expect(Stappenvergelijking.eersteRecord(van: eerst, op: van, naar: daarna, op: naar) == gelopen)
          if gelopen != nil { met += 1 }
        }
      }
    }
    #expect(met > 0)
  }
}
