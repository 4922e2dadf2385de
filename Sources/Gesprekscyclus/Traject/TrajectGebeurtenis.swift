package import Kalender

/// What can happen in an improvement track: it starts with concrete goals, is discussed in between, and is concluded.
package enum TrajectGebeurtenis: Hashable, Sendable {
  case gestart(Start)
  case besproken(Bespreking)
  case afgerond(Afronding)

  package var feit: any Trajectfeit {
    switch self {
    case .gestart(let feit): feit
    case .besproken(let feit): feit
    case .afgerond(let feit): feit
    }
  }

  package var traject: TrajectKenmerk { feit.traject }
  /// The day it happened.
  package var datum: Datum { feit.dag }
}

/// Something in one improvement track, on one day.
package protocol Trajectfeit: Organisatiefeit {
  var stap: TrajectGebeurtenis { get }
  var traject: TrajectKenmerk { get }
  var dag: Datum { get }
}

extension Trajectfeit {
  package var gebeurtenis: DossierGebeurtenis { .traject(stap) }
  package var opdracht: DossierOpdracht { .traject(stap) }
  package var gebeurdOp: Datum? { dag }
}

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
    package var genoemden: [Personeelsnummer] { [] }
    package var vrijeTeksten: [String?] {
      [aanleiding, begeleiding] + doelen.flatMap { [$0.omschrijving, $0.maatstaf] }
    }
    /// Of the conversation that it follows from it is no part.
    package var isVerslagtekst: Bool { false }
  }

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
    package var genoemden: [Personeelsnummer] { [] }
    package var vrijeTeksten: [String?] { [toelichting] }
    package var isVerslagtekst: Bool { gesprek != nil }
  }

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
