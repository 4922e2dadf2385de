package import Kalender

/// What can happen to agreements on results and on development.
package enum AfspraakGebeurtenis: Hashable, Sendable {
  case gemaakt(Nieuw)
  case bijgesteld(Bijstelling)
  case ingetrokken(Intrekking)
  case voortgang(Voortgang)
  case ontwikkelafspraakGemaakt(NieuweOntwikkeling)
  case ontwikkelingVastgelegd(Ontwikkeling)

  package struct Nieuw: Hashable, Sendable {
    package let afspraak: AfspraakKenmerk
    /// The cycle it counts for; nothing in records from before cycles were named (then the due date's year).
    package let cyclus: Int
    package let inhoud: Afspraakinhoud
    /// The conversation in which it was made.
    package let gesprek: GesprekKenmerk?

    package init(afspraak: AfspraakKenmerk, cyclus: Int, inhoud: Afspraakinhoud, gesprek: GesprekKenmerk? = nil) {
      self.afspraak = afspraak
      self.cyclus = cyclus
      self.inhoud = inhoud
      self.gesprek = gesprek
    }
  }

  /// The whole content after an adjustment, so that each version can be read by itself.
  package struct Bijstelling: Hashable, Sendable {
    package let afspraak: AfspraakKenmerk
    package let inhoud: Afspraakinhoud
    package let reden: String
    package let gesprek: GesprekKenmerk?

    package init(afspraak: AfspraakKenmerk, inhoud: Afspraakinhoud, reden: String, gesprek: GesprekKenmerk? = nil) {
      self.afspraak = afspraak
      self.inhoud = inhoud
      self.reden = reden
      self.gesprek = gesprek
    }
  }

  package struct Intrekking: Hashable, Sendable {
    package let afspraak: AfspraakKenmerk
    package let reden: String
    package let gesprek: GesprekKenmerk?

    package init(afspraak: AfspraakKenmerk, reden: String, gesprek: GesprekKenmerk? = nil) {
      self.afspraak = afspraak
      self.reden = reden
      self.gesprek = gesprek
    }
  }

  /// How an agreement or a competency stands, as told in a conversation or in between.
  package struct Voortgang: Hashable, Sendable {
    package enum Over: Hashable, Sendable {
      case afspraak(AfspraakKenmerk)
      case competentie(CompetentieCode)
    }

    package let over: Over
    package let status: Voortgangsstatus
    package let datum: Datum
    package let toelichting: String
    package let gesprek: GesprekKenmerk?

    package init(
      over: Over, status: Voortgangsstatus, datum: Datum, toelichting: String, gesprek: GesprekKenmerk? = nil
    ) {
      self.over = over
      self.status = status
      self.datum = datum
      self.toelichting = toelichting
      self.gesprek = gesprek
    }
  }

  package struct NieuweOntwikkeling: Hashable, Sendable {
    package let ontwikkelafspraak: OntwikkelKenmerk
    package let cyclus: Int
    package let inhoud: Ontwikkelinhoud
    package let gesprek: GesprekKenmerk?

    package init(
      ontwikkelafspraak: OntwikkelKenmerk, cyclus: Int, inhoud: Ontwikkelinhoud, gesprek: GesprekKenmerk? = nil
    ) {
      self.ontwikkelafspraak = ontwikkelafspraak
      self.cyclus = cyclus
      self.inhoud = inhoud
      self.gesprek = gesprek
    }
  }

  package struct Ontwikkeling: Hashable, Sendable {
    package let ontwikkelafspraak: OntwikkelKenmerk
    package let status: Voortgangsstatus
    package let datum: Datum
    package let toelichting: String
    package let gesprek: GesprekKenmerk?

    package init(
      ontwikkelafspraak: OntwikkelKenmerk, status: Voortgangsstatus, datum: Datum, toelichting: String,
      gesprek: GesprekKenmerk? = nil
    ) {
      self.ontwikkelafspraak = ontwikkelafspraak
      self.status = status
      self.datum = datum
      self.toelichting = toelichting
      self.gesprek = gesprek
    }
  }
}
