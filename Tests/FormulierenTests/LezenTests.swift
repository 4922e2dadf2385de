import Gesprekscyclus
import Kalender
import Testing

@testable import Formulieren

/// What editors and people do to the bytes and the lines.
@Suite struct LezenTests {
  private func bevindingen(_ bytes: [UInt8]) -> [FormulierBevinding] {
    Formulierblad.lees(bytes).bevindingen.geordend()
  }

  private static let begin = Array("VERSLAG formulier v1\n".utf8)

  @Test(
    arguments: [
      ([0x65, 0xE9, 0x6E], FormulierCode.geenUTF8, 2), ([0xC3, 0xA9, 0xC0, 0x80], .geenUTF8, 2),
      ([0x61, 0x62, 0x07], .stuurteken, 3), ([0xC3, 0xA9, 0x7F], .stuurteken, 2), ([0x61, 0x0D, 0x62], .stuurteken, 2),
      ([0x61, 0xC2, 0x9B, 0x31], .stuurteken, 2), ([0x1B, 0x5B, 0x31], .stuurteken, 1), ([0x61, 0x00], .stuurteken, 2),
    ] as [([UInt8], FormulierCode, Int)])
  func unreadableBytesAreNamedWithTheirPlace(bytes: [UInt8], code: FormulierCode, kolom: Int) throws {
    let gevonden = bevindingen(Self.begin + bytes + [0x0A])
    let bevinding = try #require(gevonden.first { $0.code == code })
    #expect(bevinding.regel == 2)
    #expect(bevinding.kolom == kolom)
    #expect(!bevinding.weergave(bestandsnaam: "f").unicodeScalars.contains { $0.value < 0x20 && $0 != "\n" })
  }

  @Test func sizesAreBounded() {
    #expect(bevindingen([UInt8](repeating: 0x61, count: 1 << 20 + 1)).map(\.code).contains(.teGroot))
    let regels = [UInt8](repeating: 0x0A, count: 20_001)
    #expect(bevindingen(regels).filter { $0.code == .teGroot }.map(\.regel) == [20_001])
    #expect(bevindingen(Array(regels.dropLast())).map(\.code) == [.onbekendeTitel])
    let lang = Self.begin + [UInt8](repeating: 0x61, count: 20_001)
    #expect(bevindingen(lang).filter { $0.code == .teGroot }.map(\.regel) == [2])
    #expect(!bevindingen(Array(lang.dropLast())).map(\.code).contains(.teGroot))
  }

  @Test func aFileThatIsNoFormGivesAFewFindings() {
    let brief = "Beste Zoë,\n" + String(repeating: "zomaar een brief\n", count: 5_000)
    #expect(bevindingen(Array(brief.utf8)).map(\.code) == [.onbekendeTitel, .tekstZonderLabel])
    let uitleg = Proef.leeg(.planning) + String(repeating: "| van alles\n", count: 5_000)
    #expect(Proef.codes(uitleg).filter { $0 == .onbekendeUitleg }.count == 100)
  }

