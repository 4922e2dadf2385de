import Commands
import Foundation
import Testing
import Wire

/// One command for everybody under a manager: forms, plans and steps.
@Suite("a team at once") struct TeamTests {
  private let loop: Proefloop

  init() throws {
    loop = try Toegangsproef.loop()
    loop.account = "f.elamrani"
  }

  private func bestanden(_ map: String) throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: loop.map + "/" + map).sorted()
  }

  @Test("everybody who still has to have the conversation gets a form with name and number in the name of the file")
  func formulieren() throws {
    let uit = try loop.lukt("gesprek formulier --team --soort beoordeling --map bg")
    #expect(uit.stdout.hasPrefix("2 formulieren zijn gemaakt in bg, voor 4 medewerkers.\n"))
    #expect(try bestanden("bg") == ["beoordeling-M-0202-lotte-smit.txt", "beoordeling-M-0204-noor-haddad.txt"])
    #expect(uit.stdout.contains("geen: al gehouden op 18 november 2026 (G-2026-3)"))
    let tekst = String(decoding: try loop.lees("bg/beoordeling-M-0204-noor-haddad.txt"), as: UTF8.self)
    #expect(tekst == (try loop.lukt("gesprek formulier M-0204 --soort beoordeling")).stdout)
    #expect(uit.stderr.contains("Hierna: vul de formulieren in en geef: gespreksboek gesprek vastleggen bg"))
  }

  @Test("a form that is there is never written over")
  func bestaat() throws {
    try loop.lukt("gesprek formulier --team --soort beoordeling --map bg")
    try loop.schrijf("bg/beoordeling-M-0202-lotte-smit.txt", "mijn tekst")
    let weer = try loop.lukt("gesprek formulier --team --soort beoordeling --map bg")
    #expect(weer.stdout.contains("0 formulieren zijn gemaakt"))
    #expect(weer.stdout.contains("is er al"))
    #expect(try loop.lees("bg/beoordeling-M-0202-lotte-smit.txt") == Array("mijn tekst".utf8))
  }

  @Test("who is released or not expected is told with the reason")
  func redenen() throws {
    loop.account = "hr"
    try loop.lukt("gesprek vrijstellen M-0202 --soort beoordeling --grond verlof")
    try loop.lukt("medewerker uit-dienst M-0204 --per 31-12-2026 --reden vertrek")
    let uit = try loop.lukt("gesprek formulier \"fatima el amrani\" --team --soort beoordeling --map bg --json").json
    let regels = uit["medewerkers"]?.array ?? []
    let reden = Dictionary(
      uniqueKeysWithValues: regels.map {
        ($0["medewerker"]?["personeelsnummer"]?.string ?? "", $0["reden"]?.string ?? "")
      })
    #expect(reden["M-0202"] == "vrijgesteld: verlof")
    #expect(reden["M-0203"]?.hasPrefix("al gehouden op ") ?? false)
  }

  @Test("a team that is hidden and one that nobody has give the same bytes; who has no people is told so")
  func anderen() throws {
    let verborgen = loop.voerUit("gesprek formulier --team M-0003 --soort beoordeling --map bg")
    let nergens = loop.voerUit("gesprek formulier --team M-0999 --soort beoordeling --map bg")
    #expect(verborgen.code == 6)
    #expect(verborgen.stderr.replacing("M-0003", with: "M-0999") == nergens.stderr)
    loop.account = "hr"
    #expect(loop.voerUit("gesprek formulier --team --soort beoordeling --map bg").stderr.contains("geen eigen mensen"))
    loop.account = "z.celik"
    #expect(loop.voerUit("gesprek formulier --team --soort beoordeling --map bg").code == 6)
    #expect(!FileManager.default.fileExists(atPath: loop.map + "/bg"))
  }

  @Test("words that do not go together, and a place where no form may stand")
  func verkeerd() throws {
    #expect(loop.voerUit("gesprek formulier").code == 2)
    #expect(loop.voerUit("gesprek formulier --team --soort beoordeling").code == 2)
    #expect(loop.voerUit("gesprek formulier --team M-0004 G-2026-1 --map bg").code == 2)
    #expect(loop.voerUit("gesprek formulier M-0202 --soort beoordeling --map bg").code == 2)
    #expect(loop.voerUit("gesprek formulier --team --soort beoordeling --map Storage/bg").code == 1)
    #expect(loop.voerUit("gesprek formulier --team --soort beoordeling --map bg.txt").code == 3)
    #expect(loop.voerUit("gesprek aanbieden M-0202").code == 2)
    #expect(loop.voerUit("gesprek aanbieden M-0202 G-2026-3 --bevestig").code == 2)
  }

  @Test("a plan for everybody without one, as one commit, after a confirmation")
  func plannen() throws {
    let voor = loop.afdruk()
    let zonder = loop.voerUit("gesprek plannen --team --soort beoordeling --datum 17-12-2026")
    #expect(zonder.code == 1)
    #expect(zonder.stderr.contains("Lotte Smit (M-0202)") && zonder.stderr.contains("fout A065"))
    #expect(!zonder.stderr.contains("Noor Haddad"))
    #expect(loop.afdruk() == voor)
    loop.getypt = ["nee"]
    #expect(loop.voerUit("gesprek plannen --team --soort beoordeling --datum 17-12-2026").code == 1)
    #expect(loop.afdruk() == voor)
    loop.getypt = ["ja"]
    try loop.lukt("gesprek plannen --team --soort beoordeling --datum 17-12-2026")
    #expect(try loop.lukt("gesprek lijst M-0202 --stand gepland").stdout.contains("17-12-2026"))
    loop.getypt = nil
    let weer = loop.voerUit("gesprek plannen --team --soort beoordeling --datum 17-12-2026 --bevestig")
    #expect(weer.stderr.contains("fout A064"))
  }

  @Test("a step for every appraisal that waits for it, and for no other")
  func stappen() throws {
    loop.account = "p.bos"
    try loop.lukt("gesprek aanbieden --team --wijze post --bevestig")
    #expect(
      try loop.lukt("gesprek tonen M-0121 G-2026-3").stdout.contains(
        "Aanbieden:                            10 december 2026"))
    loop.account = "hr"
    let proef = try loop.lukt("gesprek uitreiken --team \"Pieter Bos\" --wijze post --bewijs brieven --dry-run")
    #expect(proef.stdout.contains("Deze 2 feiten"))
    let uit = try loop.lukt("gesprek uitreiken --team M-0003 --wijze post --bewijs brieven --bevestig")
    #expect(uit.stdout.contains(" t/m "))
    for nummer in ["M-0118", "M-0119"] {
      #expect(try loop.lukt("gesprek tonen \(nummer) G-2026-3").stdout.contains("brieven"))
    }
  }

  @Test("what stands in the way of one, is told with who it is, and nothing is recorded")
  func eenFout() throws {
    loop.account = "hr"
    let voor = loop.afdruk()
    let fout = loop.voerUit("gesprek uitreiken --team M-0003 --wijze post --bewijs x --datum 30-11-2026 --bevestig")
    #expect(fout.code == 1)
    #expect(fout.stderr.contains("Jan-Willem van der Meulen-Oosterhuis (M-0118): "))
    #expect(loop.afdruk() == voor)
  }
}
