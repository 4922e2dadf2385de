package import Kalender

/// What can happen to a conversation. Planned day, held day and recorded time never overwrite each other.
package enum GesprekGebeurtenis: Hashable, Sendable {
  case gepland(Planning)
  case verzet(Verzetting)
  case afgezegd(Afzegging)
  case gehouden(Verslag)

  package struct Planning: Hashable, Sendable {
    package let gesprek: GesprekKenmerk
    package let soort: Gesprekssoort
    package let cyclus: Int
    package let datum: Datum
    /// The stage, where more than one is of this kind.
    package let stadium: StadiumCode?
    package let agenda: Agenda

    package init(
      gesprek: GesprekKenmerk, soort: Gesprekssoort, cyclus: Int, datum: Datum, stadium: StadiumCode? = nil,
      agenda: Agenda = .open
    ) {
      self.agenda = agenda
      self.gesprek = gesprek
      self.soort = soort
      self.cyclus = cyclus
      self.datum = datum
      self.stadium = stadium
    }
  }

  package struct Verzetting: Hashable, Sendable {
    package let gesprek: GesprekKenmerk
    package let datum: Datum
    package let reden: String
    /// What is said anew of it; the rest stays.
    package let agenda: Agenda

    package init(gesprek: GesprekKenmerk, datum: Datum, reden: String, agenda: Agenda = .open) {
      self.agenda = agenda
      self.gesprek = gesprek
      self.datum = datum
      self.reden = reden
    }
  }

  package struct Afzegging: Hashable, Sendable {
    package let gesprek: GesprekKenmerk
    package let reden: String

    package init(gesprek: GesprekKenmerk, reden: String) {
      self.gesprek = gesprek
      self.reden = reden
    }
  }

  /// A conversation that was held, with its report.
  package struct Verslag: Hashable, Sendable {
    package let gesprek: GesprekKenmerk
    package let soort: Gesprekssoort
    /// The cycle it belongs to; the year of the day when the record does not name it.
    package let cyclus: Int
    package let datum: Datum
    package let tijdvak: Tijdvak?
    package let deelnemers: [Deelnemer]
    package let verslag: String
    /// Why an appraisal was made without an earlier conversation (rule 2), or ahead of its time (rule 3).
    package let uitzondering: String?
    /// What held on that day, of an appraisal on its norm day; later changes in catalogue or organisation never move it.
    package let omstandigheden: Omstandigheden?
    /// The stage, where more than one is of this kind.
    package let stadium: StadiumCode?
    /// What was said of each subject that the regeling asks; none where nothing was.
    package let onderwerpen: [Onderwerptekst]

    package init(
      gesprek: GesprekKenmerk, soort: Gesprekssoort, cyclus: Int, datum: Datum, tijdvak: Tijdvak? = nil,
      deelnemers: [Deelnemer] = [], verslag: String = "", uitzondering: String? = nil,
      omstandigheden: Omstandigheden? = nil, stadium: StadiumCode? = nil, onderwerpen: [Onderwerptekst] = []
    ) {
      self.stadium = stadium
      self.gesprek = gesprek
      self.soort = soort
      self.cyclus = cyclus
      self.datum = datum
      self.tijdvak = tijdvak
      self.deelnemers = deelnemers
      self.verslag = verslag
      self.uitzondering = uitzondering
      self.omstandigheden = omstandigheden
      self.onderwerpen = onderwerpen
    }
  }
}

/// Someone who took part, and as what.
package struct Deelnemer: Hashable, Sendable {
  package let deel: Regeling.Deel
  /// A personnel number, a name, or both.
  package let wie: String

  package init(deel: Regeling.Deel, wie: String) {
    self.deel = deel
    self.wie = wie
  }
}

extension String {
  /// Whether this names that person: the number alone, or the number and a name behind it.
  func begintMet(_ nummer: Personeelsnummer) -> Bool {
    split(whereSeparator: \.isWhitespace).first.map { Personeelsnummer(String($0)) } == nummer
  }
}

/// Function, unit, manager and rules as they held on the day of a conversation, copied into its record; of an
/// appraisal on its norm day.
package struct Omstandigheden: Hashable, Sendable {
  package let functie: FunctieVerwijzing
  package let functienaam: String
  package let catalogusversie: String
  package let onderdeel: String
  package let leidinggevende: Personeelsnummer?
  package let regeling: RegelingKenmerk
  package let regelingversie: Int

  package init(
    functie: FunctieVerwijzing, functienaam: String, catalogusversie: String, onderdeel: String,
    leidinggevende: Personeelsnummer?, regeling: RegelingKenmerk, regelingversie: Int
  ) {
    self.functie = functie
    self.functienaam = functienaam
    self.catalogusversie = catalogusversie
    self.onderdeel = onderdeel
    self.leidinggevende = leidinggevende
    self.regeling = regeling
    self.regelingversie = regelingversie
  }
}

extension DossierGebeurtenis {
  /// Whether it only says how long the dossier is kept.
  package var isBewaring: Bool { if case .bewaring = self { true } else { false } }

  /// Whether it only says when a conversation is to be: that changes nothing of what is said in it.
  package var isPlanning: Bool {
    switch self {
    case .gesprek(.gepland), .gesprek(.verzet): true
    default: false
    }
  }
}
