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
}
