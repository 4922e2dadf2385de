package import Kalender

extension ProcedureGebeurtenis {
  /// The report is put before the employee; from this day the reaction term runs.
  package struct Aanbieding: Procedurefeit {
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
    package var namens: Namens { .organisatie }
    package var woorden: [String?] { [] }
    package var bron: String? { nil }
    package func zonderBron() -> Self { self }
    package var genoemden: [Personeelsnummer] { [] }
    package var vrijeTeksten: [String?] { [wijze] }
    package var isVerslagtekst: Bool { false }
  }
}
