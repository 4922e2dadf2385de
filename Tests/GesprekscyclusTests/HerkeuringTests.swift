import Gesprekscyclus
import Kalender
import Testing
import Toevalsbron

@Suite("Toetsing: what stands in old records and would now be refused")
struct HerkeuringTests {
  /// What was there, and what an old program recorded on a day, in spite of the refusal that stands before it.
  struct Geval: Sendable, CustomTestStringConvertible {
    let code: WeigeringCode
    let gegeven: [DossierGebeurtenis]
    let nieuw: [DossierGebeurtenis]
    let dag: String
    var kader: Kader
    var testDescription: String { code.rawValue }

    init(
      _ code: WeigeringCode, _ gegeven: [DossierGebeurtenis], _ nieuw: DossierGebeurtenis..., op dag: String,
      onder kader: Kader = .gemeente
    ) {
      (self.code, self.gegeven, self.nieuw, self.dag, self.kader) = (code, gegeven, nieuw, dag, kader)
    }
  }

  private static let plan: [DossierGebeurtenis] = .inDienst + [.gepland("G-2026-1", .voortgang, op: "2026-06-15")]
  private static let traject: [DossierGebeurtenis] = .inDienst + [.traject(.gestart(start("VT-1")))]
  private static let zonderGesprek: [DossierGebeurtenis] = .inDienst + [.gemaakt("RA-1", 100)]

  private static func start(_ traject: TrajectKenmerk) -> TrajectGebeurtenis.Start {
    .init(
      traject: traject, looptijd: tijdvak("2026-02-01", "2026-07-31"), aanleiding: "Brieven bleven liggen.",
      doelen: [.init(omschrijving: "Brieven op tijd", maatstaf: "negen van de tien")])
  }

  private static func bespreking(_ traject: TrajectKenmerk, _ doel: Int) -> DossierGebeurtenis {
    .traject(
      .besproken(
        .init(traject: traject, doel: doel, status: .opSchema, datum: dag("2026-03-01"), toelichting: "Beter.")))
  }

  private static func afronding(_ datum: String, _ uitzondering: String? = nil) -> DossierGebeurtenis {
    .traject(
      .afgerond(
        .init(
          traject: "VT-1", datum: dag(datum), oordeel: .geslaagd,
          motivering: "Sinds mei gingen 19 van de 20 brieven op tijd de deur uit.", uitzondering: uitzondering)))
  }

  private static func verzet(naar datum: String, _ kenmerk: GesprekKenmerk = "G-2026-1", reden: String = "Druk.")
    -> DossierGebeurtenis
  {
    .gesprek(.verzet(.init(gesprek: kenmerk, datum: dag(datum), reden: reden)))
  }

  private static func plan(_ soort: Gesprekssoort, op datum: String, cyclus: Int = 2026) -> DossierGebeurtenis {
    .gepland(GesprekKenmerk("G-\(cyclus)-1"), soort, op: datum, cyclus: cyclus)
  }

  private static func getekend(
    _ deel: Regeling.Deel, door: Personeelsnummer, _ wijze: Tekenwijze = .akkoord, toelichting: String? = nil
  ) -> DossierGebeurtenis {
    .ondertekend("G-2026-2", op: "2026-11-14", als: deel, door: door, wijze, toelichting: toelichting)
  }

  private static var dicht: Kader {
    var kader = Kader.gemeente
    kader.regelingen.evolve(.cyclusGesloten(jaar: 2027), .nr(1))
    return kader
  }

