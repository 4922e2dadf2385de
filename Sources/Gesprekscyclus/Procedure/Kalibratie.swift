package import Kalender

extension ProcedureGebeurtenis {
  /// The end judgement of a draft is changed in a session in which assessors compare theirs: what it was and became, why, and who
  /// sat there.
  ///
  /// The judgement is part of the text of the conversation. So whoever was offered the text before is offered it again, and the
  /// employee can react to what it became.
  package struct Kalibratie: Procedurefeit, Organisatiefeit {
    package var gesprek: GesprekKenmerk
    package var datum: Datum
    /// The label that it was; filled in when it is recorded.
    package var voor: String
    /// The label that it became; as the scale writes it, once it is recorded.
    package var na: String
    /// Of the new label; filled in when it is recorded.
    package var waarde: Int
    package var schaal: SchaalCode
    package var reden: String
    /// Who sat there, by number.
    package var aanwezigen: [Personeelsnummer]

    package init(
      gesprek: GesprekKenmerk, datum: Datum, voor: String, na: String, waarde: Int, schaal: SchaalCode, reden: String,
      aanwezigen: [Personeelsnummer]
    ) {
      self.gesprek = gesprek
      self.datum = datum
      self.voor = voor
      self.na = na
      self.waarde = waarde
      self.schaal = schaal
      self.reden = reden
      self.aanwezigen = aanwezigen
    }

    package var stap: ProcedureGebeurtenis { .gekalibreerd(self) }
    package var handeling: Handeling { .kalibreren }
    package var gebeurdOp: Datum? { datum }
    package var plek: [String] { [gesprek.tekst] }
    package var genoemden: [Personeelsnummer] { aanwezigen }
    package var vrijeTeksten: [String?] { [reden] }
    package var isVerslagtekst: Bool { true }

    /// The judgement that counts from then on.
    var eindoordeel: BeoordelingGebeurtenis.Eindoordeel {
      .init(gesprek: gesprek, oordeel: na, waarde: waarde, schaal: schaal, motivering: reden)
    }
  }
}
