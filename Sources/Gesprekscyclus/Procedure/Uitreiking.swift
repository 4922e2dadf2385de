package import Kalender

extension ProcedureGebeurtenis {
  /// The established appraisal was handed over: from this proven day the objection term runs.
  package struct Uitreiking: Procedurefeit {
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
    package var namens: Namens { .organisatie }
    package var woorden: [String?] { [] }
    package var bron: String? { nil }
    package func zonderBron() -> Self { self }
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
