import Gesprekscyclus
import Kalender
import Testing

@testable import Formulieren

/// Each thing that can be wrong, with its code and its place.
@Suite struct BevindingenTests {
  struct Geval: Sendable, CustomTestStringConvertible {
    let soort: Gesprekssoort
    let oud: String
    let nieuw: String
    let code: FormulierCode
    /// What the mark stands under.
    let onder: String

    init(_ soort: Gesprekssoort, _ oud: String, _ nieuw: String, _ code: FormulierCode, onder: String) {
      self.soort = soort
      self.oud = oud
      self.nieuw = nieuw
      self.code = code
      self.onder = onder
    }

    var testDescription: String { "\(code.rawValue) \(nieuw)" }
  }

  static let gevallen: [Geval] = [
    Geval(.beoordeling, "formulier v1", "formulier v2", .onbekendeTitel, onder: "BEOORDELINGSGESPREK"),
    Geval(.beoordeling, "BEOORDELINGSGESPREK", "BEOORDELINGSGESPRK", .onbekendeTitel, onder: "BEOORDELINGSGESPRK"),
    Geval(.beoordeling, "BEOORDELINGSGESPREK", "KOFFIEPRAATJE", .onbekendeTitel, onder: "KOFFIEPRAATJE"),
    Geval(.beoordeling, "== Eindoordeel ==", "== Eindordeel ==", .onbekendeSectie, onder: "== Eindordeel =="),
    Geval(.beoordeling, "== Eindoordeel ==", "== Eindoordeel", .onbekendeSectie, onder: "== Eindoordeel"),
    Geval(.planning, "== Verslag ==", "== Eindoordeel ==", .onbekendeSectie, onder: "== Eindoordeel =="),
    Geval(.planning, "Cyclus:  ", "Cyclsu:  ", .onbekendLabel, onder: "Cyclsu"),
    Geval(.planning, "Informant:", "Tijdvak: 2026", .onbekendLabel, onder: "Tijdvak"),
    Geval(.beoordeling, "Motivering:", "Motivring: niet goed", .onbekendLabel, onder: "Motivring"),
    Geval(.beoordeling, "Niveau:", "Oordeel: B", .onbekendLabel, onder: "Oordeel"),
    Geval(.beoordeling, "Motivering:", "Oordeel: matig", .labelDubbel, onder: "Oordeel"),
    Geval(
      .beoordeling, "== Eindoordeel ==", "== Eindoordeel ==\nzomaar tekst", .tekstZonderLabel, onder: "zomaar tekst"),
    Geval(.beoordeling, "Motivering:", "Motivering:\n| mijn tekst", .onbekendeUitleg, onder: "| mijn tekst"),
    Geval(.planning, "Omschrijving:", "Omschrijving:\nx", .leeg, onder: "Resultaatgebied"),
    Geval(.planning, "Resultaatgebied:", "Resultaatgebied: Inkoop", .leeg, onder: "Omschrijving"),
    Geval(.planning, "Faciliteit:", "Faciliteit: geld", .leeg, onder: "Activiteit"),
    Geval(
      .planning, "Nieuwe datum:\nNieuwe weging:\nReden van bijstelling:",
      "Nieuwe datum: 30-02-2026\nReden van bijstelling: x", .geenDatum, onder: "30-02-2026"),
    Geval(.planning, "12-11-2026 ", "12-11-26 ", .geenDatum, onder: "12-11-26"),
    Geval(.beoordeling, "Oordeel:", "Oordeel: prima", .nietInSchaal, onder: "prima"),
    Geval(.beoordeling, "Niveau:", "Niveau: E", .nietInSchaal, onder: "E"),
    Geval(.beoordeling, "17-286b4a0eaca2", "", .basisOntbreekt, onder: "Basis"),
    Geval(.beoordeling, "17-286b4a0eaca2", "17-286b", .basisOngeldig, onder: "17-286b"),
    Geval(.beoordeling, "M-0117  Zoë", "M-0118  Zoë", .andereMedewerker, onder: "M-0118  Zoë Çelik"),
    Geval(.beoordeling, "Zoë Çelik", "Piet", .andereMedewerker, onder: "M-0117  Piet"),
    Geval(.beoordeling, "M-0117  Zoë Çelik", "", .andereMedewerker, onder: "Medewerker"),
    Geval(.beoordeling, "G-2026-3", "G-2026-9", .onbekendGesprek, onder: "G-2026-9"),
    Geval(.beoordeling, "G-2026-3", "G-2026-2", .onbekendGesprek, onder: "G-2026-2"),
    Geval(.planning, "2026\n", "2031\n", .geenCyclus, onder: "2031"),
    Geval(.planning, "2026\n", "twee\n", .geenCyclus, onder: "twee"),
    Geval(.beoordeling, "31-12-2026", "31-12-2025", .geenTijdvak, onder: "01-01-2026 t/m 31-12-2025"),
    Geval(.beoordeling, "t/m 31-12-2026", "tot later", .geenTijdvak, onder: "01-01-2026 tot later"),
    Geval(
      .planning, "Nieuwe weging:\nReden van bijstelling:", "Nieuwe weging: 40,5 %\nReden van bijstelling: meer werk",
      .geenWeging,
      onder: "40,5 %"),
    Geval(.voortgang, "Afspraak RA-1:", "Afspraak RA-7:", .onbekendeAfspraak, onder: "== Afspraak RA-7: Inkoopkader"),
    Geval(
      .voortgang, "Ontwikkelafspraak OA-1:", "Ontwikkelafspraak OA-7:", .onbekendeAfspraak,
      onder: "== Ontwikkelafspraak OA-7"),
    Geval(
      .planning, "Resultaatgebied:\nOmschrijving:", "Resultaatgebied: Inkop\nOmschrijving: x", .onbekendResultaatgebied,
      onder: "Inkop"),
    Geval(
      .beoordeling, "Competentie visie", "Competentie viesie", .onbekendeCompetentie, onder: "== Competentie viesie"),
    Geval(
      .planning, "Competentie:\n| Laat dit leeg als het om een cursus of iets anders gaat.\nActiviteit:",
      "Competentie: Rist\nActiviteit: cursus", .onbekendeCompetentie, onder: "Rist"),
    Geval(.beoordeling, "Voorbeelden:", "Voorbeelden: mooi", .toelichtingZonderOordeel, onder: "mooi"),
    Geval(.voortgang, "Toelichting:", "Toelichting: loopt", .toelichtingZonderOordeel, onder: "loopt"),
    Geval(.beoordeling, "Motivering:", "Motivering:\nheel goed", .toelichtingZonderOordeel, onder: "heel goed"),
    Geval(.beoordeling, "Afspraak RA-2", "Afspraak ra-1", .sectieDubbel, onder: "== Afspraak ra-1"),
    Geval(.beoordeling, "Competentie Moed", "Competentie visie", .sectieDubbel, onder: "== Competentie visie (norm C)"),
    Geval(.beoordeling, "Niveau:", "Niveau: B\nen nog wat", .teVeelTekst, onder: "en nog wat"),
    Geval(.voortgang, "Voortgang:", "Voortgang: gaat wel", .onbekendeVoortgang, onder: "gaat wel"),
    Geval(
      .voortgang, "== Verslag ==", "== Verbetertraject VT-9, doel 1: x ==\nStatus: op schema\n\n== Verslag ==",
      .onbekendDoel, onder: "== Verbetertraject VT-9"),
    Geval(.voortgang, "Signaal:", "Signaal: gerealiseerd", .onbekendeVoortgang, onder: "gerealiseerd"),
    Geval(.voortgang, "Nieuwe maatstaf:", "Nieuwe maatstaf: anders", .bijstellingOnvolledig, onder: "anders"),
    Geval(.voortgang, "Reden van bijstelling:", "Reden van bijstelling: zo", .bijstellingOnvolledig, onder: "zo"),
    Geval(
      .voortgang, "Nieuwe maatstaf:\nNieuwe datum:\nNieuwe weging:\nReden van bijstelling:\nIntrekken om:",
      "Nieuwe maatstaf: x\nReden van bijstelling: y\nIntrekken om: z", .bijstellingOnvolledig, onder: "z"),
  ]

