import Gesprekscyclus
import Kalender
import Projections
import Tekst
import Testing
import Weergave
import Wire

@testable import Reports

/// Terms are worked out from their day, values are told in words, and nobody is left out of a figure unseen.
@Suite("Verklaring: termijnen, woorden en wie er mist")
struct VerklaringTermijnTests {
  static let nummers = Proefgemeente.boek.boek.opNummer.compactMap { $0.medewerker?.personeelsnummer }

  @Test("Every term of everyone comes with its arithmetic and its rule", arguments: ["2026-05-20", "2026-11-21"])
  func termijnen(_ dag: String) throws {
    let bron = Proefgemeente.boek.bron(op: dag)
    var gezien: Set<String> = []
    for nummer in Self.nummers {
      let rapport = try #require(Dossierrapport.maak(nummer, uit: bron))
      let boom = Waardeboom(rapport.json())
      for pad in boom.paden where pad.laatste == "termijn" || pad.laatste == "uiterlijk" {
        let verklaring = try #require(Verklaring.maak(nummer, pad, uit: bron))
        #expect(!verklaring.berekening.isEmpty && !verklaring.grondslag.isEmpty, "\(nummer) \(pad)")
        guard let waarde = boom[pad]?.string else { continue }
        gezien.insert(pad.laatste == "termijn" ? waarde : "uiterlijk")
        if let laatste = Datum(iso: waarde) {
          #expect(verklaring.berekening.joined().contains(laatste.proza), "\(nummer) \(pad)")
          #expect(verklaring.tekst(Opmaak()).contains("Waarde:  \(laatste.proza)"), "\(nummer) \(pad)")
        }
      }
    }
    #expect(gezien.contains("uiterlijk") && gezien.count > 1, "\(gezien)")
  }

  @Test("Since when a step is open comes with the day of the step before it", arguments: ["2026-05-20", "2026-11-21"])
  func sinds(_ dag: String) throws {
    let bron = Proefgemeente.boek.bron(op: dag)
    for nummer in Self.nummers {
      let boom = Waardeboom(try #require(Dossierrapport.maak(nummer, uit: bron)).json())
      for pad in boom.paden where pad.laatste == "sinds" && pad.delen.contains("procedure") {
        let verklaring = try #require(Verklaring.maak(nummer, pad, uit: bron))
        let begin = try #require(boom[pad]?.string.flatMap { Datum(iso: $0) })
        #expect(
          verklaring.berekening.first?.contains(begin.proza) == true, "\(nummer) \(pad): \(verklaring.berekening)")
      }
    }
  }

  @Test("The sum is right: the day and the days make the other day")
  func som() throws {
    let bron = Proefgemeente.boek.bron()
    var sommen = 0
    for nummer in Self.nummers {
      for pad in Verklaring.paden(nummer, uit: bron) where pad.laatste == "termijn" || pad.laatste == "uiterlijk" {
        for regel in try #require(Verklaring.maak(nummer, pad, uit: bron)).berekening {
          guard let som = regel.firstMatch(of: #/^(.+) \+ (\d+) dag(?:en)? = ([^:]+): /#), let over = Int(som.2) else {
            continue
          }
          let van = try DatumInvoer.lees(String(som.1), vandaag: bron.peildatum)
          #expect(van.adding(dagen: over) == (try DatumInvoer.lees(String(som.3), vandaag: bron.peildatum)), "\(regel)")
          sommen += 1
        }
      }
    }
    #expect(sommen > 3)
  }

  @Test("What passes with time is not told of a day on which it was otherwise", arguments: nummers)
  func verloop(_ nummer: Personeelsnummer) throws {
    let bron = Proefgemeente.boek.bron()
    let jaar = try #require(Dossierrapport.maak(nummer, uit: bron)).cyclus?.jaar
    let vraag = Dossiervraag(nummer: nummer, jaar: jaar, bron: bron)
    let feiten = vraag.feiten
    for pad in Verklaring.paden(nummer, uit: bron) where pad.laatste == "termijn" || pad.delen[0] == "vervolg" {
      for stap in try #require(Verklaring.maak(nummer, pad, uit: bron)).verloop.dropLast() {
        let toen = vraag.boom(feiten.filter { $0.herkomst.nr <= stap.herkomst.nr }, op: stap.herkomst.datum)?[pad]
        #expect(toen == stap.waarde, "\(nummer) \(pad) at nr \(stap.herkomst.nr)")
      }
    }
  }

  @Test(
    arguments: [
      (.honderdsten, .integer(340), "3,40"), (.aandeel, .integer(7949), "79,49 %"), (.procent, .integer(45), "45 %"),
      (.dagen, .integer(1), "1 dag"), (nil, .integer(2026), "2026"), (.bijNorm, .integer(-1), "1 niveau onder de norm"),
      (.termijn, .string("teLaat"), "te laat"), (nil, .string("teLaat"), "teLaat"),
      (nil, .string("2026-11-15"), "15 november 2026"), (nil, .string("Twee\nregels"), "Twee regels"),
      (nil, .bool(true), "ja"), (nil, .string(""), "(leeg)"),
    ] as [(Waardewoord?, JSONValue, String)])
  func woorden(_ woord: Waardewoord?, _ waarde: JSONValue, _ tekst: String) {
    #expect(woord.tekst(JSONNode(waarde)) == tekst)
  }

  @Test("Who counts and who misses are together the whole")
  func gemist() throws {
    let bron = Proefgemeente.boek.bron()
    let boom = Waardeboom(try #require(Jaaroverzicht.maak(bron, jaar: 2026)).json())
    var gemist = 0
    for (sleutel, geheel) in [("gehouden", "verwacht"), ("opTijd", "verwacht"), ("vastgesteld", "beoordelingen")] {
      for pad in boom.paden where pad.laatste == sleutel {
        guard let heel = boom[Waardepad(Array(pad.delen.dropLast())) + geheel]?.integer else { continue }
        let verklaring = try #require(Verklaring.maak(jaar: 2026, pad, uit: bron))
        #expect(verklaring.bijdragen.count + verklaring.ontbrekend.count == heel, "\(pad)")
        #expect(verklaring.ontbrekend.allSatisfy { $0.records?.isEmpty == false })
        let tekst = verklaring.tekst(Opmaak())
        for bijdrage in verklaring.ontbrekend { #expect(tekst.contains(bijdrage.persoon.tekst), "\(pad)") }
        gemist += verklaring.ontbrekend.count
      }
    }
    #expect(gemist > 0)
  }

  @Test("Of who was expected, who worked there in the year and was not is named")
  func nietVerwacht() throws {
    let bron = Proefgemeente.boek.bron()
    let pad = Waardepad(tekst: "gesprekken.planning.groepen.allen.verwacht")
    let verklaring = try #require(Verklaring.maak(jaar: 2026, pad, uit: bron))
    let mensen = bron.boek.opNummer.compactMap(\.medewerker).filter {
      $0.dienstverbanden.contains { $0.van.jaar <= 2026 && ($0.tot?.jaar ?? 2026) >= 2026 }
    }
    #expect(verklaring.bijdragen.count + verklaring.ontbrekend.count == mensen.count)
  }
}
