import Gesprekscyclus
import Kalender
import Projections
import Testing
import Wire

@testable import Reports

/// Figures of the year: who counts adds up to the figure, and what is hidden stays hidden.
@Suite("Jaarcijfers verklaard")
struct VerklaringJaarTests {
  /// Keys of counts; all other whole numbers are no figure about people.
  static let tellingen: Set<String> = [
    "verwacht", "gehouden", "opTijd", "laatVastgelegd", "nietGehouden", "totaal", "aantal", "personen", "gemaakt",
    "bijgesteld", "ingetrokken", "gerealiseerd", "beoordeeld", "onderNorm", "opNorm", "bovenNorm", "saldo",
    "beoordelingen", "vastgesteld", "mensen",
  ]

  @Test("Who counts adds up to the figure", arguments: [2025, 2026])
  func telOp(_ jaar: Int) throws {
    let bron = Proefgemeente.boek.bron()
    let overzicht = try #require(Jaaroverzicht.maak(bron, jaar: jaar))
    let boom = Waardeboom(overzicht.json())
    var gekeurd = 0
    let uitleg = overzicht.uitlegboom
    func geteld(_ pad: Waardepad) -> Waardepad { uitleg.telpad(pad)?.pad ?? pad }
    for pad in boom.paden {
      guard let waarde = boom[pad]?.integer else { continue }
      let verklaring = try #require(Verklaring.maak(jaar: jaar, pad, uit: bron))
      if Self.tellingen.contains(pad.laatste) {
        #expect(verklaring.bijdragen.reduce(0) { $0 + $1.waarde } == waarde, "\(pad)")
        #expect(verklaring.bijdragen.allSatisfy { $0.records?.isEmpty == false }, "\(pad)")
        gekeurd += 1
      } else if pad.laatste.hasSuffix("andeelHonderdsten") {
        #expect(verklaring.bijdragen.reduce(0) { $0 + $1.waarde } == boom[geteld(pad)]?.integer, "\(pad)")
        #expect(boom[geteld(pad)] == nil || waarde == 0 || !verklaring.berekening.isEmpty, "\(pad)")
      } else {
        #expect(verklaring.bijdragen.isEmpty, "\(pad) counts nobody")
      }
    }
    #expect(gekeurd > 20)
  }

  @Test("A hidden figure can't be asked about", arguments: [3, 5, 8])
  func verborgen(_ kleinsteGroep: Int) throws {
    let bron = Proefstad.boek(kleinsteGroep: kleinsteGroep).bron()
    let document = try #require(Jaaroverzicht.maak(bron, jaar: 2026)).json()
    var verborgen = 0
    func loop(_ knoop: JSONNode) throws {
      for item in knoop.array ?? [] { try loop(item) }
      for lid in knoop.object ?? [] { try loop(lid.value) }
      guard knoop["onderdrukt"] != nil, let pad = knoop["pad"]?.string else { return }
      verborgen += 1
      for sleutel in Self.tellingen {
        #expect(Verklaring.maak(jaar: 2026, Waardepad(tekst: "\(pad).\(sleutel)"), uit: bron) == nil, "\(pad)")
      }
      for label in ["matig", "goed"] {
        let weg = Waardepad(tekst: "\(pad).oordelen.\(label).aantal")
        #expect(Verklaring.maak(jaar: 2026, weg, uit: bron) == nil, "\(weg)")
      }
      let zelf = try #require(Verklaring.maak(jaar: 2026, Waardepad(tekst: "\(pad).onderdrukt"), uit: bron))
      #expect(zelf.bijdragen.isEmpty)
      #expect(zelf.grondslag.contains { $0.contains("minder dan \(kleinsteGroep)") }, "\(zelf.grondslag)")
    }
    try loop(document)
    #expect(verborgen > 0)
  }
}
