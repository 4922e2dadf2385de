import Gesprekscyclus
import Kalender
import Testing

@testable import Formulieren

/// A form that is filled in well goes through the rules; what they refuse is shown at its line.
@Suite struct BesluitTests {
  private func besluit(_ tekst: String, _ dossier: Dossier = Proef.dossier()) throws -> Besluit<DossierGebeurtenis> {
    let uitkomst = Proef.uitkomst(tekst, dossier: dossier)
    #expect(uitkomst.bevindingen.isEmpty)
    return try dossier.decide(.legVast(try #require(uitkomst.vastlegging)), Proef.kader())
  }

  @Test func theExampleIsRecorded() throws {
    let feiten = try besluit(VoorbeeldTests.voorbeeld.met("01-01-2026", "2026-01-01")).gebeurtenissen
    #expect(feiten.count == 4)
  }

  @Test func theRestOfAHeldAppraisalIsRecordedWithItsOwnForm() throws {
    var dossier = Proef.dossier()
    for (index, feit) in try besluit(VoorbeeldTests.voorbeeld).gebeurtenissen.enumerated() {
      dossier.evolve(feit, Proef.herkomst(18 + index))
    }
    let tekst = Proef.leeg(.beoordeling, dossier: dossier)
    #expect(!tekst.contains("== Afspraak RA-1") && !tekst.contains("Verslag") && !tekst.contains("Eindoordeel"))
    let gevuld = tekst.met("Oordeel:", "Oordeel: uitstekend").met("Niveau:", "Niveau: B")
    #expect(try besluit(gevuld, dossier).gebeurtenissen.count == 2)
  }

  @Test func aRuleThatRefusesPointsAtTheLine() throws {
    let tekst = VoorbeeldTests.voorbeeld.met("Oordeel:          goed", "Oordeel:          matig")
      .met("Het kader is op 20 november vastgesteld.\n\nOok de tweede alinea hoort bij de toelichting.", "Jammer.")
    let uitkomst = Proef.uitkomst(tekst)
    let vastlegging = try #require(uitkomst.vastlegging)
    let geweigerd = #expect(throws: Geweigerd.self) {
      try Proef.dossier().decide(.legVast(vastlegging), Proef.kader())
    }
    let weigering = try #require(geweigerd?.weigeringen.first)
    #expect(weigering.code == .motiveringOntbreekt)
    #expect(uitkomst.weergave(van: weigering, bestandsnaam: "bg.txt").hasPrefix("bg.txt:11:19: fout R052: "))
  }
}
