import Tekst
import Testing

@Suite struct TekstTests {
  @Test(
    arguments: [([], ""), (["a"], "a"), (["a", "b"], "a en b"), (["a", "b", "c"], "a, b en c")] as [([String], String)])
  func enumerationsAreDutch(parts: [String], text: String) {
    #expect(opsomming(parts) == text)
  }

  @Test func enumerationsAndNumbersVary() {
    #expect(opsomming(["a", "b", "c"], voegwoord: "of") == "a, b of c")
    #expect(aantal(1, "gesprek", "gesprekken") == "1 gesprek")
    #expect(aantal(0, "gesprek", "gesprekken") == "0 gesprekken")
  }

  @Test(arguments: [
    ("Zoë 👩‍👧 日本", "Zoë 👩‍👧 日本"), ("\u{1B}[31m", "␛[31m"), ("a\tb\u{7F}", "a␉b␡"), ("a\r\nb", "a␍␊b"),
    ("a\u{9B}b", "a‹U+009B›b"), ("a\u{202E}b", "a‹U+202E›b"), ("\u{E0041}", "‹U+E0041›"), ("\u{0}", "␀"), ("", ""),
  ])
  func unsafeCharactersBecomeVisible(text: String, safe: String) {
    #expect(veilig(text) == safe)
  }

  @Test(arguments: [("a\nb", "a\nb"), ("a\r\nb", "a\nb"), ("a\rb", "a␍b"), ("a\r", "a␍"), ("a\r\r\n", "a␍\n")])
  func lineBreaksMayStay(text: String, safe: String) {
    #expect(veilig(text, regeleinden: true) == safe)
  }

  @Test func noControlCharacterPasses() {
    for value in UInt32(0)...0x3000 {
      guard let scalar = Unicode.Scalar(value) else { continue }
      let safe = veilig(String(Character(scalar)))
      #expect(safe.unicodeScalars.allSatisfy { $0.properties.generalCategory != .control })
    }
  }

  @Test func styleIsNothingWhenOff() {
    let off = Stijl.uit
    #expect(off.vet(off.gedimd("x")) == "x")
    let on = Stijl(aan: true)
    #expect(on.vet("") == "")
  }

  @Test(arguments: [
    ("", "", 0), ("", "abc", 3), ("abc", "", 3), ("plannen", "planen", 1), ("plannen", "plnanen", 1), ("abc", "acb", 1),
    ("kitten", "sitting", 3), ("ca", "abc", 3), ("Zoë", "Zoe", 1), ("gelijk", "gelijk", 0),
  ])
  func distanceCountsSlips(first: String, second: String, distance: Int) {
    #expect(bewerkingsafstand(first, second) == distance)
    #expect(bewerkingsafstand(second, first) == distance)
  }

  @Test(arguments: [
    ("Zoë Çelik", "zoe celik"), ("Zoe\u{308}", "zoe"), ("ÅSTRØM", "astrom"), ("Łukasz", "lukasz"), ("Groß", "gross"),
    ("Jan-Willem", "jan-willem"), ("D’Angelo", "d'angelo"), ("İpek", "ipek"), ("日本", "日本"),
  ])
  func simplifiedTextHasNoAccents(text: String, plain: String) {
    #expect(vereenvoudigd(text) == plain)
  }

  @Test(
    arguments: [
      ("celik", ["Çelik", "Jansen"], ["Çelik"]),
      ("Jansn", ["Janssen", "Jansen", "De Vries"], ["Jansen", "Janssen"]),
      ("vast", ["vastleggen", "vaststellen", "verzetten"], ["vastleggen", "vaststellen"]),
      ("x", ["a", "b"], []), ("", ["a"], []), ("ab", ["abcdefgh"], []), ("lijst", ["lijst", "lijst"], ["lijst"]),
      ("rol", ["rol1", "rol2", "rol3", "rol4"], ["rol1", "rol2", "rol3"]),
    ] as [(String, [String], [String])])
  func suggestionsComeNearestFirst(typed: String, candidates: [String], expected: [String]) {
    #expect(suggesties(voor: typed, uit: candidates) == expected)
  }

  @Test(
    "one space for any white space, none at the ends",
    arguments: [
      ("", ""), (" ", ""), ("a", "a"), ("a b", "a b"), (" a b", "a b"), ("a b ", "a b"), ("a  b", "a b"),
      ("a\tb", "a b"), ("a\r\nb", "a b"), ("a\u{A0}b", "a b"), ("\u{2009}é\u{3000}è ", "é è"), ("\u{B}a", "a"),
    ])
  func enkeleSpaties(_ tekst: String, _ verwacht: String) {
    #expect(metEnkeleSpaties(tekst) == verwacht)
  }
}
