package import Kalender

extension TrajectGebeurtenis {
  /// How one goal stands, as told in a conversation in between.
  package struct Bespreking: Trajectfeit {
    package var traject: TrajectKenmerk
    /// The goal's number, from 1.
    package var doel: Int
    package var status: Voortgangsstatus
    /// With a conversation the day on which that was held.
    package var datum: Datum
    package var toelichting: String
    package var gesprek: GesprekKenmerk?

    package init(
      traject: TrajectKenmerk, doel: Int, status: Voortgangsstatus, datum: Datum, toelichting: String,
      gesprek: GesprekKenmerk? = nil
    ) {
      self.traject = traject
      self.doel = doel
      self.status = status
      self.datum = datum
      self.toelichting = toelichting
      self.gesprek = gesprek
    }

    package var stap: TrajectGebeurtenis { .besproken(self) }
    package var handeling: Handeling { .verbetertraject }
    package var bijGesprek: GesprekKenmerk? { gesprek }
    package var dag: Datum { datum }
    package var plek: [String] { [traject.tekst, String(doel)] }
    package var namens: Namens { .organisatie }
    package var woorden: [String?] { [] }
    package var bron: String? { nil }
    package func zonderBron() -> Self { self }
    package var genoemden: [Personeelsnummer] { [] }
    package var vrijeTeksten: [String?] { [toelichting] }
    package var isVerslagtekst: Bool { gesprek != nil }
  }
}
