import Commands
import Foundation
import Testing
import Wire

/// `werk`: what can be done now for whom, with the command for it.
@Suite("the worklist") struct WerkTests {
  private let loop: Proefloop

  init() throws {
    loop = try Toegangsproef.loop()
    loop.account = "p.bos"
  }

  @Test("a manager sees the own people: now with its command, what another does, and what comes")
  func chef() throws {
    let uit = try loop.lukt("werk").stdout
    #expect(uit.contains("  nu: G-2026-3 is nog niet aangeboden"))
    #expect(uit.contains("      gespreksboek gesprek aanbieden M-0121 G-2026-3\n"))
    // Who gave the appraisal does not establish it.
    #expect(uit.contains("  wacht: G-2026-3 is nog niet vastgesteld"))
    #expect(!uit.contains("Lotte Smit"))
    #expect(uit.contains("Zoë Çelik (M-0117)"))
  }

  @Test("every command that stands there does what it says, as it stands")
  func opdrachten() throws {
    for account in ["p.bos", "f.elamrani", "h.dewit", "hr"] {
      loop.account = account
      let json = try loop.lukt("werk --json").json
      for mens in json["mensen"]?.array ?? [] {
        for punt in mens["punten"]?.array ?? [] where punt["wanneer"]?.string == "nu" {
          let opdracht = try #require(punt["opdracht"]?.string, "\(punt)")
          // Off a terminal 'verder' may only miss what it would have asked.
          let uit = loop.voerUit(
            opdracht
              + (opdracht.contains("formulier")
                ? " --overschrijven" : opdracht.contains("gesprek ") ? " --dry-run" : ""))
          #expect(
            uit.code == 0 || opdracht.contains("verder") && [1, 2].contains(uit.code), "\(account): \(opdracht): \(uit)"
          )
        }
      }
    }
  }

  @Test("an employee sees the own steps, and who sees everybody can ask for anyone")
  func anderen() throws {
    loop.account = "hr"
    let voor = try loop.lukt("werk M-0203").stdout
    #expect(voor.contains("gespreksboek gesprek verder M-0203 G-2026-3"))
    #expect(try loop.lukt("werk --leidinggevende bos").stdout.contains("Anne Vos"))
    loop.account = "z.celik"
    #expect(try loop.lukt("werk").stdout.contains("bedenking"))
    #expect(loop.voerUit("werk M-0118").code == 6)
  }

  @Test("as CSV it is a line for each point, for a mail merge; so is the backlog")
  func csv() throws {
    try loop.lukt("werk --uit werk.csv")
    let regels = String(decoding: try loop.lees("werk.csv"), as: UTF8.self).split(separator: "\r\n")
    #expect(
      regels[0]
        == "\u{FEFF}leidinggevende nummer;leidinggevende;personeelsnummer;naam;wanneer;wat;uiterlijk;opdracht;gaat over"
    )
    #expect(
      regels.contains { $0.hasPrefix("M-0003;Pieter Bos;M-0121;Anne Vos;nu;\"G-2026-3 is nog niet aangeboden; ") })
    #expect(regels.contains { $0.contains(";gespreksboek gesprek aanbieden M-0121 G-2026-3;") })
    // Whoever does not see everybody is told so in each line.
    #expect(regels.dropFirst().allSatisfy { $0.contains("Dit gaat niet over iedereen") })
    #expect(loop.voerUit("achterstand --uit achter.csv").code == 1)
    let achter = String(decoding: try loop.lees("achter.csv"), as: UTF8.self).split(separator: "\r\n")
    #expect(
      achter[0]
        == "\u{FEFF}leidinggevende nummer;leidinggevende;personeelsnummer;naam;onderdeel;gesprek;wat;uiterlijk;dagen;gaat over"
    )
    #expect(achter.count > 1)
  }

  @Test("it says the same as the dossier does: what comes next is told once")
  func zelfde() throws {
    let werk = try loop.lukt("werk M-0120 --json").json["mensen"]?.array?.first?["punten"]?.array?.compactMap {
      $0["wat"]?.string
    }
    let dossier = try loop.lukt("dossier M-0120 --json").json["vervolg"]?.array?.compactMap { $0["tekst"]?.string }
    #expect(Set(werk ?? ["?"]) == Set(dossier ?? []))
  }
}

@Suite("the next step, asked") struct VerderTests {
  private let loop: Proefloop

  init() throws {
    loop = try Toegangsproef.loop()
    loop.account = "hr"
  }

  @Test("what is missing is asked, what would be recorded is shown, and then it is recorded")
  func vragen() throws {
    loop.getypt = ["1", "getekend ontvangstbewijs", "ja"]
    let uit = try loop.lukt("gesprek verder M-0118 --stap uitreiken")
    #expect(uit.stderr.contains("Hoe er is uitgereikt.\n  1  persoonlijk\n"))
    #expect(uit.stdout.contains("Dit feit zou u vastleggen"))
    #expect(uit.stdout.contains("Vastgelegd: nr "))
    #expect(try loop.lukt("gesprek tonen M-0118 G-2026-3").stdout.contains("getekend ontvangstbewijs"))
  }

  @Test(
    "without yes, or with an answer that is none, nothing is recorded",
    arguments: [["1", "brief", "nee"], ["9"], ["1", ""], []])
  func nee(_ antwoorden: [String]) throws {
    let voor = loop.afdruk()
    loop.getypt = antwoorden
    #expect([1, 2].contains(loop.voerUit("gesprek verder M-0118 --stap uitreiken").code))
    #expect(loop.afdruk() == voor)
  }

  @Test("off a terminal it never asks: all can be given, and what misses is said")
  func zonderTerminal() throws {
    let mist = loop.voerUit("gesprek verder M-0118 --stap uitreiken")
    #expect(mist.code == 2)
    #expect(mist.stderr.contains("--wijze"))
    try loop.lukt("gesprek verder M-0118 --stap uitreiken --wijze post --bewijs brief")
    let meer = loop.voerUit("gesprek verder M-0203")
    #expect(meer.code == 1)
    #expect(meer.stderr.contains("fout A069") && meer.stderr.contains("reageren, G-2026-3"))
    #expect(loop.voerUit("gesprek verder M-0202").stderr.contains("fout A068"))
  }

  @Test("an option of another step is refused by name")
  func andereOptie() throws {
    let uit = loop.voerUit("gesprek verder M-0118 --stap uitreiken --wijze post --bewijs x --uitkomst gegrond")
    #expect(uit.code == 2)
    #expect(uit.stderr.contains("De optie --uitkomst hoort niet bij 'gesprek uitreiken'"))
  }

  @Test("words of the employee ask for the paper when another records them")
  func papier() throws {
    loop.getypt = ["", "brief van 9 december", "ja"]
    let uit = try loop.lukt("gesprek verder M-0203 --stap reageren")
    #expect(uit.stderr.contains("Op welk stuk"))
    #expect(try loop.lukt("historie M-0203").stdout.contains("brief van 9 december"))
  }

  @Test("an account gets only the steps that it may take")
  func eigenStappen() throws {
    loop.account = "p.bos"
    loop.getypt = ["ja"]
    let uit = try loop.lukt("gesprek verder M-0121")
    #expect(uit.stdout.contains("aangeboden"))
    loop.account = "z.celik"
    #expect(loop.voerUit("gesprek verder M-0118").code == 6)
  }
}
