internal import Gesprekscyclus

extension Vertaler {
  /// What was chosen for one thing, with the text beside it.
  struct Gekozen<Waarde> {
    let waarde: Waarde
    let tekst: String
  }

  /// A choice under one label and a text under another. The choice may be left empty, then nothing is given; a text
  /// without a choice is an error.
  mutating func oordeel<Waarde>(
    _ blok: Formulierblok, _ keuzelabel: Label, _ tekstlabel: Label,
    _ lees: (String) -> Result<Waarde, GeenKeuze>
  ) -> Gekozen<Waarde>? {
    let tekst = blok.ingevuld(tekstlabel)
    guard let keuze = blok.ingevuld(keuzelabel) else {
      if let tekst {
        meld(
          .toelichtingZonderOordeel, tekst.plek,
          "Er staat iets onder '\(tekstlabel.rawValue):', maar '\(keuzelabel.rawValue):' is leeg.",
          advies: "Vul '\(keuzelabel.rawValue):' in, of zet deze tekst in het verslag.")
      }
      return nil
    }
    switch lees(keuze.tekst) {
    case .success(let waarde):
      return Gekozen(waarde: waarde, tekst: tekst?.tekst ?? "")
    case .failure(let error):
      meld(error.code, keuze.plek, error.melding, advies: error.advies)
      return nil
    }
  }

  mutating func vertaalCompetentie(
    _ naam: String, _ blok: Formulierblok, _ grond: Formuliergrond, _ inhoud: inout Vastlegging
  ) {
    guard let code = grond.competentie(genaamd: naam) else { return meldOnbekend(naam, blok.plek, grond) }
    guard plekken[.competentie(code)] == nil else {
      return meld(
        .sectieDubbel, blok.plek, "Competentie \(grond.naam(code)) staat er twee keer.",
        advies: "Zet alles onder de eerste kop.")
    }
    plekken[.competentie(code)] = blok.plek
    if grond.vorm == .voortgang {
      plekken[.competentie(code)] = blok.ingevuld(.signaal)?.plek ?? blok.plek
      guard let signaal = oordeel(blok, .signaal, .toelichting, { Keuzes.status($0, Formuliergrond.signaalkeuzes) })
      else { return }
      inhoud.voortgang.append(.init(over: .competentie(code), status: signaal.waarde, toelichting: signaal.tekst))
      return
    }
    guard grond.regeling.competenties != .geen else {
      guard !blok.isLeeg else { return }
      return meld(
        .nietGevraagd, blok.plek, "Deze regeling beoordeelt geen competenties.",
        advies: "Haal dit onderdeel weg; uw tekst kan in het verslag.")
    }
    let metNiveaus = grond.regeling.competenties == .niveaus
    let gewoon: Label = metNiveaus ? .niveau : .oordeel
    let anders: Label = metNiveaus ? .oordeel : .niveau
    if let fout = blok.ingevuld(anders) {
      return meld(
        .onbekendLabel, fout.labelplek, "'\(anders.rawValue):' is hier geen label.",
        advies: "Zet de keuze achter '\(gewoon.rawValue):'.")
    }
    plekken[.competentie(code)] = blok.ingevuld(gewoon)?.plek ?? blok.plek
    let keuze = oordeel(blok, gewoon, .voorbeelden) { invoer in
      metNiveaus ? Keuzes.niveau(invoer, grond) : Keuzes.label(invoer, grond.regeling.schaalVanCompetenties)
    }
    guard let keuze else { return }
    inhoud.competenties.append(.init(over: code, oordeel: keuze.waarde, toelichting: keuze.tekst))
  }

  mutating func vertaalEindoordeel(
    _ blok: Formulierblok, _ grond: Formuliergrond, _ inhoud: inout Vastlegging
  ) {
    plekken[.eindoordeel] = blok.ingevuld(.oordeel)?.plek ?? blok.plek
    guard let keuze = oordeel(blok, .oordeel, .motivering, { Keuzes.label($0, grond.regeling.schaalVanEindoordeel) })
    else { return }
    inhoud.eindoordeel = .init(oordeel: keuze.waarde, motivering: keuze.tekst)
  }
}
