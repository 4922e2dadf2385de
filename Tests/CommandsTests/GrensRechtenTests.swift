import Foundation
import Testing
import Wire

/// Who may use the files of a storage, and that no file is opened because data names it.
@Suite struct GrensRechtenTests {
  private func rechten(_ map: String) throws -> [String: Int] {
    var alle: [String: Int] = [:]
    let namen = try FileManager.default.subpathsOfDirectory(atPath: map)
    for naam in namen + [""] {
      let gegevens = try FileManager.default.attributesOfItem(atPath: map + "/" + naam)
      alle[naam] = (gegevens[.posixPermissions] as? NSNumber)?.intValue
    }
    return alle
  }

  /// The built program under `umask 0`, which takes nothing away.
  @Test(.enabled(if: Proces.mag, Proces.ontbreekt))
  func allesWordtDichtGemaaktOokOnderUmaskNul() throws {
    let map = FileManager.default.temporaryDirectory.path + "/gespreksboek-\(UUID().uuidString)"
    defer { try? FileManager.default.removeItem(atPath: map) }
    let programma = try #require(Proces.programma)
    let catalogus = Proefloop.project + "/Fixtures/fuzz/catalogus/klein"
    func onderNul(_ woorden: [String]) throws {
      let schelp = Process()
      schelp.executableURL = URL(fileURLWithPath: "/bin/sh")
      schelp.arguments = ["-c", "umask 0; exec \"$@\"", "sh", programma, "--opslag", map] + woorden
      schelp.standardOutput = FileHandle.nullDevice
      schelp.standardError = FileHandle.nullDevice
      try schelp.run()
      schelp.waitUntilExit()
      #expect(schelp.terminationStatus == 0, "\(woorden)")
    }
    try onderNul(["inrichten", "--organisatie", "P"])
    try onderNul(["catalogus", "importeren", catalogus])
    // A torn tail, so that quarantaine holds a copy too.
    let staart = try #require(FileHandle(forWritingAtPath: map + "/log/000000000001.ndjson"))
    try staart.seekToEnd()
    staart.write(Data("{\"nr\":".utf8))
    try staart.close()
    try onderNul(["catalogus", "importeren", catalogus])
    let alle = try rechten(map)
    #expect(alle.count >= 8)
    for (naam, getal) in alle {
      let isMap = ["", "log", "zegels", "projecties", "quarantaine"].contains(naam)
      #expect(getal == (isMap ? 0o700 : 0o600), "\(naam)")
    }
  }

  @Test func statusMeldtRuimeRechten() throws {
    let loop = try Proefloop()
    try loop.lukt("inrichten --organisatie Proef")
    try loop.lukt("catalogus importeren Fixtures/fuzz/catalogus/klein")
    #expect(!(try loop.lukt("status").stdout.contains("Ook anderen mogen")))
    #expect(try loop.lukt("status --json").json["ruimeRechten"]?.array?.isEmpty == true)
    for (naam, getal) in [("log/000000000001.ndjson", 0o644), ("zegels", 0o755), ("gespreksboek.json", 0o660)] {
      try FileManager.default.setAttributes(
        [.posixPermissions: getal], ofItemAtPath: loop.map + "/Storage/" + naam)
    }
    let tekst = try loop.lukt("status").stdout.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    #expect(tekst.contains("LET OP"))
    #expect(tekst.contains("(0644). Geef: chmod 600 '/proef/Storage/log/000000000001.ndjson'"), "\(tekst)")
    #expect(tekst.contains("(0755). Geef: chmod 700 '/proef/Storage/zegels'"))
    #expect(tekst.contains("(0660). Geef: chmod 600 '/proef/Storage/gespreksboek.json'"))
    let json = try loop.lukt("status --json").json["ruimeRechten"]?.array ?? []
    #expect(json.map { $0["rechten"]?.string } == ["0660", "0644", "0755"])
  }

  @Test func eenGemeneNaamInDeOpslagIsEenWoordVoorDeSchelp() throws {
    let loop = try Proefloop()
    try loop.lukt("inrichten --organisatie Proef")
    let naam = "x'; rm -rf ~; '\u{1B}[31m"
    try loop.schrijf("Storage/zegels/" + naam, "x")
    try FileManager.default.setAttributes(
      [.posixPermissions: 0o666], ofItemAtPath: loop.map + "/Storage/zegels/" + naam)
    let tekst = try loop.lukt("status").stdout
    #expect(GrensTerminalTests.steekt(tekst) == nil)
    #expect(
      tekst.split(whereSeparator: \.isWhitespace).joined(separator: " ").contains("x'\\''; rm -rf ~; '\\''␛[31m'"))
  }

  @Test func statusZegtDatHetEenProefopslagIs() throws {
    let loop = try Proefloop()
    try loop.lukt("inrichten --organisatie Proef --proef")
    #expect(try loop.lukt("status").stdout.contains("proefopslag"))
  }

  /// A catalogue id, a conversation's name and a person's number that are paths: stored or refused as text, while no
  /// file outside the storage is made or changed.
  @Test func geenPadUitGegevensWordtGeopend() throws {
    let loop = try Proefjaar.kopie()
    try loop.schrijf("buiten.txt", "blijft")
    let buiten = { try Set(FileManager.default.contentsOfDirectory(atPath: loop.map)) }
    let voor = try buiten()
    let namen = ["../buiten.txt", "../../../../etc/passwd", "/etc/passwd", "log/000000000001.ndjson", "."]
    let klein = String(decoding: try loop.lees("Fixtures/fuzz/catalogus/klein"), as: UTF8.self)
    for naam in namen {
      let catalogus = klein.replacing("\"id\": \"klein\"", with: "\"id\": \"\(naam)\"")
      #expect(catalogus != klein)
      for (regel, invoer) in [
        (["catalogus", "importeren", "-"], catalogus), (["catalogus", "tonen", naam], ""),
        (["regeling", "tonen", naam], ""),
        (
          [
            "medewerker", "in-dienst", naam, "--naam", "A", "--functie",
            "hr21-ommen:adviseur-iv", "--onderdeel", naam,
          ], ""
        ), (["dossier", naam], ""),
        (["gesprek", "tonen", "M-0117", naam], ""), (["gesprek", "formulier", "M-0117", naam], ""),
      ] {
        let uitkomst = loop.voerUit(regel, invoer: Array(invoer.utf8))
        #expect(uitkomst.code <= 3, "\(regel): \(uitkomst.stderr)")
        #expect(!uitkomst.stdout.contains("root:") && !uitkomst.stderr.contains("root:"))
      }
      var hand = Formulierhand(try loop.lukt("gesprek formulier M-0202 --soort beoordeling").stdout)
      hand.vul("", "Kenmerk", naam)
      #expect(loop.voerUit("gesprek vastleggen -", invoer: hand.tekst).code != 0)
    }
    #expect(try buiten() == voor)
    #expect(try loop.lees("buiten.txt") == Array("blijft".utf8))
    let mappen = Set(loop.afdruk().keys.map { String($0.prefix { $0 != "/" }) })
    #expect(mappen.isSubset(of: ["gespreksboek.json", "slot", "log", "zegels", "projecties", "quarantaine"]))
    #expect(loop.voerUit("log controleren").code == 0)
  }
}
