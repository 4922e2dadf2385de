import Gesprekscyclus
import Kalender
import Testing
import Wire

@testable import EventCoding

/// Version 2 of a regeling's schema, beside version 1 that is read and written as it was.
@Suite struct RegelingVersie2Tests {
  /// The findings that are tested here.
  static let codes: Set<String> = [
    "G114", "G115", "G116", "G139", "G140", "G141", "G142", "G143", "G150", "G151", "G152", "G153", "G154",
    "G155",
  ]

  private static func file(_ schema: Int = 2, stages: String, extra: String = "", scales: String = "") -> [UInt8] {
    Array(
      """
      {"schema": "gespreksboek.regeling", "schemaversie": \(schema), "id": "school", "naam": "School", "versie": 1,
       "per": "2026-08-01", "bron": "Verzonnen", \(extra)
       "stadia": [\(stages)], "schalen": [], \(scales) "competenties": {"wijze": "geen"}, "weging": "geen",
       "tijdvak": {"minMaanden": 6, "maxMaanden": 24}, "motivering": {"minTekens": 40, "onderNorm": false},
       "ondertekenaars": ["medewerker"], "tweedeBeoordelaar": false,
       "termijnen": {"reactieDagen": 14, "bedenkingDagen": 42},
       "bewaartermijn": {"jaren": 7, "grond": "Verzonnen"}, "kleinsteGroep": 5}
      """.utf8)
  }

  private static let startgesprek = """
    {"code": "start", "soort": "startgesprek", "naam": "Startgesprek", "verplicht": true,
     "na": {"maanden": 3, "aanleidingen": ["indiensttreding", "functiewijziging"]}, "verwacht": 2}
    """
  private static let planning = """
    {"soort": "planning", "naam": "Planning", "verplicht": true, "van": "09-01", "tot": "10-31"}
    """