  @Test func textRunsToTheNextLabelAndKeepsItsBlankLines() {
    let tekst = Proef.leeg(.beoordeling).met("Gespreksdatum:", "Gespreksdatum:\n\n12-11-2026")
      .met(
        "Oordeel:\n| Kies: onvoldoende / matig / voldoende / goed / uitstekend\nToelichting:\n",
        """
        Oordeel:
        goed
        Toelichting:   \n\n\u{A0} \n  Eerste: regel\u{A0}één.  \n\n\n\tNiveau: hoort hier niet als label\n====\n\n\n
        """)
    let uitkomst = Proef.uitkomst(tekst)
    #expect(uitkomst.bevindingen.map { $0.weergave(bestandsnaam: "f") } == [])
    #expect(
      uitkomst.vastlegging?.resultaten == [
        .init(
          over: "RA-1", oordeel: "goed",
          toelichting: "  Eerste: regel één.\n\n\n\tNiveau: hoort hier niet als label\n====")
      ])
  }

  @Test func textMayBeginBehindItsLabel() {
    let tekst = Proef.leeg(.voortgang).met("Gespreksdatum:", "Gespreksdatum: vandaag")
      .met("Verslag:", "Verslag: Goed gesprek.\nTot ziens.")
    #expect(Proef.uitkomst(tekst).vastlegging?.verslag == "Goed gesprek.\nTot ziens.")
    #expect(Proef.uitkomst(tekst).vastlegging?.datum == Proef.dag("2026-11-20"))
  }

  @Test func helpIsKnownWithTypographyAndFromTheDayItWasMade() {
    let toen = Proef.dossier(tot: 16)
    let formulier = Proef.leeg(.voortgang, dossier: toen).met("Gespreksdatum:", "Gespreksdatum: 12-11-2026")
    #expect(!formulier.contains("laatst gemeld"))
    #expect(Proef.leeg(.voortgang).contains("laatst gemeld"))
    let aangeraakt = formulier.met(
      "| Nu: gereed op 1 december 2026, weging 60 %.", "|  Nu: gereed op 1 december 2026, weging 60 %. ")
    #expect(Proef.codes(aangeraakt) == [])
    #expect(
      Proef.codes(formulier.met("| Nu: gereed op 1 december", "| Nu: gereed op 2 december")) == [.onbekendeUitleg])
  }

  @Test(arguments: [("40", 40), ("40%", 40), ("40 %", 40), ("40\u{A0}%", 40), ("0", 0), ("100 %", 100)])
  func weightsAreWholePerCents(invoer: String, weging: Int) {
    let tekst = Proef.leeg(.planning).met("Gespreksdatum:", "Gespreksdatum: 12-11-2026")
      .met("Resultaatgebied:\nOmschrijving:", "Resultaatgebied: inkoop\nWeging: \(invoer)\nOmschrijving: x")
      .met("Gereed op:\n| Een datum, bijvoorbeeld 1-12-2026.\nWeging:\n", "Gereed op: 1 dec 2026\n")
    let uitkomst = Proef.uitkomst(tekst)
    #expect(uitkomst.bevindingen.isEmpty)
    #expect(
      uitkomst.vastlegging?.nieuweAfspraken == [
        .init(resultaatgebied: "Inkoop", omschrijving: "x", gereedOp: Proef.dag("2026-12-01"), weging: weging)
      ])
  }

  @Test(arguments: [
    ("B", "B"), ("b", "B"), ("niveau b", "B"), ("B (riskeren)", "B"), ("Niveau A (wagen)", "A"),
  ])
  func levelsAreReadAsPeopleWriteThem(invoer: String, niveau: String) {
    let tekst = Proef.leeg(.beoordeling).met("Gespreksdatum:", "Gespreksdatum: 12-11-2026").met(
      "Niveau:", "Niveau: \(invoer)")
    #expect(Proef.uitkomst(tekst).vastlegging?.competenties.map(\.oordeel) == [niveau])
  }

  @Test(arguments: [("+/-", "+/−"), ("+/\u{2013}", "+/−"), ("-", "−"), ("\u{2212}", "−"), ("++", "++")])
  func plusesAndMinusesSurviveAWordProcessor(invoer: String, label: String) {
    let kader = Proef.kader(Proef.regeling(competenties: .schaal("plus")))
    let tekst = Proef.leeg(.beoordeling, kader: kader).met("Gespreksdatum:", "Gespreksdatum: 12-11-2026")
      .met("(norm B) ==\nOordeel:", "(norm B) ==\nOordeel: \(invoer)")
    #expect(Proef.uitkomst(tekst, kader: kader).vastlegging?.competenties.map(\.oordeel) == [label])
    #expect(Proef.codes(tekst.met("Oordeel: \(invoer)", "Oordeel: \u{2014}"), kader: kader) == [.nietInSchaal])
  }

  @Test(arguments: ["t/m", "T/M", "tot en met", "-", "\u{2013}"])
  func aPeriodIsReadAsPeopleWriteIt(woord: String) {
    let tekst = Proef.leeg(.beoordeling).met("Gespreksdatum:", "Gespreksdatum: 12-11-2026")
      .met("01-01-2026 t/m 31-12-2026", "1 maart 2026 \(woord) 2026-12-31")
    let verwacht = Tijdvak(van: Proef.dag("2026-03-01"), tot: Proef.dag("2026-12-31"))
    #expect(Proef.uitkomst(tekst).vastlegging?.tijdvak == verwacht)
  }
}
