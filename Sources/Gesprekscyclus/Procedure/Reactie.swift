package import Kalender

extension ProcedureGebeurtenis {
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
}
