import Commands
import Foundation
import Testing
import Wire

/// Forms that come back together: each judged by itself.
@Suite("many forms at once") struct StapelTests {
  private let loop: Proefloop

  init() throws {
    loop = try Proefjaar.kopie()
    try FileManager.default.createDirectory(atPath: loop.map + "/bg", withIntermediateDirectories: false)
  }

  private func formulier(_ nummer: String, _ dag: String = "9-12-2026", _ verslag: String = "We spraken elkaar.") throws
    -> String
  {
    var hand = Formulierhand(try loop.lukt("gesprek formulier \(nummer) --soort voortgang").stdout)
    hand.vul("", "Gespreksdatum", dag)
    hand.vul("Verslag", "Verslag", verslag)
    return hand.tekst
  }

  private func namen(_ map: String) throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: loop.map + "/" + map).sorted()
  }

  @Test("what is right is recorded and moved; what is not stays with its findings, and the exit code tells")
  func map() throws {
    try loop.schrijf("bg/goed.txt", try formulier("M-0202"))
    try loop.schrijf("bg/fout.txt", try formulier("M-0203", "31-02-2026"))
    try loop.schrijf("bg/nog.TXT", try formulier("M-0204"))
    try loop.schrijf("bg/werk.docx", [0x50, 0x4B, 3, 4, 0, 0])
    try loop.schrijf("bg/lijst.csv", "a;b\n")
    let uit = loop.voerUit("gesprek vastleggen bg/")
    #expect(uit.code == 1)
    #expect(uit.stdout.hasPrefix("2 van 4 formulieren vastgelegd.\n"))
    #expect(uit.stdout.contains("Lotte Smit (M-0202)") && uit.stdout.contains("niet: 1 fout"))
    #expect(uit.stderr.contains("fout F011") && uit.stderr.contains("fout B010"))
    #expect(uit.stderr.contains("1 bestand in 'bg' overgeslagen"))
    #expect(try namen("bg") == ["fout.txt", "lijst.csv", "vastgelegd", "werk.docx"])
    #expect(try namen("bg/vastgelegd") == ["goed.txt", "nog.TXT"])
    #expect(try loop.lukt("gesprek lijst M-0202 --soort voortgang").stdout.contains("gehouden"))
  }

  @Test("nothing in 'vastgelegd' is written over, and --laat-staan and --dry-run move nothing")
  func verplaatsen() throws {
    try loop.schrijf("bg/goed.txt", try formulier("M-0202"))
    try loop.lukt("gesprek vastleggen bg --dry-run")
    #expect(try namen("bg") == ["goed.txt"])
    try loop.lukt("gesprek vastleggen bg --laat-staan")
    #expect(try namen("bg") == ["goed.txt"])
    try FileManager.default.createDirectory(atPath: loop.map + "/bg/vastgelegd", withIntermediateDirectories: false)
    try loop.schrijf("bg/vastgelegd/goed.txt", "ouder")
    let weer = try loop.lukt("gesprek vastleggen bg")
    #expect(weer.stdout.contains("was al vastgelegd"))
    #expect(weer.stderr.contains("'bg/vastgelegd/goed.txt' is er al"))
    #expect(try loop.lees("bg/vastgelegd/goed.txt") == Array("ouder".utf8))
    #expect(try namen("bg").contains("goed.txt"))
  }

  @Test("files by name stay where they are, and one file may hold many forms, each with the lines of the file")
  func samenInEenBestand() throws {
    let (een, twee) = (try formulier("M-0202"), try formulier("M-0203", "gisterrrren"))
    try loop.schrijf("samen.txt", een + "\n\n" + twee)
    let regel = (een + "\n\n").split(separator: "\n", omittingEmptySubsequences: false).count
    let uit = loop.voerUit("gesprek vastleggen samen.txt")
    #expect(uit.code == 1)
    #expect(uit.stdout.contains("samen.txt, regel \(regel)"))
    let plek = try #require(uit.stderr.firstMatch(of: /samen\.txt:(\d+):16: fout F011/))
    let regels = (een + "\n\n" + twee).split(separator: "\n", omittingEmptySubsequences: false)
    #expect(regels[(Int(plek.1) ?? 1) - 1].hasPrefix("Gespreksdatum: gisterrrren"))
    #expect(try loop.lees("samen.txt") == Array((een + "\n\n" + twee).utf8))
    #expect(try loop.lukt("gesprek lijst M-0202 --soort voortgang").stdout.contains("gehouden"))
  }

  @Test("with --alles-of-niets one mistake keeps all of it out, and without one it is one commit")
  func allesOfNiets() throws {
    try loop.schrijf("a.txt", try formulier("M-0202"))
    try loop.schrijf("b.txt", try formulier("M-0203", "31-02-2026"))
    let voor = loop.afdruk()
    let fout = loop.voerUit("gesprek vastleggen a.txt b.txt --alles-of-niets")
    #expect(fout.code == 1)
    #expect(fout.stderr.contains("b.txt:") && fout.stderr.contains("van geen enkel formulier iets vastgelegd"))
    #expect(loop.afdruk() == voor)
    try loop.schrijf("b.txt", try formulier("M-0203"))
    let goed = try loop.lukt("gesprek vastleggen a.txt b.txt --alles-of-niets")
    #expect(goed.stdout.hasPrefix(Proefjaar.vastgelegd(2)))
    #expect(
      try loop.lukt("gesprek vastleggen a.txt b.txt --alles-of-niets").stdout.hasPrefix(Proefjaar.alVastgelegd(2)))
    try loop.schrijf("c.txt", try formulier("M-0202", "8-12-2026"))
    try loop.schrijf("d.txt", try formulier("M-0202", "7-12-2026"))
    #expect(loop.voerUit("gesprek vastleggen c.txt d.txt --alles-of-niets").stderr.contains("fout A067"))
  }

  @Test("an empty directory and one that is not there")
  func leeg() throws {
    #expect(loop.voerUit("gesprek vastleggen bg").stderr.hasPrefix("fout B013"))
    #expect(loop.voerUit("gesprek vastleggen nergens").code == 3)
    #expect(loop.voerUit("gesprek vastleggen bg nergens.txt").code == 3)
  }

  @Test("as JSON each form has its outcome, numbers and errors")
  func json() throws {
    try loop.schrijf("bg/a.txt", try formulier("M-0202"))
    try loop.schrijf("bg/b.txt", try formulier("M-0203", "31-02-2026"))
    let uit = loop.voerUit("gesprek vastleggen bg --json")
    let regels = try uit.json["formulieren"]?.array ?? []
    #expect(regels.map { $0["vastgelegd"]?.bool } == [true, false])
    #expect(regels[0]["van"]?.integer == Proefjaar.aantal + 1)
    #expect(regels[1]["fouten"]?.array?.first?["code"]?.string == "F011")
  }
}

