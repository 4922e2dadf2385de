import Gesprekscyclus
import Kalender
import Testing

@Suite("One function decides which cycle and which conversation is meant")
struct KiesTests {
  /// Two open cycles under one regeling, as every January.
  private func kader(_ regeling: Regeling, jaren: [Int] = [2026, 2027]) -> Kader {
    var kader = Kader.voorbeeld(regeling)
    for jaar in jaren where kader.regelingen.cyclus(jaar) == nil {
      kader.regelingen.evolve(
        .cyclusGeopend(jaar: jaar, regeling: regeling.id, versie: regeling.versie), .nr(jaar, op: "\(jaar)-01-02"))
    }
    return kader
  }

  private func keuze(
    _ feiten: [DossierGebeurtenis], _ wat: String, op datum: String,
    cyclus: Int? = nil, isNieuw: Bool = false, onder regeling: Regeling = .gemeente
  ) throws -> String {
    let kader = kader(regeling)
    let keuze = try Gegeven(feiten, onder: kader).dossier.kies(
      Gespreksvraag(wat, cyclus: cyclus, dag: dag(datum), isNieuw: isNieuw), kader.regelingen)
    return "\(keuze.cyclus.jaar) \(keuze.stadium.code) \(keuze.gesprek?.kenmerk.tekst ?? "-")"
  }

  private let gepland: [DossierGebeurtenis] =
    .naPlanning + [
      .gesprek(.gepland(.init(gesprek: "G-2026-3", soort: .beoordeling, cyclus: 2026, datum: dag("2026-12-10")))),
      .gesprek(.gepland(.init(gesprek: "G-2027-1", soort: .planning, cyclus: 2027, datum: dag("2027-02-01")))),
    ]

  @Test("in January the appraisal that was planned last year, and the planning of the new year")
  func januari() throws {
    #expect(try keuze(gepland, "beoordeling", op: "2027-01-06") == "2026 beoordeling G-2026-3")
    #expect(try keuze(gepland, "planning", op: "2027-01-06") == "2027 planning G-2027-1")
    #expect(try keuze(.naPlanning, "planning", op: "2027-01-06") == "2027 planning -")
  }

  @Test("what is owed goes before what is to come, and within its window before what is overdue")
  func nodig() throws {
    #expect(try keuze(.naPlanning, "beoordeling", op: "2027-01-06") == "2026 beoordeling -")
    #expect(try keuze(.beoordeeld, "beoordeling", op: "2027-12-06") == "2027 beoordeling -")
    #expect(try keuze(.inDienst, "planning", op: "2027-01-06") == "2027 planning -")
    #expect(try keuze(.inDienst, "planning", op: "2026-12-31") == "2026 planning -")
  }

  @Test("the cycle that is named, whatever is planned or owed")
  func genoemd() throws {
    #expect(try keuze(gepland, "beoordeling", op: "2027-01-06", cyclus: 2027) == "2027 beoordeling -")
    #expect(throws: Geweigerd.self) { try keuze(gepland, "beoordeling", op: "2027-01-06", cyclus: 2031) }
    #expect(throws: Geweigerd.self) { try keuze(gepland, "koffie", op: "2027-01-06") }
  }

  @Test("a plan is made for the cycle of its day, also when another is planned or owed elsewhere")
  func plannen() throws {
    #expect(try keuze(gepland, "beoordeling", op: "2027-12-01", isNieuw: true) == "2027 beoordeling -")
    #expect(try keuze(.naPlanning, "beoordeling", op: "2027-01-15", isNieuw: true) == "2026 beoordeling -")
    #expect(try keuze(.inDienst, "voortgang", op: "2026-06-12", isNieuw: true) == "2026 voortgang -")
  }

  @Test(
    "of two stages of one kind the one whose window lies nearest",
    arguments: [
      ("2026-06-20", "2026 zomer -"), ("2026-07-20", "2026 zomer -"), ("2026-12-02", "2026 winter -"),
    ])
  func halfjaar(op dag: String, verwacht: String) throws {
    #expect(try keuze(.inDienst, "beoordeling", op: dag, onder: .halfjaar) == verwacht)
  }

  @Test("a stage by its code; the window of the year before may still be open")
  func opCode() throws {
    #expect(try keuze(.inDienst, "winter", op: "2026-06-20", onder: .halfjaar) == "2026 winter -")
    let zomer = DossierGebeurtenis.gehouden(
      "G-2026-1", .beoordeling, op: "2026-06-20", tijdvak: tijdvak("2026-01-01", "2026-06-30"))
    #expect(try keuze(.inDienst + [zomer], "beoordeling", op: "2027-01-20", onder: .halfjaar) == "2026 winter -")
  }

