import EventLog
import Foundation
import Gesprekscyclus
import Kalender
import Testing

@testable import Commands
@testable import EventCoding
@testable import Formulieren

/// What people hand in, exactly at its bound and one past it; past it nothing is recorded.
@Suite struct GrensInvoerTests {
  private static let functie = ["--functie", "hr21-ommen:adviseur-iv", "--onderdeel", "Team", "--per", "01-01-2026"]

  private func weigert(_ loop: Proefloop, _ woorden: [String], code: Int32, _ melding: String, invoer: [UInt8] = []) {
    let voor = loop.afdruk()
    let uitkomst = loop.voerUit(woorden, invoer: invoer)
    #expect(uitkomst.code == code, "\(uitkomst.stderr.prefix(500))")
    #expect(uitkomst.stderr.contains(melding), "\(uitkomst.stderr.prefix(500))")
    #expect(loop.afdruk() == voor)
  }

  @Test func naamEnNummer() throws {
    let loop = try Proefjaar.kopie()
    let lang = String(repeating: "é", count: Invoergrens.naam)
    #expect(loop.voerUit(["medewerker", "in-dienst", "N-1", "--naam", lang] + Self.functie).code == 0)
    weigert(
      loop, ["medewerker", "in-dienst", "N-2", "--naam", lang + "é"] + Self.functie, code: 2, "langer dan 200 tekens")
    #expect(loop.voerUit(["medewerker", "in-dienst", lang, "--naam", "A"] + Self.functie).code == 0)
    weigert(
      loop, ["medewerker", "in-dienst", lang + "1", "--naam", "A"] + Self.functie, code: 2,
      "Het personeelsnummer is langer dan 200 tekens")
    weigert(loop, ["medewerker", "wijzigen", "N-1", "--onderdeel", lang + "é"], code: 2, "langer dan 200 tekens")
  }

  @Test func tekstVanEenWoord() throws {
    let loop = try Proefjaar.kopie()
    func wijziging(_ reden: String) -> [String] {
      ["medewerker", "wijzigen", "M-0204", "--naam", "Noor H", "--reden", reden]
    }
    let lang = String(repeating: "ö", count: Invoergrens.woord)
    weigert(loop, wijziging(lang + "x"), code: 2, "Achter --reden staat een tekst van meer dan 20.000 tekens")
    #expect(loop.voerUit(wijziging(lang)).code == 0)
  }

  @Test func aantalWoorden() throws {
    let loop = try Proefjaar.kopie()
    let vraag = ["status"] + Array(repeating: "--json", count: Invoergrens.woorden - 1)
    let binnen = loop.voerUit(vraag)
    let buiten = loop.voerUit(vraag + ["--json"])
    #expect(!binnen.stderr.contains("meer dan 1.000 woorden"))
    // More of the same option is refused before or after the count; either way it ends as a wrong command line.
    #expect(buiten.code == 2)
  }

  @Test(arguments: ["\u{1B}", "\u{7F}", "\u{9B}", "\r", "\u{0}"])
  func stuurtekensWordenNooitVastgelegd(_ teken: String) throws {
    let loop = try Proefjaar.kopie()
    weigert(
      loop, ["medewerker", "in-dienst", "N\(teken)1", "--naam", "A"] + Self.functie, code: 2, "staat een stuurteken")
    weigert(
      loop, ["medewerker", "in-dienst", "N-1", "--naam", "A\(teken)"] + Self.functie, code: 2,
      "Achter --naam staat een stuurteken")
  }

  @Test func waardenVanEenImport() throws {
    let loop = try Proefjaar.kopie()
    func lijst(_ naam: String) -> [UInt8] {
      Array(
        "personeelsnummer;naam;functie;onderdeel;in dienst per\nX-1;\(naam);hr21-ommen:adviseur-iv;T;01-01-2026\n".utf8)
    }
    let lang = String(repeating: "é", count: Invoergrens.naam)
    weigert(
      loop, ["medewerker", "importeren", "-"], code: 1, "fout I010: naam is langer dan 200 tekens",
      invoer: lijst(lang + "é"))
    #expect(loop.voerUit(["medewerker", "importeren", "-"], invoer: lijst(lang)).code == 0)
  }

