package import Gesprekscyclus
internal import Kalender

/// A form for one conversation, as a value; its text is what people fill in.
///
///     BEOORDELINGSGESPREK                                        formulier v1
///     | Uitleg
///
///     Kenmerk:          G-2026-3
///
///     == Eindoordeel ==
///     Oordeel:
///     | Kies: onvoldoende / goed
///     Motivering:
package struct Formulier {
  enum Regel: Hashable {
    case hulp(String)
    case veld(Label, String)
  }

  /// Columns that an explanation may take, `| ` included.
  static let breedte = 80

  struct Blok {
    let sectie: Sectie
    /// The text between `==` and `==`; empty for the head.
    let opschrift: String
    var regels: [Regel]
  }

  static let versie = "formulier v1"

  let soort: Gesprekssoort
  /// The explanations before they were broken to fit: forms from before that, and editors that join lines, have them so.
  private let heleUitleg: Set<String>
  /// The head first.
  var blokken: [Blok]

  init(_ grond: Formuliergrond) {
    soort = grond.soort
    let heel = [grond.kop] + grond.blokken
    heleUitleg = Formulier.uitleg(heel)
    blokken = heel.map { blok in
      Blok(sectie: blok.sectie, opschrift: blok.opschrift, regels: blok.regels.flatMap(\.passend))
    }
  }

  /// The prefilled form for a conversation of this kind.
  ///
  /// - Parameters:
  ///   - gesprek: the planned conversation; nothing for one that was not planned. Of a conversation already held only
  ///     what is still missing is asked.
  ///   - cyclus: the year it belongs to.
  ///   - stadium: the stage that was asked for.
  ///   - tijdvak: the period of an appraisal, where it is not that of the part of the year that is due.
  /// - Complexity: O(n) in the agreements and norms.
  package static func maak(
    soort: Gesprekssoort, gesprek: Gesprek?, dossier: Dossier, cyclus: Cyclus, kader: Kader, stadium: Stadium? = nil,
    tijdvak: Tijdvak? = nil
  ) -> String {
    Formulier(
      Formuliergrond(
        soort: soort, gesprek: gesprek, dossier: dossier, cyclus: cyclus, kader: kader, stadium: stadium,
        tijdvak: tijdvak)
    ).tekst
  }

  /// The explanations in this form, straightened, to recognise them in what comes back.
  var hulpregels: Set<String> { Formulier.uitleg(blokken).union(heleUitleg) }

  private static func uitleg(_ blokken: [Blok]) -> Set<String> {
    Set(
      blokken.flatMap(\.regels).compactMap { regel in
        if case .hulp(let tekst) = regel { Tekstvorm.recht("| " + tekst) } else { nil }
      })
  }
}

extension Formulier.Regel {
  /// The line itself, or an explanation that is too long as more lines, broken between words.
  fileprivate var passend: [Formulier.Regel] {
    guard case .hulp(let tekst) = self else { return [self] }
    var regels: [String] = []
    for woord in tekst.split(separator: " ") {
      if let laatste = regels.last, laatste.count + woord.count + 3 <= Formulier.breedte {
        regels[regels.count - 1] = laatste + " " + woord
      } else {
        regels.append(String(woord))
      }
    }
    return regels.map { .hulp($0) }
  }
}
