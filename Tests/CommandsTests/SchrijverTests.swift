import Foundation
import Testing
import Wire

/// Who writes, signs and objects: the account's own person, or HR with the paper that it came on (rules 8 and 9).
@Suite struct SchrijverTests {
  /// M-0121 had an appraisal that was not offered; nobody has an account of M-0121 yet.
  private static let gesprek = "M-0121 G-2026-3"

  private func loop() throws -> Proefloop {
    let loop = try Toegangsproef.loop()
    for (account, nummer) in [("a.vos", "M-0121"), ("r.hoekstra", "M-0202")] {
      try loop.lukt("rol koppelen \(account) \(nummer)")
    }
    return loop
  }

  /// A paragraph by an account, not recorded.
  private func voeg(_ loop: Proefloop, _ account: String, _ rest: String) -> Proefloop.Uitkomst {
    loop.account = account
    return loop.voerUit("gesprek aanvullen \(Self.gesprek) --tekst \"Ook de werkdruk is besproken.\"\(rest) --dry-run")
  }

  @Test("a paragraph is of the part that the account's person has in the conversation")
  func deel() throws {
    let loop = try loop()
    for (account, deel) in [("a.vos", "medewerker"), ("p.bos", "leidinggevende"), ("hr", "personeelsadviseur")] {
      for typt in ["", " --als \(deel)"] {
        let uit = voeg(loop, account, typt)
        #expect(uit.code == 0 && uit.stdout.contains("aangevuld door de \(deel)"), "\(account): \(uit)")
      }
    }
    for (account, deel) in [("a.vos", "leidinggevende"), ("p.bos", "medewerker"), ("p.bos", "personeelsadviseur")] {
      let uit = voeg(loop, account, " --als \(deel)")
      #expect(uit.code == 6 && uit.stderr.contains("R094"), "\(account): \(uit)")
    }
  }

  @Test("who has no part in the conversation is refused, and told nothing when the dossier is hidden")
  func geenDeel() throws {
    let loop = try loop()
    // Above the manager, but not in the conversation.
    let hoger = voeg(loop, "h.dewit", "")
    #expect(hoger.code == 6 && hoger.stderr.contains("R094") && hoger.stderr.contains("personeelsadviseur"), "\(hoger)")
    let vreemd = voeg(loop, "f.elamrani", "")
    #expect(vreemd.code == 6 && vreemd.stderr.contains("A091"), "\(vreemd)")
  }

  @Test("HR records for another with the paper, which stays to be seen")
  func papier() throws {
    let loop = try loop()
    #expect(voeg(loop, "hr", " --als medewerker").stderr.contains("--bron"))
    #expect(voeg(loop, "p.bos", " --als medewerker --bron brief").code == 6)
    loop.account = "hr"
    try loop.lukt(
      "gesprek aanvullen \(Self.gesprek) --als medewerker --bron \"brief van 9 december\" --tekst \"Zie mijn brief.\"")
    let tonen = try loop.lukt("gesprek tonen \(Self.gesprek)").stdout.opEenRegel
    #expect(tonen.contains("— de medewerker, volgens brief van 9 december; vastgelegd door hr op"), "\(tonen)")
    #expect(try loop.lukt("historie M-0121").stdout.opEenRegel.contains("Volgens: brief van 9 december."))
  }

  @Test("where nothing is guarded any part may be typed, and one must be")
  func onbewaakt() throws {
    let loop = try Proefloop.oud()
    try loop.lukt("catalogus importeren Fixtures/catalogi/hr21-ommen.json")
    try loop.lukt("regeling vaststellen Fixtures/regelingen/gemeente.json")
    try loop.lukt("cyclus openen 2026")
    try loop.schrijf("mensen.csv", Proefjaar.csv)
    try loop.lukt("medewerker importeren mensen.csv")
    try loop.op("02-06-2026")
    try loop.legVast("M-0117", "voortgang") { hand in
      hand.vul("", "Gespreksdatum", "1-6-2026")
      hand.vul("Verslag", "Verslag", "Het gaat goed.")
    }
    let regel = "gesprek aanvullen M-0117 G-2026-1 --tekst x --dry-run"
    let zonder = loop.voerUit(regel)
    #expect(zonder.code == 2 && zonder.stderr.contains("--als"), "\(zonder)")
    try loop.lukt(regel + " --als informant")
  }

  @Test("what is the employee's is recorded by HR with the paper only, and by the employee without")
  func eigenHand() throws {
    let loop = try Toegangsproef.loop()
    try loop.lukt("rol koppelen k.brouwer M-0203")
    try loop.lukt("rol koppelen b.dijkstra M-0201")
    let teken = "gesprek ondertekenen M-0203 G-2026-3 --als medewerker --wijze gezien"
    let bedenk = "bedenking indienen M-0117 G-2026-3 --tekst \"Het oordeel klopt niet.\""
    loop.account = "hr"
    for regel in [teken, bedenk] {
      let zonder = loop.voerUit(regel)
      #expect(zonder.code == 2 && zonder.stderr.contains("R095"), "\(zonder)")
      try loop.lukt(regel + " --bron \"brief van 10 december\" --dry-run")
    }
    loop.account = "z.celik"
    try loop.lukt(bedenk + " --dry-run")
    loop.account = "k.brouwer"
    try loop.lukt(teken + " --dry-run")
  }

