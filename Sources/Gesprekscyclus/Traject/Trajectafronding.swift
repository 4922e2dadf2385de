package import Kalender

extension TrajectGebeurtenis {
  /// The judgement that ends a track.
  package struct Afronding: Trajectfeit {
    package var traject: TrajectKenmerk
    package var datum: Datum
    package var oordeel: Trajectoordeel
    package var motivering: String
    /// Why it was concluded without any conversation in between.
    package var uitzondering: String?

    package init(
      traject: TrajectKenmerk, datum: Datum, oordeel: Trajectoordeel, motivering: String, uitzondering: String? = nil
    ) {
      self.traject = traject
      self.datum = datum
      self.oordeel = oordeel
      self.motivering = motivering
      self.uitzondering = uitzondering
    }

    package var stap: TrajectGebeurtenis { .afgerond(self) }
    package var handeling: Handeling { .verbetertraject }
    package var bijGesprek: GesprekKenmerk? { nil }
    package var dag: Datum { datum }
    package var plek: [String] { [traject.tekst] }
    package var namens: Namens { .organisatie }
    package var woorden: [String?] { [] }
    package var bron: String? { nil }
    package func zonderBron() -> Self { self }
    package var genoemden: [Personeelsnummer] { [] }
    package var vrijeTeksten: [String?] { [motivering, uitzondering] }
    package var isVerslagtekst: Bool { false }
  }
}

/// How an improvement track ended.
package enum Trajectoordeel: String, Hashable, Sendable, CaseIterable {
  case geslaagd
  case deelsGeslaagd = "deels geslaagd"
  case nietGeslaagd = "niet geslaagd"
  case afgebroken
}
