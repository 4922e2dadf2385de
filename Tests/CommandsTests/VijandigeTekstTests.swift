import Testing

/// What people typed never reaches a terminal as a command to it.
@Suite struct VijandigeTekstTests {
  /// Escape, right-to-left override, zero width, a C1 control and a bell.
  static let gemeen = ["Eva\u{1B}[31mRood", "Bob\u{202E}tna", "Nul\u{200B}breed", "Cee\u{9B}31m", "Bel\u{07}"]

  static func isVeilig(_ tekst: String) -> Bool {
    tekst.unicodeScalars.allSatisfy { teken in
      let getal = teken.value
      if getal == 0x0A { return true }
      return getal >= 0x20 && !(0x7F...0x9F).contains(getal) && !(0x202A...0x202E).contains(getal)
        && !(0x2066...0x2069).contains(getal)
    }
  }

  @Test(arguments: gemeen)
  func namenInElkRapport(_ naam: String) throws {
    let loop = try Proefjaar.kopie()
    let inDienst =
      ["medewerker", "in-dienst", "M-0300", "--naam", naam, "--functie", "hr21-ommen:adviseur-iv", "--onderdeel", naam]
      + ["--leidinggevende", "M-0003", "--per", "01-12-2026"]
    let uitkomst = loop.voerUit(inDienst)
    #expect(Self.isVeilig(uitkomst.stdout + uitkomst.stderr))
    guard uitkomst.code == 0 else { return }
    for regel in [
      "medewerker lijst", "medewerker tonen M-0300", "dossier M-0300", "historie M-0300", "achterstand", "log tonen",
      "gesprek formulier M-0300 --soort planning", "dossier M-0301", "jaaroverzicht 2026", "status",
    ] {
      let uitkomst = loop.voerUit(regel)
      #expect(Self.isVeilig(uitkomst.stdout), "\(regel): \(uitkomst.stdout.debugDescription)")
      #expect(Self.isVeilig(uitkomst.stderr), "\(regel): \(uitkomst.stderr.debugDescription)")
    }
  }

  @Test(arguments: gemeen)
  func watErGetyptWerdInFoutmeldingen(_ tekst: String) throws {
    let loop = try Proefjaar.kopie()
    for woorden in [
      [tekst], ["dossier", tekst], ["dossier", "--" + tekst], ["catalogus", "tonen", tekst],
      ["regeling", "tonen", tekst],
      ["functie", "tonen", tekst], ["functie", "tonen", "hr21-ommen:" + tekst], ["gesprek", "tonen", "M-0117", tekst],
      ["gesprek", "plannen", "M-0117", "--soort", tekst, "--datum", "vandaag"], ["log", "tonen", "--nr", tekst],
      ["gesprek", "plannen", "M-0117", "--soort", "planning", "--datum", tekst], ["status", "--opslag", tekst],
      ["gesprek", "vastleggen", tekst], ["catalogus", "controleren", tekst], ["cyclus", "openen", tekst],
      ["cyclus", "openen", "2027", "--regeling", tekst], ["cyclus", "openen", "2027", "--opdracht", tekst],
      ["afspraak", "bijstellen", "M-0117", tekst, "--weging", "5", "--reden", "x"],
      ["afspraak", "bijstellen", "M-0117", "RA-1", "--herverdeel", tekst, "--reden", "x"],
      ["afspraak", "maken", "M-0204", "--omschrijving", "x", "--gebied", tekst, "--weging", "5"],
      ["afspraak", "maken", "M-0204", "--ontwikkel", "--activiteit", "x", "--competentie", tekst],
      ["afspraak", "voortgang", "M-0117", tekst, "--status", "op schema"],
      ["medewerker", "wijzigen", "M-0204", "--functie", tekst], ["gesprek", "lijst", "--soort", tekst],
      ["medewerker", "wijzigen", "M-0204", "--functie", "hr21-ommen:" + tekst],
      ["medewerker", "wijzigen", "M-0204", "--module", tekst], ["medewerker", "lijst", "--onderdeel", tekst],
      ["gesprek", "vaststellen", "M-0120", "G-2026-3", "--door", tekst], ["functie", "lijst", "--zoek", tekst],
      ["gesprek", "formulier", "M-0117", tekst], ["gesprek", "formulier", "M-0117", "--soort", tekst],
      ["inrichten", "--organisatie", tekst, "--opslag", "x" + tekst],
    ] {
      let uitkomst = loop.voerUit(woorden)
      #expect(Self.isVeilig(uitkomst.stdout + uitkomst.stderr), "\(woorden): \(uitkomst)")
    }
  }

  @Test func inEenFormulierEnEenImport() throws {
    let loop = try Proefjaar.kopie()
    for tekst in Self.gemeen {
      var hand = Formulierhand(try loop.lukt("gesprek formulier M-0202 --soort beoordeling").stdout)
      hand.vul("", "Gespreksdatum", tekst)
      hand.vul("Eindoordeel", "Oordeel", tekst)
      hand.vul("Verslag", "Verslag", tekst)
      let formulier = loop.voerUit("gesprek vastleggen -", invoer: hand.tekst + "\n== \(tekst) ==\n\(tekst): x\n")
      #expect(Self.isVeilig(formulier.stdout + formulier.stderr), "\(formulier)")
      let kop = "personeelsnummer;naam;functie;onderdeel;in dienst per;\(tekst)\n"
      let invoer = loop.voerUit("medewerker importeren -", invoer: kop + "M;\(tekst);\(tekst);\(tekst);\(tekst);\n")
      #expect(invoer.code == 1)
      #expect(Self.isVeilig(invoer.stdout + invoer.stderr), "\(invoer)")
      let json = loop.voerUit("catalogus controleren -", invoer: "{\"\(tekst)\": \"\(tekst)\"}")
      #expect(Self.isVeilig(json.stdout + json.stderr), "\(json)")
    }
  }
}
