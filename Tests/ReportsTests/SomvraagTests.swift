import Gesprekscyclus
import Projections
import Testing
import Weergave
import Wire

@testable import Reports

/// A question about everybody asked of one dossier after the other, each in a book of its own, against one whole book.
@Suite("Everybody is a sum")
struct SomvraagTests {
  /// The answer from parts in another order, each made where nobody else is known.
  private func verspreid<Vraag: Somvraag>(_ vraag: Vraag, _ bron: Rapportbron) throws -> Vraag.Antwoord {
    try Verspreid(bronnen: [bron]).antwoord(vraag)
  }

  private func vergelijk<Vraag: Somvraag>(_ vraag: Vraag, _ bron: Rapportbron) throws
  where Vraag.Antwoord: Rapport {
    let (heel, som) = (vraag.antwoord(uit: bron), try verspreid(vraag, bron))
    #expect(som.tekst(Opmaak()) == heel.tekst(Opmaak()), "\(Vraag.self)")
    #expect(som.json() == heel.json(), "\(Vraag.self)")
    #expect(heel.tekst(Opmaak()).split(separator: "\n").count > 6, "\(Vraag.self) is about somebody")
  }

  private static let bronnen = [
    Proefgemeente.boek.bron(), Proefgemeente.boek.bron(op: "2027-03-01"), Proefstad.boek().bron(op: "2027-03-01"),
  ]

  @Test("lists of people, conversations and agreements", arguments: bronnen.indices)
  func lijsten(_ plek: Int) throws {
    let bron = Self.bronnen[plek]
    try vergelijk(Medewerkerlijst.Vraag(wie: .iedereen), bron)
    try vergelijk(Gesprekslijst.Filter(), bron)
    if plek < 2 { try vergelijk(Afsprakenlijst.Filter(metIngetrokken: true), bron) }
  }

  @Test("the backlog of a cycle", arguments: bronnen.indices)
  func achterstand(_ plek: Int) throws {
    let bron = Self.bronnen[plek]
    let cyclus = try #require(bron.boek.regelingen.cyclus(2026))
    try vergelijk(Achterstand.Vraag([cyclus], Personeelsfilter()), bron)
  }

  @Test("the exceptions of everybody", arguments: bronnen.indices)
  func bevindingen(_ plek: Int) throws {
    try vergelijk(Bevindingen.Vraag(jaar: 2026), Self.bronnen[plek])
    try vergelijk(Bevindingen.Vraag(), Self.bronnen[plek])
  }

  @Test("the year report, its explanation, and what status counts", arguments: bronnen.indices)
  func jaar(_ plek: Int) throws {
    let bron = Self.bronnen[plek]
    let vraag = Jaaroverzicht.Vraag(jaar: 2026)
    #expect(try verspreid(vraag, bron) == vraag.antwoord(uit: bron))
    let cycli = Personeelsvraag(bron.openCycli)
    #expect(try verspreid(cycli, bron).dossiers == cycli.antwoord(uit: bron).dossiers)
    #expect(try verspreid(cycli, bron).cycli == cycli.antwoord(uit: bron).cycli)
  }

