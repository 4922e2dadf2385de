package import Kalender

/// What can happen in an appraisal: ratings, the end judgement, and its establishment.
package enum BeoordelingGebeurtenis: Hashable, Sendable {
  case resultaatBeoordeeld(Resultaat)
  case competentieBeoordeeld(Competentiescore)
  case eindoordeelGegeven(Eindoordeel)
  case vastgesteld(Vaststelling)

  package struct Resultaat: Hashable, Sendable {
    package let gesprek: GesprekKenmerk
    package let afspraak: AfspraakKenmerk
    /// Label of the scale, as the scale writes it.
    package let oordeel: String
    package let waarde: Int
    package let schaal: SchaalCode
    /// The agreement's weight at the time, in per cents; nothing where the regeling has none.
    package let weging: Int?
    package let toelichting: String

    package init(
      gesprek: GesprekKenmerk, afspraak: AfspraakKenmerk, oordeel: String, waarde: Int, schaal: SchaalCode,
      weging: Int?, toelichting: String
    ) {
      self.gesprek = gesprek
      self.afspraak = afspraak
      self.oordeel = oordeel
      self.waarde = waarde
      self.schaal = schaal
      self.weging = weging
      self.toelichting = toelichting
    }
  }

  package struct Competentiescore: Hashable, Sendable {
    package let gesprek: GesprekKenmerk
    package let competentie: CompetentieCode
    package let naam: String
    /// The level shown, or the label of the scale where the regeling rates with one.
    package let oordeel: String
    /// The scale of the label; nothing when the levels of the catalogue were used.
    package let schaal: SchaalCode?
    /// The level that the function asked on that day.
    package let norm: String?
    /// Levels above (positive) or below (negative) the norm, where both are levels.
    package let verschil: Int?
    package let toelichting: String

    package init(
      gesprek: GesprekKenmerk, competentie: CompetentieCode, naam: String, oordeel: String, schaal: SchaalCode?,
      norm: String?, verschil: Int?, toelichting: String
    ) {
      self.gesprek = gesprek
      self.competentie = competentie
      self.naam = naam
      self.oordeel = oordeel
      self.schaal = schaal
      self.norm = norm
      self.verschil = verschil
      self.toelichting = toelichting
    }
  }

  package struct Eindoordeel: Hashable, Sendable {
    package let gesprek: GesprekKenmerk
    package let oordeel: String
    package let waarde: Int
    package let schaal: SchaalCode
    package let motivering: String

    package init(gesprek: GesprekKenmerk, oordeel: String, waarde: Int, schaal: SchaalCode, motivering: String) {
      self.gesprek = gesprek
      self.oordeel = oordeel
      self.waarde = waarde
      self.schaal = schaal
      self.motivering = motivering
    }
  }

  package struct Vaststelling: Hashable, Sendable {
    package let gesprek: GesprekKenmerk
    package let datum: Datum
    /// Who establishes, by personnel number.
    package let vaststeller: Personeelsnummer
    package let toelichting: String?
    /// What was done with the employee's reaction; nothing when there was none.
    package let reactie: Reactiegevolg?
    /// The warnings of the check that were passed; nothing when there were none.
    package let ondanks: Ondanks?

    package init(
      gesprek: GesprekKenmerk, datum: Datum, vaststeller: Personeelsnummer, toelichting: String? = nil,
      reactie: Reactiegevolg? = nil, ondanks: Ondanks? = nil
    ) {
      self.gesprek = gesprek
      self.datum = datum
      self.vaststeller = vaststeller
      self.toelichting = toelichting
      self.reactie = reactie
      self.ondanks = ondanks
    }
  }

  /// Whether the vaststeller followed the employee's reaction; if not, the reasons (rule 7).
  package enum Reactiegevolg: Hashable, Sendable {
    case gevolgd
    case nietGevolgd(reden: String)
  }

  /// Warnings that the vaststeller knew of, and why the appraisal was established all the same.
  package struct Ondanks: Hashable, Sendable {
    package let reden: String
    /// The codes of the warnings, such as `W051`.
    package let codes: [String]

    package init(reden: String, codes: [String]) {
      self.reden = reden
      self.codes = codes
    }
  }
}
