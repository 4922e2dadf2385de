import Gesprekscyclus
import Kalender
import Testing

@Suite("Nobody is their own manager")
struct EigenLeidinggevendeTests {
  @Test("not on entering service")
  func inDienst() throws {
    let per = try #require(Datum(iso: "2026-01-01"))
    let begin = MedewerkerGebeurtenis.Indiensttreding(
      personeelsnummer: "M-1", naam: "Anna", functie: FunctieVerwijzing(catalogus: "x", functie: "y"),
      onderdeel: "Team", leidinggevende: "M-1", per: per)
    let kader = Kader(vandaag: per, regelingen: Regelingen(), catalogi: Catalogi(), register: Register())
    let geweigerd = #expect(throws: Geweigerd.self) {
      try Dossier(sleutel: "d").decide(.neemInDienst(begin), kader)
    }
    #expect(geweigerd?.codes.contains(.eigenLeidinggevende) == true)
  }
}