  @Test("the comparison of a unit: who worked there at either moment, whatever the order of the parts")
  func onderdeel() throws {
    let (van, naar) = (Proefgemeente.boek.bron(op: "2026-06-25"), Proefgemeente.boek.bron(op: "2026-12-10"))
    for naam in ["Ruimte", "Bedrijfsvoering"] {
      let vraag = Verschil.Onderdeelvraag(naam)
      let mensen = Set([van, naar].flatMap { bron in bron.boek.opNummer.compactMap { vraag.persoon($0, in: bron) } })
      let som = try #require(
        vraag.som(mensen.sorted(by: >).map { vraag.deel($0, van: van, naar: naar) }, van: van, naar: naar))
      #expect(som == Verschil.maak(.onderdeel(naam), van: van, naar: naar))
      #expect(Set(som.wijzigingen.compactMap(\.persoon?.nummer)).isSubset(of: mensen) && mensen.contains("M-0119"))
      #expect(
        som.wijzigingen.map { $0.persoon?.nummer.tekst ?? "" }
          == som.wijzigingen.map { $0.persoon?.nummer.tekst ?? "" }.sorted())
    }
    #expect(Verschil.maak(.onderdeel("Nergens"), van: van, naar: naar) == nil)
  }

  @Test("the explanation of a figure names its people by number, and says what it counts")
  func verklaring() throws {
    let bron = Self.bronnen[1]
    let pad = try #require(Verklaring.paden(jaar: 2026, uit: bron).first { $0.laatste == "gehouden" })
    let aandeel = Waardepad(pad.delen.dropLast() + ["gehoudenAandeelHonderdsten"])
    for pad in [pad, aandeel] {
      let uitleg = try #require(Verklaring.maak(jaar: 2026, pad, uit: bron))
      #expect(uitleg.grondslag.first == "Gehouden: met wie het gesprek is gehouden.")
    }
  }

  @Test("the explanation of every value of the year, one person after the other")
  func verklaringen() throws {
    for bron in Self.bronnen {
      for pad in Verklaring.paden(jaar: 2026, uit: bron) {
        guard case .verklaring(let som)? = try Verklaring.maak(jaar: 2026, pad, uit: Verspreid(bronnen: [bron])) else {
          Issue.record("\(pad)")
          continue
        }
        #expect(som == Verklaring.maak(jaar: 2026, pad, uit: bron), "\(pad)")
      }
    }
  }

  @Test("the comparison of a year at two moments, on one day or on two, one person after the other")
  func jaarverschil() throws {
    let dagen = ["2025-12-01", "2026-04-20", "2026-06-25", "2026-12-10", "2027-02-01"]
    for (van, naar) in zip(dagen, dagen.dropFirst() + ["2026-01-15"]) {
      for bronnen in [[van, naar], [naar, van]].map({ $0.map { Proefgemeente.boek.bron(op: $0) } }) {
        let som = try Verschil.maak(jaar: 2026, uit: Verspreid(bronnen: bronnen))
        #expect(som == Verschil.maak(.jaar(2026), van: bronnen[0], naar: bronnen[1]), "\(van) \(naar)")
      }
    }
  }

  @Test("of many dossiers that changed, whoever moved a figure is named or counted, and nobody is both")
  func jaarverschilVanVelen() throws {
    let bronnen = ["2026-01-15", "2026-12-10"].map { Proefgemeente.boek.bron(op: $0) }
    let dossiers = bronnen[1].boek.dossiers
    func mensen(_ wijziging: Verschil.Wijziging) -> Set<DossierSleutel> {
      Set(wijziging.records.compactMap { record in dossiers.first { $0.value.feit(nr: record.nr) != nil }?.key })
    }
    let alle = try #require(try Verschil.maak(jaar: 2026, uit: Verspreid(bronnen: bronnen)))
    #expect(alle.wijzigingen.allSatisfy { $0.andere == 0 })
    var geteld = 0
    for grens in [0, 2, 4] {
      let enkele = try #require(
        try Verschil.maak(jaar: 2026, uit: Verspreid(bronnen: bronnen), alleRecordsVan: grens, perCijfer: 1))
      #expect(enkele.wijzigingen.map(\.pad) == alle.wijzigingen.map(\.pad))
      for (een, heel) in zip(enkele.wijzigingen, alle.wijzigingen) {
        #expect(mensen(een).count + een.andere == mensen(heel).count, "\(grens): \(een.pad)")
        if mensen(een).count > 1 { geteld += 1 }
      }
    }
    #expect(geteld > 0, "for one figure more people are looked up than are named for it")
  }

  @Test("a figure that others moved, of whom no record was looked up, names them and not the time")
  func alleenAnderen() {
    let bron = Self.bronnen[0]
    for (andere, tekst) in [(0, "door het verstrijken van de tijd"), (1, "van 1 medewerker"), (7, "van 7 medewerkers")]
    {
      let wijziging = Verschil.Wijziging(
        persoon: nil, pad: Waardepad(["gesprekken", "gehouden"]), van: JSONNode(1), naar: JSONNode(2), records: [],
        andere: andere, woord: nil)
      let blad = Verschil(.jaar(2026), [wijziging], bron, bron).tekst(Opmaak())
      #expect(blad.contains(tekst), "\(blad)")
      #expect(blad.contains("verstrijken") == (andere == 0), "\(blad)")
    }
  }
}
