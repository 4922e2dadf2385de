import Testing

@testable import Formulieren

/// A form that was sent by mail reads as the form that was sent.
@Suite struct PostvormTests {
  private static let formulier = """
    VOORTGANGSGESPREK formulier v1

    Medewerker: M-1  Noor

    == Verslag ==
    Verslag:
    Wij spraken
    > over vroeger

    """

  private static func lees(_ tekst: String) -> Postvorm { Postvorm(Bronlezer(Array(tekst.utf8)).regels) }
  private static func tekst(_ post: Postvorm) -> String { post.regels.map { $0.tekst + "\n" }.joined() }

  @Test("a form that came by itself stays as it is, quotes in its text too")
  func kaal() {
    let post = Self.lees(Self.formulier)
    #expect(Self.tekst(post) == Self.formulier && post.weggelaten.isEmpty && post.groet == nil)
  }

  @Test(
    "a quoted form loses as many marks as its title has, and what stands around it",
    arguments: ["> ", ">", ">> ", "> > "])
  func aangehaald(teken: String) {
    let regels = Self.formulier.split(separator: "\n", omittingEmptySubsequences: false).dropLast().map {
      teken + $0 + "\n"
    }
    let post = Self.lees("Hoi Jan,\n\nHierbij.\n" + regels.joined() + "\nGroet, Piet\n")
    #expect(Self.tekst(post) == Self.formulier + "\n")
    #expect(post.weggelaten.map(\.tekst) == ["Hoi Jan,", "Hierbij.", "Groet, Piet"])
    #expect(post.weggelaten.map(\.nummer) == [1, 3, 13] && post.groet == nil)
    // Places are those of the file.
    #expect(post.regels.first?.nummer == 4)
  }

  @Test("a signature behind -- is left out; not when a part of the form follows")
  func handtekening() {
    let post = Self.lees(Self.formulier + "-- \nPiet\nGemeente\n")
    #expect(Self.tekst(post) == Self.formulier && post.weggelaten.map(\.tekst) == ["-- ", "Piet", "Gemeente"])
    let midden = Self.lees(Self.formulier + "--\nmeer\n== Afspraak 1 ==\nStatus: loopt\n")
    #expect(midden.weggelaten.isEmpty && Self.tekst(midden).contains("--\nmeer"))
  }

  @Test("a greeting below a form with a mail above it is for a person to judge; nothing of it is lost")
  func groet() {
    let post = Self.lees("Beste Jan\n" + Self.formulier + "Met vriendelijke groet,\nPiet\n")
    #expect(post.groet?.tekst == "Met vriendelijke groet," && Self.tekst(post).hasSuffix("Piet\n"))
    let blad = Formulierblad.lees(Array(("Beste Jan\n" + Self.formulier + "Mvg\nPiet\n").utf8))
    #expect(blad.bevindingen.map(\.code) == [.groetVanMail] && blad.bevindingen.first?.regel == 10)
    #expect(blad.weggelaten.map(\.tekst) == ["Beste Jan"])
    // Without a mail it is text.
    #expect(Self.lees(Self.formulier + "Met vriendelijke groet,\n").groet == nil)
  }

  @Test("what is no form stays as it is")
  func geenFormulier() {
    let brief = "Beste Jan,\n> dit schreef je\n-- \nPiet\n"
    let post = Self.lees(brief)
    #expect(Self.tekst(post) == brief && post.weggelaten.isEmpty)
  }
}
