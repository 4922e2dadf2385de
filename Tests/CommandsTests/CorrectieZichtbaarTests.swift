import Testing
import Wire

/// Both readings are to be seen: what changed, field by field, and what is not there any more.
@Suite struct CorrectieZichtbaarTests {
  private func nr(_ soort: String, _ nummer: String, _ loop: Proefloop, eerste: Bool = false) throws -> Int {
    let historie = try loop.voerUit("historie \(nummer) --soort \(soort) --json").json
    let feiten = historie["opdrachten"]?.array?.flatMap { $0["feiten"]?.array ?? [] } ?? []
    return try #require((eerste ? feiten.first : feiten.last)?["nr"]?.integer)
  }

  private func regel(_ tekst: String) -> String {
    tekst.split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }

  @Test("a corrected report tells exactly what changed, old and new")
  func verslag() throws {
    let loop = try Proefjaar.kopie()
    let nummer = try nr("gesprek.gehouden", "M-0120", loop)
    try loop.lukt("corrigeren \(nummer) --verslag \"We spraken over het hele jaar.\" --reden \"te kort\"")
    for opdracht in ["dossier M-0120", "gesprek tonen M-0120 G-2026-3", "historie M-0120"] {
      let tekst = regel(try loop.lukt(opdracht).stdout)
      #expect(
        tekst.contains(
          "Was: Verslag: We hebben het jaar besproken. Wordt: Verslag: We spraken over het hele jaar."),
        "\(opdracht): \(tekst.suffix(900))")
    }
    try loop.lukt("corrigeren \(nummer) --van 01-02-2026 --reden \"begon later\"")
    let tekst = regel(try loop.lukt("gesprek tonen M-0120 G-2026-3").stdout)
    #expect(tekst.contains("Was: Tijdvak: 1 januari 2026 t/m 31 december 2026. Wordt: Tijdvak: 1 februari 2026"))
  }

  @Test("a change of line ends alone is seen too")
  func regeleinden() throws {
    let loop = try Proefjaar.kopie()
    let nummer = try nr("gesprek.gehouden", "M-0120", loop)
    let formulier = try loop.lukt("corrigeren \(nummer) --formulier").stdout
    try loop.schrijf(
      "c.txt",
      formulier.replacing("We hebben het jaar besproken.", with: "We hebben\n\nhet jaar besproken."))
    try loop.lukt("corrigeren \(nummer) c.txt --reden \"twee alinea's\"")
    let tekst = regel(try loop.lukt("historie M-0120 --soort gebeurtenis.gecorrigeerd").stdout)
    #expect(tekst.contains("We·hebben·het") && tekst.contains("We·hebben⏎⏎het"), "\(tekst)")
  }

  @Test("what a sentence leaves out is told beside it")
  func verzwegen() throws {
    let loop = try Proefjaar.kopie()
    try loop.lukt(
      "verbetertraject starten M-0202 --van 01-12-2026 --tot 31-03-2027 --aanleiding Laat --begeleiding Coach "
        + "--doel \"Op tijd | negen van de tien\"")
    let nummer = try nr("verbetertraject.gestart", "M-0202", loop)
    try loop.lukt("corrigeren \(nummer) --begeleiding \"Een collega\" --reden \"geen budget\"")
    let tekst = regel(try loop.lukt("verbetertraject tonen M-0202").stdout)
    #expect(tekst.contains("CORRECTIES"))
    #expect(tekst.contains("Begeleiding: Coach. Wordt:") && tekst.contains("Begeleiding: Een collega."), "\(tekst)")
    #expect(try loop.lukt("verbetertraject tonen M-0202 VT-1 --json").json["correcties"]?.array?.count == 1)
    #expect(!(try loop.lukt("verbetertraject tonen M-0202").stdout.isEmpty))
  }

  @Test("withdrawing a correction of a correction that had no say tells what it said, and what is said without it")
  func zonderStem() throws {
    let loop = try Proefjaar.kopie()
    let grond = try nr("eindoordeel.gegeven", "M-0121", loop)
    func verbeter(_ nummer: Int, _ woord: String) throws -> Int {
      try loop.lukt("corrigeren \(nummer) --motivering \"\(woord) versie, met 3 voorbeelden uit het jaar.\" --reden x")
      return try nr("gebeurtenis.gecorrigeerd", "M-0121", loop)
    }
    let eerste = try verbeter(grond, "Eerste")
    let tweede = try verbeter(grond, "Tweede")
    let derde = try verbeter(eerste, "Derde")
    try loop.lukt("corrigeren \(derde) --intrekken --reden \"toch niet\"")
    let tekst = regel(try loop.lukt("historie M-0121 --soort gebeurtenis.ingetrokken").stdout)
    let delen = tekst.split(separator: "Wordt: ")
    #expect(delen.count == 2 && delen[0].contains("Derde versie") && delen[1].contains("Eerste versie"), "\(tekst)")
    #expect(tekst.contains("Nr \(grond) blijft luiden volgens nr \(tweede)."), "\(tekst)")
  }

  @Test("a withdrawn conversation is not found, and says where it went")
  func ingetrokken() throws {
    let loop = try Proefjaar.kopie()
    let nummer = try nr("gesprek.gehouden", "M-0121", loop)
    try loop.lukt("corrigeren \(nummer) --intrekken --reden \"hoort bij een ander\"")
    let uitkomst = loop.voerUit("gesprek tonen M-0121 G-2026-3")
    #expect(uitkomst.code == 3)
    let tekst = regel(uitkomst.stderr)
    for deel in [
      "is ingetrokken bij nr \(Proefjaar.aantal + 1)", "10 december 2026", "m.jansen", "hoort bij een ander",
      "historie M-0121 --nr \(nummer)..\(nummer)",
    ] {
      #expect(tekst.contains(deel), "\(deel): \(tekst)")
    }
    try loop.lukt("historie M-0121 --nr \(nummer)..\(nummer)")
    #expect(loop.voerUit("gesprek tonen M-0121 G-2026-9").stderr.contains("bestaat niet"))
  }

  @Test("after an objection that was well founded: correct, offer, sign and hand over again, with a term of its own")
  func naBedenking() throws {
    let loop = try Proefjaar.kopie()
    try loop.lukt(
      "bedenking afhandelen M-0201 G-2026-3 --uitkomst gegrond --motivering \"Het eerste oordeel was te laag.\" "
        + "--door M-0001")
    let nummer = try nr("eindoordeel.gegeven", "M-0201", loop)
    try loop.lukt(
      "corrigeren \(nummer) --oordeel uitstekend --motivering \"Alle 3 de doelen zijn ruim gehaald.\" "
        + "--reden \"bedenking gegrond\"")
    let toets = loop.voerUit("toetsen M-0201")
    #expect(toets.code == 0 && toets.stdout.contains("W072"), "\(toets.stdout)")
    let dossier = regel(try loop.lukt("dossier M-0201").stdout)
    #expect(dossier.contains("is veranderd en moet opnieuw worden aangeboden"))
    #expect(dossier.contains("is na het uitreiken gecorrigeerd en moet opnieuw worden uitgereikt"), "\(dossier)")
    try loop.lukt("gesprek aanbieden M-0201 G-2026-3")
    for deel in ["medewerker", "leidinggevende"] {
      try loop.lukt("gesprek ondertekenen M-0201 G-2026-3 --als \(deel) --wijze gezien --bron \"tweede verslag\"")
    }
    let uit = try loop.lukt("gesprek uitreiken M-0201 G-2026-3 --wijze persoonlijk --bewijs \"tweede bon\"")
    #expect(uit.beide.contains("Een bedenking indienen kan tot en met 21 januari 2027."), "\(uit.beide)")
    let tekst = regel(try loop.lukt("gesprek tonen M-0201 G-2026-3").stdout)
    #expect(tekst.contains("getekend ontvangstbewijs") && tekst.contains("tweede bon"))
    #expect(!(try loop.lukt("dossier M-0201").stdout.contains("moet opnieuw worden")))
    try loop.lukt("bedenking indienen M-0201 G-2026-3 --tekst \"Ook dit klopt niet.\" --bron brief")
    #expect(loop.voerUit("gesprek uitreiken M-0201 G-2026-3 --wijze persoonlijk --bewijs x").stderr.contains("R072"))
  }

  @Test("a label that the vaststeller changed shows the old one with what was said of it")
  func oudeMotivering() throws {
    let loop = try Proefjaar.kopie()
    let tekst = regel(try loop.lukt("dossier M-0119").stdout)
    #expect(tekst.contains("(was voldoende; gewijzigd door Hanna de Wit (M-0001))"), "\(tekst)")
    #expect(tekst.contains("Bij het oordeel voldoende: De afspraken zijn voldoende uitgevoerd"), "\(tekst)")
    #expect(tekst.contains("Alle 2 de doelen zijn ruim gehaald."))
  }

  @Test("an open objection term tells the day it was handed over") func sinds() throws {
    let loop = try Proefjaar.kopie()
    let pad = "cyclus.gesprekken.G-2026-3.procedure.bedenking.sinds"
    let tekst = regel(try loop.lukt("verklaren M-0117 \(pad)").stdout)
    #expect(tekst.contains("BEREKENING") && tekst.contains("G-2026-3 is uitgereikt op 3 december 2026."), "\(tekst)")
  }
}