  @Test("each stage counts its own conversations: by the code that is named, else by the day")
  func stadia() throws {
    func winter(_ code: StadiumCode?) -> DossierGebeurtenis {
      .gesprek(
        .gehouden(
          .init(
            gesprek: "G-2026-1", soort: .beoordeling, cyclus: 2026, datum: dag("2026-07-01"),
            tijdvak: tijdvak("2026-01-01", "2026-06-30"), verslag: "Goed.", stadium: code)))
    }
    func open(_ feiten: [DossierGebeurtenis]) throws -> [String] {
      let kader = kader(.halfjaar)
      let cyclus = try #require(kader.regelingen.cyclus(2026))
      return Gegeven(feiten, onder: kader).dossier.plichten(cyclus).filter { !$0.isVoldaan }.map(\.stadium.code.tekst)
    }
    #expect(try open(.inDienst) == ["zomer", "winter"])
    #expect(try open(.inDienst + [winter(nil)]) == ["winter"])
    #expect(try open(.inDienst + [winter("winter")]) == ["zomer"])
  }

  @Test("a talk after another function is owed again, also when one was held after entering")
  func opnieuw() throws {
    let kader = kader(.halfjaar)
    let begin = MedewerkerGebeurtenis.Indiensttreding.voorbeeld(per: "2026-02-01")
    let feiten: [DossierGebeurtenis] = [
      .medewerker(.inDienstGetreden(begin)), .gehouden("G-2026-1", .overig("startgesprek"), op: "2026-03-01"),
      .functie("manager", per: "2026-07-01"),
    ]
    let cyclus = try #require(kader.regelingen.cyclus(2026))
    let start = Gegeven(feiten, onder: kader).dossier.plichten(cyclus).filter { $0.stadium.code == "start" }
    #expect(start.map(\.isVoldaan) == [true, false])
    #expect(start.last?.venster == tijdvak("2026-07-01", "2026-09-30"))
  }

  @Test(
    "a cycle as people type it",
    arguments: [
      ("2026", 2026), ("2026/2027", 2026), ("2026-2027", 2026), ("2026/2028", nil), ("2027/2026", nil), ("26", nil),
      ("2026/", nil), ("2026/2027/2028", nil), ("+026", nil), ("", nil),
    ] as [(String, Int?)])
  func getypt(tekst: String, jaar: Int?) {
    #expect(Cyclus.jaar(uit: tekst) == jaar)
  }
}

@Suite("Regel 3: nobody is judged over days that are still to come")
struct Regel03VoorTijdTests {
  private func form(_ van: String, _ tot: String, op datum: String, uitzondering: String? = nil) -> DossierOpdracht {
    .legVast(.beoordeling(op: datum, tijdvak: tijdvak(van, tot)).eind("goed").met { $0.uitzondering = uitzondering })
  }

  private let begin: [DossierGebeurtenis] = .inDienst + [.gehouden("G-2026-1", .voortgang, op: "2026-01-05")]

  @Test("on 6 January over the whole of the year is refused, with a reason it can be")
  func voorTijd() {
    Gegeven(begin).als(form("2026-01-01", "2026-12-31", op: "2026-01-06"), op: "2026-01-06")
      .danGeweigerd([.voorTijd])
    Gegeven(begin).als(
      form("2026-01-01", "2026-12-31", op: "2026-01-06", uitzondering: "Vertrekt op 1 februari."), op: "2026-01-06"
    ).danAanvaard()
  }

  @Test(
    "when the tijdvak is over, or the window has begun, it is not too early",
    arguments: [
      ("2026-01-01", "2026-05-31", "2026-05-31", false), ("2026-01-01", "2026-06-01", "2026-05-31", true),
      ("2026-01-01", "2026-12-31", "2026-10-31", true), ("2026-01-01", "2026-12-31", "2026-11-01", false),
    ])
  func grenzen(van: String, tot: String, op dag: String, teVroeg: Bool) {
    let uitkomst = Gegeven(begin).als(form(van, tot, op: dag), op: dag)
    #expect(uitkomst.codes == (teVroeg ? [.voorTijd] : []))
  }

  @Test("each stage has its own window")
  func stadium() {
    let kader = Kader.voorbeeld(.halfjaar)
    let feiten: [DossierGebeurtenis] = .inDienst + [.gehouden("G-2026-1", .overig("startgesprek"), op: "2026-01-05")]
    var winter = Vastlegging.beoordeling(op: "2026-06-10").eind("goed")
    winter.stadium = "winter"
    Gegeven(feiten, onder: kader).als(.legVast(winter), op: "2026-06-10").danGeweigerd([.voorTijd])
    winter.stadium = "zomer"
    Gegeven(feiten, onder: kader).als(.legVast(winter), op: "2026-06-10").danAanvaard()
  }

  @Test("the check finds it in an old record, and an exception is told")
  func toets() throws {
    func codes(_ uitzondering: String?) throws -> [String] {
      let oud = DossierGebeurtenis.gesprek(
        .gehouden(
          .init(
            gesprek: "G-2026-2", soort: .beoordeling, cyclus: 2026, datum: dag("2026-01-06"), tijdvak: .jaar2026,
            verslag: "Goed.", uitzondering: uitzondering)))
      let gegeven = Gegeven(begin + [oud])
      let gesprek = try #require(gegeven.dossier.gesprek("G-2026-2"))
      return gegeven.dossier.toets(gesprek, gegeven.kader).map(\.codetekst)
    }
    #expect(try codes(nil).contains("R036"))
    #expect(try !codes("Vertrekt.").contains("R036"))
    #expect(try codes("Vertrekt.").contains("W032"))
    #expect(try !codes("Vertrekt.").contains("W021"))
  }
}
