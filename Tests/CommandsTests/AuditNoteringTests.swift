import Foundation
import Testing
import Wire

/// What an auditor noted, held against a log to which something was done: each thing that can be done has its own name.
@Suite struct AuditNoteringTests {
  @Test("what was noted is still the beginning", arguments: [12, 64])
  func nogHetBegin(cijfers: Int) throws {
    let loop = try Proefjaar.kopie()
    let record = try loop.records()[40]
    let uitkomst = loop.voerUit("log controleren --vanaf \(record.nr)-\(record.hash.prefix(cijfers))")
    #expect(uitkomst.code == 0)
    #expect(uitkomst.stdout.contains("(tot en met nr \(record.nr)) is nog het begin van dit logboek"))
    let los = try loop.lukt("log controleren --json --vanaf \(record.hash)").notering
    #expect(los["nr"]?.integer == record.nr && los["klopt"]?.bool == true && los["code"] == nil)
    let alle = try loop.records().count
    #expect(los["sindsdien"]?.integer == alle - record.nr)
  }

  @Test("an older copy that was put back")
  func teruggedraaid() throws {
    let loop = try Proefjaar.kopie()
    let einden = try loop.records().filter { $0.rest == 0 }
    let (kort, laatste) = (einden[einden.count - 4], try #require(einden.last))
    let terug = try loop.totEnMet(kort.nr)
    let gevonden = try terug.keur("\(laatste.nr)-\(laatste.hash)", "teruggedraaid", "L020")
    #expect(gevonden["nr"]?.integer == laatste.nr && gevonden["hash"]?.string == laatste.hash)
    #expect(gevonden["laatste"]?["nr"]?.integer == kort.nr && gevonden["laatste"]?["hash"]?.string == kort.hash)
    // Of a hash alone it can't be said where it stood.
    let los = try terug.keur(laatste.hash, "onbekend", "L024")
    #expect(los["mogelijk"]?.array?.compactMap(\.string) == ["herschreven", "teruggedraaid", "afgekapt"])
    let leeg = try loop.totEnMet(1)
    try leeg.schrijf(HerstelTests.segment, "")
    try leeg.keur("\(laatste.nr)-\(laatste.hash)", "teruggedraaid", "L020")
  }

  @Test("an end that was cut off in the middle of a commit")
  func afgekapt() throws {
    let loop = try Proefjaar.kopie()
    let records = try loop.records()
    let laatste = try #require(records.last)
    let vastlegging = try #require(records.last { $0.rest == 2 })
    let eind = try #require(records.first { $0.nr == vastlegging.nr + 2 })
    let half = try loop.totEnMet(vastlegging.nr + 1)
    try half.keur("\(laatste.nr)-\(laatste.hash)", "afgekapt", "L021")
    try half.keur("\(eind.nr)-\(eind.hash)", "afgekapt", "L021")
    // What still stands there of the commit shows its hash.
    try half.keur(vastlegging.hash, "afgekapt", "L021")
  }

  @Test("a zegel in the storage shows that only the log is shorter")
  func zegelVerder() throws {
    let loop = try Proefjaar.kopie()
    let laatste = try #require(try loop.records().last)
    try loop.schrijf("Storage/zegels/\(laatste.nr).txt", try loop.zegel())
    let einden = try loop.records().filter { $0.rest == 0 }
    let terug = try loop.totEnMet(einden[einden.count - 4].nr)
    try terug.keur("\(laatste.nr)-\(laatste.hash)", "afgekapt", "L021")
  }

  @Test("another history, also when it is shorter")
  func herschreven() throws {
    let ander = try Proefjaar.kopie()
    try ander.lukt("medewerker wijzigen M-0118 --naam Eender")
    let toen = try #require(try ander.records().last)
    try ander.lukt("medewerker wijzigen M-0118 --naam Eerst")
    let later = try #require(try ander.records().last)
    let loop = try Proefjaar.kopie()
    try loop.lukt("medewerker wijzigen M-0118 --naam Anders")
    let nu = try #require(try loop.records().last)
    let gevonden = try loop.keur("\(toen.nr)-\(toen.hash)", "herschreven", "L023")
    #expect(gevonden["hashNu"]?.string == nu.hash)
    // The log is shorter than the second note, which alone would look like an older copy; the first shows better.
    try loop.keur("\(later.nr)-\(later.hash)", "teruggedraaid", "L020")
    let beide = loop.voerUit(
      "log controleren --json --vanaf \(toen.nr)-\(toen.hash) --vanaf \(later.nr)-\(later.hash)")
    let codes = try #require(try beide.json["noteringen"]?.array).compactMap { $0["code"]?.string }
    #expect(beide.code == 1 && codes == ["L023", "L023"])
    try loop.schrijf("Storage/zegels/\(toen.nr).txt", try ander.totEnMet(toen.nr).zegel())
    try loop.keur("\(later.nr)-\(later.hash)", "herschreven", "L023")
  }

  @Test("a cut that a repair made is told as such, with and without the copies that it kept", arguments: [true, false])
  func afgekaptDoorHerstel(metKopie: Bool) throws {
    let loop = try Proefjaar.kopie()
    let records = try loop.records()
    let (stuk, midden, laatste) = (
      records[records.count - 12], records[records.count - 5], try #require(records.last)
    )
    let zegel = try loop.zegel()
    try loop.beschadig(stuk.nr)
    try loop.lukt("log herstellen --kap-af --reden \"schijf kapot\" --bevestig")
    if !metKopie { try FileManager.default.removeItem(atPath: loop.map + "/Storage/quarantaine") }
    let cut = try #require(try loop.records().last).nr
    #expect(cut <= stuk.nr)
    let gevonden = try loop.keur("\(laatste.nr)-\(laatste.hash)", "afgekapt-door-herstel", "L022")
    #expect(gevonden["herstel"]?["vanaf"]?.integer == cut && gevonden["herstel"]?["nr"]?.integer == cut)
    #expect(gevonden["herstel"]?["laatste"]?["hash"]?.string == laatste.hash)
    #expect(gevonden["herstel"]?["bewezen"]?.bool == true, "the record of the cut names its last")
    #expect(loop.voerUit("log controleren --vanaf \(laatste.hash)").stdout.contains("schijf kapot"))
    let tussen = try loop.keur("\(midden.nr)-\(midden.hash)", "afgekapt-door-herstel", "L022")
    #expect(tussen["herstel"]?["bewezen"]?.bool == metKopie)
    let anders = String(repeating: "0", count: 64)
    try loop.keur("\(laatste.nr)-\(anders)", "teruggedraaid", "L020")
    if metKopie { try loop.keur("\(midden.nr)-\(anders)", "teruggedraaid", "L020") }
    try loop.schrijf("zegel", zegel)
    try loop.keur("zegel", "afgekapt-door-herstel", "L022")
  }

  @Test("of a damaged log the sound beginning still proves itself")
  func beschadigd() throws {
    let loop = try Proefjaar.kopie()
    let records = try loop.records()
    try loop.beschadig(records.count - 12)
    let laatste = try #require(records.last)
    let uit = loop.voerUit(
      "log controleren --json --vanaf \(records[9].nr)-\(records[9].hash) --vanaf \(laatste.nr)-\(laatste.hash)")
    let oordelen = try #require(try uit.json["noteringen"]?.array).compactMap { $0["oordeel"]?.string }
    #expect(uit.code == 5 && oordelen == ["begin", "niet-te-bewijzen"])
    #expect(try uit.json["vanafKlopt"]?.bool == false)
  }

  @Test("a zegel is known by what stands in it, whatever its file is called")
  func zegel() throws {
    let loop = try Proefjaar.kopie()
    let tekst = try loop.zegel()
    for naam in ["zegel.txt", "vorig-bezoek"] {
      try loop.schrijf(naam, tekst)
      #expect(loop.voerUit("log controleren --vanaf \(naam)").code == 0)
    }
    let regels = tekst.split(separator: "\n").map(String.init)
    let aantal = try #require(Int(regels[1]))
    func zegel(_ herkomst: String, _ aantal: Int) -> String { "\(herkomst)\n\(aantal)\n\(regels[2])\n\n\(regels[3])\n" }
    try loop.schrijf("kort", zegel(regels[0], aantal - 1))
    try loop.keur("kort", "herschreven", "L023")
    try loop.schrijf("lang", zegel(regels[0], aantal + 1))
    try loop.keur("lang", "teruggedraaid", "L020")
    try loop.schrijf("ander", zegel("gespreksboek/0", aantal))
    let ander = try loop.keur("ander", "andere-opslag", "L026")
    #expect(ander["nr"]?.integer == aantal)
    // The form without a signature was never given out.
    try loop.schrijf("zonder", regels.prefix(3).joined(separator: "\n") + "\n")
    #expect(loop.voerUit("log controleren --vanaf zonder").code == 2)
  }

  @Test(
    "what is no note at all is refused with what to give",
    arguments: ["nergens", "mensen.csv", "12-abc", "0-\(nullen)"])
  func geenNotering(_ getypt: String) throws {
    let uit = try Proefjaar.kopie().voerUit("log controleren --vanaf \(getypt)")
    #expect(uit.code == 2 && uit.stderr.contains("NUMMER-HASH"))
  }

  private static let nullen = String(repeating: "0", count: 64)
}

extension Proefloop.Uitkomst {
  fileprivate var notering: JSONNode {
    get throws { try #require(try json["noteringen"]?.array?.first) }
  }
}

extension Proefloop {
  /// The log must not be what was noted, with this name and code in JSON and in words.
  @discardableResult
  fileprivate func keur(_ notering: String, _ oordeel: String, _ code: String) throws -> JSONNode {
    let uit = voerUit("log controleren --json --vanaf \(notering)")
    let gevonden = try uit.notering
    #expect(uit.code == 1 && gevonden["oordeel"]?.string == oordeel && gevonden["code"]?.string == code, "\(gevonden)")
    let tekst = voerUit("log controleren --vanaf \(notering)")
    #expect(tekst.code == 1 && tekst.stdout.contains("(\(code))"), "\(tekst.stdout)")
    return gevonden
  }

  /// Changes one letter of this record.
  fileprivate func beschadig(_ nr: Int) throws {
    var regels = try lees(HerstelTests.segment).split(separator: 0x0A, omittingEmptySubsequences: false).map(Array.init)
    regels[nr - 1][9] ^= 1
    try schrijf(HerstelTests.segment, Array(regels.joined(separator: [0x0A])))
  }

  /// The zegel over the whole log.
  fileprivate func zegel() throws -> String {
    let document = try lukt("log controleren --json").json
    let wortel = try #require(document["wortel"]?.string.flatMap { SHA256Digest(hex: $0) })
    let aantal = try #require(document["records"]?.integer)
    let opslag = try #require(document["opslag"]?.string)
    let lijn = "\u{2014} gespreksboek/\(opslag) \(Base64.encode([UInt8](repeating: 1, count: 68)))"
    return "gespreksboek/\(opslag)\n\(aantal)\n\(Base64.encode(wortel.bytes))\n\n\(lijn)\n"
  }
}
