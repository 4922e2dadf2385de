import Gesprekscyclus
import Kalender
import Projections
import Testing
import Weergave
import Wire

@testable import Reports

/// Lists and reports take a unit with all below it, by the tree of the day that is asked for.
@Suite("Een onderdeel met alles wat eronder valt")
struct OnderdeeltakTests {
  /// Bedrijfsvoering lies under Directie, and Publiekszaken does from 1 July on.
  private static let boom: Proefboek = {
    var boek = Proefgemeente.boek
    boek.onderdeel("Directie")
    boek.onderdeel("bedrijfs Voering", onder: "directie")
    boek.onderdeel("PUBLIEKSZAKEN")
    boek.onderdeel("Publiekszaken", onder: "Directie", per: "2026-07-01", op: "2026-03-02")
    // Ruimte has something in every table that units have.
    boek.leg("M-0302", op: "2026-03-02", .afspraak("RA-1", "Beter meten"))
    return boek
  }()

  private static func mensen(_ onderdeel: String, op dag: String = "2026-11-21") -> [String] {
    Medewerkerlijst.maak(Personeelsfilter(onderdeel: onderdeel), wie: .iedereen, uit: boom.bron(op: dag)).regels
      .map(\.wie.weergave.tekst)
  }

  @Test("whoever works below it is in it, on the day of the report")
  func takken() {
    #expect(Self.mensen("directie") == (Self.mensen("Bedrijfsvoering") + Self.mensen("publiekszaken")).sorted())
    #expect(Self.mensen("directie", op: "2026-06-30") == Self.mensen("Bedrijfsvoering", op: "2026-06-30"))
    #expect(Self.mensen("Ruimte").count == 4)
  }

