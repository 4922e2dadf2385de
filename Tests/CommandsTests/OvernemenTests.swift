import Commands
import Testing

/// A form that was overtaken by a later fact, and what a form shows.
@Suite("a fresh form with the texts of an older one") struct OvernemenTests {
  private let loop: Proefloop

  init() throws {
    loop = try Proefjaar.kopie()
  }

  private func oud() throws -> String {
    var hand = Formulierhand(try loop.lukt("gesprek formulier M-0202 --soort voortgang").stdout)
    hand.vul("", "Gespreksdatum", "9-12-2026")
    hand.vul("", "Informant", "M-0204")
    hand.vul("Afspraak RA-1", "Voortgang", "op schema")
    hand.vul("Afspraak RA-2", "Voortgang", "aandacht nodig")
    hand.vul("Afspraak RA-2", "Toelichting", "Het duurt lang.\n\nTwee alinea's.")
    hand.vul("Resultaatafspraak 1", "Omschrijving", "Iets nieuws.")
    hand.vul("Verslag", "Verslag", "We spraken elkaar.")
    return hand.tekst
  }

  @Test("everything that was filled in comes along, and the new form can be recorded")
  func overgenomen() throws {
    try loop.schrijf("oud.txt", try oud().replacing("Resultaatafspraak 1 ==", with: "Resultaatafspraak 4 =="))
    try loop.lukt("afspraak voortgang M-0202 RA-1 --status gerealiseerd")
    #expect(loop.voerUit("gesprek vastleggen oud.txt").code == 4)
    let nieuw = try loop.lukt("gesprek formulier M-0202 --soort voortgang --neem-over oud.txt")
    for tekst in [
      "Gespreksdatum:    9-12-2026", "Informant:        M-0204", "Het duurt lang.\n\nTwee alinea's.", "Iets nieuws.",
      "We spraken elkaar.",
    ] {
      #expect(nieuw.stdout.contains(tekst), "\(tekst)")
    }
    #expect(!nieuw.stderr.contains("niet overgenomen"))
    try loop.lukt(
      "gesprek vastleggen -",
      invoer: nieuw.stdout.replacing("Iets nieuws.", with: "").replacing(
        "== Resultaatafspraak 4 ==", with: "== Resultaatafspraak 2 =="))
  }

  @Test("what has no place any more is told, and stays in the old form")
  func zonderPlek() throws {
    try loop.schrijf("oud.txt", try oud())
    try loop.lukt("afspraak intrekken M-0202 RA-2 --reden gestopt --herverdeel RA-1=100")
    let nieuw = try loop.lukt("gesprek formulier M-0202 --soort voortgang --neem-over oud.txt")
    #expect(nieuw.stderr.contains("niet overgenomen") && nieuw.stderr.contains("RA-2"))
    #expect(!nieuw.stdout.contains("Het duurt lang."))
  }

  @Test("a form of somebody else or of another kind is refused")
  func ander() throws {
    try loop.schrijf("oud.txt", try oud())
    #expect(loop.voerUit("gesprek formulier M-0203 --soort voortgang --neem-over oud.txt").stderr.contains("fout B014"))
    #expect(
      loop.voerUit("gesprek formulier M-0202 --soort beoordeling --neem-over oud.txt").stderr.contains("fout B014"))
  }

  @Test("planning or moving the conversation overtakes no form, and the form is about the plan")
  func plannen() throws {
    let tekst = try oud().replacing("Iets nieuws.", with: "")
    try loop.lukt("gesprek plannen M-0202 --soort voortgang --datum 12-12-2026")
    try loop.lukt("gesprek verzetten M-0202 G-2026-3 --datum 14-12-2026 --reden druk")
    let uit = try loop.lukt("gesprek vastleggen -", invoer: tekst)
    #expect(uit.stdout.contains("voortgangsgesprek G-2026-3: gehouden op 9 december 2026"))
    #expect(!(try loop.lukt("gesprek lijst M-0202")).stdout.contains("G-2026-4"))
  }

  @Test("the form of an appraisal shows measure, day, progress and the behaviour around the norm; --kort leaves it out")
  func watNodigIs() throws {
    let vol = try loop.lukt("gesprek formulier M-0117 --soort beoordeling --cyclus 2026").stdout
    let kort = try loop.lukt("gesprek formulier M-0202 --soort beoordeling --kort").stdout
    let lang = try loop.lukt("gesprek formulier M-0202 --soort beoordeling").stdout
    #expect(lang.contains("| Maatstaf: Ten minste 95 van de 100 dossiers op tijd"))
    #expect(lang.contains("de norm: "))
    #expect(!kort.contains("| Maatstaf") && !kort.contains("de norm: "))
    #expect(vol.hasPrefix("BEOORDELINGSGESPREK"))
    // Both come back as forms of this kind.
    for tekst in [lang, kort] {
      var hand = Formulierhand(tekst)
      hand.vul("", "Gespreksdatum", "9-12-2026")
      hand.vul("Eindoordeel", "Oordeel", "goed")
      hand.vul("Verslag", "Verslag", "Lotte werkt weer.")
      try loop.lukt("gesprek vastleggen - --dry-run", invoer: hand.tekst)
    }
  }
}