  @Test(arguments: gevallen)
  func eachMistakeIsFoundAtItsPlace(geval: Geval) throws {
    let goed = Proef.leeg(geval.soort).met("Gespreksdatum:", "Gespreksdatum: 12-11-2026 ")
    let bevindingen = Proef.uitkomst(goed.met(geval.oud, geval.nieuw)).bevindingen
    #expect(bevindingen.map(\.code).contains(geval.code), "\(bevindingen.map(\.melding))")
    let bevinding = try #require(bevindingen.first { $0.code == geval.code })
    let bron = bevinding.plek.bron.dropFirst(bevinding.kolom - 1)
    #expect(bron.hasPrefix(geval.onder), "\(bron)")
    #expect(bevindingen.count == 1, "\(bevindingen.map { $0.weergave(bestandsnaam: "f") }.joined(separator: "\n"))")
    #expect(!bevinding.advies.isEmpty)
  }

  @Test func everyCodeIsShownByACase() {
    let elders: Set<FormulierCode> = [
      .geenUTF8, .stuurteken, .teGroot, .nietGevraagd, .onbekendStadium, .groetVanMail, .andereTekst, .keuzeTegenspraak,
      .geenInformant,
    ]
    #expect(Set(Self.gevallen.map(\.code)).union(elders) == Set(FormulierCode.allCases))
    #expect(FormulierCode.allCases.count == Set(FormulierCode.allCases.map(\.rawValue)).count)
  }