  @Test("every list asks the same")
  func lijsten() throws {
    let bron = Self.boom.bron()
    let tak = Personeelsfilter(onderdeel: "Directie")
    #expect(
      Gesprekslijst.maak(.init(personeel: tak), uit: bron).regels.count
        == Gesprekslijst.maak(.init(personeel: Personeelsfilter(onderdeel: "Bedrijfsvoering")), uit: bron).regels.count
        + Gesprekslijst.maak(.init(personeel: Personeelsfilter(onderdeel: "Publiekszaken")), uit: bron).regels.count)
    #expect(!Afsprakenlijst.maak(.init(personeel: tak), uit: bron).groepen.isEmpty)
    let achterstand = try #require(Achterstand.maak(bron, jaar: 2026, onderdeel: "Directie"))
    let delen = try ["Bedrijfsvoering", "Publiekszaken"].map {
      try #require(Achterstand.maak(bron, jaar: 2026, onderdeel: $0))
    }
    #expect(achterstand.aantal == delen.reduce(0) { $0 + $1.aantal } && achterstand.aantal > 0)
    #expect(Historierapport.maak(.init(personeel: tak), uit: bron).aantalFeiten > 20)
    let verschil = Verschil.maak(.onderdeel("Directie"), van: Self.boom.bron(op: "2026-01-01"), naar: bron)
    let nummers = Set((verschil?.wijzigingen ?? []).compactMap { $0.persoon?.nummer })
    #expect(nummers.contains("M-0201"))
  }

  @Test("the name of the tree is shown, else the first by letter")
  func namen() throws {
    let lijst = Medewerkerlijst.maak(Personeelsfilter(onderdeel: "Bedrijfsvoering"), uit: Self.boom.bron())
    #expect(Set(lijst.regels.compactMap(\.onderdeel)) == ["bedrijfs Voering"])
    var boek = Proefgemeente.boek
    boek.leg(
      "M-0999", op: "2026-01-05",
      .inDienst("M-0999", "Bo Klein", "medewerker-ii", bij: "ruimte", onder: "M-0103", per: "2026-01-05"))
    let ruimte = Medewerkerlijst.maak(Personeelsfilter(onderdeel: "RUIMTE"), uit: boek.bron())
    #expect(ruimte.regels.count == 5 && Set(ruimte.regels.compactMap(\.onderdeel)) == ["Ruimte"])
    let overzicht = try #require(Jaaroverzicht.maak(boek.bron(), jaar: 2026))
    #expect(overzicht.kent("ruimte"))
    let namen = overzicht.tabellen.flatMap(\.regels).map(\.groep.naam)
    #expect(namen.contains("Ruimte") && !namen.contains("ruimte"))
  }

  @Test("a figure of a unit with two spellings names everybody who counts")
  func verklaard() throws {
    var boek = Proefboek(regeling: Proefregeling.gemeente.metKleinsteGroep(1), jaren: [2026])
    for (nummer, onderdeel) in [("A", "ruimte"), ("B", "Ruimte "), ("C", "Ruimte")] {
      boek.leg(
        nummer, op: "2026-01-02",
        .inDienst(Personeelsnummer(nummer), nummer, "medewerker-ii", bij: onderdeel, onder: nil, per: "2020-01-01"))
    }
    let bron = boek.bron(op: "2026-12-01")
    for spelling in ["Ruimte", "ruimte"] {
      let pad = Waardepad(["gesprekken", "planning", "groepen", "onderdeel:\(spelling)", "verwacht"])
      let verklaring = Verklaring.maak(jaar: 2026, pad, uit: bron)
      #expect(verklaring?.bijdragen.count == (spelling == "Ruimte" ? 3 : nil), "\(spelling)")
    }
    // Whoever works below counts above as well, and is named there.
    var metBoom = boek
    metBoom.onderdeel("Stad")
    metBoom.onderdeel("Ruimte", onder: "stad")
    let boven = Waardepad(["gesprekken", "planning", "groepen", "onderdeel:Stad", "verwacht"])
    let verklaring = Verklaring.maak(jaar: 2026, boven, uit: metBoom.bron(op: "2026-12-01"))
    #expect(verklaring?.bijdragen.count == 3)
    // The records that a changed figure rests on are found too.
    boek.leg("B", op: "2026-02-10", .gehouden("G-1", .planning, op: "2026-02-09"))
    let wijzigingen = Verschil.maak(.jaar(2026), van: bron, naar: boek.bron(op: "2026-12-01"))?.wijzigingen ?? []
    let gehouden = wijzigingen.first { $0.pad.delen.contains("onderdeel:Ruimte") && $0.pad.laatste == "gehouden" }
    #expect(gehouden?.records.isEmpty == false)
  }

  @Test("the year rolls up along the tree, and explains its sums")
  func jaar() throws {
    let bron = Self.boom.bron()
    let overzicht = try #require(Jaaroverzicht.maak(bron, jaar: 2026))
    let planning = try #require(overzicht.stadia.first)
    #expect(
      planning.regels.map(\.groep.naam) == ["Allen", "Directie", "Publiekszaken", "bedrijfs Voering", "Ruimte"])
    let json = overzicht.json()["gesprekken"]?.array?.first?["groepen"]?.array ?? []
    #expect(json.map { $0["onder"]?.string } == [nil, nil, "Directie", "Directie", nil])
    #expect(overzicht.tekst(Opmaak()).contains("\n    bedrijfs Voering"))
    // In June Publiekszaken stood at the top.
    let juni = try #require(Jaaroverzicht.maak(Self.boom.bron(op: "2026-06-30"), jaar: 2026)?.stadia.first)
    #expect(juni.regels.map(\.groep.naam) == ["Allen", "Directie", "bedrijfs Voering", "PUBLIEKSZAKEN", "Ruimte"])
  }

  @Test("a unit moved by a record changes the figures of both sides by that record")
  func verhuisd() {
    let voor = Self.boom.bron()
    var boek = Self.boom
    boek.onderdeel("Publiekszaken", onder: "Ruimte", per: "2026-08-01", op: "2026-11-20")
    let wijzigingen = Verschil.maak(.jaar(2026), van: voor, naar: boek.bron())?.wijzigingen ?? []
    #expect(!wijzigingen.isEmpty)
    #expect(wijzigingen.allSatisfy { !$0.records.isEmpty })
  }

  @Test("a cut shows the lines of the whole report as they stand there, and comes out of the log again")
  func uitsnede() throws {
    let bron = Self.boom.bron()
    let heel = try #require(Jaaroverzicht.maak(bron, jaar: 2026))
    let deel = heel.uitsnede("directie")
    #expect(deel.uitsnede == "Directie")
    let regels = deel.tabellen.flatMap(\.regels).filter { $0.cel != .leeg }
    #expect(Set(regels.map(\.groep.naam)) == ["Directie", "Publiekszaken", "bedrijfs Voering"])
    for (heel, deel) in zip(heel.stadia, deel.stadia) {
      for regel in deel.regels { #expect(heel.regels.contains(regel)) }
    }
    #expect(deel.resultaten.regels.isEmpty && deel.vaststelling == .leeg)
    let csv = CSVWriter.write(header: deel.csvKop, rows: deel.csv(), dialect: .excelNL)
    for bytes in [Array(deel.tekst(Opmaak()).utf8), deel.json().prettyBytes(), csv] {
      let eerder = try #require(Eerderverslag(bytes))
      #expect(eerder.uitsnede == "Directie")
      #expect(try eerder.afwijkingen(uit: Boekbron([bron])) == [])
    }
    #expect(!heel.kent("Nergens") && heel.uitsnede("Nergens").stadia.allSatisfy(\.regels.isEmpty))
  }

  @Test("status counts a conversation in the unit of its window, and people where they work now")
  func status() throws {
    var boek = Proefboek(jaren: [2026])
    boek.onderdeel("Stad")
    boek.onderdeel("Wijk", onder: "Stad")
    for nummer in ["A", "B"] {
      boek.leg(
        nummer, op: "2026-01-02",
        .inDienst(Personeelsnummer(nummer), nummer, "medewerker-ii", bij: "Wijk", onder: nil, per: "2020-01-01"))
    }
    boek.leg("B", op: "2026-06-01", .plek("Haven", onder: nil, per: "2026-06-01"))
    let bron = boek.bron(op: "2026-12-20")
    func rapport(_ onderdeel: String) throws -> (verwacht: [Int], inDienst: Int) {
      let status = Statusrapport.maak(bron, onderdeel: onderdeel)
      let cyclus = try #require(Cyclusrapport.maak(bron, jaar: 2026, onderdeel: onderdeel))
      #expect(status.cycli.first?.stadia == cyclus.stand.stadia)
      return (cyclus.stand.stadia.map(\.verwacht), status.inDienst)
    }
    // The planning was in the first quarter, when both worked in Wijk.
    let (stad, haven) = (try rapport("stad"), try rapport("Haven"))
    #expect(stad.verwacht.first == 2 && stad.inDienst == 1)
    #expect(haven.verwacht.first == 0 && haven.inDienst == 1)
    #expect(zip(stad.verwacht, haven.verwacht).allSatisfy { $0 + $1 == 2 })
  }

  @Test("the whole branch of a manager, whatever circle the placements make")
  func heleTak() {
    let boek = Proefgemeente.boek.boek
    let dag: Datum = "2026-11-21"
    #expect(boek.tak(van: "M-0103", op: dag) == ["M-0119", "M-0301", "M-0302"])
    let alles = boek.tak(van: "M-0001", op: dag)
    #expect(alles.isSuperset(of: boek.tak(van: "M-0101", op: dag)) && alles.contains("M-0117"))
    let filter = Personeelsfilter(leidinggevende: "M-0001", tak: alles)
    let lijst = Medewerkerlijst.maak(filter, uit: Proefgemeente.boek.bron())
    #expect(lijst.regels.count == 11 && lijst.json()["filter"]?["heleTak"]?.bool == true)
    #expect(
      Medewerkerlijst.maak(Personeelsfilter(leidinggevende: "M-0001"), uit: Proefgemeente.boek.bron()).regels.count == 3
    )
    var kring = Proefgemeente.boek
    kring.leg("M-0001", op: "2026-02-02", .plek("Bedrijfsvoering", onder: "M-0117", per: "2026-02-01"))
    #expect(kring.boek.tak(van: "M-0101", op: dag).contains("M-0001"))
  }
}
