import Testing
import Wire

/// `corrigeren NR`: with the options of the command that recorded it, with its form, or as a withdrawal.
@Suite struct CorrigerenTests {
  /// The last record of this kind in someone's history, or the first.
  private func nr(_ soort: String, _ nummer: String, _ loop: Proefloop, eerste: Bool = false) throws -> Int {
    let historie = try loop.voerUit("historie \(nummer) --soort \(soort) --json").json
    let feiten = historie["opdrachten"]?.array?.flatMap { $0["feiten"]?.array ?? [] } ?? []
    return try #require((eerste ? feiten.first : feiten.last)?["nr"]?.integer)
  }

  @Test func eenWaardeMetEenOptie() throws {
    let loop = try Proefjaar.kopie()
    let nr = try nr("voortgang.vastgelegd", "M-0117", loop)
    let uitkomst = try loop.lukt(
      "corrigeren \(nr) --toelichting \"Toch op tijd klaar.\" --reden \"verkeerd onthouden\"")
    #expect(uitkomst.stdout.hasPrefix("Vastgelegd: nr "))
    let dossier = try loop.lukt("dossier M-0117").stdout
    for deel in ["CORRECTIES", "Correctie van nr \(nr).", "Reden: verkeerd onthouden.", "Toch op tijd klaar."] {
      #expect(dossier.replacing("\n  ", with: " ").contains(deel), "\(deel) ontbreekt")
    }
    let historie = try loop.lukt("historie M-0117 --nr \(nr)..\(nr)").stdout
    #expect(historie.contains("→ gecorrigeerd bij nr "))
  }

  @Test(
    "a corrected value says where it stands by which record",
    arguments: [
      ("resultaat.beoordeeld", "--toelichting \"Nagerekend.\"", "Nagerekend."),
      ("competentie.beoordeeld", "--toelichting \"Nagelezen in het verslag.\"", "Nagelezen in het verslag."),
      ("eindoordeel.gegeven", "--motivering \"Alles is nog eens nagelopen.\"", "Alles is nog eens nagelopen."),
      ("voortgang.vastgelegd", "--toelichting \"Toch op tijd.\"", "Toch op tijd."),
      ("afspraak.bijgesteld", "--gereed-op 20-12-2026", "20 december 2026"),
    ])
  func tekenBijDeWaarde(_ soort: String, _ keuze: String, _ nieuw: String) throws {
    let loop = try Proefjaar.kopie()
    let nummer = soort == "voortgang.vastgelegd" ? "M-0117" : "M-0118"
    let nr = try nr(soort, nummer, loop)
    try loop.lukt("corrigeren \(nr) \(keuze) --reden \"overgenomen van de verkeerde regel\"")
    let tekst = try loop.lukt("dossier \(nummer)").stdout.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    let voor = try #require(tekst.split(separator: "CORRECTIES").first)
    #expect(voor.contains("gecorrigeerd, zie nr \(Proefjaar.aantal + 1)"), "\(voor)")
    #expect(voor.contains(nieuw))
    let json = String(
      decoding: try loop.voerUit("dossier \(nummer) --json").json["cyclus"]?.canonicalBytes() ?? [], as: UTF8.self)
    #expect(json.contains("orrigeerdBij\":\(Proefjaar.aantal + 1)"), "\(json)")
  }

