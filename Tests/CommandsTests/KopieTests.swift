import Commands
import Foundation
import Testing
import Wire

/// Copies as a beheerder makes and uses them.
@Suite struct KopieTests {
  @Test func makenBijwerkenEnGebruiken() throws {
    let loop = try Proefjaar.kopie()
    let eerste = try loop.lukt("log kopie kopie --json").json
    #expect(eerste["nieuw"]?.bool == true)
    #expect(try loop.lukt("log kopie kopie").stdout.contains("was al bij"))
    try loop.lukt("medewerker uit-dienst M-0203 --per 31-01-2027 --reden pensioen")
    let tweede = try loop.lukt("log kopie kopie --json").json
    #expect(tweede["nieuw"]?.bool == false)
    #expect(tweede["records"]?.integer == (eerste["records"]?.integer).map { $0 + 1 })
    let (bytes, eerder) = (tweede["bytes"]?.integer ?? 0, eerste["bytes"]?.integer ?? 0)
    #expect(tweede["geschreven"]?.integer == bytes - eerder)
    let tekst = try loop.lukt("log controleren --opslag kopie --json").json
    #expect(tekst["hash"] == tweede["hash"])
    #expect(tekst["wortel"] == tweede["wortel"])
    #expect(try loop.lukt("dossier M-0117 --opslag kopie").stdout == loop.lukt("dossier M-0117").stdout)
    // Restoring is using the copy.
    try loop.lukt("medewerker uit-dienst M-0204 --per 31-01-2027 --reden verhuizing --opslag kopie")
    let geweigerd = loop.voerUit("log kopie kopie")
    #expect(geweigerd.code == 1)
    #expect(geweigerd.stderr.contains("geen begin van deze opslag"))
  }

  @Test func watGeenKopieKanZijnBlijftZoalsHetIs() throws {
    let loop = try Proefjaar.kopie()
    try loop.lukt("inrichten --organisatie Ander --opslag ander")
    let voor = loop.afdruk("ander")
    #expect(loop.voerUit("log kopie ander").code == 1)
    #expect(loop.afdruk("ander") == voor)
    #expect(loop.voerUit("log kopie Storage").code == 1)
    #expect(loop.voerUit("log kopie Storage/kopie").code == 1)
    #expect(loop.voerUit("log kopie").code == 2)
  }

  @Test func eenBeschadigdeOpslagWordtNietGekopieerd() throws {
    let loop = try Proefjaar.kopie()
    try loop.lukt("log kopie kopie")
    let voor = loop.afdruk("kopie")
    var bytes = try loop.lees(HerstelTests.segment)
    bytes[2000] ^= 1
    try loop.schrijf(HerstelTests.segment, bytes)
    #expect(loop.voerUit("log kopie kopie").code == 5)
    #expect(loop.afdruk("kopie") == voor)
  }

  @Test func alleenDeEigenaarMagErbij() throws {
    let loop = try Proefjaar.kopie()
    try loop.lukt("log kopie kopie")
    #expect(try loop.rechten("kopie") == 0o700)
    #expect(try loop.rechten("kopie/log") == 0o700)
    #expect(try loop.rechten("kopie/log/000000000001.ndjson") == 0o600)
  }
}

extension Proefloop {
  /// The mode of a file or directory.
  fileprivate func rechten(_ naam: String) throws -> Int? {
    try FileManager.default.attributesOfItem(atPath: map + "/" + naam)[.posixPermissions] as? Int
  }
}