  @Test func mensenInEenImport() {
    func lezer(_ aantal: Int) -> Importlezer {
      var csv = Array("personeelsnummer;naam;functie;onderdeel;in dienst per\n".utf8)
      for nummer in 0..<aantal { csv += Array("\(nummer);A;b:c;T;x\n".utf8) }
      return Importlezer(csv, vandaag: .init(dagnummer: 20_000))
    }
    #expect(!lezer(Invoergrens.mensen).fouten.contains { $0.code == "I011" })
    let fouten = lezer(Invoergrens.mensen + 1).fouten
    #expect(fouten.map(\.code) == ["I011"])
    #expect(fouten.first?.regel == Invoergrens.mensen + 2)
  }

  @Test(arguments: [("gesprek vastleggen", Invoergrens.formulier), ("catalogus controleren", Invoergrens.document)])
  func bestanden(_ opdracht: String, _ grens: Int) throws {
    let loop = try Proefloop()
    try loop.lukt("inrichten --organisatie Proef")
    let woorden = opdracht.split(separator: " ").map(String.init)
    try loop.schrijf("net", [UInt8](repeating: 0x20, count: grens))
    try loop.schrijf("over", [UInt8](repeating: 0x20, count: grens + 1))
    #expect(!loop.voerUit(woorden + ["net"]).stderr.contains("B002"))
    weigert(loop, woorden + ["over"], code: 1, "is groter dan \(grens >> 20) MB")
    weigert(loop, woorden + ["-"], code: 1, "is groter dan", invoer: [UInt8](repeating: 0x20, count: grens + 1))
  }

  /// A sparse file of 4 TB: refused by its size, as reading it would take all memory.
  @Test func eenReusachtigBestandWordtNietGelezen() throws {
    let loop = try Proefloop()
    try loop.lukt("inrichten --organisatie Proef")
    try loop.schrijf("reus", [])
    let bestand = try #require(FileHandle(forWritingAtPath: loop.map + "/reus"))
    try bestand.truncate(atOffset: 4 << 40)
    try bestand.close()
    weigert(loop, ["catalogus", "controleren", "reus"], code: 1, "is groter dan 16 MB")
    weigert(loop, ["medewerker", "importeren", "reus"], code: 1, "is groter dan 64 MB")
  }

  @Test func formulieren() {
    func codes(_ bytes: [UInt8]) -> [FormulierCode] { Bronlezer(bytes).bevindingen.map(\.code) }
    func regels(_ aantal: Int) -> [UInt8] { [UInt8](repeating: 0x0A, count: aantal) }
    #expect(codes(regels(Bronlezer.meesteRegels)) == [])
    #expect(codes(regels(Bronlezer.meesteRegels + 1)) == [.teGroot])
    let lang = Array(String(repeating: "é", count: Bronlezer.meesteTekens).utf8)
    #expect(codes(lang) == [])
    #expect(codes(lang + [0x78]) == [.teGroot])
    let blok = Array((String(repeating: "x", count: 1023) + "\n").utf8)
    let vol = Array(repeatElement(blok, count: Bronlezer.meesteBytes / blok.count).joined())
    #expect(codes(vol) == [])
    #expect(codes(vol + [0x78]) == [.teGroot])
  }

  @Test func documenten() {
    func codes(_ tekst: String) -> [String] {
      CatalogusBestand.lees(Array(tekst.utf8)).bevindingen.map(\.bevinding.code)
    }
    let teLang = Leesfout.Code.tekstTeLang.tekst("C")
    let lang = String(repeating: "é", count: Grenzen.tekst)
    #expect(!codes("{\"naam\":\"\(lang)\"}").contains(teLang))
    #expect(codes("{\"naam\":\"\(lang)x\"}").contains(teLang))
    let diep = Leesfout.Code.geenJSON.tekst("C")
    #expect(codes(String(repeating: "[", count: 64) + String(repeating: "]", count: 64)) != [diep])
    #expect(codes(String(repeating: "[", count: 65) + String(repeating: "]", count: 65)) == [diep])
  }
}