  @Test("what HR recorded from paper keeps the employee from nothing; the own signature counts, both stay")
  func zelfAlsnog() throws {
    let loop = try Toegangsproef.loop()
    try loop.lukt("rol koppelen k.brouwer M-0203")
    let teken = "gesprek ondertekenen M-0203 G-2026-3 --als medewerker --wijze"
    loop.account = "hr"
    try loop.lukt("\(teken) akkoord --bron \"getekend verslag\"")
    #expect(loop.voerUit("\(teken) akkoord --bron \"nog eens\"").stderr.contains("R083"))
    let voor = try loop.lukt("gesprek tonen M-0203 G-2026-3").stdout.opEenRegel
    #expect(voor.contains("Volgens: getekend verslag. Vastgelegd door hr."), "\(voor)")
    loop.account = "k.brouwer"
    try loop.lukt("\(teken) \"niet akkoord\"")
    let na = try loop.lukt("gesprek tonen M-0203 G-2026-3").stdout.opEenRegel
    #expect(na.contains("Telt niet meer: daarna tekende Kees Brouwer (M-0203) zelf."), "\(na)")
    #expect(na.contains(": niet akkoord."))
    // Once in person; and paper does not come after it.
    #expect(loop.voerUit("\(teken) gezien").stderr.contains("R083"))
    loop.account = "hr"
    #expect(loop.voerUit("\(teken) gezien --bron later").stderr.contains("R083"))
  }

  @Test("authors have a name for whoever may read what they wrote, also without the roles")
  func namen() throws {
    let loop = try loop()
    loop.account = "p.bos"
    try loop.lukt("gesprek aanvullen \(Self.gesprek) --tekst \"Aanvulling.\"")
    for account in ["a.vos", "p.bos", "hr", "controle"] {
      loop.account = account
      let uit = try loop.lukt("gesprek tonen \(Self.gesprek)").stdout.opEenRegel
      #expect(uit.contains("— Pieter Bos (M-0003) als leidinggevende, vastgelegd op"), "\(account)")
    }
    loop.account = "hr"
    #expect(!(try loop.lukt("historie").stdout.contains("a.vos")), "the facts about access stay hidden")
  }

  @Test("who may read a dossier is told plainly that this is the employee's; who may not, nothing")
  func duidelijk() throws {
    let loop = try Toegangsproef.loop()
    for (regel, woorden) in [
      ("gesprek reageren M-0120 G-2026-3 --afzien", "Alleen M-0120 zelf reageert"),
      ("bedenking indienen M-0120 G-2026-3 --tekst x", "Alleen M-0120 zelf dient een bedenking in"),
    ] {
      loop.account = "p.bos"
      let leest = loop.voerUit(regel)
      #expect(leest.code == 6 && leest.stderr.contains("R091") && leest.stderr.contains(woorden), "\(leest)")
      loop.account = "f.elamrani"
      let vreemd = loop.voerUit(regel)
      #expect(vreemd.code == 6 && vreemd.stderr.contains("A091") && !vreemd.stderr.contains("zelf"), "\(vreemd)")
    }
  }

  @Test("the step named next is one that this account may take")
  func hierna() throws {
    let loop = try Toegangsproef.loop()
    try loop.lukt("rol koppelen k.brouwer M-0203")
    loop.account = "k.brouwer"
    let gereageerd = try loop.lukt("gesprek reageren M-0203 G-2026-3 --afzien")
    #expect(
      gereageerd.stderr.contains("Hierna: gespreksboek gesprek ondertekenen M-0203 G-2026-3 --als medewerker"),
      "\(gereageerd.stderr)")
    #expect(!gereageerd.stderr.contains("--bron"))
    let getekend = try loop.lukt("gesprek ondertekenen M-0203 G-2026-3 --als medewerker --wijze gezien")
    #expect(getekend.stderr.contains("Hierna: gespreksboek dossier M-0203"), "\(getekend.stderr)")
    loop.account = "f.elamrani"
    let chef = try loop.lukt("gesprek ondertekenen M-0203 G-2026-3 --als leidinggevende --wijze akkoord")
    // The regeling asks another than the beoordelaar to establish; whoever is above may.
    #expect(chef.stderr.contains("Hierna: gespreksboek dossier M-0203"), "\(chef.stderr)")
    loop.account = "p.bos"
    let aangeboden = try loop.lukt("gesprek aanbieden \(Self.gesprek)")
    #expect(aangeboden.stderr.contains("Reageren kan tot en met"), "\(aangeboden.stderr)")
    #expect(aangeboden.stderr.contains("ondertekenen \(Self.gesprek) --als leidinggevende"), "\(aangeboden.stderr)")
    let ander = try self.loop()
    ander.account = "hr"
    let hr = try ander.lukt("gesprek aanbieden \(Self.gesprek)")
    #expect(hr.stderr.contains("gesprek reageren \(Self.gesprek) --bestand - --bron TEKST"), "\(hr.stderr)")
  }

  @Test("who may not correct a record is sent to HR; who may is told the command")
  func verbeteren() throws {
    let loop = try Toegangsproef.loop()
    loop.account = "z.celik"
    let medewerker = loop.voerUit("gesprek reageren M-0117 G-2026-3 --afzien")
    #expect(medewerker.code == 1 && medewerker.stderr.contains("Vraag de personeelsadviseur"), "\(medewerker)")
    #expect(!medewerker.stderr.contains("corrigeren"))
    loop.account = "hr"
    let hr = loop.voerUit("gesprek reageren M-0117 G-2026-3 --afzien --bron brief")
    #expect(hr.code == 1 && hr.stderr.contains("gespreksboek corrigeren"), "\(hr)")
  }
}

extension String {
  /// With one space wherever it was wrapped.
  var opEenRegel: String { split(whereSeparator: \.isWhitespace).joined(separator: " ") }
}
