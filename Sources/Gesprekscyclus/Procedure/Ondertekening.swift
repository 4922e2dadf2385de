package import Kalender

extension ProcedureGebeurtenis {
  /// How one person signs the offered text, or refuses to (rule 8).
  package struct Ondertekening: Procedurefeit, OpPapier {
    package var gesprek: GesprekKenmerk
    package var datum: Datum
    package var deel: Regeling.Deel
    package var door: Personeelsnummer
    package var wijze: Tekenwijze
    /// The text that was signed; of another text the signature says nothing.
    package var tekst: Vingerafdruk
    package var toelichting: String?
    /// On what paper it stands, where someone else recorded it for who signed.
    package var bron: String?

    package init(
      gesprek: GesprekKenmerk, datum: Datum, deel: Regeling.Deel, door: Personeelsnummer, wijze: Tekenwijze,
      tekst: Vingerafdruk, toelichting: String? = nil, bron: String? = nil
    ) {
      self.gesprek = gesprek
      self.datum = datum
      self.deel = deel
      self.door = door
      self.wijze = wijze
      self.tekst = tekst
      self.toelichting = toelichting
      self.bron = bron
    }

    package var stap: ProcedureGebeurtenis { .ondertekend(self) }
    package var handeling: Handeling { .ondertekenen }
    package var gebeurdOp: Datum? { datum }
    package var plek: [String] { [gesprek.tekst, deel.rawValue] }
    /// A refusal stands under the name of who refused, like any signature.
    package var namens: Namens { deel == .medewerker ? .medewerker : .zelf(door) }
    package var woorden: [String?] { [wijze.rawValue, toelichting] }
    package var genoemden: [Personeelsnummer] { [door] }
    package var vrijeTeksten: [String?] { [toelichting, bron] }
    package var isVerslagtekst: Bool { false }
  }
}

/// How someone signs (rule 8). A refusal is recorded and never blocks.
package enum Tekenwijze: String, Hashable, Sendable, CaseIterable {
  case gezien, akkoord
  case nietAkkoord = "niet akkoord"
  case geweigerd
}
