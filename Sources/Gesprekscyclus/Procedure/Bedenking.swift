package import Kalender

extension ProcedureGebeurtenis {
  /// The employee objects to the appraisal that was handed over.
  package struct Bedenking: Procedurefeit, OpPapier {
    package var gesprek: GesprekKenmerk
    package var datum: Datum
    /// The grounds, in the employee's words.
    package var gronden: String
    /// Why it is recorded although the term was over.
    package var ondanks: String?
    /// On what paper it came, where someone else recorded it for the employee.
    package var bron: String?

    package init(
      gesprek: GesprekKenmerk, datum: Datum, gronden: String, ondanks: String? = nil, bron: String? = nil
    ) {
      self.gesprek = gesprek
      self.datum = datum
      self.gronden = gronden
      self.ondanks = ondanks
      self.bron = bron
    }

    package var stap: ProcedureGebeurtenis { .bedenkingIngediend(self) }
    package var handeling: Handeling { .bedenkingIndienen }
    package var gebeurdOp: Datum? { datum }
    package var plek: [String] { [gesprek.tekst] }
    package var namens: Namens { .medewerker }
    package var woorden: [String?] { [gronden] }
    package var genoemden: [Personeelsnummer] { [] }
    package var vrijeTeksten: [String?] { [gronden, ondanks, bron] }
    package var isVerslagtekst: Bool { false }
  }
}
