import EventCoding
import Gesprekscyclus
import Kalender
import Projections
import Testing
import Wire

@testable import Reports

/// The arithmetic and the ground under a value belong to that value, and not to one that looks like it.
@Suite("Verklaring: berekening en grondslag")
struct VerklaringGevallenTests {
  private func verklaar(
    _ nummer: Personeelsnummer, _ pad: String, _ bron: Rapportbron = Proefgemeente.boek.bron()
  ) throws -> Verklaring {
    try #require(Verklaring.maak(nummer, Waardepad(tekst: pad), uit: bron), "\(pad)")
  }

  @Test("The difference of an earlier year is worked out from that year's rating")
  func eerderJaar() throws {
    let nu = try verklaar("M-0117", "cyclus.competenties.analyseren.verschil")
    let toen = try verklaar("M-0117", "andereCycli.2025.competenties.analyseren.verschil")
    #expect(nu.berekening.last == "Oordeel B (G-2026-3) naast norm B: op de norm.")
    #expect(toen.berekening.last == "Oordeel C (G-2025-2) naast norm B: 1 niveau onder de norm.")
  }

  @Test("The rule about ratings is not given for a norm, a plan or a remark on progress")
  func regels() throws {
    #expect(try verklaar("M-0117", "cyclus.competenties.analyseren.oordeel").grondslag[0].hasPrefix("Regel 5"))
    #expect(try verklaar("M-0117", "cyclus.afspraken.RA-1.oordeel.toelichting").grondslag[0].hasPrefix("Regel 5"))
    #expect(try verklaar("M-0117", "cyclus.competenties.analyseren.norm").grondslag[0].hasPrefix("De norm"))
    for pad in ["cyclus.afspraken.RA-1.status.toelichting", "cyclus.gesprekken.G-2026-1.stand"] {
      #expect(try verklaar("M-0117", pad).grondslag.allSatisfy { !$0.hasPrefix("Regel ") }, "\(pad)")
    }
    #expect(try verklaar("M-0118", "cyclus.beoordelingen.G-2026-2.mistOordeel.1").grondslag[0].hasPrefix("Regel 4"))
  }

  @Test("What holds for an object holds for each value in it, unless that says otherwise")
  func omgeving() throws {
    let bron = Proefgemeente.boek.bron()
    let rapport = try #require(Dossierrapport.maak("M-0117", uit: bron))
    func uitleg(_ pad: String) -> Uitleg { rapport.uitlegboom[Waardepad(tekst: pad)] }
    let (weging, oordeel) = (uitleg("cyclus.afspraken.RA-1.weging"), uitleg("cyclus.competenties.analyseren.oordeel"))
    #expect(weging.regeling != nil && weging.regeling == uitleg("cyclus.open").regeling)
    #expect(uitleg("andereCycli.2025.open").regeling != weging.regeling)
    #expect(oordeel.erbij == uitleg("medewerker.functie.schaal").erbij && weging.erbij == nil)
    #expect(weging.woord == .procent && uitleg("cyclus.afspraken.RA-1.versies").woord == nil)
    for pad in rapport.boom.paden where pad.delen.contains("procedure") && pad.laatste == "stand" {
      #expect(rapport.uitlegboom[pad].regel?.hasPrefix("Regel 7") == true, "\(pad)")
    }
  }

  @Test("How long after its day a step was recorded is worked out from that step, and not from the conversation")
  func latereStap() throws {
    var gemeente = Proefgemeente.boek
    let dossier = try #require(gemeente.boek.dossier(van: "M-0117"))
    let tekst = Vingerafdruk.van("G-2026-3", in: dossier)
    gemeente.leg(
      "M-0117", op: "2026-11-20", .procedure(.aangeboden(.init(gesprek: "G-2026-3", datum: "2026-11-18", tekst: tekst)))
    )
    let pad = Waardepad(tekst: "cyclus.gesprekken.G-2026-3.procedure.aanbieden.dagenLater")
    let verklaring = try #require(Verklaring.maak("M-0117", pad, uit: gemeente.bron()))
    #expect(verklaring.waarde == 2)
    #expect(verklaring.berekening == ["Vastgelegd op 20 november 2026, gedaan op 18 november 2026: 2 dagen later."])
    #expect(verklaring.grondslag.first?.hasPrefix("Regel 7") == true)
  }

  @Test("A step that was taken once more on the same day rests on the last record, as its number says")
  func nogEensGezet() throws {
    var boek = Proefgemeente.boek
    let dag = "2026-11-20"
    func aangeboden(_ tekst: Vingerafdruk) -> DossierGebeurtenis {
      .procedure(.aangeboden(.init(gesprek: "G-2026-3", datum: Datum(dag), tekst: tekst)))
    }
    for klok in ["18:00", "19:00", "20:00"] {
      boek.leg("M-0117", op: dag, om: klok, aangeboden(Vingerafdruk(klok)))
    }
    let bron = boek.bron()
    let begin = "cyclus.gesprekken.G-2026-3.procedure.aanbieden"
    let nr = try #require(try verklaar("M-0117", "\(begin).nr", bron).waarde.integer)
    for sleutel in ["op", "stand", "nr"] {
      let verklaring = try verklaar("M-0117", "\(begin).\(sleutel)", bron)
      #expect(verklaring.dragend.map(\.herkomst.nr).contains(nr), "\(sleutel)")
      #expect(verklaring.dragend.filter { $0.zin.contains("aangeboden") }.count == 1, "\(sleutel)")
    }
  }

  @Test("What is no figure about people is explained by rules and cycles")
  func jaargegevens() throws {
    let bron = Proefgemeente.boek.bron()
    for pad in ["jaar", "regeling", "kleinsteGroep", "cyclusOpen", "gesprekken.planning.naam"] {
      let verklaring = try #require(Verklaring.maak(jaar: 2026, Waardepad(tekst: pad), uit: bron))
      #expect(verklaring.dragend.count == 2 && verklaring.bijdragen.isEmpty, "\(pad)")
    }
  }
}