  @Test("no scales, a cycle from September, windows after entering, and who is expected")
  func read() throws {
    let gelezen = RegelingBestand.lees(
      Self.file(
        stages: "\(Self.planning), \(Self.startgesprek)",
        extra: #""cyclusbegin": "09-01", "#))
    #expect(gelezen.bevindingen.map(\.bevinding.code) == [])
    let regeling = try #require(gelezen.regeling)
    #expect(regeling.cyclusnaam(2026) == "2026/2027")
    #expect(!regeling.beoordeelt)
    #expect(regeling.eindschaal == nil && regeling.resultaatschaal == nil)
    let start = try #require(regeling.stadium("start" as StadiumCode))
    #expect(start.venster == .na(maanden: 3, [.indiensttreding, .functiewijziging]))
    #expect(start.verwacht == .maanden(2))
    #expect(regeling.stadium(.planning)?.code == "planning")
  }

  @Test("words that are warned about: none of its own, none at all, or these; half a word is a finding")
  func words() throws {
    func gelezen(_ extra: String) -> (regeling: Regeling?, codes: [String]) {
      let gelezen = RegelingBestand.lees(Self.file(stages: Self.planning, extra: extra))
      return (gelezen.regeling, gelezen.bevindingen.map(\.bevinding.code))
    }
    #expect(gelezen("").regeling?.eigenGevoeligeWoorden == nil)
    for (extra, woorden) in [(#""gevoeligeWoorden": [],"#, []), (#""gevoeligeWoorden": ["wijn"],"#, ["wijn"])] {
      let regeling = try #require(gelezen(extra).regeling)
      #expect(regeling.eigenGevoeligeWoorden == woorden)
      let opnieuw = Codering.codeer(.vastgesteld(regeling))
      #expect(opnieuw.v == 2 && opnieuw.data["gevoeligeWoorden"] != nil)
    }
    #expect(gelezen(#""gevoeligeWoorden": ["wijn", "a", "--"],"#).codes == ["G150", "G150"])
  }

  @Test("subjects are read and stored as version 2; two of one name and years that cannot be are findings")
  func subjects() throws {
    func gelezen(_ onderwerpen: String) -> (regeling: Regeling?, codes: [String]) {
      let gelezen = RegelingBestand.lees(
        Self.file(stages: Self.planning, extra: "\"onderwerpen\": [\(onderwerpen)],"))
      return (gelezen.regeling, gelezen.bevindingen.map(\.bevinding.code))
    }
    let druk = #"{"code": "druk", "naam": "Werkdruk"}"#
    let vijf = #"{"code": "vijf", "naam": "Vijf jaar", "bij": ["planning"], "naJarenInFunctie": 5}"#
    let regeling = try #require(gelezen("\(druk), \(vijf)").regeling)
    #expect(
      regeling.onderwerpen == [
        .init(code: "druk", naam: "Werkdruk"),
        .init(code: "vijf", naam: "Vijf jaar", bij: [.planning], naJarenInFunctie: 5),
      ])
    let opnieuw = Codering.codeer(.vastgesteld(regeling))
    #expect(opnieuw.v == 2)
    #expect(try Codering.decodeer(soort: opnieuw.soort, v: 2, data: opnieuw.data) == .regeling(.vastgesteld(regeling)))
    #expect(gelezen(#"\#(druk), {"code": "anders", "naam": "werkdruk"}"#).codes == ["G151"])
    #expect(gelezen(#"{"code": "a", "naam": "A", "naJarenInFunctie": 0}"#).codes == ["G152"])
  }

  @Test(
    "terms by kind: read, written as version 2; a kind that is not there, or twice, or without a ground is a finding")
  func terms() throws {
    func gelezen(_ regels: String) -> (regeling: Regeling?, codes: [String]) {
      let gelezen = RegelingBestand.lees(Self.file(stages: Self.planning, extra: "\"bewaarregels\": [\(regels)],"))
      return (gelezen.regeling, gelezen.bevindingen.map(\.bevinding.code))
    }
    let planning =
      #"{"soort": "planning", "jaren": 5, "vanaf": "afhandeling", "grond": "Lijst", "categorie": "4.1.13"}"#
    let afspraken = #"{"soort": "afspraken", "jaren": 0, "vanaf": "cyclus", "grond": "Lijst", "waardering": "B"}"#
    let regeling = try #require(gelezen("\(planning), \(afspraken)").regeling)
    #expect(regeling.bewaarregel(voor: "planning").categorie == "4.1.13")
    #expect(regeling.bewaarregel(voor: "afspraken").waardering == .bewaren)
    #expect(regeling.bewaarregel(voor: "personalia").vanaf == .vertrek)
    let opnieuw = Codering.codeer(.vastgesteld(regeling))
    #expect(opnieuw.v == 2)
    #expect(try Codering.decodeer(soort: opnieuw.soort, v: 2, data: opnieuw.data) == .regeling(.vastgesteld(regeling)))
    #expect(gelezen("\(planning), \(planning)").codes == ["G155"])
    #expect(
      gelezen(#"{"soort": "beoordeling", "jaren": -1, "vanaf": "verslag", "grond": " "}"#).codes == [
        "G154", "G132", "G101",
      ])
  }

  @Test("the smallest unit of a public edition: read, written as version 2, and no smaller than the smallest group")
  func openbaarVanaf() throws {
    func gelezen(_ vanaf: Int) -> (regeling: Regeling?, codes: [String]) {
      let stadium = #"{"soort": "beoordeling", "naam": "B", "verplicht": true, "van": "01-01", "tot": "12-31"}"#
      let verslag = RegelingBestand.lees(
        Self.file(stages: stadium, extra: "\"openbaarVanaf\": \(vanaf),"))
      return (verslag.regeling, verslag.bevindingen.map(\.bevinding.code))
    }
    let regeling = try #require(gelezen(25).regeling)
    #expect(regeling.openbaarVanaf == 25)
    #expect(Codering.codeer(.vastgesteld(regeling)).v == 2)
    #expect(gelezen(2).codes.contains("G153"))
    #expect(!gelezen(25).codes.contains("G153"))
  }

  @Test("what version 1 can say is stored as version 1, and the rest as version 2")
  func stored() throws {
    let oud = try #require(RegelingBestand.lees(TestFiles.bytes("Fixtures/regelingen/gemeente.json")).regeling)
    let een = Codering.codeer(.vastgesteld(oud))
    #expect(een.v == 1)
    #expect(een.data["schemaversie"]?.integer == 1)
    let nieuw = try #require(RegelingBestand.lees(Self.file(stages: Self.planning)).regeling)
    let twee = Codering.codeer(.vastgesteld(nieuw))
    #expect(twee.v == 2)
    #expect(twee.data["schemaversie"]?.integer == 2)
    #expect(try Codering.decodeer(soort: twee.soort, v: 2, data: twee.data) == .regeling(.vastgesteld(nieuw)))
  }

  @Test(
    "a file of version 1 knows none of it, and says so",
    arguments: [
      (#""cyclusbegin": "09-01", "#, "", ["G004", "G004", "G005", "G113"]),
      (#""vrijstelgronden": ["verlof"], "#, "", ["G004", "G004", "G005", "G113"]),
    ])
  func version1(extra: String, scales: String, codes: [String]) {
    let gelezen = RegelingBestand.lees(Self.file(1, stages: Self.planning, extra: extra, scales: scales))
    #expect(gelezen.bevindingen.map(\.bevinding.code).sorted() == codes)
  }

  @Test(
    "what can't be, is found",
    arguments: [
      (
        #"{"soort": "start", "naam": "S", "verplicht": true, "na": {"maanden": 0, "aanleidingen": []}}"#,
        ["G114", "G115"]
      ),
      (
        #"{"soort": "start", "naam": "S", "verplicht": true, "na": {"maanden": 3, "#
          + #""aanleidingen": ["indiensttreding", "indiensttreding"]}, "verwacht": 40}"#, ["G115", "G116"]
      ),
      (#"{"soort": "beoordeling", "naam": "B", "verplicht": true, "van": "05-01", "tot": "06-30"}"#, ["G139"]),
      (
        #"{"soort": "voortgang", "naam": "V", "verplicht": true, "van": "05-01", "tot": "06-30"}, "#
          + #"{"soort": "voortgang", "naam": "W", "verplicht": true, "van": "07-01", "tot": "08-30"}"#, ["G112"]
      ),
      (
        #"{"soort": "voortgang", "naam": "V", "verplicht": true, "van": "05-01", "tot": "06-30", "verwacht": 2}"#, []
      ),
      (
        #"{"soort": "voortgang", "naam": "V", "verplicht": true, "van": "05-01", "tot": "06-30", "verwacht": 3}"#,
        ["G116"]
      ),
      (
        #"{"soort": "voortgang", "naam": "V", "verplicht": true, "van": "05-01", "tot": "06-30", "verwacht": "soms"}"#,
        ["G007"]
      ),
    ])
  func findings(stages: String, codes: [String]) {
    #expect(RegelingBestand.lees(Self.file(stages: stages)).bevindingen.map(\.bevinding.code).sorted() == codes)
  }

  @Test("two of one kind, told apart by their code")
  func twoOfOneKind() throws {
    let stages =
      #"{"code": "voorjaar", "soort": "voortgang", "naam": "V", "verplicht": true, "van": "03-01", "tot": "04-30"}, "#
      + #"{"code": "najaar", "soort": "voortgang", "naam": "N", "verplicht": true, "van": "09-01", "tot": "10-31"}"#
    let regeling = try #require(RegelingBestand.lees(Self.file(stages: stages)).regeling)
    #expect(regeling.stadia(van: .voortgang).map(\.code) == ["voorjaar", "najaar"])
    #expect(regeling.stadium("najaar" as StadiumCode)?.naam == "N")
  }

  @Test(
    "reasons of release are neutral and stand there once",
    arguments: [
      (#"["verlof", "Verlof"]"#, ["G141"]), (#"["langdurig ziek"]"#, ["G142"]),
      (#"["Zwangerschap", " "]"#, ["G101", "G142"]),
      (#"["sabbatical", "detachering"]"#, []),
    ])
  func reasons(list: String, codes: [String]) {
    let gelezen = RegelingBestand.lees(Self.file(stages: Self.planning, extra: "\"vrijstelgronden\": \(list), "))
    #expect(gelezen.bevindingen.map(\.bevinding.code).sorted() == codes)
  }

  @Test(
    "groups below 3 are refused, of 3 and 4 warned about",
    arguments: [(1, ["G134"]), (2, ["G134"]), (3, ["G143"]), (4, ["G143"]), (5, [])])
  func smallestGroup(size: Int, codes: [String]) throws {
    let tekst = String(decoding: Self.file(stages: Self.planning), as: UTF8.self)
    let bytes = Array(tekst.replacing("\"kleinsteGroep\": 5", with: "\"kleinsteGroep\": \(size)").utf8)
    let gelezen = RegelingBestand.lees(bytes)
    #expect(gelezen.bevindingen.map(\.bevinding.code) == codes)
    #expect(gelezen.bevindingen.contains(where: \.isFout) == (size < 3))
  }

  @Test("weights need a scale to weigh with")
  func weightsWithoutScale() {
    let tekst = String(decoding: Self.file(stages: Self.planning), as: UTF8.self)
    let bytes = Array(tekst.replacing("\"weging\": \"geen\"", with: "\"weging\": \"procenten\"").utf8)
    #expect(RegelingBestand.lees(bytes).bevindingen.map(\.bevinding.code) == ["G140"])
  }
}
