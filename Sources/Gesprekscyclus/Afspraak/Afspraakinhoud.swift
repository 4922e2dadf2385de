package import Kalender
internal import Tekst

/// What an agreement on results says.
package struct Afspraakinhoud: Hashable, Sendable {
  /// The result area of the function, by name.
  package var resultaatgebied: String
  package var omschrijving: String
  /// How the result is measured: product, quality, quantity, time.
  package var maatstaf: String?
  package var gereedOp: Datum?
  /// Whole per cents, 1–100, where the regeling weighs.
  package var weging: Int?

  package init(
    resultaatgebied: String, omschrijving: String, maatstaf: String? = nil, gereedOp: Datum? = nil, weging: Int? = nil
  ) {
    self.resultaatgebied = resultaatgebied
    self.omschrijving = omschrijving
    self.maatstaf = maatstaf
    self.gereedOp = gereedOp
    self.weging = weging
  }
}

/// What an agreement on development says: a competency or a course, what the employee does, what the employer gives.
package struct Ontwikkelinhoud: Hashable, Sendable {
  package var competentie: CompetentieCode?
  package var activiteit: String
  package var faciliteit: String?
  package var gereedOp: Datum?

  package init(
    competentie: CompetentieCode? = nil, activiteit: String, faciliteit: String? = nil, gereedOp: Datum? = nil
  ) {
    self.competentie = competentie
    self.activiteit = activiteit
    self.faciliteit = faciliteit
    self.gereedOp = gereedOp
  }
}

/// Where something stands between planning and appraisal.
package enum Voortgangsstatus: String, Hashable, Sendable, CaseIterable {
  case opSchema = "op schema"
  /// Signals a problem, so that a low rating later is no surprise (rule 5).
  case aandacht = "aandacht nodig"
  case gerealiseerd = "gerealiseerd"

  /// The status that this input means, whatever its case.
  package init?(invoer: String) {
    let gezocht = metEnkeleSpaties(invoer.lowercased())
    self.init(rawValue: gezocht)
  }

  /// `op schema / aandacht nodig / gerealiseerd`
  package static var keuzes: String { allCases.map(\.rawValue).joined(separator: " / ") }
}
