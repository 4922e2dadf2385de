internal import Gesprekscyclus
internal import Kalender

extension AfspraakGebeurtenis.Nieuw: Gecodeerd {
  /// The cycle is written only when it is not the year of the due date.
  func schrijf(in object: inout Bouwer) {
    object.zet("afspraak", afspraak)
    object.zet("cyclus", mag: cyclus == inhoud.gereedOp?.jaar ? nil : cyclus)
    inhoud.schrijf(in: &object)
    object.zet("gesprek", mag: gesprek)
  }

  init(uit lezer: inout Lezer) {
    let afspraak: AfspraakKenmerk = lezer.moet("afspraak")
    let genoemd: Int? = lezer.heeft("cyclus") ? lezer.moet("cyclus") : nil
    let inhoud = Afspraakinhoud(uit: &lezer)
    self.init(
      afspraak: afspraak, cyclus: genoemd ?? inhoud.gereedOp?.jaar ?? lezer.moet("cyclus"), inhoud: inhoud,
      gesprek: lezer.mag("gesprek"))
  }
}

extension AfspraakGebeurtenis.Bijstelling: Gecodeerd {
  func schrijf(in object: inout Bouwer) {
    object.zet("afspraak", afspraak)
    inhoud.schrijf(in: &object)
    object.zet("reden", reden)
    object.zet("gesprek", mag: gesprek)
  }

  init(uit lezer: inout Lezer) {
    self.init(
      afspraak: lezer.moet("afspraak"), inhoud: Afspraakinhoud(uit: &lezer), reden: lezer.moet("reden"),
      gesprek: lezer.mag("gesprek"))
  }
}

extension AfspraakGebeurtenis.Intrekking: Gecodeerd {
  func schrijf(in object: inout Bouwer) {
    object.zet("afspraak", afspraak)
    object.zet("reden", reden)
    object.zet("gesprek", mag: gesprek)
  }

  init(uit lezer: inout Lezer) {
    self.init(afspraak: lezer.moet("afspraak"), reden: lezer.moet("reden"), gesprek: lezer.mag("gesprek"))
  }
}

extension AfspraakGebeurtenis.Voortgang: Gecodeerd {
  /// What it is about is told by its key: `afspraak` or `competentie`.
  func schrijf(in object: inout Bouwer) {
    switch over {
    case .afspraak(let kenmerk): object.zet("afspraak", kenmerk)
    case .competentie(let code): object.zet("competentie", code)
    }
    object.zet("status", status)
    object.zet("datum", datum)
    object.zet("toelichting", toelichting)
    object.zet("gesprek", mag: gesprek)
  }

  init(uit lezer: inout Lezer) {
    let overAfspraak = lezer.heeft("afspraak") || !lezer.heeft("competentie")
    self.init(
      over: overAfspraak ? .afspraak(lezer.moet("afspraak")) : .competentie(lezer.moet("competentie")),
      status: lezer.moet("status"), datum: lezer.moet("datum"), toelichting: lezer.moet("toelichting"),
      gesprek: lezer.mag("gesprek"))
  }
}

extension AfspraakGebeurtenis.NieuweOntwikkeling: Gecodeerd {
  func schrijf(in object: inout Bouwer) {
    object.zet("ontwikkelafspraak", ontwikkelafspraak)
    object.zet("cyclus", cyclus)
    inhoud.schrijf(in: &object)
    object.zet("gesprek", mag: gesprek)
  }

  init(uit lezer: inout Lezer) {
    self.init(
      ontwikkelafspraak: lezer.moet("ontwikkelafspraak"), cyclus: lezer.moet("cyclus"),
      inhoud: Ontwikkelinhoud(uit: &lezer), gesprek: lezer.mag("gesprek"))
  }
}

extension AfspraakGebeurtenis.Ontwikkeling: Gecodeerd {
  func schrijf(in object: inout Bouwer) {
    object.zet("ontwikkelafspraak", ontwikkelafspraak)
    object.zet("status", status)
    object.zet("datum", datum)
    object.zet("toelichting", toelichting)
    object.zet("gesprek", mag: gesprek)
  }

  init(uit lezer: inout Lezer) {
    self.init(
      ontwikkelafspraak: lezer.moet("ontwikkelafspraak"), status: lezer.moet("status"), datum: lezer.moet("datum"),
      toelichting: lezer.moet("toelichting"), gesprek: lezer.mag("gesprek"))
  }
}
