/// The stable codes of findings in a regeling; a code never changes meaning.
///
/// `G001`–`G099` are about reading the file and belong to the module that reads it.
package enum RegelingBevindingCode: String, Sendable, CaseIterable {
  case legeTekst = "G101"
  case ongeldigeCode = "G102"
  case ingangsdatum = "G103"
  case versie = "G104"

  case geenStadia = "G111"
  case dubbelStadium = "G112"
  case geenBeoordeling = "G113"

  case onbekendeSchaal = "G121"
  case dubbeleSchaal = "G122"
  case legeSchaal = "G123"
  case dubbelLabel = "G124"
  case waardenNietStijgend = "G125"
  /// A low label above a label that is not low.
  case laagBovenNietLaag = "G126"

  case tijdvakgrens = "G131"
  case negatieveTermijn = "G132"
  case motivering = "G133"
  case kleinsteGroep = "G134"
  case dubbeleOndertekenaar = "G135"
  case geenOndertekenaars = "G136"
  /// Weights add up over result agreements, which need more than one label to tell apart.
  case wegingZonderKeuze = "G137"
  /// Who rates may establish, and then deals with no objection to it.
  case bedenkingZonderTweede = "G138"

  var ernst: Bevinding.Ernst {
    switch self {
    case .geenBeoordeling, .laagBovenNietLaag, .geenOndertekenaars, .wegingZonderKeuze,
      .bedenkingZonderTweede:
      .waarschuwing
    default: .fout
    }
  }

  /// Findings that say little when what they refer to could not be read.
  package var hangtAfVanAndereDelen: Bool {
    switch self {
    case .onbekendeSchaal, .wegingZonderKeuze: true
    default: false
    }
  }
}
