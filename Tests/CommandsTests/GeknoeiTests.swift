import Testing

/// A changed payload must never pass for an answer.
@Suite struct GeknoeiTests {
  @Test(
    "one changed word in the log is told by every kind of question",
    arguments: ["dossier M-0117", "status", "historie"])
  func geknoei(vraag: String) throws {
    let loop = try Proefjaar.kopie()
    let log = String(decoding: try loop.lees("Storage/log/000000000001.ndjson"), as: UTF8.self)
    try loop.schrijf(
      "Storage/log/000000000001.ndjson",
      log.replacing("\"oordeel\":\"goed\"", with: "\"oordeel\":\"fout\"", maxReplacements: 1))
    let uitkomst = loop.voerUit(vraag)
    #expect(uitkomst.code == 5)
    #expect(uitkomst.stdout.hasPrefix("LET OP"))
    #expect(uitkomst.stderr.contains("000000000001.ndjson:"))
    let records = try loop.records()
    let eerste = loop.voerUit("log controleren --vanaf \(records[0].hash)")
    #expect(eerste.code == 5 && eerste.stdout.contains("nog het begin"))
    let laatste = loop.voerUit("log controleren --vanaf \(try #require(records.last).hash)")
    #expect(laatste.code == 5 && laatste.stdout.contains("Niet te bewijzen (L025)"))
  }

  @Test(
    "a unit or manager that nobody has is no empty list",
    arguments: ["achterstand", "medewerker lijst", "gesprek lijst", "afspraak lijst", "historie"])
  func onbekendFilter(vraag: String) throws {
    let loop = try Proefjaar.kopie()
    #expect(loop.voerUit("\(vraag) --leidinggevende M-99").code == 3)
    #expect(loop.voerUit("\(vraag) --onderdeel Bestaatniet").code == 3)
  }
}
