import EventCoding
import Gesprekscyclus
import Testing
import Wire

/// Each finding about a regeling, at its line and column.
@Suite struct RulesFindingsTests {
  struct Slip: Sendable, CustomTestStringConvertible {
    let code: String
    let old: String
    let new: String
    let place: String
    var testDescription: String { "\(code): \(new)" }

    init(_ code: RegelingBevindingCode, _ old: String, _ new: String, _ place: String) {
      self.init(code.rawValue, old, new, place)
    }

    init(_ code: String, _ old: String, _ new: String, _ place: String) {
      self.code = code
      self.old = old
      self.new = new
      self.place = place
    }
  }

  static let sound = """
    {"schema": "gespreksboek.regeling", "schemaversie": 1,
    "id": "proef", "naam": "Proef", "versie": 1, "per": "2026-01-01", "bron": "Verzonnen",
    "stadia": [
    {"soort": "planning", "naam": "Planning", "verplicht": true, "van": "01-01", "tot": "03-31"},
    {"soort": "beoordeling", "naam": "Beoordeling", "verplicht": true, "van": "11-01", "tot": "01-31"}],
    "schalen": [{"code": "drie", "naam": "Drie", "labels": [
    {"label": "laag", "waarde": 1, "laag": true},
    {"label": "midden", "ookAls": ["ertussenin"], "waarde": 2},
    {"label": "hoog", "waarde": 3}]}],
    "resultaatschaal": "drie",
    "competenties": {"wijze": "schaal", "schaal": "drie"},
    "eindschaal": "drie",
    "weging": "procenten",
    "tijdvak": {"minMaanden": 6, "maxMaanden": 24},
    "motivering": {"minTekens": 40, "onderNorm": true},
    "ondertekenaars": ["leidinggevende", "medewerker"],
    "tweedeBeoordelaar": true,
    "termijnen": {"reactieDagen": 14, "bedenkingDagen": 42},
    "bewaartermijn": {"jaren": 7, "grond": "Verzonnen"},
    "kleinsteGroep": 5}
    """

