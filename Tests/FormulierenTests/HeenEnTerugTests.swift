import Gesprekscyclus
import Kalender
import Testing
import Toevalsbron

@testable import Formulieren

/// What is written in a form is what is read from it.
@Suite struct HeenEnTerugTests {
  static let soorten: [Gesprekssoort] = [.planning, .voortgang, .beoordeling, .overig("startgesprek")]
  static let regelingen = [
    Proef.regeling(), Proef.regeling(competenties: .schaal("plus"), weging: .geen),
    Proef.regeling(competenties: .geen),
  ]

  @Test(arguments: soorten, 0..<3)
  func writingAndReadingGivesTheSame(soort: Gesprekssoort, welke: Int) {
    let kader = Proef.kader(Self.regelingen[welke])
    let dossier = Proef.dossier()
    for zaad in UInt64(1)...40 {
      var toeval = RandomSource(zaad: zaad)
      let vastlegging = toeval.vastlegging(soort, kader)
      let tekst = Formulier.vul(vastlegging, dossier: dossier, cyclus: Proef.cyclus(kader), kader: kader)
      let uitkomst = Proef.uitkomst(tekst, dossier: dossier, kader: kader)
      let fouten = uitkomst.bevindingen.map { $0.weergave(bestandsnaam: "zaad \(zaad)") }
      #expect(fouten.isEmpty, "\(fouten.joined(separator: "\n"))")
      #expect(uitkomst.vastlegging == vastlegging, "zaad \(zaad)")
      guard let gelezen = uitkomst.vastlegging, gelezen == vastlegging else { continue }
      #expect(
        Formulier.vul(gelezen, dossier: dossier, cyclus: Proef.cyclus(kader), kader: kader) == tekst, "zaad \(zaad)")
    }
  }

  @Test(arguments: soorten)
  func anUntouchedFormSaysThatTheDayIsMissing(soort: Gesprekssoort) {
    let uitkomst = Proef.uitkomst(Proef.leeg(soort))
    #expect(uitkomst.bevindingen.map(\.code) == [.leeg])
    #expect(uitkomst.bevindingen.first?.melding == "'Gespreksdatum:' is leeg.")
    #expect(uitkomst.vastlegging == nil)
  }

  @Test(arguments: soorten)
  func aFormWithOnlyTheDayAsksNothingElse(soort: Gesprekssoort) {
    let tekst = Proef.leeg(soort).met("Gespreksdatum:", "Gespreksdatum: 12 november 2026")
    let uitkomst = Proef.uitkomst(tekst)
    var verwacht = Vastlegging(
      gesprek: Proef.gesprek(soort), soort: soort, cyclus: 2026, datum: Proef.dag("2026-11-12"))
    verwacht.basis = Basis("17-286b4a0eaca2")
    verwacht.deelnemers = [.init(deel: .leidinggevende, wie: "M-0003")]
    if soort == .beoordeling { verwacht.tijdvak = Tijdvak(van: Proef.dag("2026-01-01"), tot: Proef.dag("2026-12-31")) }
    #expect(uitkomst.bevindingen.isEmpty)
    #expect(uitkomst.vastlegging == verwacht)
  }
}
