/// The stable codes of findings in a catalogue; a code never changes meaning.
///
/// `C001`–`C099` are about reading the file and belong to the module that reads it.
package enum CatalogusBevindingCode: String, Sendable, CaseIterable {
  case dubbeleCode = "C101"
  case legeTekst = "C102"
  /// Not lower-case ASCII letters and digits with single hyphens.
  case ongeldigeCode = "C103"
  case ingangsdatum = "C104"
  case niveauschema = "C105"

  case onbekendeCompetentie = "C111"
  case onbekendeGroep = "C112"
  case onbekendeReeks = "C113"
  case onbekendeReeksgroep = "C114"
  case onbekendeFunctie = "C115"
  case onbekendeNormfunctie = "C116"
  case onbekendeFamilie = "C117"
  case onbekendeLetter = "C118"

  case geenCompetenties = "C121"
  case niveauBuitenSchema = "C122"
  case dubbelNiveau = "C123"
  case niveauVolgorde = "C124"

  case dubbeleNorm = "C131"
  /// A family and letter without a norm for a competency.
  case normOntbreekt = "C132"
  /// A family and letter with more than one norm for a competency.
  case normMeervoudig = "C133"
  case functieZonderNormen = "C134"
  /// The profile of the appendix asks something else than the description.
  case profielWijktAf = "C135"

  case matrixWijktAf = "C141"
  case getalBuitenGrens = "C142"

  var ernst: Bevinding.Ernst {
    switch self {
    case .geenCompetenties, .functieZonderNormen, .profielWijktAf: .waarschuwing
    default: .fout
    }
  }

  /// Findings that say little when what they refer to could not be read.
  package var hangtAfVanAndereDelen: Bool {
    switch self {
    case .onbekendeCompetentie, .onbekendeGroep, .onbekendeReeks, .onbekendeReeksgroep, .onbekendeFunctie,
      .onbekendeNormfunctie, .onbekendeFamilie, .onbekendeLetter, .niveauBuitenSchema, .niveauVolgorde,
      .normOntbreekt, .profielWijktAf, .matrixWijktAf:
      true
    default: false
    }
  }
}

extension Catalogus {
  /// Everything wrong in this catalogue, in document order of its parts.
  ///
  /// - Complexity: O(n) in the size of the catalogue, plus the gaps in the norms of families, of which at most
  ///   1000 are told.
  package func bevindingen() -> [Bevinding] {
    var keuring = CatalogusKeuring(self)
    keuring.keurKop()
    keuring.keurCompetenties()
    keuring.keurReeksen()
    keuring.keurFamilies()
    keuring.keurMatrix()
    keuring.keurFuncties()
    keuring.keurModules()
    return keuring.bevindingen
  }
}