  static let slips: [Slip] = [
    .init("G003", "gespreksboek.regeling", "gespreksboek.catalogus", "1:12"),
    .init("G004", #""kleinsteGroep": 5"#, #""kleinste": 5"#, "1:1"),
    .init("G005", #""kleinsteGroep": 5"#, #""kleinsteGroep": 5, "weeging": 1"#, "20:21"),
    .init("G005", #"{"wijze": "schaal", "schaal": "drie"}"#, #"{"wijze": "niveaus", "schaal": "drie"}"#, "11:38"),
    .init("G006", #""tweedeBeoordelaar": true"#, #""tweedeBeoordelaar": "ja""#, "17:22"),
    .init("G007", #""van": "11-01""#, #""van": "1-11""#, "5:75"),
    .init("G007", #""tot": "01-31""#, #""tot": "02-30""#, "5:91"),
    .init("G007", #""weging": "procenten""#, #""weging": "punten""#, "13:11"),
    .init("G007", #"{"wijze": "schaal", "schaal": "drie"}"#, #"{"wijze": "cijfers", "schaal": "drie"}"#, "11:27"),
    .init("G007", #"["leidinggevende", "medewerker"]"#, #"["leidinggevende", "vriend"]"#, "16:38"),
    .init(
      .bedenkingZonderTweede, #""tweedeBeoordelaar": true"#,
      #""tweedeBeoordelaar": false, "bedenkingDoor": "vaststeller""#, "17:46"),
    .init(.legeTekst, #""grond": "Verzonnen""#, #""grond": """#, "19:40"),
    .init(.ongeldigeCode, #""code": "drie", "naam""#, #""code": "Drie", "naam""#, "6:22"),
    .init(.ingangsdatum, "2026-01-01", "0026-01-01", "2:53"),
    .init(.versie, #""versie": 1"#, #""versie": 0"#, "2:43"),
    .init(.dubbelStadium, #""soort": "beoordeling""#, #""soort": "planning""#, "5:11"),
    .init(.geenBeoordeling, #""soort": "beoordeling""#, #""soort": "eindgesprek""#, "3:11"),
    .init(.onbekendeSchaal, #""resultaatschaal": "drie""#, #""resultaatschaal": "vier""#, "10:20"),
    .init(.onbekendeSchaal, #""wijze": "schaal", "schaal": "drie""#, #""wijze": "schaal", "schaal": "vier""#, "11:47"),
    .init(.onbekendeSchaal, #""eindschaal": "drie""#, #""eindschaal": "vier""#, "12:15"),
    .init(
      .dubbeleSchaal, #""waarde": 3}]}]"#, #""waarde": 3}]}, {"code": "drie", "naam": "x", "labels": []}]"#, "9:44"),
    .init(.legeSchaal, #""waarde": 3}]}]"#, #""waarde": 3}]}, {"code": "nul", "naam": "x", "labels": []}]"#, "9:74"),
    .init(.dubbelLabel, #""label": "hoog""#, #""label": "Ertussenin ""#, "9:11"),
    .init(.dubbelLabel, #"["ertussenin"]"#, #"["LAAG"]"#, "8:32"),
    .init(.dubbelLabel, #"["ertussenin"]"#, #"["zo zo", "Zo  zo"]"#, "8:41"),
    .init(.waardenNietStijgend, #""waarde": 3"#, #""waarde": 2"#, "9:29"),
    .init(.laagBovenNietLaag, #""waarde": 3"#, #""waarde": 3, "laag": true"#, "9:40"),
    .init(.tijdvakgrens, #""minMaanden": 6"#, #""minMaanden": 25"#, "14:45"),
    .init(.tijdvakgrens, #""minMaanden": 6"#, #""minMaanden": -1"#, "14:27"),
    .init(.negatieveTermijn, #""reactieDagen": 14"#, #""reactieDagen": -14"#, "18:31"),
    .init(.negatieveTermijn, #""bedenkingDagen": 42"#, #""bedenkingDagen": -42"#, "18:53"),
    .init(.negatieveTermijn, #""jaren": 7"#, #""jaren": -7"#, "19:28"),
    .init(.motivering, #""minTekens": 40"#, #""minTekens": -40"#, "15:29"),
    .init(.kleinsteGroep, #""kleinsteGroep": 5"#, #""kleinsteGroep": 0"#, "20:18"),
    .init(.dubbeleOndertekenaar, #"["leidinggevende", "medewerker"]"#, #"["medewerker", "medewerker"]"#, "16:34"),
    .init(.geenOndertekenaars, #"["leidinggevende", "medewerker"]"#, "[]", "16:19"),
  ]

  private func found(_ text: String) -> [String] {
    RegelingBestand.lees(Array(text.utf8)).bevindingen.map {
      "\($0.bevinding.code) \($0.plaats.line):\($0.plaats.column)"
    }
  }

  @Test func soundRulesHaveNoFindings() {
    let (regeling, findings) = RegelingBestand.lees(Array(Self.sound.utf8))
    #expect(findings == [])
    #expect(regeling?.competenties == .schaal("drie"))
  }

  @Test(arguments: slips)
  func eachFindingAtItsPlace(slip: Slip) throws {
    let found = found(try ReadFindingsTests.changed(Self.sound, slip.old, slip.new))
    #expect(found.contains("\(slip.code) \(slip.place)"), "\(found)")
  }

  @Test func withoutStagesAndWithOneLabel() throws {
    var text = try ReadFindingsTests.changed(
      Self.sound,
      #"""
      [
      {"soort": "planning", "naam": "Planning", "verplicht": true, "van": "01-01", "tot": "03-31"},
      {"soort": "beoordeling", "naam": "Beoordeling", "verplicht": true, "van": "11-01", "tot": "01-31"}]
      """#, "[]")
    text = try ReadFindingsTests.changed(
      text,
      #"""
      ,
      {"label": "midden", "ookAls": ["ertussenin"], "waarde": 2},
      {"label": "hoog", "waarde": 3}]
      """#, "]")
    #expect(found(text) == ["G111 3:11", "G137 9:11"])
  }

  @Test func aStageThatCantBeReadIsNoMissingStage() throws {
    let text = try ReadFindingsTests.changed(Self.sound, #""van": "11-01""#, #""van": "31-12""#)
    #expect(found(text) == ["G007 5:75"])
  }

  @Test func everyCodeIsTested() {
    let tested = Set(Self.slips.map(\.code)).union([
      RegelingBevindingCode.geenStadia.rawValue, RegelingBevindingCode.wegingZonderKeuze.rawValue,
    ]).union(RegelingVersie2Tests.codes)
    #expect(tested.isSuperset(of: RegelingBevindingCode.allCases.map(\.rawValue)))
  }
}
