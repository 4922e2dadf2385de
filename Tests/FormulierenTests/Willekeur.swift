import Gesprekscyclus
import Kalender
import Toevalsbron

@testable import Formulieren

typealias RandomSource = SplitMix64

/// What a form is drawn with.
extension RandomSource {
  mutating func getal(_ bereik: ClosedRange<Int>) -> Int { Int.random(in: bereik, using: &self) }
  mutating func kans(_ eenOp: Int) -> Bool { getal(1...eenOp) == 1 }

  mutating func uit<Waarde>(_ lijst: [Waarde]) -> Waarde { lijst[getal(0...lijst.count - 1)] }

  mutating func misschien<Waarde>(_ maak: (inout RandomSource) -> Waarde) -> Waarde? {
    kans(2) ? maak(&self) : nil
  }

  mutating func deel<Waarde>(_ lijst: [Waarde]) -> [Waarde] {
    var uit: [Waarde] = []
    for ding in lijst where kans(2) { uit.append(ding) }
    return uit
  }

  private static let woorden = [
    "De", "nota", "is", "één", "keer", "besproken;", "Çelik", "zei:", "'goed'", "\u{201C}prima\u{201D}", "–", "café",
    "2026", "12,5", "%", "(norm", "B)", "t/m", "e\u{301}e\u{301}n", "🙂", "漢字", "a=b", "==", "|", "#", "Oordeel",
    "ĳs", "…", "A/B", "-", "*", "Let op: ja",
  ]

  mutating func zin() -> String {
    let rest = (0..<getal(0...12)).map { _ in uit(RandomSource.woorden) }
    return ([uit(["Wij", "Één", "zoals", "- punt", "1.", "\u{2022} punt", "Zij: wij"])] + rest).joined(separator: " ")
  }

  mutating func tekst() -> String {
    var regels = [zin()]
    for _ in 0..<getal(0...6) {
      regels.append(kans(4) ? "" : (kans(5) ? "\t  " : "") + zin())
    }
    return regels.joined(separator: "\n") + "\n" + zin()
  }

  /// One line mostly, more sometimes.
  mutating func kort() -> String { kans(4) ? tekst() : zin() }

  mutating func datum() -> Datum { Proef.dag("2026-01-01").adding(dagen: getal(-800...800)) }
}

extension RandomSource {
  /// Something that a form of this kind could ask to record, in the order in which the form asks it.
  mutating func vastlegging(_ soort: Gesprekssoort, _ kader: Kader) -> Vastlegging {
    var uit = Vastlegging(
      gesprek: kans(2) ? Proef.gesprek(soort) : nil, soort: soort, cyclus: 2026, datum: datum())
    uit.basis = Basis(nr: getal(1...999), hashbegin: "0123456789ab")
    uit.deelnemers = deel([
      .init(deel: .leidinggevende, wie: "M-0003"), .init(deel: .medebeoordelaar, wie: "M-0004 Jan Ĳsbrand"),
      .init(deel: .informant, wie: "O'Neill"), .init(deel: .informant, wie: "M-0009"),
      .init(deel: .personeelsadviseur, wie: "M-0005"),
    ])
    uit.verslag = kans(3) ? "" : tekst()
    if soort == .beoordeling { voegBeoordelingToe(&uit, kader) } else { voegAfsprakenToe(&uit, kader) }
    return uit
  }

  private mutating func voegBeoordelingToe(_ uit: inout Vastlegging, _ kader: Kader) {
    let regeling = Proef.cyclus(kader).regeling
    let begin = datum()
    uit.tijdvak = misschien { Tijdvak(van: begin, tot: begin.adding(dagen: $0.getal(0...900))) } ?? nil
    uit.uitzondering = misschien { $0.kort() }
    for afspraak in deel(["RA-1", "RA-2"] as [AfspraakKenmerk]) {
      uit.resultaten.append(
        .init(over: afspraak, oordeel: self.uit(["matig", "uitstekend"]), toelichting: kans(5) ? "" : tekst()))
    }
    for competentie in deel(["visie", "moed", "rest"] as [CompetentieCode]) where regeling.competenties != .geen {
      let keuzes = regeling.competenties == .niveaus ? ["A", "D"] : ["−", "+/−", "++"]
      uit.competenties.append(
        .init(over: competentie, oordeel: self.uit(keuzes), toelichting: kans(5) ? "" : tekst()))
    }
    uit.eindoordeel = misschien { .init(oordeel: "voldoende", motivering: $0.tekst()) }
  }

  private mutating func voegAfsprakenToe(_ uit: inout Vastlegging, _ kader: Kader) {
    let weegt = Proef.cyclus(kader).regeling.weging == .procenten
    for afspraak in deel(["RA-1", "RA-2"] as [AfspraakKenmerk]) {
      if uit.soort != .planning, kans(2) {
        uit.voortgang.append(
          .init(over: .afspraak(afspraak), status: self.uit(Voortgangsstatus.allCases), toelichting: tekst()))
      }
      if kans(3) {
        uit.intrekkingen.append(.init(afspraak: afspraak, reden: kort()))
      } else {
        let wijziging = Afspraakwijziging(
          resultaatgebied: misschien { $0.uit(["Inkoop", "Beleid en advies"]) },
          omschrijving: misschien { $0.kort() }, maatstaf: misschien { $0.kort() }, gereedOp: misschien { $0.datum() },
          weging: weegt ? misschien { $0.getal(0...100) } : nil)
        if !wijziging.isLeeg {
          uit.bijstellingen.append(.init(afspraak: afspraak, wijziging: wijziging, reden: kort()))
        }
      }
    }
    if uit.soort != .planning {
      for competentie in deel(["visie", "moed", "rest"] as [CompetentieCode]) {
        uit.voortgang.append(
          .init(
            over: .competentie(competentie), status: self.uit([.opSchema, .aandacht]),
            toelichting: kans(4) ? "" : tekst())
        )
      }
      if kans(2) {
        uit.ontwikkeling.append(.init(ontwikkelafspraak: "OA-1", status: .gerealiseerd, toelichting: tekst()))
      }
    }
    for _ in 0..<getal(0...5) {
      uit.nieuweAfspraken.append(
        .init(
          resultaatgebied: self.uit(["Inkoop", "Beleid en advies"]), omschrijving: tekst(),
          maatstaf: misschien { $0.kort() }, gereedOp: misschien { $0.datum() },
          weging: weegt ? misschien { $0.getal(0...100) } : nil))
    }
    for _ in 0..<getal(0...4) {
      uit.nieuweOntwikkelafspraken.append(
        .init(
          competentie: misschien { $0.uit(["visie", "moed", "rest"]) }, activiteit: tekst(),
          faciliteit: misschien { $0.kort() }, gereedOp: misschien { $0.datum() }))
    }
  }
}
