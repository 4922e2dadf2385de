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
  /// A window of months that can't be.
  case venstermaanden = "G114"
  /// A window that counts from no occasion, or twice from the same.
  case aanleidingen = "G115"
  /// Who is expected by a number of months that can't be.
  case verwachtmaanden = "G116"

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
  /// An appraisal without a scale for its end judgement.
  case eindschaalOntbreekt = "G139"
  /// Weights where results are not rated.
  case wegingZonderSchaal = "G140"
  case dubbeleVrijstelgrond = "G141"
  /// A reason of release that tells of someone's health.
  case medischeVrijstelgrond = "G142"
  /// A smallest group in which people are still easily recognised.
  case kleinsteGroepKrap = "G143"
  /// A word that would be found in nearly every text, or nowhere.
  case gevoeligWoord = "G150"
  /// Two subjects of one code or name.
  case dubbelOnderwerp = "G151"
  /// Years in a function that can't be.
  case jarenInFunctie = "G152"
  /// A public edition that would tell about smaller groups than any report.
  case openbaarVanaf = "G153"
  /// A term of a kind that the regeling does not have.
  case onbekendeBewaarsoort = "G154"
  /// Two terms of one kind.
  case dubbeleBewaarregel = "G155"

  var ernst: Bevinding.Ernst {
    switch self {
    case .geenBeoordeling, .laagBovenNietLaag, .geenOndertekenaars, .wegingZonderKeuze,
      .bedenkingZonderTweede, .kleinsteGroepKrap:
      .waarschuwing
    default: .fout
    }
  }

  /// Findings that say little when what they refer to could not be read.
  package var hangtAfVanAndereDelen: Bool {
    switch self {
    case .onbekendeSchaal, .wegingZonderKeuze, .eindschaalOntbreekt, .wegingZonderSchaal: true
    default: false
    }
  }
}

extension Regeling {
  /// Everything wrong in this regeling, in document order of its parts.
  ///
  /// - Complexity: O(n) in the size of the regeling.
  package func bevindingen() -> [Bevinding] {
    var keuring = RegelingKeuring(self)
    keuring.keurKop()
    keuring.keurStadia()
    keuring.keurSchalen()
    keuring.keurVerwijzingen()
    keuring.keurGrenzen()
    return keuring.bevindingen
  }
}
