package import Kalender

/// A conversation as its form tells it, recorded whole or not at all.
package struct Vastlegging: Hashable, Sendable {
  package struct Voortgang: Hashable, Sendable {
    package var over: AfspraakGebeurtenis.Voortgang.Over
    package var status: Voortgangsstatus
    package var toelichting: String

    package init(over: AfspraakGebeurtenis.Voortgang.Over, status: Voortgangsstatus, toelichting: String) {
      self.over = over
      self.status = status
      self.toelichting = toelichting
    }
  }

  package struct Ontwikkeling: Hashable, Sendable {
    package var ontwikkelafspraak: OntwikkelKenmerk
    package var status: Voortgangsstatus
    package var toelichting: String

    package init(ontwikkelafspraak: OntwikkelKenmerk, status: Voortgangsstatus, toelichting: String) {
      self.ontwikkelafspraak = ontwikkelafspraak
      self.status = status
      self.toelichting = toelichting
    }
  }

  /// How one goal of a running improvement track stands.
  package struct Trajectbespreking: Hashable, Sendable {
    package var traject: TrajectKenmerk
    /// The goal's number, from 1.
    package var doel: Int
    package var status: Voortgangsstatus
    package var toelichting: String

    package init(traject: TrajectKenmerk, doel: Int, status: Voortgangsstatus, toelichting: String) {
      self.traject = traject
      self.doel = doel
      self.status = status
      self.toelichting = toelichting
    }
  }

  package struct Bijstelling: Hashable, Sendable {
    package var afspraak: AfspraakKenmerk
    package var wijziging: Afspraakwijziging
    package var reden: String

    package init(afspraak: AfspraakKenmerk, wijziging: Afspraakwijziging, reden: String) {
      self.afspraak = afspraak
      self.wijziging = wijziging
      self.reden = reden
    }
  }

  package struct Intrekking: Hashable, Sendable {
    package var afspraak: AfspraakKenmerk
    package var reden: String

    package init(afspraak: AfspraakKenmerk, reden: String) {
      self.afspraak = afspraak
      self.reden = reden
    }
  }

  /// A rating as written: a label or a level, still to be judged against the scale in force.
  package struct Oordeel<Over: Hashable & Sendable>: Hashable, Sendable {
    package var over: Over
    package var oordeel: String
    package var toelichting: String

    package init(over: Over, oordeel: String, toelichting: String) {
      self.over = over
      self.oordeel = oordeel
      self.toelichting = toelichting
    }
  }

  package struct Eindoordeel: Hashable, Sendable {
    package var oordeel: String
    package var motivering: String

    package init(oordeel: String, motivering: String) {
      self.oordeel = oordeel
      self.motivering = motivering
    }
  }

  /// The planned conversation that was held; nothing when it was not planned.
  package var gesprek: GesprekKenmerk?
  package var soort: Gesprekssoort
  package var cyclus: Int
  /// The stage, where more than one is of this kind and the form says which.
  package var stadium: StadiumCode?
  package var datum: Datum
  package var tijdvak: Tijdvak?
  package var deelnemers: [Deelnemer] = []
  package var verslag: String = ""
  package var uitzondering: String?
  package var onderwerpen: [Onderwerptekst] = []
  package var nieuweAfspraken: [Afspraakinhoud] = []
  package var bijstellingen: [Bijstelling] = []
  package var intrekkingen: [Intrekking] = []
  package var voortgang: [Voortgang] = []
  package var nieuweOntwikkelafspraken: [Ontwikkelinhoud] = []
  package var ontwikkeling: [Ontwikkeling] = []
  package var trajecten: [Trajectbespreking] = []
  package var resultaten: [Oordeel<AfspraakKenmerk>] = []
  package var competenties: [Oordeel<CompetentieCode>] = []
  package var eindoordeel: Eindoordeel?
  /// What the writer had seen; nothing when the command was given without a form.
  package var basis: Basis?

  package init(gesprek: GesprekKenmerk? = nil, soort: Gesprekssoort, cyclus: Int, datum: Datum) {
    self.gesprek = gesprek
    self.soort = soort
    self.cyclus = cyclus
    self.datum = datum
  }
}

extension Vastlegging {
  /// With who really held it, where somebody was replaced: that person rated too, and is not free to judge it later.
  func waargenomen(_ kader: Kader) -> Vastlegging {
    guard kader.namens != nil, let hand = kader.hand, let eigen = hand.personen.min(),
      !deelnemers.contains(where: { $0.nummer.map(hand.personen.contains) ?? false })
    else { return self }
    var vastlegging = self
    vastlegging.deelnemers.append(Deelnemer(deel: .leidinggevende, wie: eigen.tekst))
    return vastlegging
  }
}
