internal import Gesprekscyclus
internal import Kalender

extension AfspraakGebeurtenis.Nieuw: Veldsgewijs {
  /// The cycle is written only when it is not the year of the due date.
  init?(velden: inout Velden<Self>) {
    let afspraak = velden.moet("afspraak", \.afspraak)
    let genoemd = velden.mag("cyclus") { $0.cyclus == $0.inhoud.gereedOp?.jaar ? nil : $0.cyclus }
    let isFout = genoemd == nil && velden.heeft("cyclus")
    guard let inhoud = velden.tussen(\.inhoud), !isFout else { return nil }
    self.init(
      afspraak: afspraak, cyclus: genoemd ?? inhoud.gereedOp?.jaar ?? velden.moet("cyclus", \.cyclus), inhoud: inhoud,
      gesprek: velden.mag("gesprek", \.gesprek))
  }
}

extension AfspraakGebeurtenis.Bijstelling: Veldsgewijs {
  init?(velden: inout Velden<Self>) {
    let afspraak = velden.moet("afspraak", \.afspraak)
    guard let inhoud = velden.tussen(\.inhoud) else { return nil }
    self.init(
      afspraak: afspraak, inhoud: inhoud, reden: velden.moet("reden", \.reden),
      gesprek: velden.mag("gesprek", \.gesprek))
  }
}

extension AfspraakGebeurtenis.Intrekking: Veldsgewijs {
  init(velden: inout Velden<Self>) {
    self.init(
      afspraak: velden.moet("afspraak", \.afspraak), reden: velden.moet("reden", \.reden),
      gesprek: velden.mag("gesprek", \.gesprek))
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

extension AfspraakGebeurtenis.NieuweOntwikkeling: Veldsgewijs {
  init?(velden: inout Velden<Self>) {
    let ontwikkelafspraak = velden.moet("ontwikkelafspraak", \.ontwikkelafspraak)
    let cyclus = velden.moet("cyclus", \.cyclus)
    guard let inhoud = velden.tussen(\.inhoud) else { return nil }
    self.init(
      ontwikkelafspraak: ontwikkelafspraak, cyclus: cyclus, inhoud: inhoud, gesprek: velden.mag("gesprek", \.gesprek))
  }
}

extension AfspraakGebeurtenis.Ontwikkeling: Veldsgewijs {
  init(velden: inout Velden<Self>) {
    self.init(
      ontwikkelafspraak: velden.moet("ontwikkelafspraak", \.ontwikkelafspraak), status: velden.moet("status", \.status),
      datum: velden.moet("datum", \.datum), toelichting: velden.moet("toelichting", \.toelichting),
      gesprek: velden.mag("gesprek", \.gesprek))
  }
}

/// The content stands among the event's own keys, not in a block of its own.
extension Afspraakinhoud: Veldsgewijs {
  init(velden: inout Velden<Self>) {
    self.init(
      resultaatgebied: velden.moet("resultaatgebied", \.resultaatgebied),
      omschrijving: velden.moet("omschrijving", \.omschrijving))
    maatstaf = velden.mag("maatstaf", \.maatstaf)
    weging = velden.mag("weging", \.weging)
    gereedOp = velden.mag("gereedOp", \.gereedOp)
  }
}

extension Ontwikkelinhoud: Veldsgewijs {
  init(velden: inout Velden<Self>) {
    self.init(
      competentie: velden.mag("competentie", \.competentie), activiteit: velden.moet("activiteit", \.activiteit),
      faciliteit: velden.mag("faciliteit", \.faciliteit), gereedOp: velden.mag("gereedOp", \.gereedOp))
  }
}
