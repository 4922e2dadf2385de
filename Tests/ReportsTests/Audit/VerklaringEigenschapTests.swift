import Gesprekscyclus
import Kalender
import Projections
import Testing
import Wire

@testable import Reports

/// Every value that a dossier shows is explained by records that are enough, and of which none can be missed.
@Suite("Elke waarde verklaard")
struct VerklaringEigenschapTests {
  static let nummers = Proefgemeente.boek.boek.opNummer.compactMap { $0.medewerker?.personeelsnummer }

  @Test("Every path of everyone in the municipality", arguments: nummers)
  func elkPad(_ nummer: Personeelsnummer) throws {
    try keur(nummer, Proefgemeente.boek.bron())
  }

  @Test("Every path of people in a log drawn by lot, on a day in the past", arguments: [21, 22, 23] as [UInt64])
  func lot(_ zaad: UInt64) throws {
    let log = Lotlogboek(zaad: zaad, opdrachten: 35)
    let bron = log.bron(bekend: log.feiten.count - 10, geldig: log.laatsteDag.adding(dagen: -60))
    try keur(log.nummers[Int(zaad % 5)], bron)
  }

  private func keur(_ nummer: Personeelsnummer, _ bron: Rapportbron) throws {
    let rapport = try #require(Dossierrapport.maak(nummer, uit: bron))
    let jaar = rapport.cyclus?.jaar
    let boom = Waardeboom(rapport.json())
    #expect(Set(boom.paden).count == boom.paden.count, "two values of \(nummer) share a path")
    let mensen = bron.boek.dossiers.keys.flatMap { bron.boek.feiten(van: $0) }
    let alle = (bron.boek.gedeeldeFeiten + bron.boek.toegangsfeiten + mensen)
      .sorted { $0.herkomst.nr < $1.herkomst.nr }
    /// The number that stands beside a value of a step: of the record that it was taken in.
    func record(naast pad: Waardepad) -> Waardepad? {
      pad.delen.contains("procedure") ? Waardepad(pad.delen.dropLast() + ["nr"]) : nil
    }
    /// The value when only these records had been made, the slow way; with the number of a step's record, and of a norm with the
    /// rating whose record fixed it.
    func waarde(_ nummers: [Int], _ pad: Waardepad) -> [JSONNode?] {
      let deel = Rapportbron(
        boek: Lotlogboek.boek(alle.filter { nummers.contains($0.herkomst.nr) }), organisatie: bron.organisatie,
        opslag: bron.opslag, peildatum: bron.peildatum)
      return waarde(Dossierrapport.maak(nummer, cyclus: jaar, uit: deel).map { Waardeboom($0.json()) }, pad)
    }
    func waarde(_ boom: Waardeboom?, _ pad: Waardepad) -> [JSONNode?] {
      let isNorm = pad.delen.contains("competenties") && ["norm", "normnaam"].contains(pad.laatste)
      return [boom?[pad], record(naast: pad).flatMap { boom?[$0] }]
        + (isNorm ? [boom?[Waardepad(pad.delen.dropLast() + ["oordeel"])]] : [])
    }
    for pad in boom.paden {
      let verklaring = try #require(Verklaring.maak(nummer, pad, uit: bron), "\(nummer) \(pad)")
      #expect(verklaring.waarde == boom[pad], "\(nummer) \(pad)")
      let dragend = verklaring.dragend.map(\.herkomst.nr)
      #expect(!dragend.isEmpty && dragend == dragend.sorted(), "\(nummer) \(pad)")
      #expect(waarde(dragend, pad) == waarde(boom, pad), "the records of \(nummer) \(pad) are not enough: \(dragend)")
      for nr in dragend {
        let zonder = waarde(dragend.filter { $0 != nr }, pad)
        #expect(zonder != waarde(boom, pad), "\(nummer) \(pad) does not need nr \(nr)")
      }
      if let nr = record(naast: pad).flatMap({ boom[$0]?.integer }) {
        #expect(dragend.contains(nr), "\(nummer) \(pad)")
      }
      #expect(verklaring.verloop.last?.waarde == boom[pad], "\(nummer) \(pad)")
      #expect(verklaring.dragend.allSatisfy { !$0.zin.isEmpty && $0.zin.hasSuffix(".") }, "\(nummer) \(pad)")
    }
  }

  @Test("Every object of the document carries its path, and its path and a key lead to the value", arguments: nummers)
  func paden(_ nummer: Personeelsnummer) throws {
    let bron = Proefgemeente.boek.bron()
    let document = try #require(Dossierrapport.maak(nummer, uit: bron)).json()
    let boom = Waardeboom(document)
    for lid in document.object ?? [] where !Rapportkop.sleutels.contains(lid.key) { keurPaden(lid.value, boom) }
  }

  @Test("The same for the figures of a year")
  func jaarpaden() throws {
    let document = try #require(Jaaroverzicht.maak(Proefgemeente.boek.bron(), jaar: 2026)).json()
    let boom = Waardeboom(document)
    #expect(Set(boom.paden).count == boom.paden.count)
    for lid in document.object ?? [] where !Rapportkop.sleutels.contains(lid.key) { keurPaden(lid.value, boom) }
  }

  private func keurPaden(_ knoop: JSONNode, _ boom: Waardeboom) {
    for item in knoop.array ?? [] { keurPaden(item, boom) }
    guard let leden = knoop.object else { return }
    guard let pad = knoop["pad"]?.string else {
      Issue.record("an object has no path")
      return
    }
    for lid in leden where lid.key != "pad" {
      if lid.value.object != nil || lid.value.array != nil {
        keurPaden(lid.value, boom)
      } else {
        #expect(boom[Waardepad(tekst: pad + "." + lid.key)] == lid.value, "\(pad).\(lid.key)")
      }
    }
  }
}
