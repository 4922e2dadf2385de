import Arguments
import Testing

@Suite struct OntledenTests {
  @Test(arguments: [
    ["gesprek", "plannen", "M-1", "--soort", "planning", "--opslag", "x", "--json"],
    ["gesprek", "plannen", "M-1", "--soort=planning", "--opslag=x", "--json"],
    ["gesprek", "plannen", "--soort", "planning", "--json", "--opslag", "x", "M-1"],
    ["--opslag", "x", "--json", "gesprek", "plannen", "-s", "planning", "M-1"],
    ["gesprek", "--soort", "planning", "plannen", "M-1", "--opslag=x", "--json"],
    ["--soort=planning", "gesprek", "--json", "plannen", "--opslag", "x", "--", "M-1"],
    ["-s=planning", "--opslag", "x", "--json", "--", "gesprek", "plannen", "M-1"],
  ])
  func orderIsFree(words: [String]) throws {
    let outcome = try proeftabel.ontleed(words)
    guard case .uitvoeren(let call) = outcome else {
      Issue.record("\(outcome)")
      return
    }
    #expect(call.pad == ["gesprek", "plannen"])
    #expect(call.vlaggen == ["--json"])
    #expect(call.waarden == ["--soort": ["planning"], "--opslag": ["x"]])
    #expect(call.posities == ["M-1"])
    #expect(call.positie("MEDEWERKER") == "M-1")
    #expect(call.positie("DATUM") == nil)
  }

  @Test func accessorsGiveWhatWasTyped() throws {
    let call = try #require(
      try aanroep("gesprek", "plannen", "M-1", "vandaag", "-s", "voortgang", "--weging", "a=1", "--weging=b=2"))
    #expect(call.alle("--weging") == ["a=1", "b=2"])
    #expect(call.waarde("--weging") == "b=2")
    #expect(call.waarde("--opslag") == nil)
    #expect(!call.vlag("--json"))
    #expect(call.positie("DATUM") == "vandaag")
    #expect(call.kent("--soort") && call.kent("MEDEWERKER") && !call.kent("--cyclus"))
  }

  @Test(arguments: ["-", "--", "---", "-5", "+", "++", "", "-h", "--5", "- zie bijlage", "goed=beter", "help"])
  func aValueIsTakenAsItIs(value: String) throws {
    let spaced = try aanroep("gesprek", "plannen", "M-1", "-s", "planning", "--oordeel", value)
    #expect(spaced?.waarde("--oordeel") == value)
    let attached = try aanroep("gesprek", "plannen", "M-1", "-s", "planning", "--oordeel=\(value)")
    #expect(attached?.waarde("--oordeel") == value)
  }

  @Test func anAttachedValueMayLookLikeAnOption() throws {
    let call = try aanroep("gesprek", "plannen", "M-1", "-s", "planning", "--oordeel=--json")
    #expect(call?.waarde("--oordeel") == "--json")
    #expect(call?.vlag("--json") == false)
  }

  @Test func aDashIsAnOrdinaryWordAndTwoEndOptions() throws {
    let call = try #require(try aanroep("bewaren", "-", "--json", "-", "--", "--json", "-5", "--"))
    #expect(call.positie("MAP") == "-")
    #expect(call.posities("BESTAND") == ["-", "--json", "-5", "--"])
    #expect(call.vlag("--json"))
  }

  @Test func aCommandDecidesWhatAnOptionMeans() throws {
    #expect(try aanroep("gesprek", "lijst", "--oordeel")?.vlag("--oordeel") == true)
    #expect(fout(["gesprek", "--oordeel", "lijst"])?.code == .optieHoortErNiet)
    #expect(fout(["gesprek", "--oordeel", "lijst"])?.advies == "Zet --oordeel achter de opdracht.")
  }

  @Test(
    arguments: zip(
      [[], ["gesprek"], ["--json", "gesprek"], ["--opslag", "gesprek"]], [[], ["gesprek"], ["gesprek"], []]))
  func aGroupAloneIsIncomplete(words: [String], path: [String]) throws {
    #expect(try proeftabel.ontleed(words) == .onvolledig(pad: path))
  }

  @Test(
    arguments: [
      (["--help"], []), (["-h"], []), (["help"], []), (["help", "gesprek"], ["gesprek"]),
      (["help", "gesprek", "plannen"], ["gesprek", "plannen"]),
      (["gesprek", "help", "plannen"], ["gesprek", "plannen"]),
      (["--help", "gesprek", "plannen"], ["gesprek", "plannen"]), (["gesprek", "-h"], ["gesprek"]),
      (["gesprek", "plannen", "M-1", "--help"], ["gesprek", "plannen"]),
      (["gesprek", "plannen", "--soort", "--help"], ["gesprek", "plannen"]),
      (["gesprek", "plannen", "--soort", "fout", "--bestaat-niet", "-h"], ["gesprek", "plannen"]),
      (["--version", "bewaren", "--help"], ["bewaren"]),
    ] as [([String], [String])])
  func helpAnywhereGivesThatLevel(words: [String], path: [String]) throws {
    #expect(try proeftabel.ontleed(words) == .hulp(pad: path))
  }

  @Test func helpAfterTwoDashesIsAWord() throws {
    #expect(try aanroep("bewaren", "map", "--", "--help", "-h")?.posities("BESTAND") == ["--help", "-h"])
    #expect(try aanroep("bewaren", "help", "help")?.positie("MAP") == "help")
  }

  @Test(arguments: [["--version"], ["gesprek", "--version"], ["gesprek", "plannen", "--version"]])
  func versionIsAnsweredAtEveryLevel(words: [String]) throws {
    #expect(try proeftabel.ontleed(words) == .versie)
  }

  @Test func everyValueOfAPlaceMustBeAChoice() throws {
    let table = Programmatabel(
      programma: "p", samenvatting: "P.",
      rubrieken: [
        .init("A", [Commandorij("a", "A.", argumenten: [Positioneel("X", "X.", .herhaalbaar, keuzes: ["ja", "nee"])])])
      ])
    #expect(throws: Never.self) { try table.ontleed(["a", "ja", "nee"]) }
    let fout = #expect(throws: GebruiksFout.self) { try table.ontleed(["a", "ja", "nooit"]) }
    #expect(fout?.code == .onbekendeKeuze)
  }

  @Test(arguments: [
    (#"a "b c" 'd"e' f\ g"#, ["a", "b c", "d\"e", "f g"]), (#"a --b="" '' c"#, ["a", "--b=", "", "c"]),
    (#"a '\' "\"" > b"#, ["a", "\\", "\""]), ("a | b", ["a"]), ("a b>c", ["a", "b>c"]), ("  a  ", ["a"]), ("", []),
  ])
  func wordsAsAShellPartsThem(line: String, words: [String]) {
    #expect(schelpwoorden(line) == words)
  }

  @Test(arguments: ["a 'b", "a \"b", "a \\"])
  func whatIsNotClosedIsNoLine(line: String) {
    #expect(schelpwoorden(line) == nil)
  }

  @Test(arguments: ["gewoon", "", "twee woorden", "het 'citaat'", "$HOME", "a\\b", "~", "*"])
  func aWordGoesThereAndBack(word: String) {
    #expect(schelpwoorden(schelpwoord(word)) == [word])
  }
}
