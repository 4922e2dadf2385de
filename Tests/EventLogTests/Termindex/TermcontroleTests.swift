import EventLog
import Testing
import Wire

@Suite("The check of the index finds what is not what the log makes of it")
struct TermcontroleTests {
  /// Of the same version, but it says other terms of one record in seven: as a program with a mistake would.
  private static let fout = TermScheme(versie: "proef") { record in
    .init(Termproef.termen(van: record) + (record.nr.isMultiple(of: 7) ? [Term("fout")] : []))
  }

  @Test("what this program makes is right, at every length")
  func juist() throws {
    let proef = try Termproef()
    for commit in 0..<12 {
      try proef.schrijf([1 + commit % 4], vanaf: commit)
      let controle = try TermVerification(proef.opslag, Termproef.wijze)
      #expect(controle.bevindingen == [])
      #expect(controle.ongebruikt == [])
      #expect(try controle.juist == proef.bestanden.count)
    }
  }

  @Test("entries that the log does not give, in a run that it vouches for")
  func regels() throws {
    let proef = try Termproef()
    let schrijver = try LogWriter.open(proef.opslag)
    for commit in 0..<5 { try Proef.commit(schrijver, commit, 3) }
    schrijver.close()
    Termproef.onderhoud(proef.opslag, TermUse(Self.fout, drempel: 4)).follow(schrijver)
    #expect(try TermVerification(proef.opslag, Self.fout).bevindingen == [])
    let controle = try TermVerification(proef.opslag, Termproef.wijze)
    #expect(controle.juist == 0)
    #expect(controle.bevindingen.map(\.reden) == ["de plaatsen in dit bestand zijn niet die van het logboek"])
  }

  @Test("a changed page, a run that the log does not know, one of another version, and one that was not finished")
  func bestanden() throws {
    let proef = try Termproef()
    try proef.schrijf([4, 4, 4, 2, 4])
    let heel = try proef.bestanden
    let naam = try #require(heel.max { $0.value.count < $1.value.count }?.key)
    func controle(_ wijzig: (inout [UInt8]) -> Void) throws -> [String] {
      var bytes = heel[naam] ?? []
      wijzig(&bytes)
      proef.platform.put(Termproef.map + naam, bytes)
      defer { proef.platform.put(Termproef.map + naam, heel[naam] ?? []) }
      return try TermVerification(proef.opslag, Termproef.wijze).bevindingen.map(\.reden)
    }
    #expect(try controle { $0[4100] ^= 1 } == ["pagina 1 van \(naam) klopt niet"])
    #expect(try controle { $0[64] ^= 1 } == ["het logboek staat niet in voor dit bestand"])
    #expect(try controle { $0.removeLast() } == ["het begin of de lengte van dit bestand klopt niet"])
    #expect(try controle { $0[7] ^= 8 } == [])
    proef.platform.put(Termproef.map + naam + ".nieuw", [1])
    let controle = try TermVerification(proef.opslag, TermScheme(versie: "later") { _ in .init([]) })
    #expect(controle.juist == 0)
    #expect(controle.ongebruikt.count == heel.count + 1)
    #expect(controle.bevindingen == [])
  }
}
