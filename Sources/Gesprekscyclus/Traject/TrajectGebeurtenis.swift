package import Kalender

/// What can happen in an improvement track: it starts with concrete goals, is discussed in between, and is concluded.
package enum TrajectGebeurtenis: Hashable, Sendable {
  case gestart(Start)
  case besproken(Bespreking)
  case afgerond(Afronding)

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

  package struct Start: Hashable, Sendable {
    package let traject: TrajectKenmerk
    package let looptijd: Tijdvak
    /// Why it is needed.
    package let aanleiding: String
    /// Never empty; numbered from 1 in commands and reports.
    package let doelen: [Doel]
    /// What the organisation does to help.
    package let begeleiding: String?
    /// The appraisal or conversation it follows from.
    package let gesprek: GesprekKenmerk?

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
  }

  /// How one goal stands, as told in a conversation in between.
  package struct Bespreking: Hashable, Sendable {
    package let traject: TrajectKenmerk
    /// The goal's number, from 1.
    package let doel: Int
    package let status: Voortgangsstatus
    package let datum: Datum
    package let toelichting: String
    package let gesprek: GesprekKenmerk?

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
  }

  package struct Afronding: Hashable, Sendable {
    package let traject: TrajectKenmerk
    package let datum: Datum
    package let oordeel: Trajectoordeel
    package let motivering: String
    /// Why it was concluded without any conversation in between.
    package let uitzondering: String?

    package init(
      traject: TrajectKenmerk, datum: Datum, oordeel: Trajectoordeel, motivering: String, uitzondering: String? = nil
    ) {
      self.traject = traject
      self.datum = datum
      self.oordeel = oordeel
      self.motivering = motivering
      self.uitzondering = uitzondering
    }
  }
}

/// How an improvement track ended.
package enum Trajectoordeel: String, Hashable, Sendable, CaseIterable {
  case geslaagd
  case deelsGeslaagd = "deels geslaagd"
  case nietGeslaagd = "niet geslaagd"
  case afgebroken
}

extension TrajectGebeurtenis {
  package var traject: TrajectKenmerk {
    switch self {
    case .gestart(let inhoud): inhoud.traject
    case .besproken(let inhoud): inhoud.traject
    case .afgerond(let inhoud): inhoud.traject
    }
  }

  /// The day it happened.
  package var datum: Datum {
    switch self {
    case .gestart(let inhoud): inhoud.looptijd.van
    case .besproken(let inhoud): inhoud.datum
    case .afgerond(let inhoud): inhoud.datum
    }
  }
}
