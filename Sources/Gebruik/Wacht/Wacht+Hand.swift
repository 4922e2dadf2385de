internal import Gesprekscyclus
internal import Kalender
internal import Projections

/// Rule 9, under whose name: who signs, writes, establishes or decides does so under the own account. HR may record what came
/// on paper, but never an establishment. Recording a step and reading it otherwise ask the same hand.
extension Wacht {
  /// Asks whether the account may take this step as the person in whose name it stands.
  ///
  func keurHand(_ stap: DossierOpdracht, _ dossier: Dossier) throws(Mislukt) {
    switch stap {
    case .stelVast(let verzoek): try eisNamens(verzoek.vaststeller)
    case .onderteken(let ondertekening):
      // A refusal stands under the name of who refused, like any signature.
      if !isAlles { try eisNamens(ondertekening.door) }
      if ondertekening.deel == .medewerker { try eisBron(ondertekening.bron, "handtekening", dossier) }
    case .handelBedenkingAf(let afhandeling): try eisNamens(afhandeling.door)
    case .geefReactie(let reactie): try eisBron(reactie.bron, "reactie", dossier)
    case .dienBedenkingIn(let bedenking): try eisBron(bedenking.bron, "bedenking", dossier)
    default: return
    }
  }

  /// Asks whether the account may give this record another reading, or withdraw it: what stands under someone's name only
  /// the hand that may record it, as it reads now and as it is to read. HR may also withdraw it, with a reason; nobody else
  /// withdraws what is another's.
  ///
  /// - Parameter bron: the paper that is named now.
  func keurHand(
    bij wat: Correctieopdracht.Wat, van nr: Int, bron: String?, _ dossier: Dossier
  ) throws(Mislukt) {
    guard !bevoegdheid.isVrij, let feit = dossier.feit(nr: nr), let grond = dossier.grond(van: feit) else { return }
    let gelezen = (dossier.gelezen(grond) ?? grond).gebeurtenis
    guard case .procedure(let stap) = gelezen, stap.staatOpNaam else {
      if case .vervang(let opdracht) = wat { try eisZelfdeNaam(opdracht, grond, dossier) }
      return
    }
    switch wat {
    case .trekIn: if !isAlles { try eisEigen(stap, grond, dossier) }
    case .vervang(let opdracht):
      if case .aangevuld = stap { return try eisEigen(stap, grond, dossier) }
      if !isAlles { try eisEigen(stap, grond, dossier) }
      try keurHand(opdracht, dossier)
      try eisNieuweBron(stap, grond, bron, dossier)
    }
  }

  /// The correction as its writer means it: words that the employee gives under the own account stand on no paper any
  /// more, unless one is named.
  func metEigenBron(
    _ opdracht: DossierOpdracht, van nr: Int, bron: String?, _ dossier: Dossier
  ) -> DossierOpdracht {
    guard bron == nil, bevoegdheid.account != nil, let feit = dossier.feit(nr: nr),
      let grond = dossier.grond(van: feit), let nummer = dossier.medewerker?.personeelsnummer,
      bevoegdheid.persoon == nummer
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

  /// Whether the words as they stand now are those that the account, or another account of the same person, recorded;
  /// anybody's where nothing is guarded.
  func heeftGeschreven(_ grond: Feit, _ dossier: Dossier) -> Bool {
    guard let account = bevoegdheid.account else { return true }
    guard let eerste = dossier.woorden(van: grond).first else { return false }
    if eerste.actor == account.tekst { return true }
    return bevoegdheid.persoon != nil && persoon(achter: eerste) == bevoegdheid.persoon
  }
}

extension Wacht {
  /// Who acts as a person is that person.
  private func eisNamens(_ nummer: Personeelsnummer) throws(Mislukt) {
    guard bevoegdheid.magAls(nummer) else { throw Mislukt(Geweigerd(.nietNamens(nummer))) }
  }