  @Test("a correction of a correction starts from that correction, and is told in its own words")
  func correctieVanEenCorrectie() throws {
    let loop = try Proefjaar.kopie()
    let nr = try nr("resultaat.beoordeeld", "M-0118", loop)
    let eerste = Proefjaar.aantal + 1
    try loop.lukt("corrigeren \(nr) --toelichting Nagerekend. --reden fout")
    try loop.lukt("corrigeren \(nr) --toelichting \"Uit een andere brief.\" --reden lager")
    try loop.lukt("corrigeren \(eerste) --oordeel uitstekend --reden \"te laag\"")
    func tekst(_ regel: String) throws -> String {
      try loop.lukt(regel).stdout.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    }
    let derde = try tekst("historie M-0118 --nr \(eerste + 2)")
    #expect(derde.contains("Wordt: Afspraak RA-2 beoordeeld: uitstekend"), "\(derde)")
    #expect(derde.contains("Nagerekend.") && !derde.contains("andere brief"), "\(derde)")
    #expect(derde.contains("Nr \(nr) blijft luiden volgens nr \(eerste + 1)."), "\(derde)")
    // Beside the fact only the last word is called that.
    try loop.lukt("corrigeren \(eerste + 1) --intrekken --reden \"hoorde bij een ander\"")
    let feit = try tekst("historie M-0118 --nr \(nr)")
    #expect(feit.contains("Luidde daarna"), "\(feit)")
    #expect(feit.contains("Daarover ging later nog nr \(eerste + 1), nr \(eerste + 2) en nr \(eerste + 3)."), "\(feit)")
    #expect(!feit.contains("Luidt sindsdien"), "\(feit)")
    let dossier = try loop.lukt("dossier M-0118 --json").json["cyclus"]?["afspraken"]?.array?.last?["oordeel"]
    #expect(dossier?["oordeel"]?.string == "uitstekend" && dossier?["toelichting"]?.string == "Nagerekend.")
  }

  @Test("what an establishment rests on stays under it: the reaction and the judgements")
  func watEenVaststellingDraagt() throws {
    let loop = try Proefjaar.kopie()
    for soort in ["reactie.gegeven", "eindoordeel.gegeven", "resultaat.beoordeeld"] {
      let nr = try nr(soort, "M-0118", loop)
      let uitkomst = loop.voerUit("corrigeren \(nr) --intrekken --reden vergissing")
      #expect(uitkomst.code == 1 && uitkomst.stderr.contains("R014"), "\(soort): \(uitkomst)")
    }
    // A reaction that comes to light later can be answered.
    let vaststelling = try nr("beoordeling.vastgesteld", "M-0117", loop)
    try loop.lukt("corrigeren \(vaststelling) --reactie-gevolgd --reden \"verkeerd aangekruist\"")
    #expect(try loop.lukt("gesprek tonen M-0117 G-2026-3").stdout.contains("De reactie is gevolgd."))
  }

  @Test func hetHeleFormulier() throws {
    let loop = try Proefjaar.kopie()
    let nr = try nr("gesprek.gehouden", "M-0117", loop)
    let formulier = try loop.lukt("corrigeren \(nr) --formulier").stdout
    #expect(formulier.contains("Verslag:"))
    try loop.schrijf("c.txt", formulier)
    let zonder = loop.voerUit("corrigeren \(nr) c.txt --reden niets")
    #expect(zonder.code == 1)
    #expect(zonder.stderr.contains("A011"))
    try loop.schrijf("c.txt", formulier.replacing("Verslag:", with: "Verslag:\nEen verbeterde eerste zin."))
    try loop.lukt("corrigeren \(nr) c.txt --reden \"zin vergeten\"")
    #expect(try loop.lukt("dossier M-0117").stdout.contains("zin vergeten"))
    // What the writer saw has changed now.
    let oud = loop.voerUit("corrigeren \(nr) c.txt --reden \"nog eens\"")
    #expect(oud.code == 4)
    #expect(oud.stderr.contains("R111"))
  }