  static let gevallen: [Geval] = [
    .init(.onbekendGesprek, .inDienst, verzet(naar: "2026-06-20", "G-9"), op: "2026-02-01"),
    .init(.onbekendeAfspraak, .naPlanning, .ingetrokken("RA-9", "Vervallen."), op: "2026-03-01"),
    .init(
      .onbekendeFunctie, [], .medewerker(.inDienstGetreden(.voorbeeld(functie: "x:y"))), op: "2026-01-05"),
    .init(.nietInDienst, .inDienst + [.uitDienst("2026-03-31")], plan(.voortgang, op: "2026-06-15"), op: "2026-03-01"),
    .init(
      .personeelsnummerBezet, [], .medewerker(.inDienstGetreden(.voorbeeld(nummer: "M-1", leidinggevende: nil))),
      op: "2026-01-05"),
    .init(.leegVeld, plan, verzet(naar: "2026-06-20", reden: " "), op: "2026-02-01"),
    .init(
      .gesprekNietOpen, plan + [.gesprek(.afgezegd(.init(gesprek: "G-2026-1", reden: "Ziek.")))],
      verzet(naar: "2026-06-20"), op: "2026-02-01"),
    .init(.geenCyclus, .inDienst, plan(.voortgang, op: "2026-06-15", cyclus: 2031), op: "2026-02-01"),
    .init(.cyclusGesloten, .inDienst, plan(.voortgang, op: "2027-06-15", cyclus: 2027), op: "2027-02-01", onder: dicht),
    .init(.onbekendeGesprekssoort, .inDienst, plan(.overig("koffie"), op: "2026-06-15"), op: "2026-02-01"),
    .init(.geenWijziging, plan, verzet(naar: "2026-06-15"), op: "2026-02-01"),
    .init(
      .afspraakIngetrokken, .naPlanning + [.ingetrokken("RA-2", "Vervallen.")],
      .signaal(.afspraak("RA-2"), op: "2026-03-01"), op: "2026-03-02"),
    .init(
      .onbekendResultaatgebied, .inDienst,
      .afspraak(
        .gemaakt(
          .init(
            afspraak: "RA-1", cyclus: 2026,
            inhoud: .init(resultaatgebied: "Koffie", omschrijving: "Elke dag vers", weging: 100)))), op: "2026-03-01"),
    .init(.onbekendeCompetentie, .inDienst, .signaal(.competentie("koffie"), op: "2026-03-01"), op: "2026-03-01"),
    .init(.datumVolgorde, .inDienst, plan(.voortgang, op: "2026-06-15"), op: "2026-07-01"),
    .init(
      .eigenLeidinggevende, [], .medewerker(.inDienstGetreden(.voorbeeld(leidinggevende: "M-9"))), op: "2026-01-05"),
    .init(.onbekendTraject, .inDienst, bespreking("VT-9", 1), op: "2026-03-01"),
    .init(.onbekendDoel, traject, bespreking("VT-1", 9), op: "2026-03-01"),
    .init(.trajectAfgerond, traject + [afronding("2026-02-20", "Ziek.")], bespreking("VT-1", 1), op: "2026-03-01"),
    .init(.trajectLoopt, traject, .traject(.gestart(start("VT-2"))), op: "2026-02-01"),
    .init(
      .geenPersoneelsnummer, [],
      .medewerker(.inDienstGetreden(.voorbeeld(nummer: "1,23E+05", leidinggevende: nil))), op: "2026-01-05"),
    .init(
      .wegingenGeenHonderd, .inDienst, .gehouden("G-2026-1", .planning, op: "2026-02-01"),
      .gemaakt("RA-1", 60, gesprek: "G-2026-1"), op: "2026-02-02"),
    .init(
      .wegingOntbreekt, .inDienst, .gehouden("G-2026-1", .planning, op: "2026-02-01"),
      .gemaakt("RA-1", nil, gesprek: "G-2026-1"), op: "2026-02-02"),
    .init(
      .wegingNietGevraagd, .inDienst, .gehouden("G-2026-1", .planning, op: "2026-02-01"),
      .gemaakt("RA-1", 100, gesprek: "G-2026-1"), op: "2026-02-02", onder: .rijk),
    .init(
      .wegingBuitenGrens, .inDienst, .gehouden("G-2026-1", .planning, op: "2026-02-01"),
      .gemaakt("RA-1", 0, gesprek: "G-2026-1"), op: "2026-02-02"),
    .init(.alBeoordeeld, .beoordeeld, .bijgesteld("RA-1", .voorbeeld(60, "Anders"), "Nieuw beleid"), op: "2026-11-14"),
    .init(.geenTussengesprek, traject, afronding("2026-07-31"), op: "2026-08-01"),
    .init(.bevroren, .vastgesteld, .bijgesteld("RA-1", .voorbeeld(60, "Anders"), "Nieuw beleid"), op: "2026-11-24"),
    .init(.stapTeVroeg, .beoordeeld, .uitgereikt("G-2026-2", op: "2026-11-23"), op: "2026-11-23"),
    .init(.stapAlGezet, .uitgereikt, .uitgereikt("G-2026-2", op: "2026-11-24"), op: "2026-11-24"),
    .init(
      .stapNietGevraagd, plan + [.gehouden("G-2026-2", .voortgang, op: "2026-06-15")],
      .uitgereikt("G-2026-2", op: "2026-06-20"), op: "2026-06-20"),
    .init(.verslagAangeboden, .aangeboden, .aangevuld("G-2026-2"), op: "2026-11-14"),
    .init(.bedenkingTeLaat, .uitgereikt, .bedenking("G-2026-2", op: "2027-02-15"), op: "2027-02-15"),
    .init(
      .waarschuwingenOpen, .aangeboden + [.reactie("G-2026-2", op: "2026-11-13", nil)],
      .vastgesteld("G-2026-2", op: "2026-11-20"), op: "2026-11-20"),
    .init(.tekendeelNietGevraagd, .aangeboden, getekend(.informant, door: "M-1"), op: "2026-11-14"),
    .init(.andereOndertekenaar, .aangeboden, getekend(.medewerker, door: "M-1"), op: "2026-11-14"),
    .init(
      .alOndertekend, .aangeboden + [getekend(.medewerker, door: "M-9")], getekend(.medewerker, door: "M-9"),
      op: "2026-11-15"),
    .init(.weigeringZonderToelichting, .aangeboden, getekend(.medewerker, door: "M-9", .geweigerd), op: "2026-11-14"),
    .init(
      .bronOntbreekt, .aangeboden, .reactie("G-2026-2", op: "2026-11-14", "Nee."), op: "2026-11-14", onder: bewaakt),
    .init(.datumInToekomst, zonderGesprek, .signaal(.afspraak("RA-1"), op: "2026-05-01"), op: "2026-04-01"),
  ]

