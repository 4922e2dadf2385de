package import Kalender

/// What the vaststeller asks: to establish an appraisal, with labels that change, the answer to a reaction, and why
/// warnings are passed.
package struct Vaststelverzoek: Hashable, Sendable {
  package var gesprek: GesprekKenmerk
  package var datum: Datum
  /// Who establishes, by personnel number.
  package var vaststeller: Personeelsnummer
  package var toelichting: String?
  package var reactie: BeoordelingGebeurtenis.Reactiegevolg?
  package var wijzigingen: [Labelwijziging]
  /// Of the changed labels, the vaststeller's; asked for a raised label too.
  package var motivering: String?
  /// Why warnings of the check are passed.
  package var ondanks: String?

  package init(
    gesprek: GesprekKenmerk, datum: Datum, vaststeller: Personeelsnummer, toelichting: String? = nil,
    reactie: BeoordelingGebeurtenis.Reactiegevolg? = nil, wijzigingen: [Labelwijziging] = [],
    motivering: String? = nil, ondanks: String? = nil
  ) {
    self.gesprek = gesprek
    self.datum = datum
    self.vaststeller = vaststeller
    self.toelichting = toelichting
    self.reactie = reactie
    self.wijzigingen = wijzigingen
    self.motivering = motivering
    self.ondanks = ondanks
  }
}

/// A label that the vaststeller changes; the old one stays visible.
package struct Labelwijziging: Hashable, Sendable {
  package enum Over: Hashable, Sendable {
    case afspraak(AfspraakKenmerk)
    case competentie(CompetentieCode)
    case eindoordeel
  }

  package let over: Over
  /// A label or a level, still to be judged against the scale in force.
  package let oordeel: String

  package init(over: Over, oordeel: String) {
    self.over = over
    self.oordeel = oordeel
  }
}

extension Labelwijziging.Over {
  var onderwerp: Onderwerp {
    switch self {
    case .afspraak(let kenmerk): .afspraak(kenmerk)
    case .competentie(let code): .competentie(code)
    case .eindoordeel: .eindoordeel
    }
  }
}
