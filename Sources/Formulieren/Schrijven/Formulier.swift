package import Gesprekscyclus

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
    /// What can be chosen under the label above; an explanation where there is nothing to click.
    case keuzes([Keuze])
    case veld(Label, String)
    /// How to fill in a text; a page needs no such words.
    case wijzer(String)
  }

  struct Blok {
    let sectie: Sectie
    /// The text between `==` and `==`; empty for the head.
    let opschrift: String
    let vragen: [Label: Vraag]
    var regels: [Regel]
  }

  static let versie = "formulier v1"

  /// The first words of the form, as in a sentence.
  package let naam: String
  /// The head first.
  var blokken: [Blok]

  init(_ grond: Formuliergrond) {
    naam = Tekstvorm.kaal(grond.soort.gespreksnaam)
    blokken = [grond.kop] + grond.blokken
  }

  /// The prefilled form for a conversation of this kind.
  ///
  /// - Parameters:
  ///   - gesprek: the planned conversation; nothing for one that was not planned. Of a conversation already held only
  ///     what is still missing is asked.
  ///   - cyclus: the year it belongs to.
  ///   - stadium: the stage that was asked for.
  ///   - kort: without what is known of agreements and levels.
  ///   - tijdvak: the period of an appraisal, where it is not that of the part of the year that is due.
  /// - Complexity: O(n) in the agreements and norms.
  package init(
    soort: Gesprekssoort, gesprek: Gesprek?, dossier: Dossier, cyclus: Cyclus, kader: Kader, stadium: Stadium? = nil,
    tijdvak: Tijdvak? = nil, kort: Bool = false
  ) {
    self.init(
      Formuliergrond(
        soort: soort, gesprek: gesprek, dossier: dossier, cyclus: cyclus, kader: kader, stadium: stadium,
        tijdvak: tijdvak, kort: kort))
  }

  /// The explanations in this form, straightened, to recognise them in what comes back: as they were broken to fit, and
  /// whole, as forms from before that and editors that join lines have them.
  var hulpregels: Set<String> {
    let regels = blokken.flatMap(\.regels).compactMap(\.uitleg)
    return Set((regels + regels.flatMap(Formulier.passend)).map { Tekstvorm.recht("| " + $0) })
  }
}

extension Formulier.Regel {
  /// What stands behind `|`; nothing for a label.
  var uitleg: String? {
    switch self {
    case .hulp(let tekst), .wijzer(let tekst): tekst
    case .keuzes(let keuzes): keuzes.uitleg
    case .veld: nil
    }
  }
}