@Suite("a form that comes back once more") struct WeerTests {
  private let loop: Proefloop
  private let tekst: String

  init() throws {
    loop = try Proefjaar.kopie()
    var hand = Formulierhand(try loop.lukt("gesprek formulier M-0202 --soort voortgang").stdout)
    hand.vul("", "Gespreksdatum", "9-12-2026")
    hand.vul("Afspraak RA-1", "Voortgang", "op schema")
    hand.vul("Afspraak RA-1", "Nieuwe datum", "15-12-2026")
    hand.vul("Afspraak RA-1", "Reden van bijstelling", "later begonnen")
    hand.vul("Verslag", "Verslag", "We spraken elkaar.")
    tekst = hand.tekst
    try loop.lukt("gesprek vastleggen -", invoer: tekst)
  }

  @Test(
    "with only spaces or line ends changed it is told what it was recorded as, and nothing is recorded",
    arguments: [
      ("\n", "\r\n"), ("op schema", "op  schema  "), ("spraken elkaar.", "spraken elkaar.\n\n"),
      ("9-12-2026", "09-12-2026"),
    ])
  func alleenRuimte(_ oud: String, _ nieuw: String) throws {
    let voor = loop.afdruk()
    let weer = try loop.lukt("gesprek vastleggen -", invoer: tekst.replacing(oud, with: nieuw))
    #expect(
      weer.stdout
        == "Dit formulier was al vastgelegd: nr \(Proefjaar.aantal + 1) t/m \(Proefjaar.aantal + 3). Er is niets veranderd.\n"
    )
    #expect(loop.afdruk() == voor)
  }

  @Test("with a repaired word it says how to correct, and what is different")
  func anders() throws {
    let voor = loop.afdruk()
    let weer = loop.voerUit("gesprek vastleggen -", invoer: tekst.replacing("elkaar", with: "elkander"))
    #expect(weer.code == 1)
    #expect(
      weer.stderr.contains(
        "fout A063: invoer is al vastgelegd als nr \(Proefjaar.aantal + 1) t/m \(Proefjaar.aantal + 3). Anders is nu: Verslag."
      ))
    #expect(weer.stderr.contains("gespreksboek corrigeren \(Proefjaar.aantal + 1) --formulier"))
    #expect(loop.afdruk() == voor)
  }

  @Test("of another day, or when something else came first, it is overtaken as before")
  func ingehaald() throws {
    #expect(loop.voerUit("gesprek vastleggen -", invoer: tekst.replacing("9-12-2026", with: "8-12-2026")).code == 4)
    var later = Formulierhand(try loop.lukt("gesprek formulier M-0203 --soort voortgang").stdout)
    later.vul("", "Gespreksdatum", "9-12-2026")
    later.vul("Verslag", "Verslag", "Kort.")
    try loop.lukt("afspraak voortgang M-0203 RA-1 --status \"op schema\"")
    #expect(loop.voerUit("gesprek vastleggen -", invoer: later.tekst).stderr.contains("fout R111"))
  }
}

