import Arguments
import Testing

@Suite struct GebruiksFoutTests {
  @Test(
    arguments: [
      (["gesprek", "planen"], .onbekendeOpdracht),
      (["planen", "--help"], .onbekendeOpdracht),
      (["help", "gesprk"], .onbekendeOpdracht),
      (["gesprek", "M-0117"], .onbekendeOpdracht),
      (["gesprek", "lijst", "--cyclsu", "2026"], .onbekendeOptie),
      (["--opslga", "x", "gesprek", "lijst"], .onbekendeOptie),
      (["bewaren", "map", "-5"], .onbekendeOptie),
      (["gesprek", "lijst", "—json"], .onbekendeOptie),
      (["gesprek", "lijst", "--cyclus"], .waardeOntbreekt),
      (["gesprek", "lijst", "--cyclus", "--json"], .waardeOntbreekt),
      (["gesprek", "lijst", "--cyclus", "--é"], .waardeOntbreekt),
      (["gesprek", "lijst", "--json=ja"], .waardeTeVeel),
      (["gesprek", "lijst", "--json", "--json"], .optieHerhaald),
      (["gesprek", "lijst", "--cyclus", "1", "--cyclus=1"], .optieHerhaald),
      (["--opslag=a", "gesprek", "lijst", "--opslag=b"], .optieHerhaald),
      (["gesprek", "plannen", "M-1", "--soort", "Planing"], .onbekendeKeuze),
      (["gesprek", "plannen", "M-1", "--soort="], .onbekendeKeuze),
      (["gesprek", "plannen", "--soort", "planning"], .argumentOntbreekt),
      (["bewaren", "map"], .argumentOntbreekt),
      (["voorbeeld", "--", "--json"], .argumentTeVeel),
      (["gesprek", "plannen", "M-1", "vandaag", "nog", "-s", "planning"], .argumentTeVeel),
      (["gesprek", "plannen", "M-1"], .optieOntbreekt),
      (["gesprek", "lijst", "--stil"], .optieHoortErNiet),
      (["--stil", "gesprek", "lijst"], .optieHoortErNiet),
      (["voorbeeld", "-s", "planning"], .optieHoortErNiet),
    ] as [([String], GebruiksFout.Code)])
  func everyMistakeHasItsCode(words: [String], code: GebruiksFout.Code) throws {
    let error = try #require(fout(words))
    #expect(error.code == code)
    #expect(error.melding.hasSuffix("."))
    #expect(!error.advies.isEmpty)
  }

  @Test(
    arguments: [
      (["gesprek", "planen"], ["plannen"]),
      (["gesprek", "PLANNEN"], ["plannen"]),
      (["gesprek", "paln"], []),
      (["gesprekken"], ["gesprek"]),
      (["gespr"], ["gesprek"]),
      (["plannen"], ["gesprek plannen"]),
      (["lijst"], ["gesprek lijst"]),
      (["qqqq"], []),
      (["gesprek", "lijst", "--cylcus", "2026"], ["--cyclus"]),
      (["gesprek", "lijst", "-cyclus", "2026"], ["--cyclus"]),
      (["gesprek", "lijst", "--jsno"], ["--json"]),
      (["gesprek", "lijst", "--hepl"], ["--help"]),
      (["gesprek", "lijst", "--s"], []),
      (["gesprek", "plannen", "M-1", "--soort", "voorgang"], ["voortgang"]),
      (["gesprek", "plannen", "M-1", "--soort", "BEOORDELNG"], ["beoordeling"]),
    ] as [([String], [String])])
  func suggestionsNameWhatWasMeant(words: [String], suggestions: [String]) throws {
    let error = try #require(fout(words))
    #expect(error.suggesties == suggestions)
    for text in suggestions { #expect(error.advies.hasPrefix("Bedoelt u '\(text)'?")) }
  }

  @Test func theFirstMistakeGoesFirst() {
    // The value of a mistyped option must not be reported as a mistyped command.
    #expect(fout(["--opslga", "/tmp/x", "gesprek", "lijst"])?.suggesties == ["--opslag"])
    #expect(fout(["gesprek", "lijst", "--cyclus", "--fout"])?.code == .waardeOntbreekt)
  }

  @Test func messagesReadAsPlainDutch() {
    #expect(
      fout(["gesprek", "planen"])?.tekst == """
        fout U001: 'planen' is geen opdracht van 'gesprek'.
          Bedoelt u 'plannen'?
          Bekijk de opdrachten met: boek gesprek --help
        """)
    #expect(
      fout(["gesprek", "plannen", "M-1"])?.tekst == """
        fout U009: De optie --soort ontbreekt bij 'gesprek plannen'.
          Voeg toe: --soort SOORT. Kies uit: planning, voortgang of beoordeling.
          Voorbeeld: boek gesprek plannen M-0117 --soort voortgang
        """)
    #expect(
      fout(["gesprek", "lijst", "--stil"])?.tekst == """
        fout U010: De optie --stil hoort niet bij 'gesprek lijst'.
          Deze optie hoort bij 'gesprek plannen'.
          Bekijk de opties met: boek gesprek lijst --help
        """)
    #expect(
      fout(["gesprek", "lijst", "--cyclus", "--json"])?.tekst == """
        fout U003: Achter --cyclus ontbreekt de waarde.
          Schrijf --cyclus JAAR.
          Is '--json' zelf de waarde? Schrijf dan --cyclus=--json.
        """)
  }

  @Test(arguments: [
    ["\u{1B}[2J"], ["gesprek", "\u{1B}]0;x\u{7}"], ["voorbeeld", "--x\u{1B}c"], ["voorbeeld", "a\u{9B}b"],
    ["gesprek", "plannen", "M-1", "-s", "\u{202E}x"], ["gesprek", "lijst", "--cyclus", "--x\u{1B}"],
  ])
  func whatWasTypedNeverSteersTheTerminal(words: [String]) throws {
    let text = try #require(fout(words)).tekst
    #expect(text.unicodeScalars.allSatisfy { $0 == "\n" || $0.properties.generalCategory != .control })
    #expect(!text.unicodeScalars.contains("\u{202E}"))
  }

  @Test func codesAreUnique() {
    let codes = GebruiksFout.Code.allCases.map(\.rawValue)
    #expect(Set(codes).count == codes.count)
    #expect(codes.allSatisfy { $0.count == 4 && $0.hasPrefix("U") })
  }
}
