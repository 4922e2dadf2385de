import Gesprekscyclus
import Kalender
import Reports
import Tekst
import Testing
import Weergave
import Wire

@Suite("The state of a dossier")
struct DossierrapportTests {
  private func rapport(_ nummer: String, cyclus: Int? = nil, op dag: String = "2026-11-21") throws -> Dossierrapport {
    try #require(
      Dossierrapport.maak(Personeelsnummer(nummer), cyclus: cyclus, uit: Proefgemeente.boek.bron(op: dag)))
  }

  @Test(
    "A whole dossier as text and as JSON",
    arguments: ["M-0117", "M-0118", "M-0119", "M-0120", "M-0202", "M-0203", "M-0301", "M-0302"])
  func goud(nummer: String) throws {
    let rapport = try rapport(nummer)
    Goud.vergelijk(rapport.tekst(Opmaak()), met: "dossier-\(nummer).txt")
    Goud.vergelijk(rapport.json(), met: "dossier-\(nummer).json")
  }

  @Test("An older cycle can be asked for")
  func ouderCyclus() throws {
    let rapport = try rapport("M-0117", cyclus: 2025)
    #expect(rapport.cyclus?.jaar == 2025)
    #expect(rapport.andere.map(\.jaar) == [2026])
    Goud.vergelijk(rapport.tekst(Opmaak(breedte: 100)), met: "dossier-M-0117-2025.txt")
  }

  @Test("Nobody has no dossier")
  func onbekend() {
    #expect(Dossierrapport.maak("M-9999", uit: Proefgemeente.boek.bron()) == nil)
  }

  @Test("The same book and the same day give the same bytes")
  func zelfdeBytes() throws {
    let een = try rapport("M-0117")
    let twee = try rapport("M-0117")
    #expect(een == twee)
    #expect(een.json().prettyBytes() == twee.json().prettyBytes())
  }

  @Test("Before the first day the dossier says when it begins, after the last it asks nothing")
  func dienst() throws {
    #expect(try rapport("M-0301").persoon.dienst == .nogNiet)
    #expect(try rapport("M-0301", op: "2026-12-01").persoon.dienst == .inDienst)
    #expect(try rapport("M-0120", op: "2026-09-30").persoon.dienst == .inDienst)
    #expect(try rapport("M-0120").persoon.dienst == .uitDienst)
    #expect(try rapport("M-0120").vervolg.isEmpty)
    #expect(try !rapport("M-0120", op: "2026-09-20").vervolg.isEmpty)
  }

  @Test("Function and place are those of the day asked about")
  func functiewissel() throws {
    let voor = try rapport("M-0119", op: "2026-06-30").persoon
    let na = try rapport("M-0119", op: "2026-07-01").persoon
    #expect(voor.functie?.wat.naam == "Medewerker II")
    #expect(voor.plek?.wat.onderdeel == "Bedrijfsvoering")
    #expect(na.functie?.wat.naam == "Adviseur III")
    #expect(na.plek?.wat.onderdeel == "Ruimte")
    #expect(na.functies.map(\.tot) == ["2026-06-30", nil])
  }

  @Test("A stage that ended before someone came is not asked of him")
  func nieuweling() throws {
    let soorten = try rapport("M-0203").vervolg.map { punt in
      if case .gesprek(let plicht, elders: false) = punt.wat { plicht.stadium.soort } else { Gesprekssoort("anders") }
    }
    #expect(soorten == [.beoordeling])
  }

  @Test("Of the coming conversations only the first is due, of the missed all are")
  func volgendGesprek() throws {
    func eigen(_ op: Datum?) throws -> [Vervolg] {
      try rapport("M-0302", op: (op ?? "2026-11-21").iso).vervolg.filter {
        if case .gesprek(_, elders: true) = $0.wat { false } else { true }
      }
    }
    // What was missed in a cycle that is still open comes first.
    let vroeg = try eigen("2026-01-10")
    #expect(vroeg.map(\.uiterlijk) == ["2026-03-31"])
    let laat = try eigen(nil)
    #expect(laat.map(\.uiterlijk) == ["2026-03-31", "2026-09-30", "2027-01-31"])
    #expect(laat.first?.tekst.contains("235 dagen te laat") == true)
  }

  @Test("An agreement that was rated, finished or withdrawn is not due")
  func termijnen() throws {
    let opTijd = try rapport("M-0117", op: "2026-11-01")
    // The appraisal stands in this book whatever the day of the report, so RA-1 was rated.
    #expect(!opTijd.vervolg.contains { $0.wat == .afspraak("RA-1") })
    var boek = Proefboek(jaren: [2026])
    boek.leg(
      "M-1", op: "2026-01-10",
      .inDienst("M-1", "A", "medewerker-ii", bij: "Ruimte", onder: nil, per: "2026-01-01"),
      .afspraak("RA-1", "Over 30 dagen", gereed: "2026-12-21"),
      .afspraak("RA-2", "Over 31 dagen", gereed: "2026-12-22"),
      .afspraak("RA-3", "Vandaag", gereed: "2026-11-21"), .afspraak("RA-4", "Te laat", gereed: "2026-11-20"),
      .afspraak("RA-5", "Klaar", gereed: "2026-11-20"),
      .voortgang("RA-5", .gerealiseerd, op: "2026-01-10", ""),
      .afspraak("RA-6", "Ingetrokken", gereed: "2026-11-20"), .ingetrokken("RA-6", reden: "x"),
      .afspraak("RA-7", "Zonder datum"))
    let rapport = try #require(Dossierrapport.maak("M-1", uit: boek.bron()))
    let afspraken = rapport.vervolg.compactMap { punt -> String? in
      if case .afspraak(let kenmerk) = punt.wat { kenmerk.tekst } else { nil }
    }
    #expect(afspraken == ["RA-4", "RA-3", "RA-1"])
    #expect(
      rapport.cyclus?.afspraken.map(\.termijn)
        == [
          .binnenkort(dagen: 30), .later(dagen: 31), .binnenkort(dagen: 0), .teLaat(dagen: 1), .afgerond, .afgerond,
          .geen,
        ])
  }

  @Test("No line is wider than the page", arguments: [60, 80, 100], ["M-0117", "M-0119"])
  func breedte(breedte: Int, nummer: String) throws {
    let teBreed = try rapport(nummer).tekst(Opmaak(breedte: breedte)).split(separator: "\n").filter {
      displayWidth(String($0)) > breedte
    }
    #expect(teBreed == [])
  }

  @Test("No line ends in spaces and nothing is told by style alone")
  func kaal() throws {
    let rapport = try rapport("M-0117")
    let gestyleerd = rapport.tekst(Opmaak(stijl: Stijl(aan: true)))
    let kaal = rapport.tekst(Opmaak())
    #expect(!kaal.split(separator: "\n").contains { $0.hasSuffix(" ") })
    let zonder = gestyleerd.replacing(/\u{1B}\[\d+m/, with: "")
    #expect(zonder == kaal)
  }
}
