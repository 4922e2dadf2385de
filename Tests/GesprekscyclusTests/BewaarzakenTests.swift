import Gesprekscyclus
import Kalender
import Testing

@Suite("Zaken: what is kept and destroyed as a whole, and until when")
struct BewaarzakenTests {
  /// The municipal list of 2020: five years after the process ended.
  static let gemeentelijst: [Regeling.Bewaarregel] =
    ["planning", "voortgang", "beoordeling", "afspraken", "verbetertraject"].map {
      .init(soort: $0, jaren: 5, vanaf: .afhandeling, grond: "Selectielijst 2020", categorie: "4.1.13")
    }
  /// The Rijk's list of 2007: three years after the report; appraisals seven years after leaving was handled.
  static let rijkslijst: [Regeling.Bewaarregel] = [
    .init(soort: "planning", jaren: 3, vanaf: .verslag, grond: "BSD 2007", categorie: "12"),
    .init(soort: "voortgang", jaren: 3, vanaf: .verslag, grond: "BSD 2007", categorie: "12"),
    .init(soort: "beoordeling", jaren: 7, vanaf: .ontslag, grond: "BSD 2007", categorie: "13"),
  ]

  static func kader(_ regels: [Regeling.Bewaarregel], gesloten: Bool = true) -> Kader {
    var kader = Kader.voorbeeld(.gemeente.met(regels))
    if gesloten { kader.regelingen.evolve(.cyclusGesloten(jaar: 2026), .nr(9500, op: "2027-02-01")) }
    return kader
  }

  /// The zaken of a dossier by their name: `tot` with the last day, `open` or `altijd`.
  private func zaken(
    _ gebeurtenissen: [DossierGebeurtenis], _ regels: [Regeling.Bewaarregel], op dagtekst: String = "2040-01-01",
    gesloten: Bool = true
  ) -> [String: String] {
    let gegeven = Gegeven(gebeurtenissen, onder: Self.kader(regels, gesloten: gesloten))
    let zaken = gegeven.dossier.bewaarzaken(gegeven.kader.regelingen, op: dag(dagtekst))
    return Dictionary(
      uniqueKeysWithValues: zaken.map { zaak in
        let termijn =
          switch zaak.termijn {
          case .tot(let dag, _): dag.iso
          case .open: "open"
          case .blijvend: "altijd"
          }
        return (zaak.kenmerk ?? zaak.soort, termijn)
      })
  }

  @Test("municipal list 2020: five years after the last term of the handling; who is in service keeps the person")
  func gemeente() {
    // Handed over on 23 November 2026: the last day to object is 4 January 2027.
    let zaken = zaken(.uitgereikt, Self.gemeentelijst)
    #expect(zaken["G-2026-2"] == "2032-01-04")
    #expect(zaken["personalia"] == "open")
    // Agreements end with the cycle, and stay as long as the appraisal in which they are judged.
    #expect(zaken["afspraken"] == "2032-02-01")
  }

  @Test("the Rijk's list 2007: a report three years, an appraisal seven years after leaving, agreements with it")
  func rijk() {
    let inDienst = zaken(.uitgereikt, Self.rijkslijst)
    #expect(inDienst["G-2026-1"] == "2029-02-01" && inDienst["G-2026-2"] == "open")
    let weg = zaken(.uitgereikt + [.uitDienst("2028-06-30")], Self.rijkslijst)
    #expect(weg["G-2026-1"] == "2029-02-01" && weg["G-2026-2"] == "2035-06-30")
    #expect(weg["afspraken"] == "2035-06-30" && weg["personalia"] == "2035-06-30")
  }

  @Test("without rules the one term of the regeling holds for all, from leaving")
  func eneTermijn() {
    #expect(Set(zaken(.uitgereikt, []).values) == ["open"])
    #expect(Set(zaken(.uitgereikt + [.uitDienst("2028-06-30")], []).values) == ["2033-06-30"])
  }

  @Test("what is kept for ever is never due, nor what it rests on, nor the person")
  func altijd() {
    let regels = [
      Regeling.Bewaarregel(soort: "beoordeling", jaren: 0, vanaf: .cyclus, grond: "x", waardering: .bewaren)
    ]
    let zaken = zaken(.uitgereikt + [.uitDienst("2028-06-30")], regels)
    #expect(zaken["G-2026-2"] == "altijd" && zaken["afspraken"] == "altijd" && zaken["personalia"] == "altijd")
    #expect(zaken["G-2026-1"] == "2033-06-30")
  }

  @Test(
    "what is not over is open: not established, not handed over, a term or an objection that runs, a cycle that is not closed"
  )
  func open() {
    for (stap, voor): (String, [DossierGebeurtenis]) in [
      ("offered", .aangeboden), ("established", .vastgesteld),
      ("an objection", .uitgereikt + [.bedenking("G-2026-2", op: "2026-12-01")]),
      (
        "to be mended",
        .uitgereikt + [.bedenking("G-2026-2", op: "2026-12-01"), .afgehandeld("G-2026-2", op: "2027-01-10", .gegrond)]
      ),
    ] {
      #expect(zaken(voor, Self.gemeentelijst)["G-2026-2"] == "open", "\(stap)")
    }
    #expect(zaken(.uitgereikt, Self.gemeentelijst, op: "2027-01-04")["G-2026-2"] == "open")
    #expect(zaken(.uitgereikt, Self.gemeentelijst, op: "2027-01-05")["G-2026-2"] == "2032-01-04")
    #expect(zaken(.uitgereikt, Self.gemeentelijst, gesloten: false)["afspraken"] == "open")
    let gepland: [DossierGebeurtenis] = [.inDienst, .gepland("G-2026-1", .planning, op: "2026-02-01")]
    #expect(zaken(gepland, Self.gemeentelijst, gesloten: false)["G-2026-1"] == "open")
    #expect(zaken(gepland, Self.gemeentelijst)["G-2026-1"] == "2032-02-01")
  }