@Suite("a correction form handed to 'gesprek vastleggen'") struct VerbeterformulierTests {
  private let loop: Proefloop
  private let nr: Int

  init() throws {
    loop = try Toegangsproef.loop()
    loop.account = "f.elamrani"
    let opdrachten = try loop.lukt("historie M-0202 --json").json["opdrachten"]?.array ?? []
    let regel = opdrachten.flatMap { $0["feiten"]?.array ?? [] }.first { $0["soort"]?.string == "gesprek.gehouden" }
    nr = try #require(regel?["nr"]?.integer)
  }

  private func formulier(_ reden: String?) throws -> String {
    var hand = Formulierhand(try loop.lukt("corrigeren \(nr) --formulier").stdout)
    #expect(hand.tekst.contains("Verbetert nr:     \(nr)\n"))
    if let reden { hand.vul("", "Reden van verbetering", reden) }
    hand.vul("Verslag", "Verslag", "We maakten andere afspraken.")
    return hand.tekst
  }

  @Test("it is taken for what it is: a correction, with the reason that stands in it")
  func alsCorrectie() throws {
    let uit = try loop.lukt("gesprek vastleggen -", invoer: try formulier("alinea vergeten"))
    #expect(uit.stdout.hasPrefix("Vastgelegd: nr "))
    let historie = try loop.lukt("historie M-0202").stdout
    #expect(historie.contains("alinea vergeten"))
    #expect(try loop.lukt("gesprek tonen M-0202 G-2026-1").stdout.contains("We maakten andere afspraken."))
  }

  @Test("without a reason it is not recorded, and who may not correct may not do so by this way")
  func geweigerd() throws {
    let voor = loop.afdruk()
    #expect(loop.voerUit("gesprek vastleggen -", invoer: try formulier(nil)).stderr.contains("fout A066"))
    let tekst = try formulier("anders")
    loop.account = "p.bos"
    #expect(loop.voerUit("gesprek vastleggen -", invoer: tekst).code == 6)
    #expect(loop.afdruk() == voor)
  }
}
