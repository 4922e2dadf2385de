internal import Arguments
internal import Gesprekscyclus
internal import Projections

extension Beurt {
  /// Rule 9: what stands under someone's name gets another reading only from the hand that may record it, as it reads
  /// now and as it is to read. HR may also withdraw it, with a reason; nobody else withdraws what is another's.
  func eisEigenHand(
    bij wat: Correctieopdracht.Wat, van nr: Int, _ dossier: Dossier, _ ruimte: Besluitruimte
  ) throws(Mislukt) {
    guard !ruimte.bevoegdheid.isVrij, let feit = dossier.feit(nr: nr), let grond = dossier.grond(van: feit),
      case .procedure(let stap) = (dossier.gelezen(grond) ?? grond).gebeurtenis, stap.staatOpNaam
    else { return }
    switch wat {
    case .trekIn:
      if ruimte.bevoegdheid.isAlles { return }
      try eisEigen(stap, grond, dossier, ruimte)
    case .vervang(let opdracht):
      if case .aangevuld = stap {
        try eisEigen(stap, grond, dossier, ruimte)
      } else {
        if !ruimte.bevoegdheid.isAlles { try eisEigen(stap, grond, dossier, ruimte) }
        try eisEigenHand(opdracht, dossier, ruimte)
        try eisNieuweBron(stap, grond, dossier, ruimte)
      }
    }
  }

  /// What the employee wrote under the own account reads otherwise only from a paper that is named now: the paper of an
  /// earlier version, that another recorded, does not say these words.
  private func eisNieuweBron(
    _ stap: ProcedureGebeurtenis, _ grond: Feit, _ dossier: Dossier, _ ruimte: Besluitruimte
  ) throws(Mislukt) {
    guard aanroep.waarde("--bron") == nil, stap.isVanMedewerker, let nummer = dossier.medewerker?.personeelsnummer,
      !ruimte.bevoegdheid.magAls(nummer),
      dossier.woorden(van: grond).contains(where: { ruimte.persoon(achter: $0) == nummer })
    else { return }
    throw .ongeldig(
      "Record \(grond.herkomst.nr) luidt nu in de woorden van de medewerker zelf; u wijzigt ze voor een ander.",
      advies: "Noem met --bron op welk stuk de andere woorden staan, zoals --bron \"brief van 2 december\".")
  }

  /// The correction as its writer means it: words that the employee gives under the own account stand on no paper any
  /// more, unless one is named.
  func metEigenBron(
    _ opdracht: DossierOpdracht, van nr: Int, _ dossier: Dossier, _ ruimte: Besluitruimte
  ) -> DossierOpdracht {
    guard aanroep.waarde("--bron") == nil, ruimte.bevoegdheid.account != nil, let feit = dossier.feit(nr: nr),
      let grond = dossier.grond(van: feit), let nummer = dossier.medewerker?.personeelsnummer,
      ruimte.bevoegdheid.persoon == nummer
    else { return opdracht }
    let was = (dossier.gelezen(grond) ?? grond).gebeurtenis.woorden
    switch opdracht {
    case .vulVerslagAan(let stap) where stap.deel == .medewerker && was != [stap.tekst]:
      return .vulVerslagAan(.init(gesprek: stap.gesprek, deel: stap.deel, tekst: stap.tekst))
    case .geefReactie(let stap) where was != [stap.tekst]:
      return .geefReactie(.init(gesprek: stap.gesprek, datum: stap.datum, tekst: stap.tekst))
    case .dienBedenkingIn(let stap) where was != [stap.gronden]:
      return .dienBedenkingIn(
        .init(gesprek: stap.gesprek, datum: stap.datum, gronden: stap.gronden, ondanks: stap.ondanks))
    case .onderteken(let stap) where stap.deel == .medewerker && was != [stap.wijze.rawValue, stap.toelichting]:
      return .onderteken(
        .init(
          gesprek: stap.gesprek, datum: stap.datum, deel: stap.deel, door: stap.door, wijze: stap.wijze,
          tekst: stap.tekst, toelichting: stap.toelichting))
    default: return opdracht
    }
  }

  /// The account is that of who signed, wrote or spoke; of a paragraph and a refusal, or recorded it as its own.
  private func eisEigen(
    _ stap: ProcedureGebeurtenis, _ grond: Feit, _ dossier: Dossier, _ ruimte: Besluitruimte
  ) throws(Mislukt) {
    switch stap {
    case .ondertekend(let ondertekening):
      if ondertekening.wijze == .geweigerd, ruimte.heeftGeschreven(grond, dossier) { return }
      try eisNamens(ondertekening.door, in: ruimte)
    case .aangevuld(let aanvulling):
      if ruimte.heeftGeschreven(grond, dossier) { return }
      let wie = dossier.gesprek(aanvulling.gesprek).map { dossier.ondertekenaars(als: aanvulling.deel, van: $0) } ?? []
      guard !wie.contains(where: { ruimte.bevoegdheid.magAls($0) }) else { return }
      throw Mislukt(
        Geweigerd(
          Weigering(
            .nietNamensAnder, "Record \(grond.herkomst.nr) is de tekst van een ander; die schrijft u niet.",
            advies: "Laat de schrijver de tekst verbeteren. De personeelsadviseur kan haar intrekken, met de reden.",
            onderwerp: .veld(.verslag))))
    case .reactie, .bedenkingIngediend:
      if let nummer = dossier.medewerker?.personeelsnummer { try eisNamens(nummer, in: ruimte) }
    case .aangeboden, .uitgereikt, .bedenkingAfgehandeld: return
    }
  }
}

extension Dossier {
  /// The fact itself, or what this correction is about in the end.
  fileprivate func grond(van feit: Feit) -> Feit? {
    if case .correctie(let correctie) = feit.gebeurtenis { grondfeit(van: correctie) } else { feit }
  }
}

extension ProcedureGebeurtenis {
  /// Whether it is a text or a signature of one person, and not a step that someone takes for the organisation.
  fileprivate var staatOpNaam: Bool {
    switch self {
    case .aangevuld, .reactie, .ondertekend, .bedenkingIngediend: true
    case .aangeboden, .uitgereikt, .bedenkingAfgehandeld: false
    }
  }

  /// Whether the words are the employee's.
  fileprivate var isVanMedewerker: Bool {
    switch self {
    case .reactie, .bedenkingIngediend: true
    case .ondertekend(let inhoud): inhoud.deel == .medewerker
    case .aangevuld(let inhoud): inhoud.deel == .medewerker
    case .aangeboden, .uitgereikt, .bedenkingAfgehandeld: false
    }
  }
}

extension Besluitruimte {
  /// Whether the words as they stand now are those that the account, or another account of the same person, recorded;
  /// anybody's where nothing is guarded.
  func heeftGeschreven(_ grond: Feit, _ dossier: Dossier) -> Bool {
    guard let account = bevoegdheid.account else { return true }
    guard let eerste = dossier.woorden(van: grond).first else { return false }
    if eerste.actor == account.tekst { return true }
    return bevoegdheid.persoon != nil && persoon(achter: eerste) == bevoegdheid.persoon
  }

  /// The person whose account recorded this.
  fileprivate func persoon(achter herkomst: Herkomst) -> Personeelsnummer? {
    boek.toegang.medewerker(van: Accountnaam(herkomst.actor), op: herkomst.datum)
  }
}