  @Test func intrekkenEnTerugdraaien() throws {
    let loop = try Proefjaar.kopie()
    let nr = try nr("voortgang.vastgelegd", "M-0117", loop)
    let voor = try loop.lukt("dossier M-0117 --json").json["cyclus"]?["afspraken"]?.canonicalBytes()
    #expect(voor != nil)
    try loop.lukt("corrigeren \(nr) --intrekken --reden \"hoort bij een ander\"")
    #expect(try loop.lukt("dossier M-0117 --json").json["cyclus"]?["afspraken"]?.canonicalBytes() != voor)
    let intrekking = try self.nr("gebeurtenis.ingetrokken", "M-0117", loop)
    try loop.lukt("corrigeren \(intrekking) --intrekken --reden \"toch goed\"")
    #expect(
      try loop.lukt("dossier M-0117 --json").json["cyclus"]?["afspraken"]?.canonicalBytes()
        == voor)
  }

  @Test func watErNietKan() throws {
    let loop = try Proefjaar.kopie()
    let nr = try nr("voortgang.vastgelegd", "M-0117", loop)
    let voor = loop.afdruk()
    let gevallen: [(regel: String, code: Int32, deel: String)] = [
      ("corrigeren 99999 --intrekken --reden x", 3, "R011"),
      ("corrigeren 1 --intrekken --reden x", 3, "R011"),
      ("corrigeren \(nr) --reden x", 2, "Geef één ding"),
      ("corrigeren \(nr) --intrekken --toelichting y --reden x", 2, "Geef één ding"),
      ("corrigeren \(nr) --toelichting y", 2, "--reden"),
      ("corrigeren \(nr) --oordeel goed --reden x", 2, "--oordeel hoort niet bij record \(nr)"),
      ("corrigeren \(nr) --status geweldig --reden x", 2, "--status"),
      ("corrigeren nul --intrekken --reden x", 2, "geen heel getal"),
    ]
    for geval in gevallen {
      let uitkomst = loop.voerUit(geval.regel)
      #expect(uitkomst.code == geval.code, "\(geval.regel): \(uitkomst.stderr)")
      #expect(uitkomst.stderr.contains(geval.deel), "\(geval.regel): \(uitkomst.stderr)")
    }
    #expect(loop.afdruk() == voor)
  }

  @Test func proefdraaienSchrijftNiets() throws {
    let loop = try Proefjaar.kopie()
    let nr = try nr("voortgang.vastgelegd", "M-0117", loop)
    let voor = loop.afdruk()
    let proef = try loop.lukt("corrigeren \(nr) --toelichting anders --reden x --dry-run")
    #expect(proef.stdout.contains("Correctie van nr \(nr)"))
    #expect(loop.afdruk() == voor)
  }

  @Test func jaarcijfersGaanMee() throws {
    let loop = try Proefjaar.kopie()
    func laat() throws -> Int {
      let planning = try loop.voerUit("jaaroverzicht 2026 --json").json["gesprekken"]?.array?.first
      return try #require(planning?["groepen"]?.array?.first?["laatVastgelegd"]?.integer)
    }
    let voor = try laat()
    let nr = try nr("gesprek.gehouden", "M-0121", loop, eerste: true)
    try loop.lukt("corrigeren \(nr) --datum 02-01-2026 --reden \"verkeerde dag\"")
    #expect(try laat() == voor + 1)
    #expect(try loop.lukt("log controleren").stdout.contains("klopt"))
  }

  @Test("weights that no longer add up are refused with the command that gives them together, and that command works")
  func wegingenSamen() throws {
    let loop = try Proefjaar.kopie()
    let vast = try nr("afspraak.gemaakt", "M-0202", loop, eerste: true)
    let uit = loop.voerUit("corrigeren \(vast) --weging 1 --reden x")
    let melding = uit.stderr.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    #expect(uit.code == 1 && melding.contains("R041"), "\(melding)")
    #expect(
      melding.contains("corrigeren \(vast) --formulier") && melding.contains("corrigeren \(vast) c.txt"), "\(melding)")
    let blad = try loop.lukt("corrigeren \(vast) --formulier").stdout
    let wegingen = blad.split(separator: "\n").filter { $0.hasPrefix("Weging:") && $0.contains("%") }
    #expect(wegingen.count == 2)
    var anders = blad
    for (regel, weging) in zip(wegingen, ["1", "99"]) {
      anders = anders.replacing(regel, with: "Weging:           \(weging)", maxReplacements: 1)
    }
    try loop.schrijf("c.txt", anders)
    try loop.lukt("corrigeren \(vast) c.txt --reden \"verwisseld\"")
    // An agreement that was adjusted by itself takes the others along on the command line.
    try loop.lukt("afspraak bijstellen M-0202 RA-1 --weging 40 --herverdeel RA-2=60 --reden \"anders verdeeld\"")
    let los = try nr("afspraak.bijgesteld", "M-0202", loop, eerste: true)
    let scheef = loop.voerUit("corrigeren \(los) --weging 30 --reden x")
    #expect(scheef.code == 1 && scheef.stderr.contains("--herverdeel"), "\(scheef)")
    try loop.lukt("corrigeren \(los) --weging 30 --herverdeel RA-2=70 --reden x")
  }
}