  @Test func whatTheRegelingDoesNotAskIsSaid() {
    let kader = Proef.kader(Proef.regeling(competenties: .geen))
    let tekst = Proef.leeg(.beoordeling, kader: kader)
      .met("Gespreksdatum:", "Gespreksdatum: 12-11-2026")
      .met("== Eindoordeel ==", "== Competentie visie ==\nOordeel: goed\n\n== Eindoordeel ==")
    #expect(Proef.codes(tekst, kader: kader) == [.nietGevraagd])
  }

  @Test func aSlipGetsASuggestion() throws {
    let tekst = Proef.leeg(.planning).met("Gespreksdatum:", "Gespreksdatum: 12-11-2026")
      .met("Resultaatgebied:\nOmschrijving:", "Resultaatgebied: inkop\nOmschrijving: x")
    let bevinding = try #require(Proef.uitkomst(tekst).bevindingen.first)
    #expect(bevinding.advies == "Bedoelt u 'Inkoop'? Kies uit: Beleid en advies / Inkoop.")
  }

  @Test func allMistakesComeAtOnceInOrder() {
    let tekst = Proef.leeg(.beoordeling).met("Niveau:", "Niveau: 9").met("G-2026-3", "G-1")
      .met("== Eindoordeel ==", "== Eind ==").met("Oordeel:", "Oordeel: top")
    #expect(Proef.codes(tekst) == [.onbekendGesprek, .leeg, .nietInSchaal, .nietInSchaal, .onbekendeSectie])
  }

  @Test func aFunctionWithoutResultAreasTakesAnyArea() {
    let dossier = Proef.dossier(functie: "kaal")
    let tekst = Proef.leeg(.planning, dossier: dossier).met("Gespreksdatum:", "Gespreksdatum: 12-11-2026")
      .met("Resultaatgebied:\nOmschrijving:", "Resultaatgebied: van alles\nOmschrijving: x")
    let uitkomst = Proef.uitkomst(tekst, dossier: dossier)
    #expect(uitkomst.bevindingen.isEmpty)
    #expect(uitkomst.vastlegging?.nieuweAfspraken.first?.resultaatgebied == "van alles")
  }
}
