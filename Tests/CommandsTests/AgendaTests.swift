import Commands
import Foundation
import Testing

/// Time, length and place of a plan, and the file that a calendar takes.
@Suite("a conversation in a calendar") struct AgendaTests {
  private let loop: Proefloop

  init() throws {
    loop = try Proefjaar.kopie()
  }

  private func regels(_ naam: String) throws -> [String] {
    let tekst = String(decoding: try loop.lees(naam), as: UTF8.self)
    #expect(tekst.hasSuffix("\r\n"))
    let gevouwen = tekst.components(separatedBy: "\r\n").dropLast()
    for regel in gevouwen {
      #expect(regel.utf8.count <= 75 && !regel.contains("\n") && !regel.contains("\r"), "\(regel)")
    }
    return tekst.replacing("\r\n ", with: "").components(separatedBy: "\r\n").dropLast()
  }

  private func waarde(_ naam: String, _ regels: [String]) -> String? {
    regels.first { $0.hasPrefix(naam + ":") || $0.hasPrefix(naam + ";") }.map { String($0.dropFirst(naam.count + 1)) }
  }

  @Test("what is given is recorded and told; what is not given is not recorded")
  func vastgelegd() throws {
    let uit = try loop.lukt(
      "gesprek plannen M-0202 --soort beoordeling --datum 17-12-2026 --tijd 10.00 --duur 45 --plaats \"kamer 2.14\"")
    #expect(
      uit.stdout.contains("gepland op 17 december 2026 om 10:00\nuur, 45 minuten, kamer 2.14.")
        || uit.stdout.contains("om 10:00 uur"))
    let log = String(decoding: try loop.lees("Storage/log/000000000001.ndjson"), as: UTF8.self)
    #expect(log.contains(#""soort":"gesprek.gepland","v":2"#))
    #expect(log.contains(#""tijd":600,"duur":45,"plaats":"kamer 2.14""#))
    try loop.lukt("gesprek plannen M-0203 --soort voortgang --datum 17-12-2026")
    let na = String(decoding: try loop.lees("Storage/log/000000000001.ndjson"), as: UTF8.self)
    #expect(na.split(separator: "\n").last?.contains(#""soort":"gesprek.gepland","v":1"#) ?? false)
  }

  @Test("moving and calling off follow in the calendar: one UID, and a later SEQUENCE")
  func volgt() throws {
    try loop.lukt(
      "gesprek plannen M-0202 --soort beoordeling --datum 17-12-2026 --tijd 10:00 --duur 45 --plaats \"kamer 2.14; links\" --uit a.ics"
    )
    try loop.lukt("gesprek verzetten M-0202 G-2026-3 --datum 18-12-2026 --reden druk --uit b.ics")
    try loop.lukt("gesprek afzeggen M-0202 G-2026-3 --reden ziek --uit c.ics")
    let (a, b, c) = (try regels("a.ics"), try regels("b.ics"), try regels("c.ics"))
    #expect(a.first == "BEGIN:VCALENDAR" && a.last == "END:VCALENDAR")
    #expect(waarde("UID", a) != nil && waarde("UID", a) == waarde("UID", b) && waarde("UID", b) == waarde("UID", c))
    #expect([a, b, c].map { waarde("SEQUENCE", $0) } == ["0", "1", "2"])
    #expect([a, b, c].map { waarde("METHOD", $0) } == ["PUBLISH", "PUBLISH", "CANCEL"])
    #expect(waarde("STATUS", c) == "CANCELLED")
    // Winter time: ten o'clock is nine in UTC; time and place stay when only the day moves.
    #expect(waarde("DTSTART", a) == "20261217T090000Z" && waarde("DTEND", a) == "20261217T094500Z")
    #expect(waarde("DTSTART", b) == "20261218T090000Z")
    #expect(waarde("LOCATION", b) == "kamer 2.14\\; links")
    #expect(waarde("SUMMARY", a) == "Beoordelingsgesprek Lotte Smit")
  }

  @Test("without a time it is a whole day; in summer UTC is two hours earlier")
  func dag() throws {
    try loop.lukt("gesprek plannen M-0202 --soort beoordeling --datum 17-12-2026 --uit a.ics")
    #expect(waarde("DTSTART", try regels("a.ics")) == "VALUE=DATE:20261217")
    #expect(waarde("DTEND", try regels("a.ics")) == "VALUE=DATE:20261218")
    try loop.lukt("gesprek plannen M-0203 --soort voortgang --datum 01-07-2027 --cyclus 2026 --tijd 9:30 --uit b.ics")
    #expect(waarde("DTSTART", try regels("b.ics")) == "20270701T073000Z")
    #expect(waarde("DTEND", try regels("b.ics")) == "20270701T083000Z")
  }

  @Test("a name of any length is folded, and can't end a line")
  func vouwen() throws {
    let plaats = "zaal " + String(repeating: "é👩‍👩‍👧,", count: 25)
    try loop.lukt("gesprek plannen M-0202 --soort beoordeling --datum 17-12-2026 --plaats \"\(plaats)\" --uit a.ics")
    #expect(waarde("LOCATION", try regels("a.ics")) == plaats.replacing(",", with: "\\,"))
  }

  @Test("moving only time or place is a change; the same again is none")
  func alleenTijd() throws {
    try loop.lukt("gesprek plannen M-0202 --soort beoordeling --datum 17-12-2026 --tijd 10:00")
    try loop.lukt("gesprek verzetten M-0202 G-2026-3 --datum 17-12-2026 --tijd 11:00 --reden druk")
    #expect(loop.voerUit("gesprek verzetten M-0202 G-2026-3 --datum 17-12-2026 --tijd 11:00 --reden druk").code == 1)
  }

  @Test("what is no time, length or file is refused, and then nothing is recorded")
  func verkeerd() throws {
    let voor = loop.afdruk()
    let begin = "gesprek plannen M-0202 --soort beoordeling --datum 17-12-2026"
    for rest in ["--tijd 25:00", "--tijd tien", "--duur 0", "--duur lang", "--uit afspraak.txt", "--uit Storage/a.ics"]
    {
      #expect([1, 2].contains(loop.voerUit("\(begin) \(rest)").code), "\(rest)")
    }
    try loop.schrijf("a.ics", "van mij")
    #expect(loop.voerUit("\(begin) --uit a.ics").code == 1)
    #expect(try loop.lees("a.ics") == Array("van mij".utf8))
    try loop.lukt("\(begin) --uit b.ics --dry-run")
    #expect(!FileManager.default.fileExists(atPath: loop.map + "/b.ics"))
    #expect(loop.afdruk() == voor)
  }
}
