internal import Kalender

/// Collects the findings of one catalogue, with its codes laid out for looking up.
struct CatalogusKeuring {
  typealias Pad = [Bevinding.Stap]

  let catalogus: Catalogus
  let competenties: Set<CompetentieCode>
  let groepen: Set<String>
  /// The groups of each series.
  let reeksen: [String: Set<String>]
  /// The first function under each code.
  let functies: [FunctieCode: Functie]
  /// Levels from lowest, by name.
  let niveaus: [String: Int]
  private(set) var bevindingen: [Bevinding] = []

  init(_ catalogus: Catalogus) {
    self.catalogus = catalogus
    competenties = Set(catalogus.competenties.map(\.code))
    groepen = Set(catalogus.groepen.map(\.code))
    reeksen = catalogus.reeksen.reduce(into: [:]) { $0[$1.code, default: []].formUnion($1.groepen.map(\.code)) }
    functies = Dictionary(catalogus.functies.map { ($0.code, $0) }, uniquingKeysWith: { eerste, _ in eerste })
    niveaus = Dictionary(
      zip(catalogus.niveauschema.niveaus, 0...).map { ($0, $1) }, uniquingKeysWith: { eerste, _ in eerste })
  }

  mutating func meld(_ code: CatalogusBevindingCode, _ pad: Pad, _ melding: String, _ advies: String) {
    bevindingen.append(Bevinding(code.rawValue, code.ernst, pad: pad, melding, advies: advies))
  }

  /// Reports a text without a visible character.
  mutating func keurTekst(_ tekst: String, _ pad: Pad, _ wat: String) {
    guard tekst.allSatisfy(\.isWhitespace) else { return }
    meld(.legeTekst, pad, "\(wat) is leeg.", "Vul een tekst in.")
  }

  /// Reports a code that is not kebab-case, and a code that stood before in `gezien`.
  ///
  /// - Parameter isVanFunctie: function books number their functions by their own system, such as `N02.01.02`.
  mutating func keurCode(
    _ code: String, _ pad: Pad, in gezien: inout Set<String>, _ wat: String, isVanFunctie: Bool = false
  ) {
    if !(isVanFunctie ? Codevorm.isGoedVanFunctie(code) : Codevorm.isGoed(code)) {
      meld(
        .ongeldigeCode, pad, "'\(code)' is geen goede code.",
        isVanFunctie
          ? "Gebruik letters, cijfers en daartussen losse streepjes of punten, zoals 'adviseur-iii' of 'N02.01.02'."
          : "Gebruik kleine letters a–z, cijfers en losse streepjes, zoals 'durf' of 'plannen-en-organiseren'.")
    }
    if !gezien.insert(code).inserted {
      meld(.dubbeleCode, pad, "De code '\(code)' komt twee keer voor bij \(wat).", "Geef elk een eigen code.")
    }
  }

  mutating func keurGroep(_ groep: String?, _ pad: Pad) {
    guard let groep, !groepen.contains(groep) else { return }
    meld(
      .onbekendeGroep, pad, "Groep '\(groep)' staat niet in 'groepen'.",
      "Kies een code uit 'groepen', of voeg de groep daar toe.")
  }

  mutating func keurNiveau(_ niveau: String, _ pad: Pad) {
    guard niveaus[niveau] == nil else { return }
    meld(
      .niveauBuitenSchema, pad, "'\(niveau)' is geen niveau van het niveauschema.",
      "Kies uit: \(catalogus.niveauschema.niveaus.prefix(20).joined(separator: ", ")).")
  }

  mutating func keurCompetentie(_ code: CompetentieCode, _ pad: Pad) {
    guard !competenties.contains(code) else { return }
    meld(
      .onbekendeCompetentie, pad, "Competentie '\(code)' staat niet in 'competenties'.",
      "Kijk of de code goed gespeld is, of voeg de competentie toe.")
  }

  mutating func keurGetal(_ getal: Int?, in grens: ClosedRange<Int>, _ pad: Pad, _ wat: String) {
    guard let getal, !grens.contains(getal) else { return }
    meld(
      .getalBuitenGrens, pad, "\(wat) \(getal) kan niet.",
      "Schrijf een getal van \(grens.lowerBound) tot en met \(grens.upperBound).")
  }

  /// The norms of one function or module: known competencies and levels, and each competency once.
  mutating func keurNormen(_ normen: [Norm], _ pad: Pad) {
    var gezien: Set<CompetentieCode> = []
    for (plek, norm) in normen.enumerated() {
      let hier = pad + plek
      keurCompetentie(norm.competentie, hier + "competentie")
      keurNiveau(norm.niveau, hier + "niveau")
      keurGroep(norm.laag, hier + "laag")
      if !gezien.insert(norm.competentie).inserted {
        meld(
          .dubbeleNorm, hier + "competentie", "De norm voor '\(norm.competentie)' staat hier twee keer.",
          "Laat één norm per competentie staan.")
      }
    }
  }
}

/// The form of codes in documents: lower-case ASCII letters and digits, with single hyphens between.
package enum Codevorm {
  /// The same with capitals and full stops.
  static func isGoedVanFunctie(_ code: String) -> Bool {
    isGoed(String(code.map { $0 == "." ? "-" : $0.isASCII ? Character($0.lowercased()) : $0 }))
  }

  package static func isGoed(_ code: String) -> Bool {
    var vorige = UInt8(ascii: "-")
    for byte in code.utf8 {
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"): break
      case UInt8(ascii: "-") where vorige != byte: break
      default: return false
      }
      vorige = byte
    }
    return vorige != UInt8(ascii: "-")
  }
}

/// Effective dates from 1900, which stands for a source without a date, to 2100.
enum Ingangsjaren {
  static let grens = 1900...2100
}
