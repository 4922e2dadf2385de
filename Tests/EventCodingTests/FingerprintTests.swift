import EventCoding
import Gesprekscyclus
import Kalender
import Testing
import Wire

/// The same text has the same print; another text has another.
struct FingerprintTests {
  private static let tijd = Tijdstip(milliseconden: 1_770_000_000_000)

  private static func dossier(_ gebeurtenissen: [DossierGebeurtenis], vanaf nr: Int = 1) -> Dossier {
    var dossier = Dossier(sleutel: "d")
    for (index, gebeurtenis) in gebeurtenissen.enumerated() {
      let hash = String(repeating: "0", count: 10) + String(nr + index)
      dossier.evolve(
        gebeurtenis,
        Herkomst(nr: nr + index, hashbegin: String(hash.suffix(12)), tijd: tijd, actor: "a", opdracht: "o\(index)"))
    }
    return dossier
  }

  private static func gehouden(_ verslag: String, _ gesprek: GesprekKenmerk = "G-2026-1") throws -> DossierGebeurtenis {
    .gesprek(
      .gehouden(
        .init(
          gesprek: gesprek, soort: .voortgang, cyclus: 2026, datum: try #require(Datum(iso: "2026-06-01")),
          verslag: verslag)))
  }

  private static func aangevuld(_ tekst: String) -> DossierGebeurtenis {
    .procedure(.aangevuld(.init(gesprek: "G-2026-1", deel: .medewerker, tekst: tekst)))
  }

  private static func afdruk(_ gebeurtenissen: [DossierGebeurtenis], vanaf nr: Int = 1) -> Vingerafdruk {
    .van("G-2026-1", in: dossier(gebeurtenissen, vanaf: nr))
  }

  @Test("the text decides, not the numbers, the procedure, or other conversations")
  func unchanged() throws {
    let tekst = [try Self.gehouden("Goed gesprek."), Self.aangevuld("Nog iets.")]
    let datum = try #require(Datum(iso: "2026-06-02"))
    let print = Self.afdruk(tekst)
    #expect(print.tekst.count == 64 && print.kort.count == 12)
    #expect(Self.afdruk(tekst, vanaf: 40) == print)
    let meer: [DossierGebeurtenis] = [
      .procedure(.aangeboden(.init(gesprek: "G-2026-1", datum: datum, tekst: print))),
      .procedure(.reactie(.init(gesprek: "G-2026-1", datum: datum, tekst: "Eens."))),
      try Self.gehouden("Een ander gesprek.", "G-2026-2"),
    ]
    #expect(Self.afdruk(tekst + meer) == print)
  }

  @Test("every change of the text is another print; a correction back gives the first again")
  func changed() throws {
    let begin = [try Self.gehouden("Goed gesprek.")]
    let over = try #require(Self.dossier(begin).feiten.first?.herkomst.basis)
    let anders = DossierGebeurtenis.correctie(
      .gecorrigeerd(.init(over: over, reden: "Typefout.", lezing: try Self.gehouden("Goed gesprek!"))))
    let terug = DossierGebeurtenis.correctie(
      .gecorrigeerd(.init(over: over, reden: "Toch niet.", lezing: try Self.gehouden("Goed gesprek."))))
    let weg = DossierGebeurtenis.correctie(.ingetrokken(.init(over: over, reden: "Nooit gehouden.")))
    let alle = [begin, begin + [Self.aangevuld("Nog iets.")], begin + [anders], begin + [weg]].map { Self.afdruk($0) }
    #expect(Set(alle).count == alle.count)
    #expect(Self.afdruk(begin + [anders, terug]) == alle[0])
    #expect(Self.afdruk([try Self.gehouden("Goed gesprek!")]) == alle[2])
  }

  @Test("it can be made with a JSON line and a SHA-256 alone")
  func byHand() {
    let regel =
      #"{"soort":"verslag.aangevuld","v":1,"data":{"gesprek":"G-2026-1","deel":"medewerker","tekst":"Nog iets."}}"#
      + "\n"
    #expect(Self.afdruk([Self.aangevuld("Nog iets.")]).tekst == SHA256.hash(Array(regel.utf8)).hex)
  }
}
