import Commands
import EventLog
import Foundation
import Gebruik
import Testing
import Wire

@Suite("a gap in the positions of a stream is seen, also behind the index") struct StroomgatTests {
  /// The line of a record at another position in its stream, with its hash made right.
  private static func verplaats(_ regel: String, van versie: Int, naar ander: Int) -> String {
    let delen = regel.replacing("\"versie\":\(versie),", with: "\"versie\":\(ander),").split(
      separator: #","hash":""#, maxSplits: 1)
    let hash = SHA256.hash([0] + Array("\(delen[0])}".utf8)).hex
    return "\(delen[0]),\"hash\":\"\(hash)\(delen[1].dropFirst(64))"
  }

  @Test("a question and a record say what reading the log whole says", arguments: [-1, 1, 5])
  func gat(verschil: Int) throws {
    let loop = try IndexOrakelTests.loop()
    // So many that the last record stands behind the index, and is the first of its stream there.
    loop.index = IndexOrakelTests.drempel
    for dag in 10...19 { try loop.lukt("gesprek plannen M-0203 --soort voortgang --datum \(dag)-01-2027") }
    loop.index = .geen
    try loop.lukt("gesprek plannen M-0117 --soort voortgang --datum 12-01-2027")
    var laatste: LogRecord?
    try LogReader(opslag: .open(path: loop.map + "/Storage")).read { laatste = $0 }
    let record = try #require(laatste)
    let pad = "Storage/log/" + record.plaats.segment
    let bytes = try loop.lees(pad)
    let regel = String(decoding: bytes[record.plaats.offset...], as: UTF8.self)
    let vals = Self.verplaats(regel, van: record.versie, naar: record.versie + verschil)
    try loop.schrijf(pad, bytes[..<record.plaats.offset] + Array(vals.utf8))
    for vraag in [
      "dossier M-0117", "gesprek lijst M-0117", "status", "jaaroverzicht 2026",
      "gesprek plannen M-0117 --soort planning --datum 13-01-2027",
    ] {
      let vol = IndexOrakelTests.antwoord(loop, vraag, .geen)
      #expect(vol.hasPrefix("5\n"), "\(vraag)")
      #expect(IndexOrakelTests.antwoord(loop, vraag, IndexOrakelTests.drempel) == vol, "\(vraag)")
    }
    #expect(try loop.lees(pad).count == bytes.count + vals.utf8.count - regel.utf8.count)
  }
}