  @Test(
    "every record is of exactly one zaak, a correction of that of its fact; only the words of destruction are of none")
  func precies() {
    let feiten: [DossierGebeurtenis] =
      .uitgereikt + [
        .gecorrigeerd(3, .gemaakt("RA-1", 55, gesprek: "G-2026-1")), .ingetrokken(nr: 2),
        .bewaring(.aangehouden(.init(reden: "beroep"))), .bewaring(.hervat(.init(reden: "uitspraak"))),
        .vrijstelling(.init(grond: "verlof", cyclus: 2026, stadia: ["voortgang"])), .uitDienst("2028-06-30"),
      ]
    let gegeven = Gegeven(feiten, onder: Self.kader(Self.gemeentelijst))
    let zaken = gegeven.dossier.bewaarzaken(gegeven.kader.regelingen, op: dag("2040-01-01"))
    #expect(zaken.flatMap(\.records).sorted() == gegeven.dossier.feiten.map(\.herkomst.nr))
    #expect(zaken.count == 4)
    var dossier = gegeven.dossier
    for zaak in zaken where zaak.plek != .personalia {
      dossier.evolve(.bewaring(.vernietigd(zaak.vernietiging("v"))), .nr(100 + zaak.records[0], op: "2040-01-02"))
    }
    let rest = dossier.bewaarzaken(gegeven.kader.regelingen, op: dag("2040-01-03"))
    #expect(rest.map(\.plek) == [.personalia])
    #expect(dossier.gesprekken.isEmpty && dossier.afspraken.isEmpty && dossier.medewerker?.naam == "Noor Visser")
    #expect(dossier.vernietigd.isEmpty && dossier.weg.count == 3)
  }

  @Test("a destroyed zaak is gone, whether its payloads are or not, in whatever order; nothing else becomes unknown")
  func woord() throws {
    let gegeven = Gegeven(.uitgereikt, onder: Self.kader(Self.gemeentelijst))
    let zaak = try #require(
      gegeven.dossier.bewaarzaken(gegeven.kader.regelingen, op: dag("2040-01-01")).first { $0.kenmerk == "G-2026-2" })
    let woord = DossierGebeurtenis.bewaring(.vernietigd(zaak.vernietiging("v")))
    var metInhoud = gegeven.dossier
    metInhoud.evolve(woord, .nr(100, op: "2040-01-02"))
    var zonder = Dossier(sleutel: gegeven.dossier.sleutel)
    for feit in gegeven.dossier.feiten {
      if zaak.records.contains(feit.herkomst.nr) {
        zonder.evolve(Vernietigd(.alles, soort: "x", feit.herkomst))
      } else {
        zonder.evolve(feit.gebeurtenis, feit.herkomst)
      }
    }
    zonder.evolve(woord, .nr(100, op: "2040-01-02"))
    #expect(metInhoud == zonder)
    #expect(metInhoud.gesprek("G-2026-2") == nil && metInhoud.gesprek("G-2026-1") != nil)
    #expect(metInhoud.afspraken.count == 2 && metInhoud.medewerker?.naam == "Noor Visser")
    #expect(metInhoud.vernietiging(van: zaak.records[0])?.waarde.soort == "beoordeling")
    #expect(metInhoud.geldig(op: dag("2026-12-31")).gesprek("G-2026-2") == nil)
    // Its name is never given out again.
    let nieuw = Gegeven(dossier: metInhoud, kader: gegeven.kader)
      .als(.planGesprek(soort: .voortgang, cyclus: 2027, datum: dag("2027-06-01")), op: "2027-05-01")
    #expect(nieuw.gebeurtenissen.allSatisfy { $0.gesprek != "G-2026-2" })
  }

  @Test("a hold and its end: once each, with a reason; the dossier is held in between")
  func aanhouden() {
    let aan = DossierOpdracht.bewaring(.aangehouden(.init(reden: "beroep")))
    let verder = DossierOpdracht.bewaring(.hervat(.init(reden: "uitspraak")))
    let gegeven = Gegeven(.uitgereikt)
    gegeven.als(verder, op: "2026-12-01").danGeweigerd([.nietAangehouden])
    gegeven.als(.bewaring(.aangehouden(.init(reden: " "))), op: "2026-12-01").danGeweigerd([.leegVeld])
    let vast = gegeven.na(aan, op: "2026-12-01")
    #expect(vast.dossier.aanhouding?.waarde.reden == "beroep")
    vast.als(aan, op: "2026-12-02").danGeweigerd([.alAangehouden])
    #expect(vast.na(verder, op: "2026-12-03").dossier.aanhouding == nil)
  }
}

extension Regeling {
  fileprivate func met(_ regels: [Bewaarregel]) -> Regeling {
    Regeling(
      id: id, naam: naam, versie: versie, per: per, bron: bron, stadia: stadia, schalen: schalen,
      resultaatschaal: resultaatschaal, competenties: competenties, eindschaal: eindschaal, weging: weging,
      tijdvak: tijdvak, motivering: motivering, ondertekenaars: ondertekenaars, tweedeBeoordelaar: tweedeBeoordelaar,
      termijnen: termijnen, bewaartermijn: bewaartermijn, kleinsteGroep: kleinsteGroep, bedenkingDoor: bedenkingDoor,
      bewaarregels: regels)
  }
}
