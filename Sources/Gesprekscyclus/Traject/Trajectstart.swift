package import Kalender

extension TrajectGebeurtenis {
  /// A concrete goal: what must be seen, by which measure and when.
  package struct Doel: Hashable, Sendable {
    package let omschrijving: String
    package let maatstaf: String
    /// The last day; the end of the track when it names none.
    package let gereedOp: Datum?

    package init(omschrijving: String, maatstaf: String, gereedOp: Datum? = nil) {
      self.omschrijving = omschrijving
      self.maatstaf = maatstaf
      self.gereedOp = gereedOp
    }
  }

  package struct Start: Trajectfeit {
    /// Given when it is recorded: the next free name, whatever was asked.
    package var traject: TrajectKenmerk
    package var looptijd: Tijdvak
    /// Why it is needed.
    package var aanleiding: String
    /// Never empty; numbered from 1 in commands and reports.
    package var doelen: [Doel]
    /// What the organisation does to help.
    package var begeleiding: String?
    /// The appraisal or conversation it follows from.
    package var gesprek: GesprekKenmerk?

    package init(
      traject: TrajectKenmerk, looptijd: Tijdvak, aanleiding: String, doelen: [Doel], begeleiding: String? = nil,
      gesprek: GesprekKenmerk? = nil
    ) {
      self.traject = traject
      self.looptijd = looptijd
      self.aanleiding = aanleiding
      self.doelen = doelen
      self.begeleiding = begeleiding
      self.gesprek = gesprek
    }

    package var stap: TrajectGebeurtenis { .gestart(self) }
    package var handeling: Handeling { .verbetertraject }
    package var bijGesprek: GesprekKenmerk? { gesprek }
    package var dag: Datum { looptijd.van }
    package var plek: [String] { [traject.tekst] }
    package var namens: Namens { .organisatie }
    package var woorden: [String?] { [] }
    package var bron: String? { nil }
    package func zonderBron() -> Self { self }
    package var genoemden: [Personeelsnummer] { [] }
    package var vrijeTeksten: [String?] {
      [aanleiding, begeleiding] + doelen.flatMap { [$0.omschrijving, $0.maatstaf] }
    }
    /// Of the conversation that it follows from it is no part.
    package var isVerslagtekst: Bool { false }
  }
}