  /// The account that records belongs to somebody else than the employee.
  private static var bewaakt: Kader {
    var kader = Kader.gemeente
    kader.schrijvers = { _ in ["M-1"] }
    return kader
  }

  @Test("each refusal that an old record can hold is found, at its record, with what it would say", arguments: gevallen)
  func gevonden(geval: Geval) {
    let voor = Gegeven(geval.gegeven, onder: geval.kader)
    let na = voor.vastgelegd(geval.nieuw, op: geval.dag)
    let nieuw = na.dossier.toetsRecords(na.kader, getoetst: [:]).filter {
      $0.records.contains { $0 > geval.gegeven.count }
    }
    #expect(nieuw.contains { $0.melding.contains("(\(geval.code.rawValue))") }, "\(nieuw.map(\.melding))")
    for bevinding in nieuw {
      #expect(bevinding.codetekst == "W006" && bevinding.melding.hasSuffix("."))
      #expect(bevinding.records == Array(geval.gegeven.count + 1...geval.gegeven.count + geval.nieuw.count))
      #expect(bevinding.oplossing.contains("gespreksboek corrigeren \(geval.gegeven.count + 1)"))
      #expect(!bevinding.zonderVerbeteren.oplossing.contains("corrigeren"))
    }
    // What the check of an appraisal says is not said twice.
    let bekend = Toetsbevinding(.blokkerend(geval.code), "x", oplossing: "x", records: [1])
    let getoetst = Dictionary(uniqueKeysWithValues: na.dossier.gesprekken.map { ($0.kenmerk, [bekend]) })
    if let gesprek = geval.nieuw.compactMap(\.gesprek).first, getoetst[gesprek] != nil {
      let rest = na.dossier.toetsRecords(na.kader, getoetst: getoetst)
      #expect(!rest.contains { $0.records == nieuw.first?.records && $0.melding.contains(geval.code.rawValue) })
    }
  }

  @Test("whatever the rules accepted, whenever, they accept again", arguments: 0..<12 as Range<UInt64>)
  func niets(zaad: UInt64) {
    for kader in [Kader.gemeente, .rijk] {
      var toeval = RandomSource(zaad: zaad)
      var gegeven = Gegeven([], onder: kader).vastgelegd([.inDienst], op: "2025-11-01")
      for _ in 0..<200 {
        let vandaag = toeval.bron.kans(1, op: 4) ? toeval.datum().iso : "2027-06-01"
        gegeven = gegeven.vastgelegd(
          gegeven.als(toeval.opdracht(gegeven.dossier), op: vandaag).gebeurtenissen, op: vandaag)
      }
      let bevindingen = gegeven.dossier.toetsRecords(gegeven.kader, getoetst: [:])
      #expect(bevindingen.map(\.melding) == [], "zaad \(zaad): \(bevindingen.map(\.records))")
    }
  }

  @Test(
    "a cycle that closed early, under a regeling that came later or has mistakes, is found where something stands in it"
  )
  func cyclus() {
    func meldingen(_ regeling: Regeling, dicht: String? = nil, _ feiten: [DossierGebeurtenis] = Self.plan) -> [String] {
      var gegeven = Gegeven(feiten)
      gegeven.kader.regelingen = Regelingen([
        .vastgesteld(regeling), .cyclusGeopend(jaar: 2026, regeling: regeling.id, versie: regeling.versie),
      ])
      if let dicht { gegeven.kader.regelingen.evolve(.cyclusGesloten(jaar: 2026), .nr(9500, op: dicht)) }
      return gegeven.dossier.toetsRecords(gegeven.kader, getoetst: [:]).map(\.melding)
    }
    #expect(meldingen(.gemeente) == [])
    #expect(meldingen(.gemeente, dicht: "2027-02-01") == [])
    #expect(meldingen(.gemeente, dicht: "2027-01-31").first?.contains("(A048)") == true)
    #expect(meldingen(.gemeente, dicht: "2027-01-31", .inDienst) == [])
    #expect(meldingen(.voorbeeld("gemeente", per: "2027-01-01")).first?.contains("(A012)") == true)
    #expect(meldingen(Regeling.gemeente.metKleinsteGroep(2)).first?.contains("(A015)") == true)
  }
}