  /// A step that someone takes for the organisation, such as an establishment, may be corrected by HR; but only who it is
  /// says that it was taken in another name.
  private func eisZelfdeNaam(_ opdracht: DossierOpdracht, _ grond: Feit, _ dossier: Dossier) throws(Mislukt) {
    guard let naam = opdracht.inNaamVan else { return }
    if isAlles, Feitengroep(dossier, met: grond.herkomst.nr)?.opdracht?.inNaamVan == naam { return }
    try eisNamens(naam)
  }

  /// What is the employee's is recorded by another only with the paper that it stands on.
  private func eisBron(_ bron: String?, _ wat: String, _ dossier: Dossier) throws(Mislukt) {
    guard bron == nil, let nummer = dossier.medewerker?.personeelsnummer, !bevoegdheid.magAls(nummer) else { return }
    throw .ongeldig(
      "De \(wat) is van de medewerker; u legt haar voor een ander vast.",
      advies: "Noem met --bron op welk stuk zij staat, zoals --bron \"brief van 2 december\".")
  }

  /// What the employee wrote under the own account reads otherwise only from a paper that is named now: the paper of an
  /// earlier version, that another recorded, does not say these words.
  private func eisNieuweBron(
    _ stap: ProcedureGebeurtenis, _ grond: Feit, _ bron: String?, _ dossier: Dossier
  ) throws(Mislukt) {
    guard bron == nil, stap.isVanMedewerker, let nummer = dossier.medewerker?.personeelsnummer,
      !bevoegdheid.magAls(nummer), dossier.woorden(van: grond).contains(where: { persoon(achter: $0) == nummer })
    else { return }
    throw .ongeldig(
      "Record \(grond.herkomst.nr) luidt nu in de woorden van de medewerker zelf; u wijzigt ze voor een ander.",
      advies: "Noem met --bron op welk stuk de andere woorden staan, zoals --bron \"brief van 2 december\".")
  }

  /// The account is that of who signed, wrote or spoke; of a paragraph and a refusal, or recorded it as its own.
  private func eisEigen(_ stap: ProcedureGebeurtenis, _ grond: Feit, _ dossier: Dossier) throws(Mislukt) {
    switch stap {
    case .ondertekend(let ondertekening):
      if ondertekening.wijze == .geweigerd, heeftGeschreven(grond, dossier) { return }
      try eisNamens(ondertekening.door)
    case .aangevuld(let aanvulling):
      if heeftGeschreven(grond, dossier) { return }
      let wie = dossier.gesprek(aanvulling.gesprek).map { dossier.ondertekenaars(als: aanvulling.deel, van: $0) } ?? []
      guard !wie.contains(where: { bevoegdheid.magAls($0) }) else { return }
      throw Mislukt(
        Geweigerd(
          Weigering(
            .nietNamensAnder, "Record \(grond.herkomst.nr) is de tekst van een ander; die schrijft u niet.",
            advies: "Laat de schrijver de tekst verbeteren. De personeelsadviseur kan haar intrekken, met de reden.",
            onderwerp: .veld(.verslag))))
    case .reactie, .bedenkingIngediend:
      if let nummer = dossier.medewerker?.personeelsnummer { try eisNamens(nummer) }
    case .aangeboden, .uitgereikt, .bedenkingAfgehandeld: return
    }
  }

  /// The person whose account recorded this.
  private func persoon(achter herkomst: Herkomst) -> Personeelsnummer? {
    boek.toegang.medewerker(van: Accountnaam(herkomst.actor), op: herkomst.datum)
  }
}

extension DossierOpdracht {
  /// Who takes the step, where it is taken for the organisation by one person.
  fileprivate var inNaamVan: Personeelsnummer? {
    switch self {
    case .stelVast(let verzoek): verzoek.vaststeller
    case .handelBedenkingAf(let afhandeling): afhandeling.door
    default: nil
    }
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
