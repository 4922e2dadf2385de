import Commands
import Foundation
import Testing

/// Counts what a manager types: commands, and keystrokes with Enter, answers included; what is written in a form is not.
private struct Teller {
  let loop: Proefloop
  var opdrachten = 0
  var toetsen = 0

  /// Somebody at a terminal types a command and answers what is asked.
  mutating func typ(_ account: String, _ regel: String, _ antwoorden: [String] = []) throws {
    loop.account = account
    loop.getypt = antwoorden
    defer { loop.getypt = nil }
    try loop.lukt(regel)
    #expect(loop.getypt == [], "\(regel) did not ask everything that was answered")
    opdrachten += 1
    toetsen += regel.count + 1 + antwoorden.reduce(0) { $0 + $1.count + 1 }
  }
}

/// The two afternoons of the design, replayed; `docs/praktijk.md` holds the figures.
@Suite("an afternoon of typing, counted") struct MiddagTests {
  private static func beoordeel(_ tekst: String, op dag: String) -> String {
    var hand = Formulierhand(tekst)
    hand.vul("", "Gespreksdatum", dag)
    hand.vul("", "Uitzondering", "De functie is in oktober begonnen.")
    for sectie in hand.secties where sectie.hasPrefix("Competentie") {
      hand.vul(sectie, "Niveau", sectie.suffix(2).first.map(String.init) ?? "B")
    }
    hand.vul("Eindoordeel", "Oordeel", "goed")
    hand.vul("Eindoordeel", "Motivering", "Alles wat dit jaar gevraagd is, is goed gedaan.")
    hand.vul("Verslag", "Verslag", "We hebben het jaar besproken.")
    return hand.tekst
  }

  @Test("one appraisal from nothing to handed over: at most 6 commands and 250 keystrokes")
  func een() throws {
    let loop = try Proefloop(dag: "2026-01-05")
    try Proefjaar.begin(loop)
    for (account, nummer) in Toegangsproef.gekoppeld { try loop.lukt("rol koppelen \(account) \(nummer)") }
    try loop.op("12-11-2026")
    var teller = Teller(loop: loop)
    try teller.typ("p.bos", "gespreksboek gesprek formulier zoe --uit z.txt", ["3"])
    try loop.schrijf("z.txt", Self.beoordeel(String(decoding: try loop.lees("z.txt"), as: UTF8.self), op: "12-11-2026"))
    try teller.typ("p.bos", "gespreksboek gesprek vastleggen z.txt")
    try teller.typ("p.bos", "gespreksboek gesprek verder zoe", ["ja"])
    try teller.typ("z.celik", "gespreksboek gesprek verder zoe", ["1", "", "ja"])
    try teller.typ("h.dewit", "gespreksboek gesprek verder zoe", ["gezien", "ja"])
    try teller.typ("p.bos", "gespreksboek gesprek verder zoe", ["1", "getekend", "ja"])
    #expect(
      try loop.lukt("gesprek tonen M-0117 G-2026-1").stdout.contains(
        "Uitreiken:                            12 november 2026"))
    #expect(teller.opdrachten == 6)
    #expect(teller.toetsen <= 250, "\(teller.toetsen) keystrokes")
    #expect(try Self.staat("\(teller.opdrachten) commands and \(teller.toetsen) keystrokes"))
  }

  @Test("twelve appraisals: at most 20 commands")
  func twaalf() throws {
    let loop = try Proefloop(dag: "2026-01-05")
    try Proefjaar.begin(loop)
    let regels = (401...407).map { "M-0\($0);Naam\($0 - 400);hr21-ommen:adviseur-iii;Regie;M-0003;01-01-2020" }
    try loop.schrijf(
      "erbij.csv",
      "personeelsnummer;naam;functie;onderdeel;leidinggevende;in dienst per\n" + regels.joined(separator: "\n") + "\n")
    try loop.lukt("medewerker importeren erbij.csv")
    for (account, nummer) in Toegangsproef.gekoppeld { try loop.lukt("rol koppelen \(account) \(nummer)") }
    try loop.op("12-11-2026")
    var teller = Teller(loop: loop)
    try teller.typ("p.bos", "gespreksboek gesprek formulier --team --soort beoordeling --map bg")
    let namen = try FileManager.default.contentsOfDirectory(atPath: loop.map + "/bg")
    #expect(namen.count == 12)
    for naam in namen {
      try loop.schrijf(
        "bg/" + naam, Self.beoordeel(String(decoding: try loop.lees("bg/" + naam), as: UTF8.self), op: "12-11-2026"))
    }
    try teller.typ("p.bos", "gespreksboek gesprek vastleggen bg")
    try teller.typ("p.bos", "gespreksboek gesprek aanbieden --team", ["ja"])
    // Nobody reacts within the fourteen days.
    try loop.op("01-12-2026")
    for nummer in ["M-0117", "M-0118", "M-0119", "M-0120", "M-0121"] + (401...407).map({ "M-0\($0)" }) {
      try teller.typ("h.dewit", "gespreksboek gesprek verder \(nummer)", ["gezien", "ja"])
    }
    try teller.typ("p.bos", "gespreksboek gesprek uitreiken --team --wijze post --bewijs brieven", ["ja"])
    #expect(
      try loop.lukt("gesprek lijst --soort beoordeling --json").stdout.components(separatedBy: "vastgesteld").count > 12
    )
    #expect(teller.opdrachten <= 20)
    #expect(try Self.staat("\(teller.opdrachten) commands for twelve"))
  }

  /// Whether the page says so.
  private static func staat(_ zin: String) throws -> Bool {
    try String(contentsOfFile: Proefloop.project + "/docs/praktijk.md", encoding: .utf8).contains(zin)
  }
}
