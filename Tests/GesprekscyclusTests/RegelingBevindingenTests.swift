import Gesprekscyclus
import Kalender
import Testing

/// What a regeling says of itself, whoever made the value.
@Suite struct RegelingBevindingenTests {
  private static let drie = Schaal(
    code: "drie", naam: "Drie",
    labels: [.init("laag", waarde: 1, laag: true), .init("midden", waarde: 2), .init("hoog", waarde: 3)])

  private static func regeling(
    versie: Int = 1, stadia: [Stadium]? = nil, schalen: [Schaal] = [drie], resultaatschaal: SchaalCode = "drie",
    competenties: Regeling.Competentiewijze = .niveaus, weging: Regeling.Wegingswijze = .procenten,
    tijdvak: Regeling.TijdvakGrens = .init(minMaanden: 6, maxMaanden: 24), reactieDagen: Int = 14,
    ondertekenaars: [Regeling.Deel] = [.medewerker], kleinsteGroep: Int = 5, tweedeBeoordelaar: Bool = false,
    bedenkingDoor: Regeling.Bedenkingsweg? = nil
  ) throws -> Regeling {
    Regeling(
      id: "proef", naam: "Proef", versie: versie, per: Datum(dagnummer: 20_454), bron: "",
      stadia: try stadia ?? [stadium(.planning), stadium(.beoordeling)], schalen: schalen,
      resultaatschaal: resultaatschaal, competenties: competenties, eindschaal: "drie", weging: weging,
      tijdvak: tijdvak, motivering: .init(minTekens: 40, onderNorm: true), ondertekenaars: ondertekenaars,
      tweedeBeoordelaar: tweedeBeoordelaar, termijnen: .init(reactieDagen: reactieDagen, bedenkingDagen: 42),
      bewaartermijn: .init(jaren: 7, grond: "Verzonnen"), kleinsteGroep: kleinsteGroep,
      bedenkingDoor: bedenkingDoor)
  }

  private static func stadium(_ soort: Gesprekssoort) throws -> Stadium {
    Stadium(
      soort: soort, naam: "x", verplicht: true, van: try #require(.init(maand: 1, dag: 1)),
      tot: try #require(.init(maand: 3, dag: 31)))
  }

  private func gevonden(_ regeling: Regeling) -> [String] {
    regeling.bevindingen().map { "\($0.code) \($0.padtekst)" }
  }

  @Test func eenGoedeRegelingHeeftGeenBevindingen() throws {
    #expect(gevonden(try Self.regeling()) == [])
  }

  @Test(
    "who may establish what he or she rated deals with no objection to it", arguments: Regeling.Bedenkingsweg.allCases)
  func bedenkingZonderTweede(weg: Regeling.Bedenkingsweg) throws {
    let een = try Self.regeling(bedenkingDoor: weg)
    #expect(gevonden(een) == (weg == .vaststeller ? ["G138 bedenkingDoor"] : []))
    #expect(een.bevindingen().allSatisfy { $0.ernst == .waarschuwing })
    #expect(gevonden(try Self.regeling(tweedeBeoordelaar: true, bedenkingDoor: weg)) == [])
  }

  @Test func alleBevindingenInEenKeer() throws {
    let regeling = try Self.regeling(
      versie: 0, stadia: [], resultaatschaal: "vier", competenties: .schaal("vijf"),
      tijdvak: .init(minMaanden: 12, maxMaanden: 6), reactieDagen: -1, ondertekenaars: [.medewerker, .medewerker],
      kleinsteGroep: 0)
    #expect(
      gevonden(regeling) == [
        "G104 versie", "G111 stadia", "G121 resultaatschaal", "G121 competenties.schaal", "G131 tijdvak.maxMaanden",
        "G135 ondertekenaars[1]", "G132 termijnen.reactieDagen", "G134 kleinsteGroep",
      ])
  }

  @Test func zonderBeoordelingIsEenWaarschuwing() throws {
    let regeling = try Self.regeling(stadia: [Self.stadium(.planning), Self.stadium(.planning)])
    #expect(gevonden(regeling) == ["G113 stadia", "G112 stadia[1].soort"])
    #expect(regeling.bevindingen().map(\.ernst) == [.waarschuwing, .fout])
  }

  @Test(arguments: [
    ([.init("-", waarde: 1), .init("+", waarde: 2)] as [Schaal.Label], [] as [String]),
    ([.init("−", ookAls: ["-"], waarde: 1), .init("+/−", ookAls: ["+/-"], waarde: 2)], []),
    ([.init("Goed", waarde: 1), .init("goed", waarde: 2)], ["G124 schalen[0].labels[1].label"]),
    ([.init("a", waarde: 1), .init("b", ookAls: [" A "], waarde: 2)], ["G124 schalen[0].labels[1].ookAls[0]"]),
    ([.init("a", ookAls: ["b"], waarde: 1), .init("B", waarde: 2)], ["G124 schalen[0].labels[1].label"]),
    ([.init("a", waarde: 1), .init("b", waarde: 1)], ["G125 schalen[0].labels[1].waarde"]),
    ([.init("a", waarde: 2), .init("b", waarde: -1)], ["G125 schalen[0].labels[1].waarde"]),
    ([.init("a", waarde: 1), .init("b", waarde: 2, laag: true)], ["G126 schalen[0].labels[1].laag"]),
    ([.init("", waarde: 1), .init("b", waarde: 2)], ["G101 schalen[0].labels[0].label"]),
    ([], ["G123 schalen[0].labels"]),
    ([.init("a", waarde: 1)], ["G137 weging"]),
  ])
  func schalen(labels: [Schaal.Label], verwacht: [String]) throws {
    let schaal = Schaal(code: "drie", naam: "x", labels: labels)
    #expect(gevonden(try Self.regeling(schalen: [schaal])) == verwacht)
  }

  @Test(arguments: [
    (0, 1, [] as [String]), (6, 6, []), (7, 6, ["G131 tijdvak.maxMaanden"]), (0, 0, ["G131 tijdvak.maxMaanden"]),
    (-1, 6, ["G131 tijdvak.minMaanden"]),
  ])
  func tijdvakken(min: Int, max: Int, verwacht: [String]) throws {
    #expect(gevonden(try Self.regeling(tijdvak: .init(minMaanden: min, maxMaanden: max))) == verwacht)
  }

  @Test func foutenHoudenVaststellenTegen() throws {
    let goed = try Self.regeling()
    let fout = try Self.regeling(kleinsteGroep: 0)
    #expect(try Regelingen().decide(.vaststellen(goed)).gebeurtenissen == [.vastgesteld(goed)])
    #expect(throws: Geweigerd.self) { try Regelingen().decide(.vaststellen(fout)) }
  }

  @Test func codesStaanVast() {
    #expect(
      RegelingBevindingCode.allCases.map(\.rawValue) == [
        "G101", "G102", "G103", "G104", "G111", "G112", "G113", "G114", "G115", "G116", "G121", "G122", "G123", "G124",
        "G125", "G126", "G131", "G132", "G133", "G134", "G135", "G136", "G137", "G138", "G139", "G140", "G141", "G142",
        "G143", "G150", "G151", "G152", "G153", "G154", "G155",
      ])
  }
}
