package import Kalender

extension ProcedureGebeurtenis {
  /// A paragraph that someone adds to a report before it is offered. Its author is who records it, its time that of
  /// the record; who records what another wrote on paper says on which.
  package struct Aanvulling: Procedurefeit, OpPapier {
    package var gesprek: GesprekKenmerk
    package var deel: Regeling.Deel
    package var tekst: String
    /// On what paper or message it came, where someone else recorded it for who wrote it.
    package var bron: String?

    package init(gesprek: GesprekKenmerk, deel: Regeling.Deel, tekst: String, bron: String? = nil) {
      self.gesprek = gesprek
      self.deel = deel
      self.tekst = tekst
      self.bron = bron
    }

    package var stap: ProcedureGebeurtenis { .aangevuld(self) }
    package var handeling: Handeling { .aanvullen }
    package var gebeurdOp: Datum? { nil }
    package var plek: [String] { [gesprek.tekst, deel.rawValue] }
    package var namens: Namens { .vastlegger(deel) }
    package var woorden: [String?] { [tekst] }
    package var genoemden: [Personeelsnummer] { [] }
    package var vrijeTeksten: [String?] { [tekst, bron] }
    package var isVerslagtekst: Bool { true }
  }

  /// The report is put before the employee; from this day the reaction term runs.
  package struct Aanbieding: Procedurefeit, Organisatiefeit {
    package var gesprek: GesprekKenmerk
    package var datum: Datum
    /// The text as it was offered.
    package var tekst: Vingerafdruk
    /// How it was offered, in words.
    package var wijze: String?

    package init(gesprek: GesprekKenmerk, datum: Datum, tekst: Vingerafdruk, wijze: String? = nil) {
      self.gesprek = gesprek
      self.datum = datum
      self.tekst = tekst
      self.wijze = wijze
    }

    package var stap: ProcedureGebeurtenis { .aangeboden(self) }
    package var handeling: Handeling { .aanbieden }
    package var gebeurdOp: Datum? { datum }
    package var plek: [String] { [gesprek.tekst] }
    package var genoemden: [Personeelsnummer] { [] }
    package var vrijeTeksten: [String?] { [wijze] }
    package var isVerslagtekst: Bool { false }
  }

  /// What the employee says of the report, or that he or she waives a reaction.
  package struct Reactie: Procedurefeit, OpPapier {
    package var gesprek: GesprekKenmerk
    package var datum: Datum
    /// The reaction in the employee's words; nothing when it was waived.
    package var tekst: String?
    /// On what paper or message it came, where someone else recorded it for the employee.
    package var bron: String?

    package var isAfgezien: Bool { tekst == nil }

    package init(gesprek: GesprekKenmerk, datum: Datum, tekst: String?, bron: String? = nil) {
      self.gesprek = gesprek
      self.datum = datum
      self.tekst = tekst
      self.bron = bron
    }

    package var stap: ProcedureGebeurtenis { .reactie(self) }
    package var handeling: Handeling { .reageren }
    package var gebeurdOp: Datum? { datum }
    package var plek: [String] { [gesprek.tekst] }
    package var namens: Namens { .medewerker }
    package var woorden: [String?] { [tekst] }
    package var genoemden: [Personeelsnummer] { [] }
    package var vrijeTeksten: [String?] { [tekst, bron] }
    package var isVerslagtekst: Bool { false }
  }

  /// The established appraisal was handed over: from this proven day the objection term runs.
  package struct Uitreiking: Procedurefeit, Organisatiefeit {
    package var gesprek: GesprekKenmerk
    package var datum: Datum
    package var wijze: Uitreikwijze
    /// To whom it was handed.
    package var aan: String
    /// What shows it: a signed receipt, the number of a registered letter.
    package var bewijs: String

    package init(gesprek: GesprekKenmerk, datum: Datum, wijze: Uitreikwijze, aan: String, bewijs: String) {
      self.gesprek = gesprek
      self.datum = datum
      self.wijze = wijze
      self.aan = aan
      self.bewijs = bewijs
    }

    package var stap: ProcedureGebeurtenis { .uitgereikt(self) }
    package var handeling: Handeling { .uitreiken }
    package var gebeurdOp: Datum? { datum }
    package var plek: [String] { [gesprek.tekst] }
    package var genoemden: [Personeelsnummer] { [] }
    package var vrijeTeksten: [String?] { [bewijs] }
    package var isVerslagtekst: Bool { false }
  }
}

/// How an appraisal was handed over.
package enum Uitreikwijze: String, Hashable, Sendable, CaseIterable {
  case persoonlijk, aangetekend, post, digitaal
  case eMail = "e-mail"
}
